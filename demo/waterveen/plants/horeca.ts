/** Plant: restaurants in the name of young people without means, led and paid for by someone whose permit was withdrawn. */
import { adultsOf, nameOf, sbiOf } from "../bedrijven.ts";
import type { Bouw } from "../bouw.ts";
import { PEILDATUM } from "../datum.ts";
import { couple } from "../huishoudens.ts";
import type { Adres, Bedrijf, Persoon } from "../wereld.ts";

const SOORTEN = ["Alcoholwetvergunning", "exploitatievergunning openbare inrichting"] as const;

function permits(
  bouw: Bouw,
  houder: Bedrijf,
  adres: Adres,
  leidinggevende: Persoon,
  besluit: number,
  status: "verleend" | "ingetrokken" | "aangevraagd",
): void {
  for (const vergunningsoort of SOORTEN)
    bouw.vergunning({
      vergunningsoort,
      status,
      omschrijving: "openbare inrichting",
      adres,
      houder,
      leidinggevenden: [leidinggevende],
      besluit,
    });
}

export function plantHoreca(bouw: Bouw): void {
  const { random } = bouw;
  const einde = PEILDATUM - random.between(380, 520);
  const [leider, partner] = couple(bouw, bouw.drawAdres("WOON"), [36, 52]);
  const zaken = bouw.takeAdressen("WINKEL", 3);
  const [eerste] = zaken;
  if (eerste === undefined) return;

  const oud = bouw.bedrijf({
    naam: nameOf(bouw, "eten"),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("eten"),
    adres: eerste,
    opgericht: einde - 2200,
    opgeheven: einde,
  });
  bouw.runs(leider, oud);
  permits(bouw, oud, eerste, leider, einde - 60, "ingetrokken");
  const geldgever = bouw.bedrijf({
    naam: nameOf(bouw, "beheer"),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("beheer"),
    adres: partner.adres,
    opgericht: einde - 30,
    werknemers: 0,
  });
  bouw.runs(partner, geldgever);

  // The young directors share one flat; the one behind them has the power of attorney and rides the firms' cars.
  const flat = bouw.drawAdres("WOON");
  const jongeren: Persoon[] = [];
  const bvs = zaken.map((adres, i) => {
    const opgericht = einde + 18 + i * random.between(40, 90);
    const jongere = bouw.persoon({ adres: flat, leeftijd: [20, 25], sinds: opgericht - random.between(10, 60) });
    jongeren.push(jongere);
    const bv = bouw.bedrijf({
      naam: bouw.nummer === 0 && i === 0 ? "Grand Café De Hoorn" : nameOf(bouw, "eten"),
      rechtsvorm: "Besloten Vennootschap",
      sbi: sbiOf("eten"),
      adres,
      opgericht,
      werknemers: random.between(3, 9),
    });
    bouw.runs(jongere, bv);
    bouw.functie(bv, leider, "gevolmachtigde", { van: opgericht + 20 });
    permits(bouw, bv, adres, jongere, opgericht + 45, i === 2 ? "aangevraagd" : "verleend");
    if (i === 0) bouw.recht(adres, geldgever, einde + 10);
    else bouw.recht(adres, random.pick(adultsOf(bouw, 30)), einde - 900);
    bouw.huur(adres, geldgever, bv, opgericht, { iban: geldgever.iban });
    bouw.partnerfeiten.push({
      soort: "lening",
      van: geldgever,
      aan: bv,
      bedrag: random.between(18, 31) * 10_000,
      datum: opgericht + 5,
    });
    return bv;
  });
  for (const bv of bvs.slice(0, 2)) bouw.voertuig(bv, { adres: leider.adres });

  bouw.groep(
    "PLANT",
    "HORECA",
    "Drie zaken op naam van jongeren op één flat, enkele weken na intrekking van de vergunning van de gevolmachtigde; de bv van diens partner leent al het geld.",
    [
      [leider, "feitelijk leider"],
      [partner, "geldgever op papier"],
      [geldgever, "geldgever"],
      [oud, "vorige exploitant"],
      ...jongeren.map((one) => [one, "stroman"] as const),
      ...bvs.map((one) => [one, "exploitant"] as const),
      ...zaken.map((one) => [one, "zaak"] as const),
    ],
  );
}
