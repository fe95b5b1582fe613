import { expect, test } from "vitest";
import { fitsSocket } from "./socket-folder.ts";

test("a socket path may be 103 bytes and no more, counted in bytes", () => {
  const rest = "/weerwerk-XXXXXX/.s.PGSQL.5432".length;
  expect(fitsSocket("/".padEnd(103 - rest, "a"))).toBe(true);
  expect(fitsSocket("/".padEnd(104 - rest, "a"))).toBe(false);
  expect(fitsSocket("/".padEnd(103 - rest, "é"))).toBe(false);
  // What macOS gives as a temporary folder.
  expect(fitsSocket("/private/var/folders/zz/zyxvpxvq6csfxvn_n0000000000000/T")).toBe(true);
});
