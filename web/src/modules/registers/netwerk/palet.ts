/** Colours of the drawing, read from the style sheet, so that light, dark and a municipality's own theme all hold here too. */
import type { Kleurgroep } from "../vormen.ts";

export type Palet = {
  readonly groep: Readonly<Record<Kleurgroep, string>>;
  readonly tekst: string;
  readonly zacht: string;
  readonly vlak: string;
  readonly lijn: string;
  readonly accent: string;
};

/** The colour that a class gives, as `rgb(…)`: a canvas knows no variables. */
function colourOf(host: HTMLElement, name: string): string {
  const probe = document.createElement("i");
  probe.className = name;
  host.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

export function readPalet(host: HTMLElement): Palet {
  const of = (name: string): string => colourOf(host, `kleur--${name}`);
  return {
    groep: {
      persoon: of("persoon"),
      organisatie: of("organisatie"),
      plaats: of("plaats"),
      middel: of("middel"),
      stuk: of("stuk"),
    },
    tekst: of("tekst"),
    zacht: of("zacht"),
    vlak: of("vlak"),
    lijn: of("lijn"),
    accent: of("accent"),
  };
}

const rgb = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

/** `over` at 22% on `under`: the fill of a shape. */
export function tint(over: string, under: string): string {
  const [a, b] = [rgb(over), rgb(under)];
  return `rgb(${[0, 1, 2].map((i) => Math.round((a[i] ?? 0) * 0.22 + (b[i] ?? 0) * 0.78)).join(", ")})`;
}
