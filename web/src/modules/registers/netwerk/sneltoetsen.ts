/** The keys of the network page, which each are a button too. */
import { useEffect, useRef } from "react";
import { useMij } from "../../../app/session.ts";

/** Keys of this page, for who has shortcuts on; never in a field or behind a dialog. */
export function useNetwerkKeys(deeds: Readonly<Record<string, () => unknown>>): void {
  const { sneltoetsen } = useMij().voorkeur;
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    if (!sneltoetsen) return;
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      const inField = target instanceof HTMLElement && target.matches("input, textarea, select");
      if (event.ctrlKey || event.metaKey || event.altKey || inField || document.querySelector("dialog[open]")) return;
      latest.current[event.key]?.();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [sneltoetsen]);
}
