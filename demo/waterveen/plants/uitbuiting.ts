/** Plant: workers who live packed in houses of their employer's firms, on short leases, with their wage on one account. */
import { nameOf, sbiOf } from "../bedrijven.ts";
import type { Bouw } from "../bouw.ts";
import { PEILDATUM } from "../datum.ts";
import { lodgers, single } from "../huishoudens.ts";
import type { Persoon } from "../wereld.ts";

export function plantUitbuiting(bouw: Bouw): void {
  const { random } = bouw;
  const start = PEILDATUM - random.between(700, 900);
  const baas = single(bouw, bouw.drawAdres("WOON"), [36, 57]);
  const ronselaar = single(bouw, bouw.drawAdres("WOON"), [27, 45]);
  const werkgever = bouw.bedrijf({
    naam: nameOf(bouw, "schoonmaak"),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("schoonmaak"),
    adres: bouw.drawAdres("BEDRIJF"),
    opgericht: start,
    werknemers: 34,
  });
  bouw.runs(baas, werkgever);
  const uitlener = bouw.bedrijf({
    naam: nameOf(bouw, "uitzend"),
    rechtsvorm: "Eenmanszaak",
    sbi: sbiOf("uitzend"),
    adres: ronselaar.adres,
    opgericht: start + 20,
    werknemers: 1,
  });
  bouw.runs(ronselaar, uitlener);
  const verhuurder = bouw.bedrijf({
    naam: nameOf(bouw, "vastgoed"),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("vastgoed"),
    adres: baas.adres,
    opgericht: start - 100,
    werknemers: 0,
  });
  bouw.functie(verhuurder, ronselaar, "bestuurder");
  bouw.functie(verhuurder, baas, "enig aandeelhouder", { aandeel: 100 });

  const huizen = [...bouw.takeAdressen("WOON", 3, 0), bouw.takeAdres("WOON", 1)];
  const werkers: Persoon[] = [];
  for (const huis of huizen) {
    bouw.recht(huis, verhuurder, start - 60);
    const groep = lodgers(bouw, huis, random.between(8, 11), [19, 44], () => PEILDATUM - random.between(15, 160));
    werkers.push(...groep);
    // Leases of a quarter, over and over for the same beds: most former tenants are no longer in the BRP.
    for (const one of groep)
      bouw.huur(huis, verhuurder, one, one.sinds, { perMaand: 476, tot: one.sinds + 90, iban: uitlener.iban });
    for (let kwartaal = 1; kwartaal <= 4; kwartaal++)
      bouw.huur(huis, verhuurder, random.pick(groep), start + kwartaal * 91, {
        perMaand: 476,
        tot: start + kwartaal * 91 + 88,
        iban: uitlener.iban,
      });
  }
  for (const one of werkers) {
    bouw.partnerfeiten.push({ soort: "werk", werkgever, wie: one, functie: "schoonmaker", van: one.sinds });
    if (random.chance(0.7)) bouw.partnerfeiten.push({ soort: "rekening", iban: uitlener.iban, wie: one });
  }
  for (let i = 0; i < 2; i++) bouw.voertuig(uitlener, { bus: true, sinds: start + 60 });

  bouw.groep(
    "PLANT",
    "UITBUITING",
    "Vier woningen met acht tot elf bewoners elk, die van de werkgever huren per kwartaal; loon en huur lopen over de rekening van de uitlener.",
    [
      [baas, "werkgever"],
      [ronselaar, "ronselaar"],
      [werkgever, "werkgever"],
      [uitlener, "uitlener"],
      [verhuurder, "verhuurder"],
      ...werkers.map((one) => [one, "werker"] as const),
      ...huizen.map((one) => [one, "woning"] as const),
    ],
  );
}
