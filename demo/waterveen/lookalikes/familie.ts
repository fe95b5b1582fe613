/** Look-alikes: families and namesakes, where one person looks like two or two like one. */
import { nameOf, sbiOf } from "../bedrijven.ts";
import type { Bouw } from "../bouw.ts";
import { PEILDATUM } from "../datum.ts";
import { couple, family, single } from "../huishoudens.ts";
import type { Persoon } from "../wereld.ts";

/** A family that really owns and runs three restaurants. Looks like HORECA. */
export function threeRestaurants(bouw: Bouw): void {
  const [vader, moeder] = couple(bouw, bouw.drawAdres("WOON"), [46, 58]);
  const zoon = bouw.persoon({
    adres: vader.adres,
    leeftijd: [22, 24],
    herkomst: vader.herkomst,
    naam: vader.naam,
    ouders: [vader, moeder],
  });
  const adressen = bouw.takeAdressen("WINKEL", 3);
  const zaken = adressen.map((adres, i) => {
    const opgericht = PEILDATUM - 4000 + 1100 * i;
    const bv = bouw.bedrijf({
      naam: nameOf(bouw, "eten", vader),
      rechtsvorm: "Besloten Vennootschap",
      sbi: sbiOf("eten"),
      adres,
      opgericht,
      werknemers: 6,
    });
    const runner = i === 2 ? zoon : ([vader, moeder][i] ?? vader);
    bouw.functie(bv, runner, "bestuurder");
    bouw.functie(bv, vader, "aandeelhouder", { aandeel: 50 });
    bouw.functie(bv, moeder, "aandeelhouder", { aandeel: 50 });
    for (const vergunningsoort of ["Alcoholwetvergunning", "exploitatievergunning openbare inrichting"])
      bouw.vergunning({
        vergunningsoort,
        status: "verleend",
        omschrijving: "openbare inrichting",
        adres,
        houder: bv,
        leidinggevenden: [runner, vader],
        besluit: opgericht + 50,
      });
    bouw.recht(adres, vader, opgericht - 30, { aandeel: 50 });
    bouw.recht(adres, moeder, opgericht - 30, { aandeel: 50 });
    return bv;
  });
  bouw.groep(
    "ONSCHULDIG",
    "FAMILIE_MET_DRIE_ZAKEN",
    "Het gezin staat met eigen naam en eigen geld in elke zaak; de zoon leidt de derde.",
    [
      [vader, "eigenaar"],
      [moeder, "eigenaar"],
      [zoon, "bestuurder"],
      ...zaken.map((one) => [one, "zaak"] as const),
      ...adressen.map((one) => [one, "zaak"] as const),
    ],
  );
}

/** Twins: same surname, birth date, birthplace, address and initial. */
export function twins(bouw: Bouw): void {
  const leden = family(bouw, bouw.drawAdres("WOON"), 0);
  const [vader, moeder] = leden as [Persoon, Persoon];
  const geboren = Math.max(vader.geboren, moeder.geboren) + 22 * 365;
  const pair = [["Johanna", "Maria"], ["Julia"]].map((voornamen) =>
    bouw.persoon({
      adres: vader.adres,
      leeftijd: [8, 30],
      geslacht: "V",
      herkomst: vader.herkomst,
      naam: vader.naam,
      voornamen,
      geboren,
      ouders: [vader, moeder],
      sinds: geboren,
    }),
  );
  bouw.groep(
    "ONSCHULDIG",
    "TWEELING",
    "Twee zussen met dezelfde geboortedag, achternaam, eerste voorletter en hetzelfde adres.",
    pair.map((one) => [one, "zus"]),
  );
}

/** Father and son of the same name at the same address, each with a firm of his own. */
export function fatherAndSon(bouw: Bouw): void {
  const [vader, moeder] = couple(bouw, bouw.drawAdres("BUITEN"), [52, 64]);
  const zoon = bouw.persoon({
    adres: vader.adres,
    leeftijd: [24, 27],
    geslacht: "M",
    herkomst: vader.herkomst,
    naam: vader.naam,
    voornamen: vader.voornamen,
    geboren: vader.geboren + 25 * 365 + 6,
    ouders: [vader, moeder],
  });
  const firms = [vader, zoon].map((one) => {
    const firm = bouw.bedrijf({
      naam: nameOf(bouw, "boer", one),
      rechtsvorm: "Eenmanszaak",
      sbi: sbiOf("boer"),
      adres: one.adres,
      opgericht: Math.max(one.geboren + 20 * 365, PEILDATUM - 7000),
    });
    bouw.runs(one, firm);
    return firm;
  });
  bouw.recht(vader.adres, vader, PEILDATUM - 9000);
  bouw.groep(
    "ONSCHULDIG",
    "VADER_EN_ZOON",
    "Vader en zoon heten precies hetzelfde en wonen op dezelfde boerderij; ieder heeft een eigen bedrijf.",
    [[vader, "vader"], [zoon, "zoon"], ...firms.map((one) => [one, "bedrijf"] as const)],
  );
}

/** Two strangers with the same name who were born on the same day. */
export function namesakes(bouw: Bouw): void {
  const een = single(bouw, bouw.drawAdres("WOON"), [28, 60]);
  const ander = bouw.persoon({
    adres: bouw.drawAdres("WOON"),
    leeftijd: [28, 60],
    geslacht: een.geslacht,
    herkomst: een.herkomst,
    naam: een.naam,
    voornamen: een.voornamen,
    geboren: een.geboren,
  });
  for (const one of [een, ander])
    bouw.runs(
      one,
      bouw.bedrijf({
        naam: nameOf(bouw, "advies", one),
        rechtsvorm: "Eenmanszaak",
        sbi: sbiOf("advies"),
        adres: one.adres,
        opgericht: PEILDATUM - 900,
      }),
    );
  bouw.groep(
    "ONSCHULDIG",
    "NAAMGENOTEN",
    "Twee onbekenden met dezelfde naam en geboortedag; alleen BSN en adres verschillen.",
    [
      [een, "naamgenoot"],
      [ander, "naamgenoot"],
    ],
  );
}
