/** What a decision asks and sends. */
import { expect, test } from "vitest";
import { checkBesluit, saysNo, startBesluit, toBesluit } from "./besluit-form.ts";
import type { Poort } from "./queries.ts";

const riec: Poort = { besluit: "NAAR_RIEC", vragen: ["ernst", "onschuldig"], redenVerplicht: true };
const binnen: Poort = { besluit: "BINNEN", vragen: ["ernst", "onschuldig", "bestemming"], redenVerplicht: false };
const woorden = { kies: "kies", beantwoord: "beantwoord", langer: (n: number) => `langer ${n}` };

test("one way on is chosen already, several are asked", () => {
  expect(startBesluit([riec])).toMatchObject({ besluit: "NAAR_RIEC", ernst: "", reden: "" });
  expect(checkBesluit([riec, binnen], startBesluit([riec, binnen]), woorden)).toEqual({ besluit: "kies" });
});

// Kills: checking the questions of every gate; sending the answers that belong to another one.
test("only the questions of the chosen way are asked and sent", () => {
  const values = { besluit: "NAAR_RIEC", ernst: " hoog ", onschuldig: "", bestemming: "Wonen", reden: "kort" };
  expect(checkBesluit([riec, binnen], values, woorden)).toEqual({ onschuldig: "beantwoord", reden: "langer 20" });
  expect(toBesluit(riec, { ...values, onschuldig: "verhuizing", reden: "Een reden van genoeg tekens." })).toEqual({
    besluit: "NAAR_RIEC",
    antwoorden: { ernst: "hoog", onschuldig: "verhuizing" },
    reden: "Een reden van genoeg tekens.",
  });
});

test("a no in the first fase leaves only an end", () => {
  expect(saysNo({ ondermijning: "ja", taak: "nee" })).toBe(true);
  expect(saysNo({ ondermijning: "ja", taak: "ja", gebied: "" })).toBe(false);
});
