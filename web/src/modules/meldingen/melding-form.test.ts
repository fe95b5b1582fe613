/** A draft comes back as it was, and a melding says when it was. */
import { expect, test } from "vitest";

import { meldingen } from "../../texts/nl/meldingen.ts";
import { checkStap, fromInhoud, type Invulling, LEEG, toInhoud, toMelding, vermeldingenOf } from "./melding-form.ts";

const { fout } = meldingen;
const one: Invulling = {
  ...LEEG,
  feiten: "Busje GBB-01-B bij de loods.",
  kennis: "GEHOORD",
  anoniem: true,
  moment: "NU",
};
const NU = { dag: "2026-11-25", tijd: "16:05" };

test("what was typed comes back from the draft; what is empty is not kept", () => {
  expect(fromInhoud(toInhoud(one))).toEqual(one);
  expect(toInhoud(LEEG)).toEqual({ anoniem: false, terugkoppeling: true, type: "IETS_ANDERS" });
});

test("each step says what it misses, and a day to come is no day", () => {
  expect(checkStap(1, LEEG, NU.dag, fout)).toEqual({ feiten: fout.feiten, kennis: fout.kennis });
  expect(checkStap(2, LEEG, NU.dag, fout)).toEqual({ moment: fout.moment });
  expect(checkStap(2, { ...one, moment: "ANDERS", van: "2026-11-26" }, NU.dag, fout)).toEqual({
    van: fout.vanToekomst,
  });
  expect(checkStap(2, { ...one, moment: "ANDERS", van: "2026-11-20", tot: "2026-11-19" }, NU.dag, fout)).toEqual({
    tot: fout.totVoorVan,
  });
  expect(checkStap(2, { ...one, moment: "ANDERS", wanneer: "elke vrijdag" }, NU.dag, fout)).toEqual({});
  expect([1, 2, 3].map((stap) => checkStap(stap, one, NU.dag, fout))).toEqual([{}, {}, {}]);
});

test("a value that was taken away does not go along; what one saw oneself is never anonymous", () => {
  expect(vermeldingenOf(one)).toEqual([{ soort: "KENTEKEN", tekst: "GBB-01-B" }]);
  const sent = toMelding(
    "00000000-0000-4000-8000-000000000000",
    { ...one, afgewezen: ["KENTEKEN GBB01B"], kennis: "ZELF" },
    NU,
  );
  expect(sent).toMatchObject({ vermeldingen: [], anoniem: false, van: "2026-11-25T16:05", terugkoppeling: true });
  expect(sent).not.toHaveProperty("duiding");
});
