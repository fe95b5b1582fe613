/** What the list shows: a choice that stays in memory while someone looks at a signaal, and stands in no address. Pure but for the last. */
import { useSyncExternalStore } from "react";

export type Welke = "alles" | "vanMij" | "zonder" | "teLaat" | "melder";
export const WELKE: readonly Welke[] = ["alles", "vanMij", "zonder", "teLaat", "melder"];

export type Keuze = {
  readonly tekst: string;
  readonly fase: "" | "1" | "2" | "3" | "4";
  readonly type: string;
  readonly stand: "OPEN" | "GESLOTEN";
  readonly welke: Welke;
  readonly volgorde: "TERMIJN" | "NIEUWSTE";
};

export const GEEN_KEUZE: Keuze = { tekst: "", fase: "", type: "", stand: "OPEN", welke: "alles", volgorde: "TERMIJN" };

/** The filters of the API that this choice stands for. */
export type Vraag = {
  readonly stand: Keuze["stand"];
  readonly volgorde: Keuze["volgorde"];
  readonly fase?: (1 | 2 | 3 | 4)[];
  readonly type?: string[];
  readonly tekst?: string;
  readonly vanMij?: boolean;
  readonly zonderBehandelaar?: boolean;
  readonly teLaat?: boolean;
  readonly vraagVanMelder?: boolean;
};

const FLAGS = {
  alles: {},
  vanMij: { vanMij: true },
  zonder: { zonderBehandelaar: true },
  teLaat: { teLaat: true },
  melder: { vraagVanMelder: true },
} as const;

export const toVraag = ({ tekst, fase, type, stand, welke, volgorde }: Keuze): Vraag => ({
  stand,
  volgorde,
  ...(fase === "" ? {} : { fase: [Number(fase) as 1 | 2 | 3 | 4] }),
  ...(type === "" ? {} : { type: [type] }),
  ...(tekst.trim() === "" ? {} : { tekst: tekst.trim() }),
  ...FLAGS[welke],
});

type Kept = Omit<Partial<Vraag>, "fase"> & { readonly fase?: readonly number[] };

/** A view that was kept, as a choice. */
export function fromVraag(vraag: Kept): Keuze {
  const welke = WELKE.find(
    (one) => one !== "alles" && Object.keys(FLAGS[one]).every((flag) => vraag[flag as "vanMij"]),
  );
  const [fase] = vraag.fase ?? [];
  return {
    tekst: vraag.tekst ?? "",
    fase: fase === undefined ? "" : (String(fase) as Keuze["fase"]),
    type: vraag.type?.[0] ?? "",
    stand: vraag.stand ?? "OPEN",
    welke: welke ?? "alles",
    volgorde: vraag.volgorde ?? "TERMIJN",
  };
}

let keuze = GEEN_KEUZE;
const listeners = new Set<() => void>();

export function setKeuze(next: Keuze): void {
  keuze = next;
  for (const notify of listeners) notify();
}

const subscribe = (notify: () => void): (() => void) => {
  listeners.add(notify);
  return () => listeners.delete(notify);
};

export const useKeuze = (): Keuze => useSyncExternalStore(subscribe, () => keuze);
