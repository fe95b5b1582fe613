/** Tests of how refusals of the API become words at fields. */
import { expect, test } from "vitest";
import { isLoggedOut, isNotThere, type ResponseError, sortErrors, toProbleem, veldName } from "./probleem.ts";

test("a pointer becomes the name of a field", () => {
  expect(["/toelichting", "?voor", "/rollen/0/naam", ""].map(veldName)).toEqual(["toelichting", "voor", "rollen", ""]);
});

test("errors of known fields go to those fields, once each; the others stay together", () => {
  const error = toProbleem(400, {
    code: "ONGELDIGE_INVOER",
    title: "De invoer klopt niet",
    detail: "",
    kenmerk: "x",
    fouten: [
      { veld: "/toelichting", code: "TOO_SMALL", melding: "te kort" },
      { veld: "/toelichting", code: "FORMAT", melding: "tweede" },
      { veld: "/soort", code: "INVALID", melding: "kies" },
    ],
  });
  expect(sortErrors(error, ["toelichting"])).toEqual({ own: new Map([["toelichting", "te kort"]]), rest: ["kies"] });
});

test("an answer without a problem body is still a problem, with its status", () => {
  expect(toProbleem(502, "<html>")).toMatchObject({ status: 502, code: "ONBEKEND", fouten: [] });
});

test("what does not exist and what may not be seen are the same; a refusal with a reason is not", () => {
  const of = (status: number, code: string): ResponseError => toProbleem(status, { code });
  expect(
    [of(404, "NIET_GEVONDEN"), of(403, "GEEN_ROL"), of(403, "CSRF"), of(409, "EIGEN_VOORSTEL")].map(isNotThere),
  ).toEqual([true, true, false, false]);
  expect([of(401, "NIET_AANGEMELD"), of(404, "X"), new Error("x")].map(isLoggedOut)).toEqual([true, false, false]);
});
