/** Bezit: who owns, rents, drives and holds permits in ordinary life, around the groups that were built before. */
import { adultsOf } from "./bedrijven.ts";
import type { Bouw } from "./bouw.ts";
import { PEILDATUM, turns } from "./datum.ts";
import { addressOf, type Adres, type Bedrijf, type Persoon, type Wie } from "./wereld.ts";

/** Adults per address, so that an owner can be found among those who live there. */
function residentsOf(bouw: Bouw): Map<Adres, Persoon[]> {
  const residents = new Map<Adres, Persoon[]>();
  for (const one of adultsOf(bouw)) residents.set(one.adres, [...(residents.get(one.adres) ?? []), one]);
  return residents;
}

function sellToResidents(bouw: Bouw, adres: Adres, owners: readonly Persoon[], bank: Bedrijf): void {
  const { random } = bouw;
  const couple = owners.filter((one) => one.partner !== undefined).slice(0, 2);
  const buyers = couple.length === 2 ? couple : owners.slice(0, 1);
  const grown = Math.max(...buyers.map((one) => turns(one.geboren, 19)));
  const van = Math.max(grown, Math.min(...buyers.map((one) => one.sinds)) - random.between(0, 60));
  const loan = random.chance(0.75) ? { geldgever: bank } : {};
  const koopsom = Math.round((adres.waarde * random.between(45, 98)) / 100);
  for (const [i, one] of buyers.entries())
    bouw.recht(adres, one, van, { koopsom, aandeel: 100 / buyers.length, ...(i === 0 ? loan : {}) });
}

function letToResidents(bouw: Bouw, adres: Adres, tenant: Persoon, landlord: Wie): void {
  bouw.recht(adres, landlord, Math.max(tenant.sinds - bouw.random.between(100, 4000), PEILDATUM - 12_000));
  bouw.huur(adres, landlord, tenant, tenant.sinds);
}

/** Every building gets an owner; three in ten homes are rented. */
export function fillRights(bouw: Bouw, bank: Bedrijf, corporatie: Bedrijf): void {
  const { random } = bouw;
  const residents = residentsOf(bouw);
  const landlords = [
    ...adultsOf(bouw, 52),
    ...bouw.bekenden.filter((one) => turns(one.geboren, 52) < PEILDATUM),
  ].filter(() => random.chance(0.06));
  const firms = new Map(bouw.bedrijven.flatMap((firm) => firm.vestigingen.map(({ adres }) => [adres, firm] as const)));
  const pickLandlord = (): Wie => (random.chance(0.6) ? corporatie : random.pick(landlords));
  for (const adres of bouw.adressen.filter((one) => !bouw.isOwned(one))) {
    const people = residents.get(adres);
    const firm = firms.get(adres);
    if (people?.[0] && random.chance(0.3)) letToResidents(bouw, adres, people[0], pickLandlord());
    else if (people) sellToResidents(bouw, adres, people, bank);
    else if (firm && random.chance(0.5))
      bouw.recht(adres, firm, firm.opgericht + random.between(0, 200), { geldgever: bank });
    else bouw.recht(adres, pickLandlord(), PEILDATUM - random.between(60, 9000));
    if (firm && random.chance(0.25)) bouw.huur(adres, random.pick(landlords), firm, firm.opgericht);
  }
}

export function fillVehicles(bouw: Bouw): void {
  const { random } = bouw;
  const lease = random.pick(bouw.bedrijven.filter(({ rechtsvorm }) => rechtsvorm === "Besloten Vennootschap"));
  for (const one of adultsOf(bouw)) {
    if (!random.chance(0.48)) continue;
    const leased = random.chance(0.06) ? { eigenaar: lease } : {};
    const sinds = Math.max(turns(one.geboren, 18), PEILDATUM - random.between(30, 2500));
    bouw.voertuig(one, {
      sinds,
      ...leased,
      ...(one.vorigAdres && random.chance(0.4) ? { adres: one.vorigAdres } : {}),
    });
  }
}

const SOORTEN = [
  "terrasvergunning",
  "omgevingsvergunning bouwen",
  "evenementenvergunning",
  "standplaatsvergunning",
] as const;

/** Whoever serves food or drink gets the two permits that the law asks. */
function permitInns(bouw: Bouw, adults: readonly Persoon[]): void {
  const { random } = bouw;
  const served = new Set(bouw.vergunningen.map(({ houder }) => houder));
  for (const firm of bouw.bedrijven.filter((one) => one.sbi.startsWith("561") && !served.has(one))) {
    const runner = bouw.functies.find(({ bedrijf, wie }) => bedrijf === firm && wie.soort === "persoon")?.wie;
    const leidinggevenden = runner?.soort === "persoon" ? [runner] : [random.pick(adults)];
    const besluit = firm.opgericht + random.between(20, 90);
    for (const vergunningsoort of ["Alcoholwetvergunning", "exploitatievergunning openbare inrichting"])
      bouw.vergunning({
        vergunningsoort,
        status: "verleend",
        omschrijving: "openbare inrichting",
        adres: addressOf(firm),
        houder: firm,
        leidinggevenden,
        besluit,
      });
  }
}

/** Permits that ordinary people and firms ask for. */
export function fillPermits(bouw: Bouw): void {
  const { random } = bouw;
  const adults = adultsOf(bouw);
  permitInns(bouw, adults);
  for (let i = 0; i < 90; i++) {
    const houder: Wie = random.chance(0.6) ? random.pick(bouw.bedrijven) : random.pick(adults);
    const besluit = PEILDATUM - random.between(10, 2500);
    bouw.vergunning({
      vergunningsoort: random.pick(SOORTEN),
      status: random.weighted([
        ["verleend", 80],
        ["aangevraagd", 10],
        ["geweigerd", 6],
        ["ingetrokken", 4],
      ] as const),
      omschrijving: "aanvraag via het loket",
      adres: addressOf(houder),
      houder,
      besluit,
      einde: random.chance(0.4) ? besluit + 365 * random.between(1, 5) : undefined,
    });
  }
}

/** What a partner would send about ordinary people: a salaried job, a mortgage within the family, an account. */
export function fillPartnerFacts(bouw: Bouw): void {
  const { random } = bouw;
  const adults = adultsOf(bouw);
  for (const one of adults) {
    if (random.chance(0.03)) {
      const werkgever = random.pick(bouw.bedrijven);
      bouw.partnerfeiten.push({
        soort: "werk",
        werkgever,
        wie: one,
        functie: "medewerker",
        van: Math.max(werkgever.opgericht, turns(one.geboren, 16), PEILDATUM - random.between(30, 3000)),
      });
    }
    const [ouder] = one.ouders;
    if (ouder && random.chance(0.1))
      bouw.partnerfeiten.push({
        soort: "lening",
        van: ouder,
        aan: one,
        bedrag: random.between(2, 60) * 1000,
        datum: PEILDATUM - random.between(30, 1500),
      });
    if (ouder && random.chance(0.2))
      bouw.partnerfeiten.push({ soort: "familie", een: ouder, ander: one, relatie: "ouder" });
    if (random.chance(0.02)) bouw.partnerfeiten.push({ soort: "rekening", iban: bouw.rekeningOf(one), wie: one });
  }
}
