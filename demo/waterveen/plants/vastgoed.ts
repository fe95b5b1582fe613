/** Plant: buildings that pass through three firms with one letterbox within a year, each time for much more. */
import { adultsOf, nameOf, sbiOf } from "../bedrijven.ts";
import type { Bouw } from "../bouw.ts";
import { PEILDATUM } from "../datum.ts";
import { single } from "../huishoudens.ts";

/** What the price becomes at each sale; the example signal of Marktveld 4 went 290, 455, 610. */
const STAPPEN = [1, 1.57, 2.1] as const;

export function plantVastgoed(bouw: Bouw): void {
  const { random } = bouw;
  const start = PEILDATUM - random.between(300, 400);
  const postadres = bouw.takeAdres("KANTOOR");
  const achter = single(bouw, bouw.drawAdres("BUITEN"), [44, 63]);
  const stak = bouw.bedrijf({
    naam: `Stichting Administratiekantoor ${nameOf(bouw, "beheer").split(" ").at(-1)}`,
    rechtsvorm: "Stichting",
    sbi: sbiOf("beheer"),
    adres: postadres,
    opgericht: start - 700,
    werknemers: 0,
  });
  bouw.functie(stak, achter, "bestuurder");
  const bestuurders = STAPPEN.map(() => single(bouw, bouw.drawAdres("WOON"), [22, 67]));
  const bvs = bestuurders.map((bestuurder, i) => {
    const bv = bouw.bedrijf({
      naam: nameOf(bouw, "vastgoed"),
      rechtsvorm: "Besloten Vennootschap",
      sbi: sbiOf("vastgoed"),
      adres: postadres,
      opgericht: start - 120 + 70 * i,
      werknemers: 0,
    });
    bouw.functie(bv, bestuurder, "bestuurder");
    bouw.functie(bv, stak, "enig aandeelhouder", { aandeel: 100 });
    return bv;
  });
  const geldgever = bouw.bedrijf({
    naam: nameOf(bouw, "beheer"),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("beheer"),
    adres: postadres,
    opgericht: start - 600,
    werknemers: 0,
  });
  bouw.functie(geldgever, stak, "bestuurder");
  bouw.functie(geldgever, stak, "enig aandeelhouder", { aandeel: 100 });

  const panden = bouw.takeAdressen("WINKEL", 3);
  for (const [nr, pand] of panden.entries()) {
    const momenten = [
      start + 15 * nr,
      start + 15 * nr + random.between(120, 155),
      start + 15 * nr + random.between(210, 250),
    ];
    bouw.recht(pand, random.pick(adultsOf(bouw, 40)), start - 5000, { tot: momenten[0] ?? start });
    for (const [i, bv] of bvs.entries()) {
      const koopsom = Math.round((pand.waarde * (STAPPEN[i] ?? 1)) / 1000) * 1000;
      const tot = momenten[i + 1];
      bouw.recht(pand, bv, momenten[i] ?? start, {
        koopsom,
        geldgever,
        lening: Math.round(koopsom * 0.95),
        ...(tot === undefined ? {} : { tot }),
      });
    }
  }
  bouw.partnerfeiten.push({ soort: "lening", van: achter, aan: geldgever, bedrag: 900_000, datum: start - 20 });

  bouw.groep(
    "PLANT",
    "ABC_VERKOOP",
    "Drie winkelpanden gaan binnen een jaar door dezelfde drie bv's met één postadres en één aandeelhouder, elke keer voor ruim een derde meer, gefinancierd door een bv van diezelfde stichting.",
    [
      [achter, "achter de stichting"],
      [stak, "aandeelhouder"],
      [geldgever, "geldgever"],
      ...bestuurders.map((one) => [one, "bestuurder op papier"] as const),
      ...bvs.map((one, i) => [one, ["eerste", "tweede", "derde"][i] ?? ""] as const),
      ...panden.map((one) => [one, "pand"] as const),
      [postadres, "postadres"],
    ],
  );
}
