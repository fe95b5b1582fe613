/** Whatever moment passes, PostgreSQL and a calendar can hold it, and it stays the same moment. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { dagdatum, tijdstip } from "./tijdstip.ts";

const schema = tijdstip("Vul een datum in.");
const two = (n: number): string => String(n).padStart(2, "0");

test("any offset of RFC 3339 is accepted and the moment is kept (mutant: cut the offset off)", () => {
  const offset = fc.tuple(fc.constantFrom("+", "-"), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1901-01-01"), max: new Date("2199-01-01"), noInvalidDate: true }),
      offset,
      (date, [sign, hours, minutes]) => {
        const local = new Date(date.getTime() + (sign === "+" ? 1 : -1) * (hours * 60 + minutes) * 60_000);
        const text = `${local.toISOString().slice(0, -1)}${sign}${two(hours)}:${two(minutes)}`;
        expect(schema.parse(text)).toBe(date.toISOString());
      },
    ),
  );
});

test.each(["0000-01-01T00:00:00Z", "1899-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])(
  "%s is refused",
  (text) => {
    expect(schema.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
      "Kies een jaar tussen 1900 en 2200.",
    ]);
  },
);

test.each(["", "x", "2026-02-30T00:00:00Z", "2026-01-01", "2026-01-01T24:00:00Z", "2026-01-01T00:00:00"])(
  "%j is no moment",
  (text) => {
    expect(schema.safeParse(text).error?.issues.map(({ message }) => message)).toEqual(["Vul een datum in."]);
  },
);

test("a day has the same bounds", () => {
  expect(dagdatum("Vul een datum in.").safeParse("0000-01-01").success).toBe(false);
  expect(dagdatum("Vul een datum in.").parse("2026-11-25")).toBe("2026-11-25");
});
