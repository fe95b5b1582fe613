/** Surnames: prefix and core apart, filed or not, with a partner's name before or behind. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parsePersonName } from "./person-name.ts";
import { parseSurname } from "./surname.ts";

const show = (text: string): string =>
  parseSurname(text)
    .parts.map(({ prefix, core }) => `${prefix}|${core}`)
    .join(" ");

test.each([
  ["van den Berg", "vd|berg"],
  ["Berg, van den", "vd|berg"],
  ["Berg van den", "vd|berg"],
  ["v.d. Berg", "vd|berg"],
  ["v/d Berg", "vd|berg"],
  ["VD BERG", "vd|berg"],
  ["'t Hart", "t|hart"],
  ["in 't Veld", "it|veld"],
  ["den Hartog Jager", "d|hartogjager"],
  ["Jansen-de Vries", "|jansen d|vries"],
  ["Jansen - de Vries", "|jansen d|vries"],
  ["de Vries e/v Jansen", "d|vries |jansen"],
  ["Jansen geb. van den Berg", "|jansen vd|berg"],
  ["wed. Jansen", "|jansen"],
  ["al-Assad", "a|assad"],
  ["El Amrani", "e|amrani"],
  ["Ait Said", "a|said"],
  ["Özdemir", "|ozdemir"],
  ["van", "|van"],
  ["", ""],
])("%s", (text, expected) => {
  expect(show(text)).toBe(expected);
});

test("a surname in one word is found in the same name in two", () => {
  expect(parseSurname("Benali").compact).toBe(parseSurname("Ben Ali").compact);
  expect(parseSurname("Berg, van den").compact).toBe("vandenberg");
});

const core = fc.constantFrom("Berg", "Jansen", "Dijkstra", "Yılmaz", "Kowalski", "Hoekstra");
const prefix = fc.constantFrom("", "van", "van den", "van der", "de", "ter", "el");

// Kills: only the last word as core, only the first word as prefix, a filed prefix that stays behind, parts swapped.
test("prefix and core come out as they went in, filed or not, and a partner's name is a part of its own", () => {
  fc.assert(
    fc.property(prefix, core, prefix, core, (own, ownCore, other, otherCore) => {
      const name = `${own} ${ownCore}`.trim();
      const partner = `${other} ${otherCore}`.trim();
      const [part] = parseSurname(name).parts;
      expect(part?.prefix).toHaveLength(own === "" ? 0 : own.split(" ").length);
      expect(parseSurname(`${ownCore}, ${own}`).parts[0]).toEqual(part);
      expect(parseSurname(`${name}-${partner}`).parts).toEqual([part, parseSurname(partner).parts[0]]);
      expect(parseSurname(name.toUpperCase().replaceAll("I", "ı"))).toEqual(parseSurname(name));
    }),
  );
});

const whole = (text: string): string => {
  const { given, surname } = parsePersonName(text);
  return `${given.names.join(" ")}(${given.initials}) ${surname.parts.map((part) => part.core).join("+")}`;
};

test.each([
  ["Jan van den Berg", "jan(j) berg"],
  ["Berg, J. van den", "(j) berg"],
  ["dhr. J.P. Jansen", "(jp) jansen"],
  ["Sergey Viktorovich LAVROV", "sergey viktorovich(sv) lavrov"],
  ["BAKKER Jan", "jan(j) bakker"],
  ["J. Jansen-de Vries", "(j) jansen+vries"],
  ["Osama bin Laden", "osama(o) laden"],
  ["Maria Johanna 't Hart", "maria johanna(mj) hart"],
  ["Hannibal", "() hannibal"],
  ["", "() "],
])("one field: %s", (text, expected) => {
  expect(whole(text)).toBe(expected);
});
