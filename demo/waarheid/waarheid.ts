/** Waarheid: who is really who in the files of Waterveen, for tests and benches only; the product never reads it. */
import { REGISTERS } from "../generate.ts";
import type { Wijk } from "../waterveen/wereld.ts";
import { wijken } from "../waterveen/wijk.ts";

/** One line of ground truth: this record of this source is really this person, firm, address or object. */
export type Recordwaarheid = {
  readonly bron: string;
  readonly sleutel: string;
  readonly soort: string;
  readonly is: string;
};

/** A planted network or a look-alike, with the ids that `Recordwaarheid.is` uses. */
export type Groepwaarheid = {
  readonly id: string;
  readonly aard: "PLANT" | "ONSCHULDIG";
  readonly patroon: string;
  readonly uitleg: string;
  readonly leden: readonly { readonly is: string; readonly rol: string }[];
};

/** The origin of a person's names, to test that no group is picked by it. */
export type Persoonwaarheid = { readonly is: string; readonly herkomst: string };

export type Waarheid = {
  readonly records: readonly Recordwaarheid[];
  readonly groepen: readonly Groepwaarheid[];
  readonly personen: readonly Persoonwaarheid[];
};

function truthOf(wijk: Wijk): Waarheid {
  const records = new Map<string, Recordwaarheid>();
  for (const { bron, regels } of REGISTERS) {
    const note = (sleutel: string, soort: string, is: string): void => {
      records.set(`${bron} ${sleutel}`, { bron, sleutel, soort, is });
    };
    // Running the writer is what notes; its text is not needed here.
    for (const _ of regels(wijk, note));
  }
  return {
    records: [...records.values()],
    groepen: wijk.groepen.map(({ leden, ...groep }) => ({
      ...groep,
      leden: leden.map(({ wat, rol }) => ({ is: wat.id, rol })),
    })),
    personen: wijk.personen.map(({ id, herkomst }) => ({ is: id, herkomst })),
  };
}

/**
 * The ground truth, one part per wijk. Someone of one wijk who has a firm in the next stands in both parts, the same.
 */
export function* waarheid(seed: number, scale: number): Generator<Waarheid> {
  for (const wijk of wijken({ seed, scale })) yield truthOf(wijk);
}
