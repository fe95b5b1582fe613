/** All texts of the pages in English; the shape is that of the Dutch ones, so that nothing can be missing. */
import { algemeen } from "./en/algemeen.ts";
import { inzage } from "./en/inzage.ts";
import { kennis } from "./en/kennis.ts";
import { leveringen } from "./en/leveringen.ts";
import { medewerkers } from "./en/medewerkers.ts";
import { meldingen } from "./en/meldingen.ts";
import { mij } from "./en/mij.ts";
import { namen } from "./en/namen.ts";
import { netwerk } from "./en/netwerk.ts";
import { nood, opdrachten } from "./en/nood.ts";
import { registers } from "./en/registers.ts";
import { registerwoorden } from "./en/registerwoorden.ts";
import { sessie } from "./en/sessie.ts";
import { signalen } from "./en/signalen.ts";
import { signaalbronnen } from "./en/signaalbronnen.ts";
import { signaalcijfers } from "./en/signaalcijfers.ts";
import { signaaltoetsen } from "./en/signaaltoetsen.ts";
import { toezicht } from "./en/toezicht.ts";
import { vandaag } from "./en/vandaag.ts";
import { voorstellen } from "./en/voorstellen.ts";
import type { Texts } from "./nl.ts";

export const en: Texts = {
  algemeen,
  inzage,
  kennis,
  leveringen,
  medewerkers,
  meldingen,
  mij,
  namen,
  netwerk,
  nood,
  opdrachten,
  registers,
  registerwoorden,
  sessie,
  signalen,
  signaalbronnen,
  signaalcijfers,
  signaaltoetsen,
  toezicht,
  vandaag,
  voorstellen,
};
