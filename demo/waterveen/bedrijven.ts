/** Bedrijven: the ordinary firms of a wijk and the names that firms have. */
import type { Bouw } from "./bouw.ts";
import { ageOn, PEILDATUM, turns } from "./datum.ts";
import type { Straatsoort } from "./straten.ts";
import type { Adres, Bedrijf, Persoon, Rechtsvorm } from "./wereld.ts";

type Branche = {
  readonly sbi: string;
  readonly woorden: readonly string[];
  readonly waar: Straatsoort | "THUIS";
  readonly gewicht: number;
};

/** Activities by the numbers of the SBI 2008. */
const BRANCHES = {
  eten: { sbi: "56101", woorden: ["Eetcafé", "Restaurant", "Brasserie", "Eethuis"], waar: "WINKEL", gewicht: 7 },
  winkel: { sbi: "4719", woorden: ["Winkel", "Modehuis", "Kadoshop", "Rijwielen"], waar: "WINKEL", gewicht: 12 },
  kapper: { sbi: "96021", woorden: ["Kapsalon", "Haarstudio", "Barbier"], waar: "WINKEL", gewicht: 5 },
  bouw: { sbi: "4120", woorden: ["Bouwbedrijf", "Klussen", "Timmerwerken", "Montage"], waar: "BEDRIJF", gewicht: 10 },
  garage: { sbi: "45112", woorden: ["Autobedrijf", "Autoservice", "Banden"], waar: "BEDRIJF", gewicht: 6 },
  groothandel: { sbi: "4690", woorden: ["Handelsonderneming", "Import", "Groothandel"], waar: "BEDRIJF", gewicht: 6 },
  schoonmaak: { sbi: "81210", woorden: ["Schoonmaak", "Facilitair", "Glasbewassing"], waar: "BEDRIJF", gewicht: 4 },
  uitzend: { sbi: "78201", woorden: ["Uitzendbureau", "Flexwerk", "Personeelsdiensten"], waar: "KANTOOR", gewicht: 3 },
  advies: { sbi: "70221", woorden: ["Advies", "Consultancy", "Organisatiebureau"], waar: "THUIS", gewicht: 14 },
  zorg: { sbi: "88101", woorden: ["Thuiszorg", "Begeleiding", "Zorgpraktijk"], waar: "THUIS", gewicht: 7 },
  boer: { sbi: "0150", woorden: ["Melkveehouderij", "Akkerbouw", "Kwekerij"], waar: "BUITEN", gewicht: 5 },
  beheer: { sbi: "6420", woorden: ["Beheer", "Holding", "Participaties"], waar: "THUIS", gewicht: 9 },
  vastgoed: { sbi: "68203", woorden: ["Vastgoed", "Onroerend Goed", "Panden"], waar: "KANTOOR", gewicht: 4 },
  rijden: { sbi: "49320", woorden: ["Taxi", "Koeriersdienst", "Personenvervoer"], waar: "THUIS", gewicht: 6 },
} as const satisfies Record<string, Branche>;

type Branchenaam = keyof typeof BRANCHES;

export const sbiOf = (branche: Branchenaam): string => BRANCHES[branche].sbi;

const GEWICHTEN = (Object.keys(BRANCHES) as Branchenaam[]).map((naam) => [naam, BRANCHES[naam].gewicht] as const);

const BEGIN =
  "Aqua Bel Cora Dura Elan Flori Gema Hori Inno Juno Kora Lumi Mira Nova Orio Pala Quint Rova Sola Tera Una Vero Wela Xeno Ybo Zeno".split(
    " ",
  );
const EIND = "tex mar dex vion lia nor bex tion ro via plus dom gro ster ling bo ta rix mo nis".split(" ");

/** A name like those of real firms: the owner's, or one that was made up. */
export function nameOf(bouw: Bouw, branche: Branchenaam, owner?: Persoon): string {
  const { random } = bouw;
  const woord = random.pick(BRANCHES[branche].woorden);
  const own =
    owner && random.chance(0.45)
      ? [owner.naam.tussenvoegsel, owner.naam.achternaam].filter(Boolean).join(" ")
      : undefined;
  const made = own ?? `${random.pick(BEGIN)}${random.pick(EIND)}`;
  return random.chance(0.5) ? `${woord} ${made}` : `${made} ${woord}`;
}

const RECHTSVORMEN: readonly (readonly [Rechtsvorm, number])[] = [
  ["Eenmanszaak", 52],
  ["Besloten Vennootschap", 36],
  ["Vennootschap onder firma", 9],
  ["Stichting", 3],
];

const placeOf = (bouw: Bouw, waar: Straatsoort | "THUIS", owner: Persoon): Adres =>
  waar === "THUIS" || bouw.freeCount(waar) < 10 ? owner.adres : bouw.drawAdres(waar);

/** The living of the wijk who are at least this old, and so can own, run or sign. */
export const adultsOf = (bouw: Bouw, age = 19): Persoon[] =>
  bouw.personen.filter((one) => ageOn(one.geboren, PEILDATUM) >= age && one.overleden === undefined);

/** An ordinary firm of this owner; one in three of its BV's has a holding above it. */
function ordinaryFirm(bouw: Bouw, owner: Persoon, adults: readonly Persoon[], room: number): void {
  const { random } = bouw;
  const branche = random.weighted(GEWICHTEN);
  const rechtsvorm = random.weighted(RECHTSVORMEN);
  const opgericht = Math.max(turns(owner.geboren, 18), PEILDATUM - random.between(40, 9000));
  const stopped = random.chance(0.06) ? { opgeheven: random.between(opgericht + 20, PEILDATUM - 5) } : {};
  const adres = placeOf(bouw, BRANCHES[branche].waar, owner);
  const extra = random.chance(0.05) ? { nevenvestigingen: [bouw.drawAdres("GARAGE")] } : {};
  const firm = bouw.bedrijf({
    naam: nameOf(bouw, branche, owner),
    rechtsvorm,
    sbi: BRANCHES[branche].sbi,
    adres,
    opgericht,
    ...stopped,
    ...extra,
  });
  if (rechtsvorm === "Vennootschap onder firma") {
    for (const one of [owner, random.pick(adults)])
      bouw.functie(firm, one, "vennoot", { van: Math.max(opgericht, turns(one.geboren, 18)) });
  } else if (rechtsvorm === "Besloten Vennootschap" && room > 1 && random.chance(0.33)) {
    const holding = bouw.bedrijf({
      naam: nameOf(bouw, "beheer", owner),
      rechtsvorm,
      sbi: BRANCHES.beheer.sbi,
      adres: owner.adres,
      opgericht,
      werknemers: 0,
    });
    bouw.runs(owner, holding);
    bouw.runs(holding, firm);
  } else bouw.runs(owner, firm);
  if (random.chance(0.25)) bouw.voertuig(firm, { bus: random.chance(0.6) });
}

/** Makes firms until the wijk has `total`; a few are run by people of the wijk before this one. */
export function fillFirms(bouw: Bouw, total: number): void {
  const adults = adultsOf(bouw);
  while (bouw.bedrijven.length < total) {
    const owner = bouw.random.pick(bouw.bekenden.length > 0 && bouw.random.chance(0.04) ? bouw.bekenden : adults);
    ordinaryFirm(bouw, owner, adults, total - bouw.bedrijven.length);
  }
}

/** The bank that lends to the wijk. */
export function openBank(bouw: Bouw): Bedrijf {
  return bouw.bedrijf({
    naam: `Hypotheekbank Waterveen ${bouw.nummer + 1}`,
    rechtsvorm: "Besloten Vennootschap",
    sbi: "6419",
    adres: bouw.takeAdres("KANTOOR"),
    opgericht: PEILDATUM - 15_000,
    werknemers: 140,
  });
}
