/** Organisation names: legal form off, trade names apart, one spelling per word. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareLegalForms } from "./legal-forms.ts";
import { parseOrganisationName } from "./organisation-name.ts";

const show = (text: string): string => {
  const { words, tradeNames, legalForm } = parseOrganisationName(text);
  return [words.join(" "), ...tradeNames.map((name) => name.join(" ")), legalForm?.code ?? "-"].join(" | ");
};

test.each([
  ["Jansen & Zn. Bouw B.V.", "jansen en zn bouw | bv"],
  ["Jansen en Zonen Bouw bv", "jansen en zn bouw | bv"],
  ["Stichting De Zon", "de zon | stichting"],
  ["St. Hoekstra Holding", "hoekstra holding | stichting"],
  ["Sint Jan", "sint jan | -"],
  ["J. Jansen h.o.d.n. Café De Zon", "j jansen | cafe de zon | -"],
  ["h.o.d.n. Bakker ICT", "bakker ict | -"],
  ["Jansen t/a De Hoek", "jansen | de hoek | -"],
  ["Witte Media Besloten Vennootschap", "witte media | bv"],
  ["Coöperatie U.A. Kempen", "kempen | cooperatie"],
  ["Café Vof", "cafe | vof"],
  ["VOF", "vof | -"],
  ["Siemens Aktiengesellschaft", "siemens | ag"],
  ["Volkswagen Gesellschaft mit beschränkter Haftung", "volkswagen | gmbh"],
  ["SAMSUNG ELECTRONICS CO., LTD.", "samsung electronics | ltd"],
  ["Goldman Sachs & Co. L.L.C.", "goldman sachs | llc"],
  ['ООО "Ромашка"', "romashka | ooo"],
  ["OAO Gazprom", "gazprom | jsc"],
  ["A.B.C. Company", "abc | co"],
  ["A B C Company", "abc | co"],
  ["1st International Bank", "1 international bank | -"],
  ["Labour Organization", "labour organisation | -"],
  ["", " | -"],
])("%s", (text, expected) => {
  expect(show(text)).toBe(expected);
});

const word = fc.constantFrom("Jansen", "Zon", "Bouw", "Delta", "Kapper", "Haven");
const form = fc.constantFrom("B.V.", "BV", "b.v.", "V.O.F.", "N.V.", "GmbH", "Besloten Vennootschap");

// Kills: only the longest spelling of a form, forms inside the compact name, the first word lost.
test("a legal form behind the name leaves the words alone", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), form, (words, legal) => {
      const plain = parseOrganisationName(words.join(" "));
      const withForm = parseOrganisationName(`${words.join(" ")} ${legal}`);
      expect(withForm.words).toEqual(plain.words);
      expect(withForm.compact).toBe(plain.words.join(""));
      expect(withForm.legalForm).toBeDefined();
    }),
  );
});

const formOf = (text: string) => parseOrganisationName(`Delta ${text}`).legalForm;

test.each([
  ["B.V.", "Besloten Vennootschap", "same"],
  ["B.V.", "GmbH", "akin"],
  ["Inc.", "B.V.", "akin"],
  ["Inc.", "V.O.F.", "different"],
  ["B.V.", "N.V.", "different"],
  ["B.V.", "", undefined],
])("%s beside %s: %s", (a, b, expected) => {
  expect(compareLegalForms(formOf(a), formOf(b))).toBe(expected);
  expect(compareLegalForms(formOf(b), formOf(a))).toBe(expected);
});
