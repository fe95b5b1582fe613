/** All texts of the pages in Dutch (B1: short sentences, common words). Its shape is what every other language must fill. */
import { algemeen } from "./nl/algemeen.ts";
import type { inzage } from "./nl/inzage.ts";
import { kennis } from "./nl/kennis.ts";
import type { leveringen } from "./nl/leveringen.ts";
import type { medewerkers } from "./nl/medewerkers.ts";
import type { meldingen } from "./nl/meldingen.ts";
import type { mij } from "./nl/mij.ts";
import { namen } from "./nl/namen.ts";
import type { netwerk } from "./nl/netwerk.ts";
import { nood, opdrachten } from "./nl/nood.ts";
import type { registers } from "./nl/registers.ts";
import type { registerwoorden } from "./nl/registerwoorden.ts";
import { sessie } from "./nl/sessie.ts";
import type { signalen } from "./nl/signalen.ts";
import type { signaalbronnen } from "./nl/signaalbronnen.ts";
import type { signaalcijfers } from "./nl/signaalcijfers.ts";
import type { signaaltoetsen } from "./nl/signaaltoetsen.ts";
import type { toezicht } from "./nl/toezicht.ts";
import type { vandaag } from "./nl/vandaag.ts";
import type { voorstellen } from "./nl/voorstellen.ts";

const first = { algemeen, kennis, namen, nood, opdrachten, sessie };

/** Words that come with the pages that use them (`addDutch`), so that a phone does not wait for those of others. */
type Later = {
  readonly medewerkers: typeof medewerkers;
  readonly mij: typeof mij;
  readonly voorstellen: typeof voorstellen;
  readonly vandaag: typeof vandaag;
  readonly toezicht: typeof toezicht;
  readonly registerwoorden: typeof registerwoorden;
  readonly registers: typeof registers;
  readonly netwerk: typeof netwerk;
  readonly leveringen: typeof leveringen;
  readonly meldingen: typeof meldingen;
  readonly signalen: typeof signalen;
  readonly inzage: typeof inzage;
  readonly signaalbronnen: typeof signaalbronnen;
  readonly signaalcijfers: typeof signaalcijfers;
  readonly signaaltoetsen: typeof signaaltoetsen;
};

export type Texts = typeof first & Later;

/** Complete on a page that added its own words. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what comes later is added by the modules that use it
export const nl = first as Texts;

export const addDutch = (words: Partial<Later>): void => {
  Object.assign(nl, words);
};
