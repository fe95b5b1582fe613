/** Tests of the menu: what someone may not open is not there. */
import { expect, test } from "vitest";
import { menuOf } from "./menu-items.ts";

const everyone = ["mijn-account", "mijn-inzagen", "medewerkers-raadplegen"];
const keys = (activiteiten: string[], rollen: string[] = []): string[] =>
  menuOf({ activiteiten, rollen: rollen.map((rol) => ({ rol })) }).work.map(({ key }) => key);

test("each kind of work shows only to who may do it", () => {
  expect(keys(everyone)).toEqual(["vandaag", "medewerkers"]);
  expect(keys([...everyone, "voorstel-doen"], ["beheerder"])).toEqual(["vandaag", "medewerkers", "voorstellen"]);
  expect(keys([...everyone, "logboek-lezen", "logboek-uitvoeren"], ["auditor"])).toEqual([
    "vandaag",
    "medewerkers",
    "voorstellen",
    "toezicht",
    "opdrachten",
  ]);
  expect(keys([...everyone, "leveringen-verzorgen", "registers-inlezen"])).toEqual([
    "vandaag",
    "leveringen",
    "medewerkers",
  ]);
  expect(keys([...everyone, "leveringen-toezien"])).toEqual(["vandaag", "medewerkers", "toezicht"]);
  expect(keys([...everyone, "logboek-lezen"], ["rac"])).toEqual(["vandaag", "medewerkers", "toezicht"]);
  expect(keys([...everyone, "noodtoegang-vragen", "noodtoegang-toekennen"], ["signaalcoordinator"])).toEqual([
    "vandaag",
    "medewerkers",
    "noodtoegang",
  ]);
});

test("no two items share a shortcut", () => {
  const { work, always } = menuOf({
    activiteiten: [
      ...everyone,
      "register-raadplegen",
      "leveringen-verzorgen",
      "voorstel-doen",
      "noodtoegang-vragen",
      "logboek-lezen",
      "logboek-uitvoeren",
    ],
    rollen: [],
  });
  const all = [...work, ...always].map(({ shortcut }) => shortcut);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(10);
});
