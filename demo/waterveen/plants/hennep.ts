/** Plant: houses let to straw tenants who live elsewhere, bought, supplied and paid for from one hand behind two firms. */
import { nameOf, sbiOf } from "../bedrijven.ts";
import type { Bouw } from "../bouw.ts";
import { PEILDATUM } from "../datum.ts";
import { single } from "../huishoudens.ts";

export function plantHennep(bouw: Bouw): void {
  const { random } = bouw;
  const start = PEILDATUM - random.between(420, 600);
  const huizen = bouw.takeAdressen("HOF", 6, 0);
  const investeerder = single(bouw, bouw.drawAdres("WOON"), [38, 58]);
  const aangever = single(bouw, bouw.drawAdres("WOON"), [24, 40]);
  const holding = bouw.bedrijf({
    naam: nameOf(bouw, "beheer"),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("beheer"),
    adres: investeerder.adres,
    opgericht: start - 900,
    werknemers: 0,
  });
  bouw.runs(investeerder, holding);
  const verhuurder = bouw.bedrijf({
    naam: nameOf(bouw, "vastgoed"),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("vastgoed"),
    adres: aangever.adres,
    opgericht: start - 40,
    werknemers: 0,
  });
  bouw.functie(verhuurder, aangever, "bestuurder");
  bouw.functie(verhuurder, holding, "enig aandeelhouder", { aandeel: 100 });

  // The tenants come within four months, and their cars stay registered where they really live: two addresses together.
  const slaapplekken = [bouw.drawAdres("WOON"), bouw.drawAdres("WOON")];
  const huurders = huizen.map((huis, i) => {
    const sinds = start + 20 * i + random.between(0, 12);
    const huurder = bouw.persoon({ adres: huis, leeftijd: [21, 60], sinds, vorigAdres: slaapplekken[i % 2] ?? huis });
    bouw.recht(huis, verhuurder, start + 15 * i - 10, {
      geldgever: holding,
      lening: Math.round(huis.waarde * 0.9),
      koopsom: huis.waarde,
    });
    bouw.huur(huis, verhuurder, huurder, sinds, { iban: holding.iban, perMaand: Math.round(huis.oppervlakte * 24) });
    if (i !== 2)
      bouw.voertuig(huurder, {
        adres: huurder.vorigAdres ?? huis,
        sinds: sinds + 30,
        ...(i % 2 === 0 ? { eigenaar: verhuurder } : {}),
      });
    return huurder;
  });

  const [leverancierbaas] = huurders;
  if (leverancierbaas === undefined) return;
  const loods = bouw.drawAdres("BEDRIJF");
  const leverancier = bouw.bedrijf({
    naam: nameOf(bouw, "groothandel"),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("groothandel"),
    adres: loods,
    opgericht: start + 30,
    werknemers: 0,
  });
  bouw.functie(leverancier, leverancierbaas, "bestuurder");
  bouw.functie(leverancier, holding, "enig aandeelhouder", { aandeel: 100 });
  bouw.recht(loods, holding, start - 200);
  for (const dagen of [40, 65]) bouw.voertuig(leverancier, { bus: true, sinds: start + dagen });
  for (const huurder of huurders.slice(1, 4))
    bouw.partnerfeiten.push({ soort: "rekening", iban: holding.iban, wie: huurder });
  bouw.partnerfeiten.push({ soort: "lening", van: holding, aan: verhuurder, bedrag: 640_000, datum: start - 30 });

  bouw.groep(
    "PLANT",
    "HENNEP",
    "Zes woningen in vier maanden gekocht en verhuurd aan alleenstaanden die op twee andere adressen leven; huur en hypotheek lopen naar de holding van één man of vrouw.",
    [
      [investeerder, "investeerder"],
      [aangever, "bestuurder op papier"],
      [holding, "geldgever"],
      [verhuurder, "verhuurder"],
      [leverancier, "leverancier"],
      [loods, "loods"],
      ...huurders.map((one) => [one, "katvanger-huurder"] as const),
      ...huizen.map((one) => [one, "woning"] as const),
    ],
  );
}
