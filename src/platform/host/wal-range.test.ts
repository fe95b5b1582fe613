import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseBackupLabel, parseLsn, walSegments } from "./wal-range.ts";

const SIZE = 16 * 1024 * 1024;

test("reads the label that PostgreSQL writes", () => {
  const label = "START WAL LOCATION: 1A/2000028 (file 000000020000001A00000002)\nCHECKPOINT LOCATION: 1A/2000080\n";
  expect(parseBackupLabel(label)).toEqual({ timeline: "00000002", lsn: "1A/2000028" });
  expect(parseBackupLabel("CHECKPOINT LOCATION: 0/2000080\n")).toBeUndefined();
});

test("a backup that ends exactly on a boundary needs no segment after it", () => {
  const start = { timeline: "00000001", lsn: "0/FE000028" };
  expect(walSegments(start, "0/FF000000", SIZE)).toEqual(["0000000100000000000000FE"]);
  expect(walSegments(start, "0/FF000001", SIZE)).toHaveLength(2);
  // The number of the low half is full: the high half goes up.
  expect(walSegments(start, "1/28", SIZE)).toEqual([
    "0000000100000000000000FE",
    "0000000100000000000000FF",
    "000000010000000100000000",
  ]);
});

// Kills the mutants: last segment without the -1n; `<` for `<=`; start rounded up.
test("every byte from start to stop lies in exactly one of the segments, and the outer two are needed", () => {
  const lsn = (value: bigint): string =>
    `${(value >> 32n).toString(16)}/${(value & 0xffffffffn).toString(16)}`.toUpperCase();
  const position = fc.bigInt(0n, 1n << 40n);
  fc.assert(
    fc.property(
      position,
      fc.bigInt(1n, BigInt(5 * SIZE)),
      fc.constantFrom(SIZE, SIZE / 16, SIZE * 4),
      (from, length, size) => {
        const names = walSegments({ timeline: "00000001", lsn: lsn(from) }, lsn(from + length), size);
        const numbers = names.map(
          (name) => BigInt(`0x${name.slice(8, 16)}`) * (0x1_0000_0000n / BigInt(size)) + BigInt(`0x${name.slice(16)}`),
        );
        expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0n) + BigInt(i)));
        const first = (numbers[0] ?? 0n) * BigInt(size);
        const end = first + BigInt(numbers.length) * BigInt(size);
        expect(first <= from && from < first + BigInt(size)).toBe(true);
        expect(from + length <= end && from + length > end - BigInt(size)).toBe(true);
        expect(parseLsn(lsn(from))).toBe(from);
      },
    ),
  );
});
