/** Dead code: what nothing uses is taken out. Style sheets count, because they are how the pages use their packages. */
import type { KnipConfig } from "knip";

const imports = (css: string): string =>
  Array.from(css.matchAll(/(?:@import\s+|url\()["']?([^"')\s]+)["']?/g), ([, path]) => `import "${path}";`).join("\n");

const config: KnipConfig = {
  ignoreExportsUsedInFile: true,
  compilers: { css: imports },
  // Parts of the operating system that tests of the disk use.
  ignoreBinaries: ["mount", "umount"],
  // Imported by a process of its own, because importing it changes the environment (test/browser/chromium.ts).
  ignoreDependencies: ["@sparticuz/chromium"],
  workspaces: {
    ".": {
      entry: [
        "src/apps/{serve,work,describe}.ts",
        "test/**/*.test.ts",
        "src/**/*.test.ts",
        "bench/*.{ts,mjs}",
        "demo/load.ts",
        "demo/write-files.ts",
        "demo/*.test.ts",
        // An engine is a library of its own: its face may hold more than we use today.
        "src/engines/*/index.ts",
        "src/engines/*/*/index.ts",
      ],
      project: ["src/**/*.ts", "test/**/*.{ts,mjs}", "bench/**/*.{ts,mjs}", "bin/*.mjs", "demo/**/*.ts"],
    },
    web: { project: ["src/**/*.{ts,tsx,css}"] },
  },
};

export default config;
