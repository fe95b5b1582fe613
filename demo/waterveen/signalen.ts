/** Signalen of Waterveen: sixty invented reports around plants and innocent look-alikes alike, each with how far it is taken. */
import { makeRandom } from "./random.ts";
import { SOORTEN, type Soort } from "./signalen-teksten.ts";
import { type Adres, addressOf, type Wijk } from "./wereld.ts";
import { type Keuze, wijken } from "./wijk.ts";

/** How far a signaal is taken, in the order of its fasen. */
export type Loop =
  | "NIEUW"
  | "OPGEPAKT"
  | "GEVRAAGD"
  | "WEGEN"
  | "SLOT"
  | "BRONNEN"
  | "RIEC"
  | "PLAN"
  | "GEEN_ONDERMIJNING"
  | "GEEN_TAAK"
  | "ANDER_GEBIED"
  | "GEEN_OPVOLGING"
  | "VERKEERDE_DEUR"
  | "BINNEN";

export type Demosignaal = {
  /** Who reports it, of demo/medewerkers.yaml. */
  readonly melder: string;
  readonly type: string;
  readonly feiten: string;
  readonly duiding: string | undefined;
  readonly kennis: "ZELF" | "GEHOORD" | "STUK";
  readonly anoniem: boolean;
  readonly van: string;
  /** Postcode and number: what one types to find the address. */
  readonly adres: string;
  readonly vermeldingen: readonly { readonly soort: "KENTEKEN" | "KVK"; readonly tekst: string }[];
  readonly terugkoppeling: boolean;
  readonly loop: Loop;
};

const MELDERS = [
  "Mees Tolsma",
  "Sanne van der Wal",
  "Fenna Oosterhof",
  "Soufiane Lahlou",
  "Tineke Wesselink",
  "Ravi Ramdin",
  "Joris Brandsma",
  "Iris Nauta",
] as const;

/** Sixty in all: most are new or being weighed, a few went on, and what has ended ended in every way. */
const LOPEN: readonly (readonly [Loop, number])[] = [
  ["NIEUW", 11],
  ["OPGEPAKT", 5],
  ["GEVRAAGD", 4],
  ["WEGEN", 8],
  ["SLOT", 3],
  ["BRONNEN", 5],
  ["RIEC", 2],
  ["PLAN", 2],
  ["GEEN_ONDERMIJNING", 6],
  ["GEEN_TAAK", 3],
  ["ANDER_GEBIED", 1],
  ["GEEN_OPVOLGING", 4],
  ["VERKEERDE_DEUR", 1],
  ["BINNEN", 5],
];

const adressenOf = (wijk: Wijk, patroon: string): Adres[] =>
  wijk.groepen
    .filter((groep) => groep.patroon === patroon)
    .flatMap(({ leden }) => leden.map(({ wat }) => (wat.soort === "adres" ? wat : addressOf(wat))));

const DAY = 86_400_000;
/** Observed between one and twelve days before `vandaag`: what somebody saw lies before they tell it. */
const dagVoor = (vandaag: Date, dagen: number): string =>
  new Date(vandaag.getTime() - dagen * DAY).toISOString().slice(0, 10);

function numbersAt(wijk: Wijk, adres: Adres): Demosignaal["vermeldingen"] {
  const auto = wijk.voertuigen.find((one) => one.adres.id === adres.id);
  const zaak = wijk.bedrijven.find((one) => one.vestigingen.some((two) => two.adres.id === adres.id));
  return [
    ...(auto ? [{ soort: "KENTEKEN" as const, tekst: auto.kenteken }] : []),
    ...(zaak ? [{ soort: "KVK" as const, tekst: zaak.kvk }] : []),
  ];
}

/** @param vandaag the day on which they are entered; the rest follows from the seed */
export function generateSignalen(keuze: Keuze, vandaag: Date): readonly Demosignaal[] {
  const [wijk] = wijken({ ...keuze, scale: 1 });
  if (!wijk) return [];
  const random = makeRandom(`signalen/${keuze.seed}`);
  const lopen = random.shuffle(LOPEN.flatMap(([loop, n]) => Array.from({ length: n }, () => loop)));
  const one = (soort: Soort, nr: number, loop: Loop): Demosignaal => {
    const [feiten, duiding] = soort.verhalen[nr] ?? soort.verhalen[0];
    const adres = random.pick(adressenOf(wijk, soort.rond[nr % soort.rond.length] ?? ""));
    // An anonymous tip never comes far: nobody can be asked, and nobody is named.
    const anoniem = ["NIEUW", "OPGEPAKT", "GEEN_OPVOLGING"].includes(loop) && random.chance(0.3);
    return {
      melder: random.pick(MELDERS),
      type: soort.type,
      feiten,
      duiding: duiding === "" ? undefined : duiding,
      kennis: anoniem
        ? "GEHOORD"
        : random.weighted([
            ["ZELF", 6],
            ["GEHOORD", 2],
            ["STUK", 1],
          ] as const),
      anoniem,
      van: dagVoor(vandaag, random.between(1, 12)),
      adres: `${adres.postcode} ${adres.huisnummer}${adres.huisletter}${adres.toevoeging === "" ? "" : `-${adres.toevoeging}`}`,
      vermeldingen: random.chance(0.5) ? numbersAt(wijk, adres) : [],
      terugkoppeling: loop === "GEVRAAGD" || random.chance(0.7),
      loop,
    };
  };
  return random
    .shuffle(SOORTEN.flatMap((soort) => [0, 1, 2].map((nr) => [soort, nr] as const)))
    .map(([soort, nr], i) => one(soort, nr, lopen[i] ?? "NIEUW"));
}
