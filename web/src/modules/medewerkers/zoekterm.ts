/** The last word that colleagues were searched by: in memory, so that it stands in no address and no history. */
import { useSyncExternalStore } from "react";

let zoekterm = "";
const listeners = new Set<() => void>();

export function setZoekterm(next: string): void {
  zoekterm = next;
  for (const notify of listeners) notify();
}

const subscribe = (notify: () => void): (() => void) => {
  listeners.add(notify);
  return () => listeners.delete(notify);
};

export const useZoekterm = (): string => useSyncExternalStore(subscribe, () => zoekterm);
