/** Encodings: text is read as it was meant wherever a block is cut, and what is no text is named. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { recogniseEncoding, transcoder } from "./koppel-encoding.ts";

const text = fc.string({ unit: fc.constantFrom("a", "é", "語", "😀", "\n", ","), minLength: 1, maxLength: 30 });

// Kills: half a letter at the end of a block that is dropped or doubled, bytes in the wrong order.
test("UTF-16 comes out the same however it is cut", () => {
  fc.assert(
    fc.property(text, fc.boolean(), fc.array(fc.nat(60), { maxLength: 5 }), (content, isBig, cuts) => {
      const little = Buffer.from(content, "utf16le");
      const bytes = Buffer.concat([
        isBig ? Buffer.of(0xfe, 0xff) : Buffer.of(0xff, 0xfe),
        isBig ? little.swap16() : little,
      ]);
      const encoding = recogniseEncoding(bytes, "x.csv");
      const read = transcoder(encoding);
      const places = [
        encoding.mark,
        ...cuts.filter((cut) => cut > encoding.mark && cut < bytes.length).toSorted((a, b) => a - b),
        bytes.length,
      ];
      const parts = places.slice(1).map((end, i) => Buffer.from(read(bytes.subarray(places[i], end))));
      expect(Buffer.concat(parts).toString()).toBe(content);
    }),
  );
});

test("UTF-16 without a mark is recognised by its noughts", () => {
  const content = "voornaam,achternaam\nJan,Bakker\n";
  expect(recogniseEncoding(Buffer.from(content, "utf16le"), "x").name).toBe("utf-16le");
  expect(recogniseEncoding(Buffer.from(content, "utf16le").swap16(), "x").name).toBe("utf-16be");
  expect(recogniseEncoding(Buffer.from(content), "x")).toEqual({ name: "utf-8", mark: 0 });
});

test.each([
  ["%PDF-1.7", "een PDF"],
  ["SQLite format 3\u0000", "SQLite"],
  ["PAR1....", "Parquet"],
  ["\u001f\u008b\u0008", "gzip"],
  ["\u00ff\u00fe\u0000\u0000J\u0000\u0000\u0000", "UTF-32"],
])("%j is refused by name", (begin, name) => {
  expect(() => recogniseEncoding(Buffer.from(begin, "latin1"), "x.csv")).toThrow(name);
});
