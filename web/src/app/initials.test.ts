/** Tests of the initials beside a name. */
import { expect, test } from "vitest";
import { initials } from "./initials.ts";

test("initials are of the first and the last name; particles do not count", () => {
  expect(
    ["Yara Bouhlel", "Karim el Amrani", "Noor Dijkstra-Akkerman", "Ayşe Yıldırım", "Prins", ""].map(initials),
  ).toEqual(["YB", "KA", "ND", "AY", "P", ""]);
});
