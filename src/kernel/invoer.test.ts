/** What people type around a number is not part of it. */
import { expect, test } from "vitest";
import { compactInvoer } from "./invoer.ts";

test.each([
  ["12-ab 3", "12AB3"],
  [" 1234 ab", "1234AB"],
  ["1.2/3_4–5−6", "123456"],
  ["1\u00A02\u20093\u200B4\uFEFF", "1234"],
  ["1234", "1234"],
  ["", ""],
  ["- . /", ""],
  ["é1", "É1"],
])("%j means %j", (input, tekens) => {
  expect(compactInvoer(input)).toBe(tekens);
});
