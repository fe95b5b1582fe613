import { expect, test } from "vitest";
import { readTafel, renameDeelnemer, tidyTafel } from "./toetsen-tafel.ts";

const tafel = { deelnemers: ["Politie", " Belastingdienst "], gegevens: [{ gegeven: "Adres", voor: ["Politie"] }] };

test("reads what was kept as JSON, and nothing else", () => {
  const antwoorden = { deelnemers: JSON.stringify(tafel.deelnemers), gegevens: JSON.stringify(tafel.gegevens) };
  expect(readTafel(antwoorden)).toEqual(tafel);
  expect(readTafel({ ...antwoorden, gegevens: "geen JSON" })).toBeUndefined();
  expect(readTafel({ ...antwoorden, gegevens: '[{"gegeven":"x"}]' })).toBeUndefined();
  expect(readTafel({ reden: "x" })).toBeUndefined();
});

// Kills: a datum that still goes to whoever left the table; a name that loses its data by a change of spelling.
test("nobody who left the table gets anything, and another name keeps what it had", () => {
  expect(
    tidyTafel({ deelnemers: ["", " Politie "], gegevens: [...tafel.gegevens, { gegeven: " ", voor: ["Politie"] }] }),
  ).toEqual({ deelnemers: ["Politie"], gegevens: [{ gegeven: "Adres", voor: ["Politie"] }] });
  expect(tidyTafel({ ...tafel, deelnemers: ["Douane"] }).gegevens).toEqual([{ gegeven: "Adres", voor: [] }]);
  expect(renameDeelnemer(tafel, 0, "De politie").gegevens).toEqual([{ gegeven: "Adres", voor: ["De politie"] }]);
});
