/**
 * How this device shows Weerwerk: language, theme, density. Kept on the device so that the first paint is right;
 * it says nothing about a person. The server keeps the same per person and wins once someone is logged in.
 */
import { useSyncExternalStore } from "react";
import type { Voorkeur } from "../api/types.ts";

const KEY = "weerwerk-scherm";
const START: Voorkeur = { taal: "nl", thema: "systeem", dichtheid: "ruim", sneltoetsen: true };

const oneOf = <T extends string>(value: unknown, options: readonly T[], otherwise: T): T =>
  options.find((option) => option === value) ?? otherwise;

/** Whatever stands on the device, as a preference that can be used. */
export function parseVoorkeur(text: string | null): Voorkeur {
  let kept: Partial<Record<keyof Voorkeur, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(text ?? "{}");
    if (typeof parsed === "object" && parsed !== null) kept = parsed;
  } catch {
    // Not ours or broken: start afresh.
  }
  return {
    taal: oneOf(kept.taal, ["nl", "en"], START.taal),
    thema: oneOf(kept.thema, ["systeem", "licht", "donker"], START.thema),
    dichtheid: oneOf(kept.dichtheid, ["ruim", "compact"], START.dichtheid),
    sneltoetsen: kept.sneltoetsen !== false,
  };
}

const listeners = new Set<() => void>();
let current = START;

function show({ thema, dichtheid }: Voorkeur): void {
  const { dataset } = document.documentElement;
  if (thema === "systeem") delete dataset["thema"];
  else dataset["thema"] = thema;
  dataset["dichtheid"] = dichtheid;
}

export function applyVoorkeur(voorkeur: Voorkeur): void {
  current = voorkeur;
  show(voorkeur);
  try {
    localStorage.setItem(KEY, JSON.stringify(voorkeur));
  } catch {
    // A browser that keeps nothing still shows the pages.
  }
  for (const notify of listeners) notify();
}

export function startScherm(): void {
  try {
    current = parseVoorkeur(localStorage.getItem(KEY));
  } catch {
    current = START;
  }
  show(current);
}

const subscribe = (notify: () => void): (() => void) => {
  listeners.add(notify);
  return () => listeners.delete(notify);
};

export const useVoorkeur = (): Voorkeur => useSyncExternalStore(subscribe, () => current);
export const currentVoorkeur = (): Voorkeur => current;
