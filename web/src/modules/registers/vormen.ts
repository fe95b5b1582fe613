/** Vorm: the shape, letter and group of each soort. One shape per soort, so that colour is never needed to tell them apart. */
import type { Ding } from "./types.ts";

export type Kleurgroep = "persoon" | "organisatie" | "plaats" | "middel" | "stuk";

/** A polygon in a square from -1 to 1, y down; or a circle; or a pill. Outlines are what the drawing, the icons and the file share. */
export type Vorm = {
  readonly letter: string;
  readonly groep: Kleurgroep;
  readonly omtrek: "cirkel" | "pil" | readonly (readonly [number, number])[];
  /** A line inside, for what shares its outline with another soort. */
  readonly streep?: readonly [number, number, number, number];
};

const SQUARE = [
  [-0.78, -0.78],
  [0.78, -0.78],
  [0.78, 0.78],
  [-0.78, 0.78],
] as const;

export const VORMEN: Readonly<Record<Ding, Vorm>> = {
  PERSOON: { letter: "P", groep: "persoon", omtrek: "cirkel" },
  FUNCTIE: { letter: "F", groep: "persoon", omtrek: "cirkel", streep: [-0.6, 0.6, 0.6, 0.6] },
  ORGANISATIE: { letter: "O", groep: "organisatie", omtrek: SQUARE },
  VESTIGING: {
    letter: "Ve",
    groep: "organisatie",
    omtrek: [
      [-0.78, -0.78],
      [0.2, -0.78],
      [0.2, -0.38],
      [0.78, -0.38],
      [0.78, 0.78],
      [-0.78, 0.78],
    ],
  },
  ADRES: {
    letter: "A",
    groep: "plaats",
    omtrek: [
      [0, -0.95],
      [0.85, -0.2],
      [0.85, 0.8],
      [-0.85, 0.8],
      [-0.85, -0.2],
    ],
  },
  OBJECT: {
    letter: "OZ",
    groep: "plaats",
    omtrek: [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
  },
  VOERTUIG: {
    letter: "V",
    groep: "middel",
    omtrek: [
      [-0.5, -0.85],
      [0.5, -0.85],
      [1, 0],
      [0.5, 0.85],
      [-0.5, 0.85],
      [-1, 0],
    ],
  },
  REKENING: {
    letter: "R",
    groep: "middel",
    omtrek: [
      [0, -0.95],
      [0.95, 0.8],
      [-0.95, 0.8],
    ],
  },
  TELEFOON: { letter: "T", groep: "middel", omtrek: "pil" },
  VERGUNNING: {
    letter: "Vg",
    groep: "stuk",
    omtrek: [
      [-0.68, -0.9],
      [0.3, -0.9],
      [0.68, -0.5],
      [0.68, 0.9],
      [-0.68, 0.9],
    ],
  },
};

/** Every soort that has a shape, in the order of the legend. */
export const DINGEN = Object.keys(VORMEN) as Ding[];

/** People sleep: nobody is found by searching, so there is nothing to narrow down to (besluit: sluimerend). */
export const ZOEKBAAR: readonly Ding[] = DINGEN.filter((soort) => soort !== "PERSOON");

export const isDing = (soort: string): soort is Ding => soort in VORMEN;

/** Half the height of a pill, as part of its half width. */
export const PIL = 0.55;

/** The outline as path of an SVG in a square of 40. */
export function pathOf({ omtrek }: Vorm): string {
  if (omtrek === "cirkel") return "M4 20a16 16 0 1 0 32 0a16 16 0 1 0-32 0Z";
  if (omtrek === "pil") return "M12 11h16a9 9 0 0 1 0 18H12a9 9 0 0 1 0-18Z";
  const points = omtrek.map(([x, y]) => `${(20 + x * 17).toFixed(1)} ${(20 + y * 17).toFixed(1)}`);
  return `M${points.join("L")}Z`;
}
