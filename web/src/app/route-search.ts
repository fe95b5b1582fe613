/** What pages read from the part of an address behind the question mark; anything else there is dropped. */

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.length < 300 ? value : undefined;

type AanmeldingSearch = { readonly naar?: string; readonly fout?: string; readonly uit?: boolean };

type NieuwSearch = { readonly soort?: string; readonly medewerker?: string };

type RolSearch = { readonly rol?: string };

type NieuweLeveringSearch = { readonly levering?: string; readonly bron?: string };

type BekendOpSearch = { readonly op?: string };

export const readAanmeldingSearch = (search: Record<string, unknown>): AanmeldingSearch => {
  const naar = text(search["naar"]);
  const fout = text(search["fout"]);
  return { ...(naar && { naar }), ...(fout && { fout }), ...(search["uit"] === true && { uit: true }) };
};

export const readNieuwSearch = (search: Record<string, unknown>): NieuwSearch => {
  const soort = text(search["soort"]);
  const id = text(search["medewerker"]);
  return { ...(soort && { soort }), ...(id && { medewerker: id }) };
};

export const readRolSearch = (search: Record<string, unknown>): RolSearch => {
  const rol = text(search["rol"]);
  return rol ? { rol } : {};
};

/** A delivery that is under way, or the code of a source to begin one of. */
export const readNieuweLeveringSearch = (search: Record<string, unknown>): NieuweLeveringSearch => {
  const levering = text(search["levering"]);
  const bron = text(search["bron"]);
  return { ...(levering && { levering }), ...(bron && { bron }) };
};

/** A day (2026-11-25) up to which a page shows what was known; it says nothing about anyone. */
export const readBekendOpSearch = (search: Record<string, unknown>): BekendOpSearch => {
  const op = text(search["op"]);
  return op && /^\d{4}-\d{2}-\d{2}$/.test(op) && !Number.isNaN(Date.parse(op)) ? { op } : {};
};

type NieuwSignaalSearch = { readonly concept?: string; readonly stap?: number };

/** A draft, by its opaque id, and the step that is in view. */
export const readNieuwSignaalSearch = (search: Record<string, unknown>): NieuwSignaalSearch => {
  const concept = text(search["concept"]);
  const stap = search["stap"];
  return { ...(concept && /^[\da-f-]{36}$/.test(concept) && { concept }), ...((stap === 2 || stap === 3) && { stap }) };
};
