/** A result is a value or a named refusal; unwrapping a refusal is a bug that names the code. */
import { expect, test } from "vitest";
import { ok, refuse, unwrap } from "./result.ts";

test("unwrap gives the value, and throws the code of a refusal", () => {
  expect(unwrap(ok(7))).toBe(7);
  expect(() => unwrap(refuse("BSN_ELFPROEF"))).toThrow("BSN_ELFPROEF");
});
