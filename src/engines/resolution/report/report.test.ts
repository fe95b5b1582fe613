/** The report: nothing from a file becomes part of the page, nothing is fetched, and every number is there. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { escapeHtml } from "./html.ts";
import { percent } from "./numbers.ts";
import { renderReport } from "./report.ts";
import type { ReportData } from "./report-data.ts";

const data = (text: string): ReportData => ({
  title: `Koppeling van ${text}`,
  files: [{ name: text, records: 12_345 }],
  columns: [{ name: text, role: "achternaam", reason: text }],
  pairsCompared: 1_000_000,
  links: 42,
  clusters: 12_000,
  records: 12_345,
  threshold: 0.5,
  profile: "snel",
  notes: [text],
  fields: [
    {
      name: text,
      levels: [
        { name: "gelijk", same: 0.8, chance: 0.001 },
        { name: "verschilt", same: 0.1, chance: 0.99 },
      ],
    },
  ],
  rules: [{ name: text, pairs: 10, added: 5, cumulative: 5, largestBlock: 3, cappedBlocks: 1 }],
  histogram: [
    { from: -2, to: 0, pairs: 7 },
    { from: 0, to: 2, pairs: 0 },
  ],
  borderline: [
    {
      left: text,
      right: "2",
      weight: 0.3,
      probability: 0.55,
      bars: [
        { label: "begin", weight: -10, left: "", right: "", words: text },
        { label: text, weight: 10.3, left: text, right: text, words: "gelijk" },
      ],
    },
  ],
  labels: {
    truePairs: 9,
    blockingRecall: 0.9,
    thresholds: [{ probability: 0.5, precision: 1, recall: 0.5, f1: 0.6667 }],
    best: { probability: 0.6, precision: 1, recall: 0.5, f1: 0.6667 },
    pairs: { precision: 1, recall: 0.5, f1: 0.6667 },
    clusters: { precision: 1, recall: 0.5, f1: 0.6667 },
  },
});

// Kills: a value that is put into the page as it stands, in text or in an attribute.
test("no value from a file opens a tag or leaves an attribute", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom("<", ">", '"', "'", "&", "a", "/", "=", " ", "script"),
        minLength: 1,
        maxLength: 12,
      }),
      (text) => {
        const page = renderReport(data(text));
        const plain = renderReport(data("x"));
        const tags = (html: string): readonly string[] =>
          Array.from(html.matchAll(/<\/?([a-z][a-z0-9]*)/gi), ([, name = ""]) => name);
        expect(tags(page)).toEqual(tags(plain));
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      },
    ),
    { numRuns: 300 },
  );
});

test("the page asks nothing of a network and runs nothing", () => {
  const page = renderReport(data("x"));
  expect(page).not.toMatch(/https?:|<script|<link|<img|@import|url\(/);
  expect(page).toContain("default-src &#39;none&#39;");
  expect(page).toContain('lang="nl"');
});

test("every number is there, as Dutch readers write it", () => {
  const page = renderReport(data("x"));
  for (const text of ["12.345", "1.000.000", "0,6667", "55 %"]) expect(page).toContain(text);
  // The waterfall: the second bar begins where the first ends and comes to the weight of the pair.
  expect(page).toContain("10,3");
  expect(page).toContain("0,3");
});

test("a probability never becomes certain by rounding", () => {
  expect(percent(0.999_999_4)).toBe("99,99994 %");
  expect(percent(0.000_02)).toBe("0,002 %");
  expect(percent(0.5)).toBe("50 %");
});
