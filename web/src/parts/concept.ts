/** Whether a form holds something that would be lost; in memory only, because nothing personal is kept on the device. */

let open = 0;

/** Counts one more form with unsent content. @returns what to call when it is sent or gone. */
export function keepConcept(): () => void {
  open += 1;
  return () => {
    open -= 1;
  };
}

export const hasConcept = (): boolean => open > 0;
