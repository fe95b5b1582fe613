/** The purpose of the page in view: it follows from the route, and the route names its activiteiten; nobody picks one. */
import { useMatches } from "@tanstack/react-router";
import type { Grondslag, Mij, Toegang, Verwerkingsactiviteit } from "../api/types.ts";
import { actingRol, grondslagenOf, useGrondslagen, useToegang, useVerwerkingen } from "../modules/kennis/catalogus.ts";
import { useMaybeMij } from "./session.ts";

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** The activiteiten under which this page asks for data; the reader needs one of them, else the page is not there. */
    readonly activiteiten?: readonly string[];
    /** Where an activiteit says too little: whether this page exists for who is logged in. */
    readonly bestaatVoor?: (mij: Mij) => boolean;
    /** Anyone may read it, logged in or not. */
    readonly openbaar?: boolean;
  }
}

export type DoelDeel = {
  readonly activiteit: string;
  readonly rol: string;
  readonly namens: string | undefined;
  readonly verwerking: Verwerkingsactiviteit | undefined;
  readonly grondslagen: readonly Grondslag[];
};

/** The activiteiten of the deepest route that names any. */
export function useRouteActiviteiten(): readonly string[] {
  return useMatches({
    select: (matches) =>
      matches.findLast(({ staticData }) => staticData.activiteiten !== undefined)?.staticData.activiteiten ?? [],
  });
}

/** Whether the page in view exists for this person; a page without a right does not. */
export function useIsThere(mij: Mij): boolean {
  const asked = useRouteActiviteiten();
  const isBarred = useMatches({
    select: (matches) => matches.some(({ staticData }) => staticData.bestaatVoor?.(mij) === false),
  });
  return !isBarred && (asked.length === 0 || asked.some((activiteit) => mij.activiteiten.includes(activiteit)));
}

export function useDoel(): readonly DoelDeel[] {
  const mij = useMaybeMij();
  const asked = useRouteActiviteiten();
  const toegang = useToegang().data?.toegang;
  const verwerkingen = useVerwerkingen().data?.verwerkingsactiviteiten;
  const grondslagen = useGrondslagen().data?.grondslagen;
  if (!mij || !toegang) return [];
  const rollen = mij.rollen.map(({ rol }) => rol);
  return asked
    .filter((activiteit) => mij.activiteiten.includes(activiteit))
    .map((activiteit) =>
      deelOf(activiteit, toegang, { rollen: mij.rollen, codes: rollen }, verwerkingen ?? [], grondslagen ?? []),
    );
}

type Held = {
  readonly codes: readonly string[];
  readonly rollen: readonly { readonly rol: string; readonly namens?: { readonly naam: string } }[];
};

function deelOf(
  activiteit: string,
  toegang: readonly Toegang[],
  held: Held,
  verwerkingen: readonly Verwerkingsactiviteit[],
  grondslagen: readonly Grondslag[],
): DoelDeel {
  const rol = actingRol(toegang, activiteit, held.codes) ?? "melder";
  const code = toegang.find((row) => row.activiteit === activiteit)?.verwerking;
  const verwerking = verwerkingen.find((found) => found.code === code);
  // Someone who holds a rol both as their own and as deputy acts for themselves.
  const own = held.rollen.filter((one) => one.rol === rol);
  const namens = own.every((one) => one.namens) ? own[0]?.namens?.naam : undefined;
  return { activiteit, rol, namens, verwerking, grondslagen: verwerking ? grondslagenOf(verwerking, grondslagen) : [] };
}
