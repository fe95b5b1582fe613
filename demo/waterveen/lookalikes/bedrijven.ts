/** Look-alikes: firms that share an address, a director or a past, as firms often do. */
import { adultsOf, nameOf, sbiOf } from "../bedrijven.ts";
import type { Bouw } from "../bouw.ts";
import { PEILDATUM, turns } from "../datum.ts";
import { single } from "../huishoudens.ts";
import type { Bedrijf } from "../wereld.ts";

/** An accountant with the letterboxes of sixty clients. Looks like ABC_VERKOOP. */
export function accountant(bouw: Bouw): void {
  const { random } = bouw;
  const adults = adultsOf(bouw);
  const adres = bouw.takeAdres("KANTOOR");
  const eigenaar = random.pick(adultsOf(bouw, 45));
  const kantoor = bouw.bedrijf({
    naam: `Administratiekantoor ${nameOf(bouw, "advies").split(" ").at(-1)}`,
    rechtsvorm: "Besloten Vennootschap",
    sbi: "69203",
    adres,
    opgericht: PEILDATUM - 7000,
    werknemers: 9,
  });
  bouw.runs(eigenaar, kantoor);
  bouw.recht(adres, kantoor, PEILDATUM - 6800);
  const klanten = Array.from({ length: 60 }, () => {
    const klant = random.pick(adults);
    const bv = bouw.bedrijf({
      naam: nameOf(bouw, "beheer", klant),
      rechtsvorm: "Besloten Vennootschap",
      sbi: sbiOf("beheer"),
      adres,
      opgericht: Math.max(turns(klant.geboren, 18), PEILDATUM - random.between(300, 5000)),
      werknemers: 0,
    });
    bouw.runs(klant, bv);
    return bv;
  });
  bouw.groep(
    "ONSCHULDIG",
    "ACCOUNTANT",
    "Zestig holdings van klanten hebben hun postadres bij het administratiekantoor; ieder heeft een eigen eigenaar.",
    [
      [eigenaar, "eigenaar"],
      [kantoor, "kantoor"],
      [adres, "postadres"],
      ...klanten.map((one) => [one, "klant"] as const),
    ],
  );
}

/** A building where twenty-five small firms rent a room. */
export function sharedBuilding(bouw: Bouw): void {
  const { random } = bouw;
  const adults = adultsOf(bouw);
  const adres = bouw.takeAdres("BEDRIJF");
  const eigenaar = bouw.bedrijf({
    naam: nameOf(bouw, "vastgoed"),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("vastgoed"),
    adres,
    opgericht: PEILDATUM - 4000,
    werknemers: 2,
  });
  bouw.runs(random.pick(adultsOf(bouw, 45)), eigenaar);
  bouw.recht(adres, eigenaar, PEILDATUM - 3900);
  const huurders = Array.from({ length: 25 }, (): Bedrijf => {
    const baas = random.pick(adults);
    const firm = bouw.bedrijf({
      naam: nameOf(bouw, "bouw", baas),
      rechtsvorm: "Eenmanszaak",
      sbi: sbiOf("bouw"),
      adres,
      opgericht: Math.max(turns(baas.geboren, 18), PEILDATUM - random.between(60, 2500)),
    });
    bouw.runs(baas, firm);
    bouw.huur(adres, eigenaar, firm, firm.opgericht, { perMaand: random.between(240, 900) });
    return firm;
  });
  bouw.groep("ONSCHULDIG", "VERZAMELGEBOUW", "Vijfentwintig ondernemers huren een ruimte in één gebouw.", [
    [eigenaar, "eigenaar"],
    [adres, "gebouw"],
    ...huurders.map((one) => [one, "huurder"] as const),
  ]);
}

/** A shop that failed and was taken over by the one who worked there. Looks like HORECA. */
export function restart(bouw: Bouw): void {
  const adres = bouw.takeAdres("WINKEL");
  const [oud, nieuw] = [single(bouw, bouw.drawAdres("WOON"), [55, 67]), single(bouw, bouw.drawAdres("WOON"), [23, 29])];
  const einde = PEILDATUM - bouw.random.between(300, 500);
  const failliet = bouw.bedrijf({
    naam: nameOf(bouw, "eten", oud),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("eten"),
    adres,
    opgericht: einde - 6000,
    opgeheven: einde,
  });
  bouw.runs(oud, failliet);
  const doorstart = bouw.bedrijf({
    naam: nameOf(bouw, "eten", nieuw),
    rechtsvorm: "Besloten Vennootschap",
    sbi: sbiOf("eten"),
    adres,
    opgericht: einde + 21,
    werknemers: 3,
  });
  bouw.runs(nieuw, doorstart);
  bouw.vergunning({
    vergunningsoort: "Alcoholwetvergunning",
    status: "ingetrokken",
    omschrijving: "openbare inrichting",
    adres,
    houder: failliet,
    leidinggevenden: [oud],
    besluit: einde,
  });
  bouw.vergunning({
    vergunningsoort: "Alcoholwetvergunning",
    status: "verleend",
    omschrijving: "openbare inrichting",
    adres,
    houder: doorstart,
    leidinggevenden: [nieuw],
    besluit: einde + 70,
  });
  bouw.partnerfeiten.push({ soort: "werk", werkgever: failliet, wie: nieuw, functie: "kok", van: einde - 1500 });
  bouw.recht(adres, oud, einde - 6000);
  bouw.huur(adres, oud, doorstart, einde + 25);
  bouw.groep(
    "ONSCHULDIG",
    "DOORSTART",
    "Na een faillissement begint een jonge werknemer op hetzelfde adres opnieuw, zonder band met wie er was, behalve het loon.",
    [
      [oud, "vorige exploitant"],
      [nieuw, "nieuwe exploitant"],
      [failliet, "vorige zaak"],
      [doorstart, "zaak"],
      [adres, "zaak"],
    ],
  );
}
