/** The identifiers with letters in them: postcode, kenteken, IBAN, telefoon, id, kenmerk and trace. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatIban, parseIban } from "./iban.ts";
import { newId, parseId } from "./id.ts";
import { newKenmerk, parseKenmerk } from "./kenmerk.ts";
import { formatKenteken, parseKenteken } from "./kenteken.ts";
import { formatPostcode, parsePostcode } from "./postcode.ts";
import { unwrap } from "./result.ts";
import { formatTelefoonnummer, parseTelefoonnummer } from "./telefoon.ts";
import { formatTraceparent, newTrace, nextSpan, parseTraceparent } from "./trace.ts";

// ---- Postcode

test.each(["1234AB", "1234 ab", " 1234-Ab "])("the postcode %j is read and shown", (input) => {
  const postcode = unwrap(parsePostcode(input));
  expect(postcode).toBe("1234AB");
  expect(formatPostcode(postcode)).toBe("1234 AB");
});

test.each([
  ["", "POSTCODE_LEEG"],
  ["1234", "POSTCODE_VORM"],
  ["AB1234", "POSTCODE_VORM"],
  ["12345AB", "POSTCODE_VORM"],
  ["0123AB", "POSTCODE_CIJFERS"],
  ["1234SA", "POSTCODE_LETTERS"],
  ["1234sd", "POSTCODE_LETTERS"],
  ["1234 SS", "POSTCODE_LETTERS"],
])("the postcode %j is refused as %s", (input, code) => {
  expect(parsePostcode(input)).toEqual({ ok: false, code });
});

// ---- Kenteken

// Kills: a sidecode left out, or two exchanged: each is shown with its dashes where they belong.
test.each([
  "ZB-12-34",
  "12-34-ZB",
  "12-ZB-34",
  "ZB-12-XD",
  "ZB-XD-12",
  "12-ZB-XD",
  "12-ZBX-3",
  "1-ZBX-23",
  "ZB-123-X",
  "Z-123-XD",
  "ZBX-12-D",
  "Z-12-XDG",
  "1-ZB-234",
  "123-ZB-4",
  "CD-12-34",
  "12-CD-34",
  "CDJ-123",
  "CDJ-12",
  "AA-12",
])("the kenteken %s survives losing its dashes and capitals", (kenteken) => {
  const gelezen = unwrap(parseKenteken(kenteken.replaceAll("-", " ").toLowerCase()));
  expect(gelezen).toBe(kenteken.replaceAll("-", ""));
  expect(formatKenteken(gelezen)).toBe(kenteken);
});

test.each([
  ["", "KENTEKEN_LEEG"],
  ["ZB-12-3!", "KENTEKEN_TEKENS"],
  ["ZB-12-3", "KENTEKEN_LENGTE"],
  ["ZB-12", "KENTEKEN_LENGTE"],
  ["AA-123", "KENTEKEN_LENGTE"],
  ["1-ZBX-234", "KENTEKEN_LENGTE"],
  ["123456", "KENTEKEN_VORM"],
  ["ZBXDGH", "KENTEKEN_VORM"],
  ["ZBX-123", "KENTEKEN_VORM"],
])("the kenteken %j is refused as %s", (input, code) => {
  expect(parseKenteken(input)).toEqual({ ok: false, code });
});

test("of all orders of letters and digits only the fourteen sidecodes pass", () => {
  const orders = Array.from({ length: 64 }, (_, bits) =>
    Array.from({ length: 6 }, (_, i) => ((bits >> i) & 1 ? "Z" : "7")).join(""),
  );
  expect(orders.filter((tekens) => parseKenteken(tekens).ok)).toHaveLength(14);
});

// ---- IBAN

test("an IBAN is read with or without spaces and shown in fours", () => {
  const iban = unwrap(parseIban(" nl91 abna 0417 1643 00 "));
  expect(iban).toBe("NL91ABNA0417164300");
  expect(formatIban(iban)).toBe("NL91 ABNA 0417 1643 00");
  expect(parseIban("BE68 5390 0754 7034").ok).toBe(true);
});

test.each([
  ["", "IBAN_LEEG"],
  ["XX91ABNA0417164300", "IBAN_LAND"],
  ["0417164300", "IBAN_LAND"],
  ["NL91ABNA04171643", "IBAN_LENGTE"],
  ["NL91AB1A0417164300", "IBAN_VORM"],
  ["NL92ABNA0417164300", "IBAN_CONTROLEGETAL"],
])("the IBAN %j is refused as %s", (input, code) => {
  expect(parseIban(input)).toEqual({ ok: false, code });
});

// ---- Telefoon

test.each([
  ["06-12345678", "+31612345678", "06 12345678"],
  ["+31 (0)20 123 45 67", "+31201234567", "020 123 4567"],
  ["0031612345678", "+31612345678", "06 12345678"],
  ["+32 470 12 34 56", "+32470123456", "+32 470 12 34 56"],
])("the number %s is %s", (input, e164, getoond) => {
  const nummer = unwrap(parseTelefoonnummer(input));
  expect(nummer).toBe(e164);
  expect(formatTelefoonnummer(nummer)).toBe(getoond);
});

test.each([
  [" ", "TELEFOON_LEEG"],
  ["bel mij", "TELEFOON_TEKENS"],
  ["+999 1234567", "TELEFOON_LAND"],
  ["0", "TELEFOON_TE_KORT"],
  ["0612345678901234567", "TELEFOON_TE_LANG"],
  ["06 12345678 x12", "TELEFOON_TOESTEL"],
  ["06 1234567", "TELEFOON_ONBEKEND"],
  ["112", "TELEFOON_ONBEKEND"],
])("the number %j is refused as %s", (input, code) => {
  expect(parseTelefoonnummer(input)).toEqual({ ok: false, code });
});

// ---- Id

test("an id is a random UUID that is read in capitals too", () => {
  const id = newId();
  expect(parseId(` ${id.toUpperCase()} `)).toEqual({ ok: true, value: id });
  expect(newId()).not.toBe(id);
});

test.each(["", "1", "c232ab00-9414-11ec-b3c8-9f6bdeced846", "f81d4fae-7dec-41d0-c765-00a0c91e6bf6"])(
  "the id %j is refused, for it is no UUID of version 4",
  (input) => {
    expect(parseId(input)).toEqual({ ok: false, code: "ID_VORM" });
  },
);

// ---- Kenmerk

// Kills: a letter in the alphabet that another can be read for, an index outside it, and reading that loses a character.
test("a kenmerk is read back, also by someone who takes 2, 5 and 8 for Z, S and B", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(24), { minLength: 4, maxLength: 4 }), (drawn) => {
      const left = [...drawn];
      const kenmerk = newKenmerk("SIG", 2026, () => left.pop() ?? 0);
      const staart = kenmerk.slice(9).replaceAll("2", "Z").replaceAll("5", "S").replaceAll("8", "b");
      expect(parseKenmerk(`sig 2026 ${staart}`)).toEqual({ ok: true, value: kenmerk });
    }),
  );
});

test("every character of the alphabet can be drawn, none outside it, and the real source gives no row", () => {
  const tekens = Array.from({ length: 25 }, (_, i) => newKenmerk("SIG", 2026, () => i).slice(-1));
  expect(new Set(tekens).size).toBe(25);
  expect(tekens.join("")).toMatch(/^[2-9CDFGHJKMNPQRTVWXY]{25}$/);
  let end = 0;
  newKenmerk("SIG", 2026, (given) => {
    end = given;
    return 0;
  });
  expect(end).toBe(25);
  expect(new Set(Array.from({ length: 20 }, () => newKenmerk("SIG", 2026))).size).toBeGreaterThan(15);
});

test.each([
  ["", "KENMERK_LEEG"],
  ["SIG-2026", "KENMERK_VORM"],
  ["SIG-26-7K3Q", "KENMERK_VORM"],
  ["SIG-2026-7K3QQ", "KENMERK_VORM"],
  ["SIG-2026-7K3O", "KENMERK_TEKENS"],
  ["SIG-2026-1234", "KENMERK_TEKENS"],
])("the kenmerk %j is refused as %s", (input, code) => {
  expect(parseKenmerk(input)).toEqual({ ok: false, code });
});

test("a kenmerk of another form is a bug", () => {
  expect(() => newKenmerk("sig", 2026)).toThrow(RangeError);
  expect(() => newKenmerk("SIG", 26)).toThrow(RangeError);
});

// ---- Trace

const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
const SPAN = "00f067aa0ba902b7";

test("a traceparent is read and written", () => {
  const trace = unwrap(parseTraceparent(`00-${TRACE}-${SPAN}-01`));
  expect(trace).toEqual({ traceId: TRACE, spanId: SPAN, sampled: true });
  expect(formatTraceparent(trace)).toBe(`00-${TRACE}-${SPAN}-01`);
});

test("only the flag that version 00 knows is passed on, and a later version is read by the fields of 00", () => {
  expect(formatTraceparent(unwrap(parseTraceparent(`00-${TRACE}-${SPAN}-fe`)))).toBe(`00-${TRACE}-${SPAN}-00`);
  expect(formatTraceparent(unwrap(parseTraceparent(`cc-${TRACE}-${SPAN}-01-more`)))).toBe(`00-${TRACE}-${SPAN}-01`);
});

test.each([
  ["", "TRACE_VORM"],
  [`00-${TRACE.toUpperCase()}-${SPAN}-01`, "TRACE_VORM"],
  [`00-${TRACE}-${SPAN}-01-more`, "TRACE_VORM"],
  [`00-${TRACE}-${SPAN}`, "TRACE_VORM"],
  [`00-${TRACE}-${SPAN}-1`, "TRACE_VORM"],
  [`cc-${TRACE}-${SPAN}-01.more`, "TRACE_VORM"],
  [` 00-${TRACE}-${SPAN}-01`, "TRACE_VORM"],
  [`ff-${TRACE}-${SPAN}-01`, "TRACE_VERSIE"],
  [`00-${"0".repeat(32)}-${SPAN}-01`, "TRACE_NULLEN"],
  [`00-${TRACE}-${"0".repeat(16)}-01`, "TRACE_NULLEN"],
])("the traceparent %j is refused as %s", (header, code) => {
  expect(parseTraceparent(header)).toEqual({ ok: false, code });
});

test("a new trace is valid and the next step stays in it", () => {
  const trace = newTrace();
  expect(parseTraceparent(formatTraceparent(trace))).toEqual({ ok: true, value: trace });
  const next = nextSpan(trace);
  expect(next.traceId).toBe(trace.traceId);
  expect(next.spanId).not.toBe(trace.spanId);
  expect(newTrace().traceId).not.toBe(trace.traceId);
});
