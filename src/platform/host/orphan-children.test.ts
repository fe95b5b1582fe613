import { expect, test } from "vitest";
import { startTicks } from "./orphan-children.ts";

test("finds the start time behind any program name", () => {
  const tail = "S 1 4242 4242 0 -1 4194560 1 0 0 0 5 6 7 8 20 0 1 0 987654 217108480 7333 18446744073709551615";
  for (const name of ["node", "my prog", "a) S 1 2 (b"]) expect(startTicks(`4242 (${name}) ${tail}`)).toBe("987654");
});
