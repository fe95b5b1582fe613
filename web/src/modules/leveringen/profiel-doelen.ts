/** Doel: where in the records of a mapping a column is used; finding, adding and taking away such uses. Pure. */
import type { Kolom, Profiel, Recordbron, Sleutel, Voorwaarde, Waardebron } from "./profiel.ts";

export type SleutelPlek = "sleutel" | "van" | "naar";
export type DatumPlek = "geldigVan" | "geldigTot";
export type VoorwaardePlek = "wanneer" | "beeindigd";

export type Doel = { readonly record: number } & (
  | { readonly plek: SleutelPlek | DatumPlek | VoorwaardePlek }
  | { readonly plek: "eigenschap"; readonly eigenschap: string; readonly deel?: string }
);

/** In a key a question mark says that the column may be empty. */
const isKey = (kolom: string) => (entry: string) => entry === kolom || entry === `${kolom}?`;

const inSleutel = (sleutel: Sleutel | undefined, kolom: string): boolean =>
  Object.values(sleutel ?? {}).some((all) => all.some(isKey(kolom)));
const inVoorwaarden = (all: readonly Voorwaarde[] | undefined, kolom: string): boolean =>
  (all ?? []).some((one) => one.kolom === kolom);

const isParts = (bron: Waardebron): bron is Exclude<Waardebron, string> => typeof bron !== "string" && !isFixed(bron);
/** A text that every line gets: `{ tekst: … }`, where no part of a value has that name. */
const isFixed = (bron: Waardebron): boolean =>
  typeof bron !== "string" && typeof bron["tekst"] === "string" && Object.keys(bron).length === 1;

function doelenIn(record: Recordbron, nr: number, kolom: string): Doel[] {
  const places: readonly (readonly [SleutelPlek | DatumPlek | VoorwaardePlek, boolean])[] = [
    ["sleutel", inSleutel(record.sleutel, kolom)],
    ["van", inSleutel(record.van, kolom)],
    ["naar", inSleutel(record.naar, kolom)],
    ["geldigVan", record.geldigVan === kolom],
    ["geldigTot", record.geldigTot === kolom],
    ["wanneer", inVoorwaarden(record.wanneer, kolom)],
    ["beeindigd", inVoorwaarden(record.beeindigd, kolom)],
  ];
  const values = Object.entries(record.eigenschappen).flatMap(([eigenschap, bronnen]) =>
    bronnen.flatMap((bron): Doel[] => {
      if (bron === kolom) return [{ record: nr, plek: "eigenschap", eigenschap }];
      if (!isParts(bron)) return [];
      return Object.entries(bron)
        .filter(([, one]) => one === kolom)
        .map(([deel]) => ({ record: nr, plek: "eigenschap", eigenschap, deel }));
    }),
  );
  return [...values, ...places.filter(([, there]) => there).map(([plek]) => ({ record: nr, plek }))];
}

/** Every use of a column, record by record: what it says first, then what it is needed for. */
export const doelenOf = (profiel: Profiel, kolom: string): Doel[] =>
  profiel.records.flatMap((record, nr) => doelenIn(record, nr, kolom));

export const sameDoel = (a: Doel, b: Doel): boolean => doelId(a) === doelId(b);

/** One line of text for a doel, to tell them apart and to choose one from a list. */
export const doelId = (doel: Doel): string =>
  doel.plek === "eigenschap"
    ? [doel.record, doel.plek, doel.eigenschap, doel.deel ?? ""].join("/")
    : [doel.record, doel.plek].join("/");

// -- taking away -----------------------------------------------------------------------------------------------------

function withoutKey(sleutel: Sleutel, kolom: string): Sleutel {
  return Object.fromEntries(
    Object.entries(sleutel).map(([prefix, all]) => [prefix, all.filter((entry) => !isKey(kolom)(entry))]),
  );
}

function withoutValue(bron: Waardebron, kolom: string, deel: string | undefined): Waardebron | undefined {
  if (deel === undefined) return bron === kolom ? undefined : bron;
  if (!isParts(bron)) return bron;
  const parts = Object.entries(bron).filter(([name, one]) => name !== deel || one !== kolom);
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

function withoutEigenschap(
  record: Recordbron,
  kolom: string,
  eigenschap: string,
  deel: string | undefined,
): Recordbron {
  const left = (record.eigenschappen[eigenschap] ?? [])
    .map((bron) => withoutValue(bron, kolom, deel))
    .filter((bron) => bron !== undefined);
  const { [eigenschap]: _gone, ...others } = record.eigenschappen;
  if (left.length === 0) return { ...record, eigenschappen: others };
  return { ...record, eigenschappen: { ...record.eigenschappen, [eigenschap]: left } };
}

function withoutPlek(record: Recordbron, kolom: string, plek: Exclude<Doel["plek"], "eigenschap">): Recordbron {
  const { [plek]: value, ...others } = record;
  if (plek === "geldigVan" || plek === "geldigTot") return others as Recordbron;
  if (plek === "wanneer" || plek === "beeindigd") {
    const left = (record[plek] ?? []).filter((one) => one.kolom !== kolom);
    return left.length === 0 ? (others as Recordbron) : { ...record, [plek]: left };
  }
  return { ...record, [plek]: withoutKey((value ?? {}) as Sleutel, kolom) };
}

const without = (record: Recordbron, kolom: string, doel: Doel): Recordbron =>
  doel.plek === "eigenschap"
    ? withoutEigenschap(record, kolom, doel.eigenschap, doel.deel)
    : withoutPlek(record, kolom, doel.plek);

const hasKey = (sleutel: Sleutel | undefined): boolean =>
  sleutel === undefined || Object.values(sleutel).some((all) => all.some((entry) => !entry.endsWith("?")));

/** A record without a key, or a tie without an end, can no longer be made. */
const isWhole = ({ sleutel, van, naar }: Recordbron): boolean => [sleutel, van, naar].every(hasKey);

/** Leaves out records that cannot be made, and columns that nothing uses: the API refuses both. */
function tidy(profiel: Profiel): Profiel {
  const whole = { ...profiel, records: profiel.records.filter(isWhole) };
  const used = Object.entries(whole.kolommen).filter(([naam]) => doelenOf(whole, naam).length > 0);
  return { ...whole, kolommen: Object.fromEntries(used) };
}

const changeRecord = (profiel: Profiel, nr: number, change: (record: Recordbron) => Recordbron): Profiel => ({
  ...profiel,
  records: profiel.records.map((record, at) => (at === nr ? change(record) : record)),
});

export const removeDoel = (profiel: Profiel, kolom: string, doel: Doel): Profiel =>
  tidy(changeRecord(profiel, doel.record, (record) => without(record, kolom, doel)));

/** The column stays outside; with it go the records that it was the key of. */
export function dropKolom(profiel: Profiel, kolom: string): Profiel {
  const bare = doelenOf(profiel, kolom).reduce(
    (rest, doel) => changeRecord(rest, doel.record, (record) => without(record, kolom, doel)),
    profiel,
  );
  return tidy(bare);
}

export const dropRecord = (profiel: Profiel, nr: number): Profiel =>
  tidy({ ...profiel, records: profiel.records.filter((_record, at) => at !== nr) });

// -- adding ----------------------------------------------------------------------------------------------------------

/** A part joins the first value that has parts; a whole value stands beside those that are there. */
function withEigenschap(record: Recordbron, kolom: string, eigenschap: string, deel: string | undefined): Recordbron {
  const bronnen = record.eigenschappen[eigenschap] ?? [];
  const at = bronnen.findIndex(isParts);
  const next =
    deel === undefined
      ? [...bronnen, kolom]
      : at === -1
        ? [...bronnen, { [deel]: kolom }]
        : bronnen.map((bron, nr) => (nr === at ? { ...(bron as Exclude<Waardebron, string>), [deel]: kolom } : bron));
  return { ...record, eigenschappen: { ...record.eigenschappen, [eigenschap]: next } };
}

function withKey(sleutel: Sleutel | undefined, soort: string, kolom: string): Sleutel {
  const [[prefix, all] = [soort.toLowerCase(), []]] = Object.entries(sleutel ?? {});
  return { [prefix]: [...all, kolom] };
}

function withDoel(record: Recordbron, kolom: string, doel: Doel): Recordbron {
  if (doel.plek === "eigenschap") return withEigenschap(record, kolom, doel.eigenschap, doel.deel);
  if (doel.plek === "sleutel" || doel.plek === "van" || doel.plek === "naar")
    return { ...record, [doel.plek]: withKey(record[doel.plek], record.soort, kolom) };
  if (doel.plek === "geldigVan" || doel.plek === "geldigTot") return { ...record, [doel.plek]: kolom };
  const filled: Voorwaarde = { kolom, gevuld: true };
  return { ...record, [doel.plek]: [...(record[doel.plek] ?? []), filled] };
}

/** `as` says what stands in the column, where the mapping did not have it yet. A use that is there already changes nothing. */
export function addDoel(profiel: Profiel, kolom: string, as: Kolom, doel: Doel): Profiel {
  if (doelenOf(profiel, kolom).some((one) => sameDoel(one, doel))) return profiel;
  const known = { ...profiel, kolommen: { ...profiel.kolommen, [kolom]: profiel.kolommen[kolom] ?? as } };
  return tidy(changeRecord(known, doel.record, (record) => withDoel(record, kolom, doel)));
}

/** What stands in the column; its codes and whether it must be filled stay as they were. */
export function setKolomtype(profiel: Profiel, kolom: string, { type, vorm, decimaal }: Kolom): Profiel {
  const { vorm: _vorm, decimaal: _decimaal, ...rest } = profiel.kolommen[kolom] ?? { type };
  const next: Kolom = { ...rest, type, ...(vorm && { vorm }), ...(decimaal && { decimaal }) };
  return { ...profiel, kolommen: { ...profiel.kolommen, [kolom]: next } };
}

export function setVerplicht(profiel: Profiel, kolom: string, verplicht: boolean): Profiel {
  const { verplicht: _was, ...rest } = profiel.kolommen[kolom] ?? { type: "tekst" };
  return { ...profiel, kolommen: { ...profiel.kolommen, [kolom]: verplicht ? { ...rest, verplicht } : rest } };
}

/** Two records of one soort may share a key; another soort never does, so a prefix that is taken gets a number. */
function freePrefix({ records }: Profiel, soort: string): string {
  const taken = (prefix: string): boolean =>
    records.some((record) => record.soort !== soort && Object.hasOwn(record.sleutel, prefix));
  const base = soort.toLowerCase();
  for (let nr = 1; ; nr += 1) {
    const prefix = nr === 1 ? base : `${base}${nr}`;
    if (!taken(prefix)) return prefix;
  }
}

/** A new thing that each line gives, known by this column. */
export function addDing(profiel: Profiel, soort: Recordbron["soort"], kolom: string, as: Kolom): Profiel {
  const record: Recordbron = { soort, sleutel: { [freePrefix(profiel, soort)]: [kolom] }, eigenschappen: {} };
  const kolommen = { ...profiel.kolommen, [kolom]: profiel.kolommen[kolom] ?? as };
  return { ...profiel, kolommen, records: [...profiel.records, record] };
}

/** A tie between two things of the same line, known by both their keys. */
export function addVerband(profiel: Profiel, soort: Recordbron["soort"], van: number, naar: number): Profiel {
  const [one, other] = [profiel.records[van], profiel.records[naar]];
  if (!one || !other || van === naar) return profiel;
  const both = [...new Set([...Object.values(one.sleutel).flat(), ...Object.values(other.sleutel).flat()])];
  const record: Recordbron = {
    soort,
    sleutel: { [freePrefix(profiel, soort)]: both },
    van: one.sleutel,
    naar: other.sleutel,
    eigenschappen: {},
  };
  return { ...profiel, records: [...profiel.records, record] };
}
