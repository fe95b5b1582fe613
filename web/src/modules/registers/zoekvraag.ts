/** The last question that was asked of registers: in memory, because it may be personal, so in no address and no history. */
import { useSyncExternalStore } from "react";
import type { Ding } from "./types.ts";

export type Zoekvraag = { readonly vraag: string; readonly soorten: readonly Ding[] };

export const GEEN_VRAAG: Zoekvraag = { vraag: "", soorten: [] };
let current = GEEN_VRAAG;
const listeners = new Set<() => void>();

export function setZoekvraag(change: Partial<Zoekvraag>): void {
  current = { ...current, ...change };
  for (const notify of listeners) notify();
}

const subscribe = (notify: () => void): (() => void) => {
  listeners.add(notify);
  return () => listeners.delete(notify);
};

export const useZoekvraag = (): Zoekvraag => useSyncExternalStore(subscribe, () => current);
