/** Plant: chalets without a housing permit that are full of workers of one agency, run by those who run the park. */
import { nameOf, sbiOf } from "../bedrijven.ts";
import type { Bouw } from "../bouw.ts";
import { PEILDATUM } from "../datum.ts";
import { couple, lodgers } from "../huishoudens.ts";

export function plantVakantiepark(bouw: Bouw): void {
  const { random } = bouw;
  const start = PEILDATUM - random.between(500, 800);
  const chalets = bouw.takeAdressen("PARK", 50, 0);
  const [beheerder, partner] = couple(bouw, bouw.drawAdres("BUITEN"), [35, 58]);
  const parkadres = chalets[0];
  if (parkadres === undefined) return;
  const park = bouw.bedrijf({
    naam: bouw.nummer === 0 ? "Recreatiepark De Geuzen" : `Recreatiepark ${parkadres.straat}`,
    rechtsvorm: "Besloten Vennootschap",
    sbi: "55202",
    adres: parkadres,
    opgericht: start - 3000,
    werknemers: 4,
  });
  bouw.runs(beheerder, park);
  const uitzend = bouw.bedrijf({
    naam: nameOf(bouw, "uitzend"),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("uitzend"),
    adres: beheerder.adres,
    opgericht: start,
    werknemers: 90,
  });
  bouw.runs(partner, uitzend);
  bouw.vergunning({
    vergunningsoort: "omgevingsvergunning recreatieverblijf",
    status: "verleend",
    omschrijving: "recreatief nachtverblijf, geen bewoning",
    adres: parkadres,
    houder: park,
    besluit: start - 2900,
  });

  const bewoners = chalets.slice(1, 35).flatMap((chalet) => {
    const groep = lodgers(
      bouw,
      chalet,
      random.between(1, 3),
      [19, 52],
      () => start + random.between(30, PEILDATUM - start - 30),
    );
    for (const one of groep)
      bouw.huur(chalet, uitzend, one, one.sinds, { perMaand: random.between(44, 52) * 10, iban: uitzend.iban });
    return groep;
  });
  for (const chalet of chalets) bouw.recht(chalet, park, start - 2950);
  for (const one of bewoners)
    if (random.chance(0.8))
      bouw.partnerfeiten.push({
        soort: "werk",
        werkgever: uitzend,
        wie: one,
        functie: "productiemedewerker",
        van: one.sinds,
      });
  for (let i = 0; i < 3; i++) bouw.voertuig(uitzend, { bus: true, adres: parkadres, sinds: start + 40 * i + 20 });

  bouw.groep(
    "PLANT",
    "VAKANTIEPARK",
    "Vierendertig chalets zonder vergunning voor bewoning zijn verhuurd aan werknemers van het uitzendbureau van de partner van de parkbeheerder; busjes staan op het park.",
    [
      [beheerder, "parkbeheerder"],
      [partner, "uitzender"],
      [park, "park"],
      [uitzend, "uitzendbureau"],
      ...bewoners.map((one) => [one, "bewoner"] as const),
      ...chalets.slice(1, 35).map((one) => [one, "chalet"] as const),
    ],
  );
}
