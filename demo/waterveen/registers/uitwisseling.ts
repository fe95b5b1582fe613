/** The partner's file in FollowTheMoney: loans, jobs, family and accounts that no other register holds. */
import { isoOf } from "../datum.ts";
import { makeRandom } from "../random.ts";
import { writeAdres, writePersoon } from "../ruis.ts";
import {
  addressOf,
  type Bedrijf,
  type Functie,
  type Partnerfeit,
  type Persoon,
  type Wie,
  type Wijk,
} from "../wereld.ts";
import { type Note, PLAATS, type Register, relatienummer } from "./register.ts";

type Properties = Readonly<Record<string, readonly string[]>>;
type Entity = { readonly id: string; readonly schema: string; readonly properties: Properties };

const idOf = (wie: Wie): string => `partner-${relatienummer(wie, 2_718_281)}`;

/** Properties without a value are left out. */
const entity = (id: string, schema: string, properties: Readonly<Record<string, string>>): Entity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(properties).flatMap(([naam, waarde]) => (waarde === "" ? [] : [[naam, [waarde]]])),
  ),
});

/** Half of those who moved are still at their old address here. */
function addressText(wie: Wie): string {
  const old = wie.soort === "persoon" && makeRandom(`${wie.bsn}/verhuisd`).chance(0.5) ? wie.vorigAdres : undefined;
  const adres = writeAdres(old ?? addressOf(wie), "uitwisseling");
  return `${adres.straat} ${[adres.huisnummer, adres.huisletter, adres.toevoeging].filter(Boolean).join("")}, ${adres.postcode} ${PLAATS}`;
}

function person(persoon: Persoon): Entity {
  const naam = writePersoon(persoon, "uitwisseling");
  const known = makeRandom(`${persoon.bsn}/partner`);
  return entity(idOf(persoon), "Person", {
    name: naam.volledig,
    firstName: naam.voornamen,
    lastName: [naam.tussenvoegsel, naam.achternaam].filter(Boolean).join(" "),
    birthDate: known.chance(0.85) ? naam.geboortedatum : naam.geboortedatum.slice(0, 4),
    nationality: persoon.nationaliteit.toLowerCase(),
    phone: known.chance(0.6) ? `+31${persoon.telefoon.slice(1)}` : "",
    address: known.chance(0.7) ? addressText(persoon) : "",
  });
}

const company = (bedrijf: Bedrijf): Entity =>
  entity(idOf(bedrijf), "Company", {
    name: makeRandom(`${bedrijf.kvk}/partner`).chance(0.3) ? bedrijf.naam.replace(" B.V.", " BV") : bedrijf.naam,
    registrationNumber: makeRandom(`${bedrijf.kvk}/nummer`).chance(0.7) ? bedrijf.kvk : "",
    jurisdiction: "nl",
    incorporationDate: isoOf(bedrijf.opgericht),
    address: addressText(bedrijf),
  });

function* factEntities(feit: Partnerfeit, id: string): Generator<Entity> {
  if (feit.soort === "lening")
    yield entity(id, "Debt", {
      debtor: idOf(feit.aan),
      creditor: idOf(feit.van),
      amount: String(feit.bedrag),
      currency: "EUR",
      startDate: isoOf(feit.datum),
    });
  else if (feit.soort === "werk")
    yield entity(id, "Employment", {
      employer: idOf(feit.werkgever),
      employee: idOf(feit.wie),
      role: feit.functie,
      startDate: isoOf(feit.van),
    });
  else if (feit.soort === "familie")
    yield entity(id, "Family", { person: idOf(feit.een), relative: idOf(feit.ander), relationship: feit.relatie });
  else {
    const rekening = `partner-rek-${feit.iban}`;
    yield entity(rekening, "BankAccount", { iban: feit.iban, name: feit.iban });
    yield entity(id, "Ownership", { owner: idOf(feit.wie), asset: rekening, role: "rekeninghouder" });
  }
}

const peopleIn = (feit: Partnerfeit): readonly Wie[] => {
  if (feit.soort === "lening") return [feit.van, feit.aan];
  if (feit.soort === "familie") return [feit.een, feit.ander];
  return feit.soort === "werk" ? [feit.werkgever, feit.wie] : [feit.wie];
};

const functionEntity = ({ bedrijf, wie, rol, aandeel, van }: Functie, id: string): Entity =>
  aandeel === undefined
    ? entity(id, "Directorship", { director: idOf(wie), organization: idOf(bedrijf), role: rol, startDate: isoOf(van) })
    : entity(id, "Ownership", {
        owner: idOf(wie),
        asset: idOf(bedrijf),
        percentage: String(aandeel),
        startDate: isoOf(van),
      });

/** Directorships per wijk of a firm that the partner does not send along. */
export const FTM_LOS = 3;

/** Gives each entity once, however often it is named. */
class Teller {
  readonly #seen = new Set<string>();
  readonly #note: Note;

  constructor(note: Note) {
    this.#note = note;
  }

  knows = (wie: Wie): boolean => this.#seen.has(idOf(wie));

  *once(one: Entity): Generator<Entity> {
    if (this.#seen.has(one.id)) return;
    this.#seen.add(one.id);
    yield one;
  }

  *people(all: readonly Wie[]): Generator<Entity> {
    for (const wie of all) {
      this.#note(idOf(wie), wie.soort === "persoon" ? "PERSOON" : "ORGANISATIE", wie.id);
      yield* this.once(wie.soort === "persoon" ? person(wie) : company(wie));
    }
  }
}

function* entities(wijk: Wijk, note: Note): Generator<Entity> {
  const teller = new Teller(note);
  for (const [i, feit] of wijk.partnerfeiten.entries()) {
    yield* teller.people(peopleIn(feit));
    for (const one of factEntities(feit, `partner-feit-${wijk.nummer}-${i}`)) yield* teller.once(one);
  }
  for (const [i, functie] of wijk.functies.entries()) {
    const { bedrijf, wie } = functie;
    const shared = makeRandom(`${bedrijf.kvk}/gedeeld`).chance(0.05);
    if (!shared && !(teller.knows(bedrijf) && teller.knows(wie))) continue;
    yield* teller.people([bedrijf, wie]);
    yield functionEntity(functie, `partner-functie-${wijk.nummer}-${i}`);
  }
  const known = wijk.personen.filter(teller.knows).slice(0, FTM_LOS);
  for (const [i, one] of known.entries())
    yield entity(`partner-los-${wijk.nummer}-${i}`, "Directorship", {
      director: idOf(one),
      organization: `partner-elders-${wijk.nummer}-${i}`,
      role: "bestuurder",
    });
}

export const uitwisseling: Register = {
  bron: "uitwisseling",
  bestand: "uitwisseling.ftm.jsonl",
  formaat: "FTM",
  tekenset: "UTF-8",
  wijze: "MOMENTOPNAME",
  kop: "",
  staart: "",
  *regels(wijk, note) {
    for (const one of entities(wijk, note)) yield `${JSON.stringify(one)}\n`;
  },
};
