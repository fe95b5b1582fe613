/** What one looks at and points out in a network, and everything one can do to it. */
import { useMemo, useRef, useState } from "react";
import { useDeed } from "../../../parts/deed.ts";
import { fetchNetwerk } from "../queries.ts";
import type { Ding, Knoop, Netwerk } from "../types.ts";
import {
  type Beeld,
  expand,
  hide,
  showAll,
  startBeeld,
  takeBack,
  toggleSoort,
  wholeOf,
  type Zicht,
  zichtOf,
} from "./beeld.ts";
import { type Plaats, plaatsenOf } from "./plaatsen.ts";

export type BeeldState = {
  readonly beeld: Beeld;
  readonly whole: Zicht;
  readonly zicht: Zicht;
  readonly plaatsen: ReadonlyMap<string, Plaats>;
  /** What is pointed out, as long as it is in view. */
  readonly gekozen: Knoop | undefined;
  readonly busy: boolean;
  readonly problem: unknown;
  readonly kies: (id: string | undefined) => void;
  readonly breidUit: (id: string) => void;
  readonly terug: () => void;
  readonly verberg: (id: string) => void;
  readonly wisselSoort: (soort: Ding) => void;
  readonly toonAlles: () => void;
};

const NOWHERE: ReadonlyMap<string, Plaats> = new Map();

/** Places keep to what stood there before, as long as one looks at the same network. */
function usePlaatsen(whole: Zicht, basis: Netwerk): ReadonlyMap<string, Plaats> {
  const before = useRef({ basis, plaatsen: NOWHERE });
  return useMemo(() => {
    const vast = before.current.basis === basis ? before.current.plaatsen : NOWHERE;
    const plaatsen = whole.knopen.every(({ id }) => vast.has(id)) ? vast : plaatsenOf(whole, vast);
    before.current = { basis, plaatsen };
    return plaatsen;
  }, [whole, basis]);
}

export function useBeeld(netwerk: Netwerk): BeeldState {
  const [kept, setBeeld] = useState<Beeld>(() => startBeeld(netwerk));
  // Other steps are another network: what was expanded or hidden in the old one means nothing there.
  const beeld = kept.basis === netwerk ? kept : startBeeld(netwerk);
  if (beeld !== kept) setBeeld(beeld);
  const [wanted, kies] = useState<string>();
  const deed = useDeed();
  const whole = useMemo(() => wholeOf(beeld), [beeld]);
  const zicht = useMemo(() => zichtOf(beeld, whole), [beeld, whole]);
  const plaatsen = usePlaatsen(whole, beeld.basis);
  return {
    beeld,
    whole,
    zicht,
    plaatsen,
    gekozen: zicht.knopen.find(({ id }) => id === wanted),
    busy: deed.busy,
    problem: deed.problem,
    kies,
    breidUit: (vanuit) => {
      if (deed.busy) return;
      deed.run(async () => {
        const more = await fetchNetwerk(vanuit, 1);
        setBeeld((before) => expand(before, { vanuit, netwerk: more }));
      });
    },
    terug: () => setBeeld(takeBack),
    verberg: (id) => setBeeld((before) => hide(before, id)),
    wisselSoort: (soort) => setBeeld((before) => toggleSoort(before, soort)),
    toonAlles: () => setBeeld(showAll),
  };
}
