/** How well the first values of a column fit a type, as far as the server counted it. Pure. */
import type { Kolom } from "./profiel.ts";
import { KOLOMTYPEN, typeId } from "./soorten.ts";
import type { FileKolom } from "./types.ts";

type Counted = FileKolom["typen"][number];

/** The server does not say which mark a number has, so a number fits as the best of both. */
const isFor =
  ({ type, vorm }: Kolom) =>
  (one: Counted): boolean =>
    one.type === type && (one.vorm === undefined || vorm === undefined || one.vorm === vorm);

/** Undefined when it was not counted. Anything is text. */
export function fitOf(kolom: FileKolom, type: Kolom): number | undefined {
  if (type.type === "tekst") return kolom.gevuld;
  const counted = kolom.typen.filter(isFor(type)).map(({ past }) => past);
  return counted.length === 0 ? undefined : Math.max(...counted);
}

export type Typekeuze = { readonly id: string; readonly type: Kolom; readonly past: number | undefined };

const isText = ({ type }: Kolom): boolean => type === "tekst";

/** Every type: in the order of the server, which puts first what the heading says, then text, then what was not counted. */
export function typeKeuzes(kolom: FileKolom | undefined): readonly Typekeuze[] {
  const all = KOLOMTYPEN.map((type) => ({ id: typeId(type), type, past: kolom && fitOf(kolom, type) }));
  const typen = kolom?.typen ?? [];
  const place = ({ type }: Typekeuze): number => typen.findIndex((one) => isFor(type)(one));
  const counted = all.filter(({ type, past }) => past !== undefined && !isText(type));
  const text = all.filter(({ type }) => isText(type));
  const others = all.filter(({ past, type }) => past === undefined && !isText(type));
  return [...counted.toSorted((a, b) => place(a) - place(b)), ...text, ...others];
}

/** What a column is taken for when somebody includes it: what the server thinks best. */
export function startType(kolom: FileKolom | undefined): Kolom {
  const [best] = kolom?.typen ?? [];
  if (!best || best.type === "tekst") return { type: "tekst" };
  return typeKeuzes(kolom)[0]?.type ?? { type: "tekst" };
}
