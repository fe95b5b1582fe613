/** What a person reads when a field does not fit: plain Dutch that says how to mend it, and never repeats what was filled in. */
import type { z } from "zod";

type Issue = z.core.$ZodRawIssue;

/** Codes of mistakes in a field, for programs that call the API. */
const CODES: Readonly<Record<string, string>> = {
  invalid_type: "VERKEERD_SOORT",
  too_small: "TE_KLEIN",
  too_big: "TE_GROOT",
  invalid_format: "VERKEERDE_VORM",
  not_multiple_of: "VERKEERDE_STAP",
  unrecognized_keys: "ONBEKEND_VELD",
  invalid_union: "GEEN_KEUZE",
  invalid_value: "GEEN_KEUZE",
};

export const codeOfIssue = (code: string | undefined): string => CODES[code ?? ""] ?? "PAST_NIET";

const SOORTEN: Readonly<Record<string, string>> = {
  string: "Vul hier tekst in.",
  int: "Vul hier een geheel getal in.",
  number: "Vul hier een getal in.",
  nan: "Vul hier een getal in.",
  boolean: "Kies ja of nee (true of false).",
  array: "Geef hier een lijst.",
  object: "Geef hier een groep velden (een JSON-object).",
  record: "Geef hier een groep velden (een JSON-object).",
  undefined: "Laat dit weg.",
  null: "Laat dit leeg (null).",
};

const VORMEN: Readonly<Record<string, string>> = {
  uuid: "Geef een kenmerk (UUID), zoals het in een eerder antwoord stond.",
  datetime: "Geef een datum en tijd, zoals 2026-11-25T09:30:00+01:00.",
  date: "Geef een datum, zoals 2026-11-25.",
  time: "Geef een tijd, zoals 09:30:00.",
  email: "Geef een e-mailadres, zoals naam@waterveen.example.",
  url: "Geef een adres dat begint met https://.",
  safeint: "Vul een kleiner getal in.",
};

/** An issue of zod carries its details as loose fields. */
const detail = (issue: Issue, name: string): unknown => (issue as unknown as Record<string, unknown>)[name];

function tellSize(issue: Issue, few: boolean): string {
  const n = Number(detail(issue, few ? "minimum" : "maximum"));
  const most = few ? "ten minste" : "hooguit";
  switch (detail(issue, "origin")) {
    case "string":
      return few && n <= 1 ? "Vul dit in." : `Schrijf ${most} ${n} tekens.`;
    case "array":
    case "set":
      return `Kies er ${most} ${n}.`;
    default:
      return `Vul ${most} ${n} in.`;
  }
}

function tellChoice(issue: Issue): string {
  const values = detail(issue, "values");
  return Array.isArray(values) && values.length > 0
    ? `Kies één van: ${values.map(String).join(", ")}.`
    : "Kies iets uit de lijst.";
}

const OTHER = "Dit past hier niet. Kijk in de beschrijving van de API wat wel kan.";

const TELLERS: Readonly<Record<string, (issue: Issue) => string>> = {
  invalid_type: (issue) =>
    issue.input === undefined
      ? "Dit ontbreekt: vul het in."
      : (SOORTEN[String(detail(issue, "expected"))] ?? "Hier hoort een ander soort gegeven."),
  too_small: (issue) => tellSize(issue, true),
  too_big: (issue) => tellSize(issue, false),
  invalid_format: (issue) =>
    VORMEN[String(detail(issue, "format"))] ??
    "Dit heeft niet de vorm die hier past. Kijk in de beschrijving van de API.",
  invalid_value: tellChoice,
  not_multiple_of: (issue) => `Vul een veelvoud van ${Number(detail(issue, "divisor"))} in.`,
  unrecognized_keys: () => "Laat de velden weg die hier niet horen.",
};

/** The message for an issue that its schema has no own words for. Made for `safeParse(value, { error: meldingOf })`. */
export const meldingOf = (issue: Issue): string => TELLERS[issue.code ?? ""]?.(issue) ?? OTHER;
