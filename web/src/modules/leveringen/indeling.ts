/** Indeling: the mapping as text, the mappings to begin with, and how the server is asked to cut the file for it. Pure. */
import { emptyProfiel, pairKolommen, type Profiel, readProfiel, writeProfiel } from "./profiel.ts";
import type { BewaardProfiel, Keuze, Kolommen } from "./types.ts";

export type Begin = {
  readonly id: string;
  readonly soort: "BEWAARD" | "VAST" | "VOORSTEL" | "LEEG";
  readonly naam: string;
  readonly text: string;
  /** Columns of the mapping, and how many of them the file has by name. */
  readonly kolommen: number;
  readonly gezien: number;
};

/** The text of a mapping in the layout of the editor, or as it is when the editor cannot show it. */
export function tidyText(text: string): string {
  const profiel = readProfiel(text);
  return profiel ? writeProfiel(profiel) : text;
}

/** A mapping that comes with the software knows the columns and not how this file was saved: that the file tells itself. */
function cutAs(text: string, { scheiding, tekenset, kopregel }: Kolommen): string {
  const profiel = readProfiel(text);
  if (!profiel) return text;
  const wide = tekenset.startsWith("UTF-16");
  return writeProfiel({ ...profiel, scheiding, kopregel, tekenset: wide ? profiel.tekenset : tekenset });
}

/** All mappings to begin with: those of which most columns are in the file first, then what we propose, nothing last. */
export function beginsOf(bewaard: readonly BewaardProfiel[], found: Kolommen, leeg: string): readonly Begin[] {
  const namen = found.kolommen.map(({ naam }) => naam);
  const count = (text: string): Pick<Begin, "kolommen" | "gezien"> => {
    const own = pairKolommen(namen, readProfiel(text)).filter(({ inProfiel }) => inProfiel);
    return { kolommen: own.length, gezien: own.filter(({ nr }) => nr !== undefined).length };
  };
  const make = (soort: Begin["soort"], naam: string, text: string): Begin => ({
    id: `${soort} ${naam}`,
    soort,
    naam,
    text,
    ...count(text),
  });
  const part = ({ kolommen, gezien }: Begin): number => (kolommen === 0 ? 0 : gezien / kolommen);
  const kept = bewaard
    .map(({ id, naam, inhoud }) =>
      id === undefined ? make("VAST", naam, cutAs(inhoud, found)) : make("BEWAARD", naam, tidyText(inhoud)),
    )
    .toSorted((a, b) => part(b) - part(a));
  const tekenset = found.tekenset.startsWith("UTF-16") ? "UTF-8" : found.tekenset;
  const { scheiding, kopregel } = found;
  const own = found.voorstel === undefined ? [] : [make("VOORSTEL", "", tidyText(found.voorstel))];
  const all = [...kept, ...own];
  // One that misses the file altogether is no start: a proposal for this very file is.
  const [first] = all;
  const ordered = first && part(first) < 0.5 && own.length > 0 ? [...own, ...kept] : all;
  return [...ordered, make("LEEG", "", writeProfiel(emptyProfiel({ scheiding, tekenset, kopregel }, leeg)))];
}

/** Less than half of its columns are in the file as it is cut now: most likely the wrong mapping, or the wrong cut. */
export function misses(profiel: Profiel, { kolommen }: Kolommen): boolean {
  const pairs = pairKolommen(
    kolommen.map(({ naam }) => naam),
    profiel,
  );
  const own = pairs.filter(({ inProfiel }) => inProfiel);
  return own.filter(({ nr }) => nr !== undefined).length * 2 < own.length;
}

/** Where a mistake of the server stands: `Records[2].eigenschappen.naam[0]: …` or `Kolommen.geboortedatum.vorm: …`. */
export function placeOf(melding: string): { readonly record?: number; readonly kolom?: string } {
  const [, record] = /^records\[(\d+)\]/i.exec(melding) ?? [];
  if (record !== undefined) return { record: Number(record) };
  const [, kolom] = /^kolommen\.([^.:]+)/i.exec(melding) ?? [];
  return kolom === undefined ? {} : { kolom };
}

export function parseIndeling(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null && !Array.isArray(json)
      ? (json as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The first rows are cut as the mapping will cut them. */
export function keuzeOf({
  scheiding,
  tekenset,
  kopregel,
}: Pick<Profiel, "scheiding" | "tekenset" | "kopregel">): Keuze {
  const cut = ([";", ",", "tab", "|"] as const).find((one) => one === scheiding);
  const set = (["UTF-8", "WINDOWS-1252"] as const).find((one) => one === tekenset);
  return { ...(cut && { scheiding: cut }), ...(set && { tekenset: set }), kopregel: kopregel ? "ja" : "nee" };
}
