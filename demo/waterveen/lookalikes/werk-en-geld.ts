/** Look-alikes: lodged workers, quick resales and family loans that are just what they say they are. */
import { nameOf, sbiOf } from "../bedrijven.ts";
import type { Bouw } from "../bouw.ts";
import { PEILDATUM } from "../datum.ts";
import { couple, lodgers, single } from "../huishoudens.ts";

/** A park that may house seasonal workers, and does. Looks like VAKANTIEPARK. */
export function seasonalPark(bouw: Bouw): void {
  const { random } = bouw;
  const chalets = bouw.takeAdressen("PARK", 40, 1);
  const [beheerder] = couple(bouw, bouw.drawAdres("BUITEN"), [38, 60]);
  const [eerste] = chalets;
  if (eerste === undefined) return;
  const park = bouw.bedrijf({
    naam: `Recreatiepark ${eerste.straat}`,
    rechtsvorm: "Besloten Vennootschap",
    sbi: "55202",
    adres: eerste,
    opgericht: PEILDATUM - 5000,
    werknemers: 6,
  });
  bouw.runs(beheerder, park);
  const uitzend = bouw.bedrijf({
    naam: nameOf(bouw, "uitzend"),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("uitzend"),
    adres: bouw.takeAdres("KANTOOR"),
    opgericht: PEILDATUM - 3500,
    werknemers: 120,
  });
  bouw.runs(single(bouw, bouw.drawAdres("WOON"), [35, 60]), uitzend);
  const bewoners = chalets
    .slice(1, 31)
    .flatMap((chalet) =>
      lodgers(bouw, chalet, random.between(1, 2), [20, 50], () => PEILDATUM - random.between(30, 200)),
    );
  for (const one of bewoners) {
    bouw.huur(one.adres, park, one, one.sinds, { perMaand: random.between(30, 38) * 10 });
    if (random.chance(0.8))
      bouw.partnerfeiten.push({
        soort: "werk",
        werkgever: uitzend,
        wie: one,
        functie: "medewerker oogst",
        van: one.sinds,
      });
  }
  for (const chalet of chalets) bouw.recht(chalet, park, PEILDATUM - 4900);
  bouw.vergunning({
    vergunningsoort: "omgevingsvergunning huisvesting seizoenwerkers",
    status: "verleend",
    omschrijving: "tijdelijke huisvesting van ten hoogste zestig personen",
    adres: eerste,
    houder: park,
    besluit: PEILDATUM - 1200,
    einde: PEILDATUM + 2400,
  });
  for (let i = 0; i < 3; i++) bouw.voertuig(uitzend, { bus: true });
  bouw.groep(
    "ONSCHULDIG",
    "SEIZOENPARK",
    "Seizoenwerkers op een park dat daarvoor een vergunning heeft; park en uitzendbureau zijn van verschillende mensen.",
    [
      [beheerder, "parkbeheerder"],
      [park, "park"],
      [uitzend, "uitzendbureau"],
      ...bewoners.map((one) => [one, "bewoner"] as const),
    ],
  );
}

/** A grower who houses ten pickers on the yard with a permit. Looks like UITBUITING. */
export function grower(bouw: Bouw): void {
  const erf = bouw.takeAdres("BUITEN");
  const [kweker] = couple(bouw, bouw.drawAdres("BUITEN"), [40, 60]);
  const bedrijf = bouw.bedrijf({
    naam: nameOf(bouw, "boer", kweker),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("boer"),
    adres: erf,
    opgericht: PEILDATUM - 6000,
    werknemers: 14,
  });
  bouw.runs(kweker, bedrijf);
  const plukkers = lodgers(bouw, erf, 10, [19, 45], () => PEILDATUM - bouw.random.between(20, 140));
  for (const one of plukkers) {
    bouw.huur(erf, bedrijf, one, one.sinds, { perMaand: 310, tot: one.sinds + 180 });
    bouw.partnerfeiten.push({ soort: "werk", werkgever: bedrijf, wie: one, functie: "plukker", van: one.sinds });
    bouw.partnerfeiten.push({ soort: "rekening", iban: bouw.rekeningOf(one), wie: one });
  }
  bouw.recht(erf, bedrijf, PEILDATUM - 5800);
  bouw.vergunning({
    vergunningsoort: "omgevingsvergunning huisvesting seizoenwerkers",
    status: "verleend",
    omschrijving: "tien plukkers op het erf",
    adres: erf,
    houder: bedrijf,
    besluit: PEILDATUM - 900,
  });
  bouw.groep(
    "ONSCHULDIG",
    "KWEKER",
    "Tien plukkers wonen met vergunning op het erf van de kweker en hebben ieder een eigen rekening.",
    [[kweker, "werkgever"], [bedrijf, "werkgever"], [erf, "erf"], ...plukkers.map((one) => [one, "plukker"] as const)],
  );
}

/** A shop bought, rebuilt with a permit and sold, twice in fourteen months. Looks like ABC_VERKOOP. */
export function rebuilt(bouw: Bouw): void {
  const pand = bouw.takeAdres("WINKEL");
  const start = PEILDATUM - 430;
  const eerst = bouw.bedrijf({
    naam: nameOf(bouw, "bouw"),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("bouw"),
    adres: bouw.drawAdres("BEDRIJF"),
    opgericht: start - 4000,
  });
  bouw.runs(single(bouw, bouw.drawAdres("WOON"), [35, 60]), eerst);
  const later = bouw.bedrijf({
    naam: nameOf(bouw, "vastgoed"),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("vastgoed"),
    adres: bouw.drawAdres("KANTOOR"),
    opgericht: start - 2500,
  });
  bouw.runs(single(bouw, bouw.drawAdres("WOON"), [35, 60]), later);
  const koper = single(bouw, bouw.drawAdres("WOON"), [35, 60]);
  bouw.recht(pand, eerst, start, { koopsom: pand.waarde, tot: start + 260 });
  bouw.recht(pand, later, start + 260, { koopsom: Math.round(pand.waarde * 1.5), tot: start + 400 });
  bouw.recht(pand, koper, start + 400, { koopsom: Math.round(pand.waarde * 1.6) });
  bouw.vergunning({
    vergunningsoort: "omgevingsvergunning bouwen",
    status: "verleend",
    omschrijving: "verbouwing en uitbreiding",
    adres: pand,
    houder: eerst,
    besluit: start + 40,
  });
  bouw.groep(
    "ONSCHULDIG",
    "VERBOUWING",
    "Een pand stijgt in een jaar de helft in prijs, na een grote verbouwing met vergunning; de kopers hebben niets met elkaar.",
    [
      [eerst, "aannemer"],
      [later, "belegger"],
      [koper, "koper"],
      [pand, "pand"],
    ],
  );
}

/** A young director whose parents lent the money for the café. Looks like HORECA. */
export function familyLoan(bouw: Bouw): void {
  const [vader, moeder] = couple(bouw, bouw.drawAdres("WOON"), [50, 62]);
  const kind = bouw.persoon({
    adres: bouw.drawAdres("WOON"),
    leeftijd: [22, 25],
    herkomst: vader.herkomst,
    naam: vader.naam,
    ouders: [vader, moeder],
    geboren: Math.max(PEILDATUM - 25 * 365, Math.max(vader.geboren, moeder.geboren) + 22 * 365),
  });
  const adres = bouw.takeAdres("WINKEL");
  const opgericht = PEILDATUM - bouw.random.between(200, 600);
  const zaak = bouw.bedrijf({
    naam: nameOf(bouw, "eten", kind),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("eten"),
    adres,
    opgericht,
    werknemers: 4,
  });
  bouw.runs(kind, zaak);
  for (const van of [vader, moeder])
    bouw.partnerfeiten.push({ soort: "lening", van, aan: zaak, bedrag: 95_000, datum: opgericht + 3 });
  for (const ouder of [vader, moeder])
    bouw.partnerfeiten.push({ soort: "familie", een: ouder, ander: kind, relatie: "ouder" });
  for (const vergunningsoort of ["Alcoholwetvergunning", "exploitatievergunning openbare inrichting"])
    bouw.vergunning({
      vergunningsoort,
      status: "verleend",
      omschrijving: "openbare inrichting",
      adres,
      houder: zaak,
      leidinggevenden: [kind],
      besluit: opgericht + 55,
    });
  bouw.groep(
    "ONSCHULDIG",
    "FAMILIELENING",
    "De ouders lenen hun kind van begin twintig het geld voor een zaak, onder hun eigen naam.",
    [
      [kind, "exploitant"],
      [vader, "geldgever"],
      [moeder, "geldgever"],
      [zaak, "zaak"],
      [adres, "zaak"],
    ],
  );
}
