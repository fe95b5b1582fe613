/** The Dutch words of melden, fetched with its pages and not before. */
import { addDutch } from "../../texts/nl.ts";
import { meldingen } from "../../texts/nl/meldingen.ts";
import { type Texts } from "../../texts/nl.ts";
import { useTexts } from "../../texts/texts.tsx";

addDutch({ meldingen });

export const useWoorden = (): Texts["meldingen"] => useTexts().t.meldingen;
