/** Look-alikes: houses with one owner or many residents, all with a good reason. */
import { nameOf } from "../bedrijven.ts";
import type { Bouw } from "../bouw.ts";
import { PEILDATUM } from "../datum.ts";
import { couple, lodgers, single } from "../huishoudens.ts";
import type { Bedrijf } from "../wereld.ts";

/** A housing association that lets a whole court to people who live alone. Looks like HENNEP. */
export function housingAssociation(bouw: Bouw): Bedrijf {
  const corporatie = bouw.bedrijf({
    naam: `Woonstichting De Vliering ${bouw.nummer + 1}`,
    rechtsvorm: "Stichting",
    sbi: "68201",
    adres: bouw.takeAdres("KANTOOR"),
    opgericht: PEILDATUM - 20_000,
    werknemers: 60,
  });
  const bestuurder = single(bouw, bouw.drawAdres("WOON"), [40, 64]);
  bouw.functie(corporatie, bestuurder, "bestuurder", { van: PEILDATUM - 2000 });
  const woningen = bouw.takeAdressen("HOF", 60, 1);
  const bewoners = woningen.map((adres) => {
    const one = single(bouw, adres);
    bouw.recht(adres, corporatie, PEILDATUM - 15_000);
    bouw.huur(adres, corporatie, one, one.sinds, { perMaand: bouw.random.between(480, 690) });
    return one;
  });
  bouw.groep(
    "ONSCHULDIG",
    "WOONCORPORATIE",
    "Zestig woningen van een toegelaten instelling, verhuurd aan alleenstaanden tegen een sociale huur.",
    [
      [corporatie, "verhuurder"],
      ...bewoners.map((one) => [one, "huurder"] as const),
      ...woningen.map((one) => [one, "woning"] as const),
    ],
  );
  return corporatie;
}

/** A couple that saved for its pension in six houses. Looks like HENNEP. */
export function smallLandlord(bouw: Bouw): void {
  const [eigenaar, partner] = couple(bouw, bouw.drawAdres("WOON"), [61, 74]);
  const woningen = bouw.takeAdressen("HOF", 6, 0);
  const huurders = woningen.map((adres, i) => {
    const sinds = PEILDATUM - bouw.random.between(200, 4200);
    const huurder = bouw.persoon({ adres, leeftijd: [22, 70], sinds });
    bouw.recht(adres, eigenaar, PEILDATUM - 9000 + 700 * i);
    bouw.huur(adres, eigenaar, huurder, sinds);
    return huurder;
  });
  bouw.groep(
    "ONSCHULDIG",
    "KLEINE_VERHUURDER",
    "Zes woningen in twintig jaar gekocht als pensioen, op eigen naam en eigen rekening, met huurders die blijven.",
    [
      [eigenaar, "verhuurder"],
      [partner, "partner"],
      ...huurders.map((one) => [one, "huurder"] as const),
      ...woningen.map((one) => [one, "woning"] as const),
    ],
  );
}

/** Eleven students in one big house with a permit for it. Looks like UITBUITING. */
export function studentHouse(bouw: Bouw): void {
  const huis = bouw.takeAdres("WOON", 2);
  const eigenaar = single(bouw, bouw.drawAdres("WOON"), [45, 70]);
  const studenten = lodgers(bouw, huis, 11, [18, 25], () => PEILDATUM - bouw.random.between(20, 1100));
  bouw.recht(huis, eigenaar, PEILDATUM - 6000);
  for (const one of studenten) bouw.huur(huis, eigenaar, one, one.sinds, { perMaand: bouw.random.between(360, 510) });
  bouw.vergunning({
    vergunningsoort: "omzettingsvergunning kamerverhuur",
    status: "verleend",
    omschrijving: "kamerverhuur aan elf personen",
    adres: huis,
    houder: eigenaar,
    besluit: PEILDATUM - 5000,
  });
  bouw.groep(
    "ONSCHULDIG",
    "STUDENTENHUIS",
    "Elf studenten met ieder een eigen contract en een vergunning voor kamerverhuur.",
    [[eigenaar, "verhuurder"], [huis, "woning"], ...studenten.map((one) => [one, "student"] as const)],
  );
}

/** Twenty people in care at the address of the foundation that cares for them. */
export function careHome(bouw: Bouw): void {
  const huis = bouw.takeAdres("KANTOOR");
  const zorg = bouw.bedrijf({
    naam: `Stichting ${nameOf(bouw, "zorg")}`,
    rechtsvorm: "Stichting",
    sbi: "87302",
    adres: huis,
    opgericht: PEILDATUM - 5200,
    werknemers: 28,
  });
  bouw.functie(zorg, single(bouw, bouw.drawAdres("WOON"), [38, 63]), "bestuurder");
  const bewoners = lodgers(bouw, huis, 20, [74, 98], () => PEILDATUM - bouw.random.between(60, 2400));
  bouw.recht(huis, zorg, PEILDATUM - 5000);
  bouw.groep("ONSCHULDIG", "WOONZORG", "Twintig ouderen op het adres van de zorgstichting.", [
    [zorg, "zorgaanbieder"],
    [huis, "zorghuis"],
    ...bewoners.map((one) => [one, "bewoner"] as const),
  ]);
}
