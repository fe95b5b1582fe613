/** The direction rules of the house (ARCHITECTURE.md): arrows point down, no circle, not even of types. */
const MODULE = "^src/modules/([^/]+)/";
const inModule = (name) => `^src/modules/${name}/`;

/** Each module may enter these other modules, and only by their index.ts. Whoever is not listed enters none. */
const NEIGHBOURS = {
  medewerkers: [],
  kennis: [],
  bronbestanden: [],
  registers: ["bronbestanden"],
  meldingen: ["registers", "bronbestanden"],
  signalen: ["meldingen", "registers", "bronbestanden", "medewerkers"],
  toezicht: ["medewerkers", "registers", "bronbestanden"],
};

const neighbourRules = Object.entries(NEIGHBOURS).map(([name, allowed]) => ({
  name: `neighbours-of-${name}`,
  severity: "error",
  from: { path: inModule(name) },
  to: { path: "^src/modules/", pathNot: [name, ...allowed].map(inModule) },
}));

export default {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    { name: "kernel-imports-nothing", severity: "error", from: { path: "^src/kernel/" }, to: { path: "^src/", pathNot: "^src/kernel/" } },
    { name: "platform-knows-no-module", severity: "error", from: { path: "^src/platform/" }, to: { path: "^src/(modules|engines|apps)/" } },
    { name: "engines-know-only-kernel", severity: "error", from: { path: "^src/engines/([^/]+)/" }, to: { path: "^src/", pathNot: "^src/(engines/$1|kernel)/" } },
    { name: "nobody-imports-apps", severity: "error", from: { path: "^src/(?!apps/)" }, to: { path: "^src/apps/" } },
    { name: "nobody-imports-toezicht", severity: "error", from: { path: "^src/(?!apps/|modules/toezicht/)" }, to: { path: "^src/modules/toezicht/" } },
    { name: "modules-by-their-face", severity: "error", from: { path: MODULE }, to: { path: "^src/modules/", pathNot: "^src/modules/($1/|[^/]+/index\\.ts$)" } },
    { name: "apps-enter-modules-by-their-face", severity: "error", from: { path: "^src/apps/" }, to: { path: "^src/modules/[^/]+/(?!index\\.ts$)" } },
    {
      name: "nouns-are-pure",
      severity: "error",
      from: { path: "^src/modules/[^/]+/[a-z]+\\.ts$", pathNot: "/(routes|store|index|contract)\\.ts$" },
      // Words that another module or an engine states by its face are no less pure for it.
      to: { path: ["node_modules", "^src/platform/", "/(routes|store)\\.ts$", "^src/modules/.*/[a-z]+-[a-z-]+\\.ts$"], dependencyTypesNot: ["type-only"] },
    },
    { name: "only-routes-speak-http", severity: "error", from: { path: "^src/modules/", pathNot: "(routes|contract)(\\.db)?(\\.test)?\\.ts$" }, to: { path: "node_modules/(fastify|zod)" } },
    { name: "only-stores-speak-sql", severity: "error", from: { path: "^src/modules/", pathNot: "(store|test)\\.ts$" }, to: { path: "node_modules/(kysely|pg)/" } },
    { name: "web-stands-alone", severity: "error", from: { path: "^web/" }, to: { path: "^(src|test|demo)/" } },
    { name: "nothing-reads-the-ground-truth", severity: "error", from: { path: "^(src|web)/" }, to: { path: "^demo/" } },
    ...neighbourRules,
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
  },
};
