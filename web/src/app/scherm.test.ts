/** Tests of what is read back from the device. */
import { expect, test } from "vitest";
import { parseVoorkeur } from "./scherm.ts";

const start = { taal: "nl", thema: "systeem", dichtheid: "ruim", sneltoetsen: true };

test("whatever stands on the device gives a preference that can be used", () => {
  for (const text of [null, "", "{", "null", "7", '{"taal":"fr","thema":1}'])
    expect(parseVoorkeur(text)).toEqual(start);
  expect(parseVoorkeur('{"taal":"en","thema":"donker","dichtheid":"compact","sneltoetsen":false}')).toEqual({
    taal: "en",
    thema: "donker",
    dichtheid: "compact",
    sneltoetsen: false,
  });
});
