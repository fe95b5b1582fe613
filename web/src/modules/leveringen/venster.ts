/** Holds the window: closing or reloading it while something would be lost asks first. */
import { keepConcept } from "../../parts/concept.ts";

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

let holds = 0;

/** @returns what to call when nothing would be lost any more. */
export function holdWindow(): () => void {
  const release = keepConcept();
  holds += 1;
  addEventListener("beforeunload", ask);
  return () => {
    release();
    holds -= 1;
    if (holds === 0) removeEventListener("beforeunload", ask);
  };
}
