/** The shape of the catalogue: access rules, processing activities and legal bases as a jurist writes them, checked before use. */
import { z } from "zod";

/** A catalogue that does not fit together, or would rewrite history. The message names the entries and says what to do. */
export class CatalogueError extends Error {}

const code = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, "een code bestaat uit kleine letters, cijfers en streepjes");
const datum = z.iso.date("een datum is jjjj-mm-dd");
const jaNee = z.enum(["ja", "nee"]).transform((answer) => answer === "ja");
const klasseVan = z.string().regex(/^[a-z-]+(:openbaar)?$/, "schrijf een compartiment, of compartiment:openbaar");

const wie = z.strictObject({
  rol: code,
  lid: z.boolean().default(false),
  lezen: z.array(klasseVan).default([]),
  lezenEigen: z.array(klasseVan).default([]),
  schrijven: z.array(klasseVan).default([]),
  schrijvenEigen: z.array(klasseVan).default([]),
});

const activiteit = z.strictObject({
  naam: z.string().min(3),
  soort: z.enum(["zaak", "register", "mijn", "beheer", "toezicht", "nood", "systeem"]),
  verwerking: code,
  werk: z.array(code).optional(),
  fasen: z.array(z.int().min(0).max(9)).optional(),
  toets: jaNee.default(true),
  reden: jaNee.default(false),
  meta: z.enum(["alles", "technisch"]).optional(),
  wie: z.array(wie).min(1),
});

/** catalogus/toegang.yaml: role x activity x compartment x condition. */
export const toegangSchema = z.strictObject({
  compartimenten: z.record(
    code,
    z.strictObject({ nr: z.int().min(1).max(3000), naam: z.string(), koppelruimte: z.string().optional() }),
  ),
  rollen: z.record(code, z.strictObject({ nr: z.int().min(1), naam: z.string(), voor: z.string() })),
  activiteiten: z.record(code, activiteit),
});

/** One entry of catalogus/verwerkingen/*.yaml: a processing activity (AVG art. 30) with all its versions. */
export const verwerkingSchema = z.strictObject({
  code,
  naam: z.string().min(3),
  versies: z
    .array(
      z.strictObject({
        versie: z.int().min(1),
        geldigVan: datum,
        geldigTot: datum.optional(),
        doel: z.string().min(10),
        uitleg: z.string().min(20),
        grondslagen: z.array(code).min(1),
        betrokkenen: z.array(z.string()).min(1),
        gegevens: z.array(z.string()).min(1),
        bijzonder: z.array(z.enum(["strafrechtelijk", "bijzonder", "bsn"])).default([]),
        ontvangers: z.array(z.string()).default([]),
        bewaartermijn: z.strictObject({
          duur: z.iso.duration("een duur volgens ISO 8601, zoals P2Y"),
          vanaf: z.string(),
          grond: z.string(),
          zekerheid: z.enum(["bron", "ontwerp", "te-toetsen"]),
        }),
        vertrouwelijk: jaNee,
        waarborgen: z.array(z.string()).min(1),
      }),
    )
    .min(1),
});

/** catalogus/grondslagen/*.yaml: one law per file, one entry per basis; texts are our own words, the law is at the address. */
export const grondslagenSchema = z.strictObject({
  wet: z.string(),
  afkorting: z.string(),
  regeling: z.string().describe("BWB-id, CELEX-nummer of kenmerk"),
  adres: z.url(),
  grondslagen: z
    .array(
      z.strictObject({
        code,
        versies: z
          .array(
            z.strictObject({
              versie: z.int().min(1),
              artikel: z.string(),
              geldigVan: datum,
              geldigTot: datum.optional(),
              samenvatting: z.string().min(20),
              zekerheid: z.enum(["gelezen", "bron", "te-toetsen"]),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export type Toegang = z.infer<typeof toegangSchema>;
export type Verwerking = z.infer<typeof verwerkingSchema>;
export type Grondslagen = z.infer<typeof grondslagenSchema>;

export type Catalogue = {
  readonly toegang: Toegang;
  readonly verwerkingen: readonly Verwerking[];
  readonly grondslagen: readonly Grondslagen[];
};

export const BEHANDELCODES = ["H1", "H2", "H3"] as const;
export const KLASSEN = ["algemeen", "openbaar"] as const;

/** The fixed number of a scope: compartment, handling code and class in one smallint that rows carry. */
export function scopeId(
  compartimentNr: number,
  behandelcode: (typeof BEHANDELCODES)[number],
  klasse: (typeof KLASSEN)[number],
): number {
  return compartimentNr * 10 + BEHANDELCODES.indexOf(behandelcode) * 2 + KLASSEN.indexOf(klasse);
}

/** All scopes (every handling code) behind `objecten` or `objecten:openbaar`. */
export function scopesOf(toegang: Toegang, klasseVanCompartiment: string): number[] {
  const [compartiment = "", klasse = "algemeen"] = klasseVanCompartiment.split(":");
  const nr = toegang.compartimenten[compartiment]?.nr;
  if (nr === undefined) throw new Error(`toegang.yaml noemt een onbekend compartiment: ${compartiment}`);
  return BEHANDELCODES.map((h) => scopeId(nr, h, klasse === "openbaar" ? "openbaar" : "algemeen"));
}

/** What does not fit together: unknown roles, activities without a processing activity, bases that do not exist. Empty is good. */
export function findGaps({ toegang, verwerkingen, grondslagen }: Catalogue): string[] {
  const bases = new Set(grondslagen.flatMap((g) => g.grondslagen.map((b) => b.code)));
  const processing = new Set(verwerkingen.map((v) => v.code));
  const twice = (what: string, values: readonly (string | number)[]): string[] =>
    values.filter((value, i) => values.indexOf(value) !== i).map((value) => `${what} ${value} komt twee keer voor`);
  return [
    ...twice(
      "compartiment nr",
      Object.values(toegang.compartimenten).map(({ nr }) => nr),
    ),
    ...twice(
      "rol nr",
      Object.values(toegang.rollen).map(({ nr }) => nr),
    ),
    ...twice(
      "verwerking",
      verwerkingen.flatMap(({ code: c, versies }) => versies.map(({ versie }) => `${c} versie ${versie}`)),
    ),
    ...twice(
      "grondslag",
      grondslagen.flatMap((g) =>
        g.grondslagen.flatMap(({ code: c, versies }) => versies.map(({ versie }) => `${c} versie ${versie}`)),
      ),
    ),
    ...Object.entries(toegang.activiteiten).flatMap(([name, a]) => [
      ...(processing.has(a.verwerking) ? [] : [`activiteit ${name}: verwerking ${a.verwerking} bestaat niet`]),
      ...a.wie.filter((w) => !toegang.rollen[w.rol]).map((w) => `activiteit ${name}: rol ${w.rol} bestaat niet`),
      ...(a.soort === "zaak" && !a.werk ? [`activiteit ${name}: een zaak noemt waarmee zij werkt (werk)`] : []),
      ...a.wie
        .flatMap((w) => [...w.lezen, ...w.lezenEigen, ...w.schrijven, ...w.schrijvenEigen])
        .map((c) => c.split(":")[0] ?? "")
        .filter((c) => !toegang.compartimenten[c])
        .map((c) => `activiteit ${name}: compartiment ${c} bestaat niet`),
    ]),
    ...verwerkingen.flatMap((v) =>
      v.versies
        .flatMap((version) => version.grondslagen)
        .filter((g) => !bases.has(g))
        .map((g) => `verwerking ${v.code}: grondslag ${g} bestaat niet`),
    ),
  ];
}
