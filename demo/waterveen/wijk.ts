/** Wijk: builds Waterveen one wijk at a time, so that a region of any size passes through memory of one wijk. */
import { buildAdressen } from "./adressen.ts";
import { adultsOf, fillFirms, openBank } from "./bedrijven.ts";
import { fillPartnerFacts, fillPermits, fillRights, fillVehicles } from "./bezit.ts";
import { Bouw } from "./bouw.ts";
import { fillHomes } from "./huishoudens.ts";
import { accountant, restart, sharedBuilding } from "./lookalikes/bedrijven.ts";
import { fatherAndSon, namesakes, threeRestaurants, twins } from "./lookalikes/familie.ts";
import { familyLoan, grower, rebuilt, seasonalPark } from "./lookalikes/werk-en-geld.ts";
import { careHome, housingAssociation, smallLandlord, studentHouse } from "./lookalikes/wonen.ts";
import { makeNummers } from "./nummers.ts";
import { plantHennep } from "./plants/hennep.ts";
import { plantHoreca } from "./plants/horeca.ts";
import { plantUitbuiting } from "./plants/uitbuiting.ts";
import { plantVakantiepark } from "./plants/vakantiepark.ts";
import { plantVastgoed } from "./plants/vastgoed.ts";
import { makeRandom } from "./random.ts";
import type { Persoon, Wijk } from "./wereld.ts";

/** What one wijk holds, and so what scale 1 holds. */
export const PER_WIJK = { personen: 4000, bedrijven: 600, adressen: 3500, planten: 5, onschuldigen: 15 } as const;

export type Keuze = {
  /** The same seed gives the same bytes. */
  readonly seed: number;
  /** How many wijken: 1 is a small municipality, 20 a region. */
  readonly scale: number;
};

/** First come the groups, then the ordinary people around them, so that a group never depends on who happens to be there. */
function buildWijk(bouw: Bouw): void {
  const bank = openBank(bouw);
  // Before the plants, because plants now and then buy from an ordinary resident.
  for (const lookalike of [threeRestaurants, twins, fatherAndSon, namesakes]) lookalike(bouw);
  for (const plant of [plantHennep, plantHoreca, plantVastgoed, plantVakantiepark, plantUitbuiting]) plant(bouw);
  const corporatie = housingAssociation(bouw);
  for (const lookalike of [smallLandlord, studentHouse, careHome, restart]) lookalike(bouw);
  for (const lookalike of [seasonalPark, grower, rebuilt, familyLoan]) lookalike(bouw);
  fillHomes(bouw, PER_WIJK.personen);
  // These two have clients from all over the wijk.
  for (const lookalike of [accountant, sharedBuilding]) lookalike(bouw);
  fillFirms(bouw, PER_WIJK.bedrijven);
  fillRights(bouw, bank, corporatie);
  fillVehicles(bouw);
  fillPermits(bouw);
  fillPartnerFacts(bouw);
}

/** By a number that says nothing: the order in which the generator made things would tell who came first. */
const ordered = <T>(list: readonly T[], key: (one: T) => string): T[] =>
  list
    .map((one) => [key(one), one] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, one]) => one);

const settle = (bouw: Bouw): Wijk => ({
  nummer: bouw.nummer,
  adressen: bouw.adressen,
  personen: ordered(bouw.personen, ({ bsn }) => bsn),
  bedrijven: ordered(bouw.bedrijven, ({ kvk }) => kvk),
  functies: ordered(bouw.functies, ({ bedrijf }) => bedrijf.kvk),
  rechten: ordered(bouw.rechten, ({ adres }) => adres.verblijfsobject),
  vergunningen: ordered(bouw.vergunningen, ({ nummer }) => nummer),
  huren: ordered(bouw.huren, ({ nummer }) => nummer),
  voertuigen: ordered(bouw.voertuigen, ({ kenteken }) => kenteken),
  partnerfeiten: bouw.random.fork("partnerfeiten").shuffle(bouw.partnerfeiten),
  groepen: bouw.groepen,
});

/** How many people of a wijk the next one knows. */
const BEKENDEN = 40;

/** @throws {RangeError} when scale is no whole number of at least 1. */
export function* wijken({ seed, scale }: Keuze): Generator<Wijk> {
  if (!Number.isInteger(scale) || scale < 1) throw new RangeError("scale must be a whole number of at least 1");
  const random = makeRandom(`waterveen/${seed}`);
  const nummers = makeNummers();
  let bekenden: readonly Persoon[] = [];
  for (let nummer = 0; nummer < scale; nummer++) {
    const straten = buildAdressen(nummer, nummers, random);
    const bouw = new Bouw(nummer, straten, nummers, random.fork(`wijk/${nummer}`), bekenden);
    buildWijk(bouw);
    yield settle(bouw);
    bekenden = random.fork(`bekenden/${nummer}`).shuffle(adultsOf(bouw)).slice(0, BEKENDEN);
  }
}
