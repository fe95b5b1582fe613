/** Tests of how the size of a file is said. */
import { expect, test } from "vitest";
import { grootteTekst } from "./grootte.ts";

test("small sizes are exact, large ones are short", () => {
  expect([0, 999, 1_000, 119_358, 4_194_304, 16 * 1024 ** 3].map((bytes) => grootteTekst("nl-NL", bytes))).toEqual([
    "0\u00A0byte",
    "999\u00A0byte",
    "1\u00A0kB",
    "119\u00A0kB",
    "4,2\u00A0MB",
    "17,2\u00A0GB",
  ]);
});
