/** CSV of what is in view, for a spreadsheet: quoted as RFC 4180 asks, and nothing in it can be taken for a formula. Pure. */
import type { Knoop, Lijn } from "../types.ts";
import type { Zicht } from "./beeld.ts";

/** A spreadsheet runs what begins like this (OWASP, CSV injection); spaces before it do not stop all of them. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Semicolons, because a Dutch spreadsheet expects them; a mark at the beginning says that it is UTF-8. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(csvCell).join(";")).join("\r\n")}\r\n`;

type Words = {
  readonly kolommen: readonly string[];
  readonly ding: string;
  readonly verband: string;
  readonly soort: (soort: Knoop["soort"] | Lijn["soort"]) => string;
  readonly stand: (stand: Lijn["stand"]) => string;
};

/** One row per thing and one per tie, after the names of the columns: the same as the tables. */
export function netwerkRows({ knopen, lijnen }: Zicht, words: Words): readonly (readonly string[])[] {
  const titles = new Map(knopen.map(({ id, titel }) => [id, titel]));
  return [
    words.kolommen,
    ...knopen.map(({ id, soort, titel, stap }) => [
      words.ding,
      id,
      words.soort(soort),
      titel,
      String(stap),
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ]),
    ...lijnen.map((lijn) => [
      words.verband,
      lijn.id,
      "",
      "",
      "",
      titles.get(lijn.vanId) ?? "",
      words.soort(lijn.soort),
      lijn.tekst,
      titles.get(lijn.naarId) ?? "",
      words.stand(lijn.stand),
      lijn.bronNaam,
      lijn.graad,
      lijn.geldigVan ?? "",
      lijn.geldigTot ?? "",
    ]),
  ];
}
