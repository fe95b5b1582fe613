/** All texts of the pages in Dutch (B1: short sentences, common words). Its shape is what every other language must fill. */
import { algemeen } from "./nl/algemeen.ts";
import { kennis } from "./nl/kennis.ts";
import { leveringen } from "./nl/leveringen.ts";
import { medewerkers } from "./nl/medewerkers.ts";
import { mij } from "./nl/mij.ts";
import { namen } from "./nl/namen.ts";
import { netwerk } from "./nl/netwerk.ts";
import { nood, opdrachten } from "./nl/nood.ts";
import { registers } from "./nl/registers.ts";
import { registerwoorden } from "./nl/registerwoorden.ts";
import { sessie } from "./nl/sessie.ts";
import { toezicht } from "./nl/toezicht.ts";
import { vandaag } from "./nl/vandaag.ts";
import { voorstellen } from "./nl/voorstellen.ts";

export const nl = {
  algemeen,
  kennis,
  leveringen,
  medewerkers,
  mij,
  namen,
  netwerk,
  nood,
  opdrachten,
  registers,
  registerwoorden,
  sessie,
  toezicht,
  vandaag,
  voorstellen,
};

export type Texts = typeof nl;
