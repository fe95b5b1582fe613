/** Bouw: the wijk while it is being built; groups and ordinary people are made by the same few hands. */
import { PEILDATUM, turns, yearsBefore } from "./datum.ts";
import { pickAchternaam, pickGeboorteplaats, pickHerkomst, pickVoornamen } from "./namen.ts";
import type { Bedrijfskeuze, Persoonskeuze } from "./keuze.ts";
import type { Nummers } from "./nummers.ts";
import type { Random } from "./random.ts";
import type { Straat, Straatsoort } from "./straten.ts";
import {
  addressOf,
  type Adres,
  type Bedrijf,
  type Functie,
  type Groep,
  type Huur,
  type Partnerfeit,
  type Persoon,
  type Rechtsvorm,
  type Recht,
  type Rol,
  type Vergunning,
  type Vestiging,
  type Voertuig,
  type Wie,
} from "./wereld.ts";

const MERKEN = [
  ["Zephira", ["Tula", "Corvo", "Bria"]],
  ["Oldenaar", ["Stad", "Polder", "Kust"]],
  ["Vastrum", ["V2", "V4", "V6"]],
  ["Kamiro", ["Ona", "Suri"]],
] as const;
const KLEUREN = ["zwart", "grijs", "wit", "blauw", "rood", "groen"] as const;

const hasRsin = (vorm: Rechtsvorm): boolean => vorm !== "Eenmanszaak";

export class Bouw {
  readonly adressen: readonly Adres[];
  readonly personen: Persoon[] = [];
  readonly bedrijven: Bedrijf[] = [];
  readonly functies: Functie[] = [];
  readonly rechten: Recht[] = [];
  readonly vergunningen: Vergunning[] = [];
  readonly huren: Huur[] = [];
  readonly voertuigen: Voertuig[] = [];
  readonly partnerfeiten: Partnerfeit[] = [];
  readonly groepen: Groep[] = [];
  readonly nummer: number;
  readonly random: Random;
  readonly nummers: Nummers;
  /** People of the wijk before this one: some firms and houses here are theirs. */
  readonly bekenden: readonly Persoon[];
  readonly #vrij: Map<Straatsoort, Adres[][]>;
  readonly #owned = new Set<Adres>();
  readonly #rekeningen = new Map<Persoon, string>();

  constructor(
    nummer: number,
    straten: Map<Straat, Adres[]>,
    nummers: Nummers,
    random: Random,
    bekenden: readonly Persoon[],
  ) {
    this.nummer = nummer;
    this.nummers = nummers;
    this.random = random;
    this.bekenden = bekenden;
    this.adressen = Array.from(straten.values()).flat();
    this.#vrij = new Map();
    for (const [{ soort }, adressen] of straten)
      this.#vrij.set(soort, [...(this.#vrij.get(soort) ?? []), [...adressen]]);
  }

  /** Takes free addresses next to each other. @throws {Error} when the street plan is too small for what is built on it. */
  takeAdressen(soort: Straatsoort, count: number, straat?: number): Adres[] {
    const straten = this.#vrij.get(soort) ?? [];
    const from = straat === undefined ? straten.find((vrij) => vrij.length >= count) : straten[straat];
    const taken = from?.splice(0, count) ?? [];
    if (taken.length < count) throw new Error(`No ${count} addresses left along ${soort}`);
    return taken;
  }

  takeAdres(soort: Straatsoort, straat?: number): Adres {
    const [adres] = this.takeAdressen(soort, 1, straat);
    return adres as Adres;
  }

  /** A free address on a street drawn at random, so that ordinary life is spread over the wijk. */
  drawAdres(soort: Straatsoort): Adres {
    const open = (this.#vrij.get(soort) ?? []).filter((vrij) => vrij.length > 0);
    const from = this.random.pick(open);
    const [adres] = from.splice(this.random.below(from.length), 1);
    return adres as Adres;
  }

  freeCount(soort: Straatsoort): number {
    return (this.#vrij.get(soort) ?? []).reduce((sum, vrij) => sum + vrij.length, 0);
  }

  isOwned = (adres: Adres): boolean => this.#owned.has(adres);

  persoon(keuze: Persoonskeuze): Persoon {
    const { random } = this;
    const { geslacht = random.pick(["V", "M"] as const), herkomst = pickHerkomst(random), ouders = [] } = keuze;
    const jaren = random.between(...(keuze.leeftijd as [number, number]));
    const { geboren = yearsBefore(PEILDATUM, jaren) - random.below(365) } = keuze;
    const { plaats, land } = pickGeboorteplaats(random, herkomst, jaren);
    const nr = this.personen.length;
    const persoon: Persoon = {
      soort: "persoon",
      id: `p${this.nummer}-${nr}`,
      volgnummer: this.nummer * 4000 + nr,
      bsn: this.nummers.bsn(),
      geslacht,
      voornamen: keuze.voornamen ?? pickVoornamen(random, herkomst, geslacht),
      naam: keuze.naam ?? pickAchternaam(random, herkomst),
      partnernaam: keuze.partnernaam,
      geboren,
      geboorteplaats: plaats,
      nationaliteit: random.chance(land === "NL" ? 0.99 : 0.55) ? "NL" : land,
      herkomst,
      telefoon: this.nummers.telefoon(),
      adres: keuze.adres,
      sinds: keuze.sinds ?? this.#movedIn(geboren),
      vorigAdres: keuze.vorigAdres,
      overleden: keuze.overleden,
      ouders,
      ouderElders: this.#parentElsewhere(ouders),
      partner: undefined,
      getrouwd: keuze.getrouwd,
    };
    this.personen.push(persoon);
    return persoon;
  }

  #parentElsewhere(ouders: readonly Persoon[]): string {
    return ouders.length === 0 && this.random.chance(0.1) ? this.nummers.bsn() : "";
  }

  /** Since when someone lives where they live: four in ten came in the last three years. */
  #movedIn(geboren: number): number {
    const { random } = this;
    const years = random.weighted([
      [3, 4],
      [12, 4],
      [25, 2],
    ]);
    return random.between(Math.max(geboren, yearsBefore(PEILDATUM, years)), PEILDATUM - 60);
  }

  bedrijf(keuze: Bedrijfskeuze): Bedrijf {
    const vestiging = (adres: Adres): Vestiging => ({
      nummer: this.nummers.vestiging(),
      handelsnaam: keuze.handelsnaam ?? keuze.naam,
      adres,
      van: keuze.opgericht,
    });
    const nr = this.bedrijven.length;
    const bedrijf: Bedrijf = {
      soort: "bedrijf",
      id: `b${this.nummer}-${nr}`,
      volgnummer: this.nummer * 600 + nr,
      kvk: this.nummers.kvk(),
      rsin: hasRsin(keuze.rechtsvorm) ? this.nummers.rsin() : "",
      naam: keuze.rechtsvorm === "Besloten Vennootschap" ? `${keuze.naam} B.V.` : keuze.naam,
      rechtsvorm: keuze.rechtsvorm,
      sbi: keuze.sbi,
      werknemers: keuze.werknemers ?? this.random.between(0, 9),
      opgericht: keuze.opgericht,
      opgeheven: keuze.opgeheven,
      vestigingen: [keuze.adres, ...(keuze.nevenvestigingen ?? [])].map(vestiging),
      telefoon: this.nummers.telefoon(),
      iban: this.nummers.iban(),
    };
    this.bedrijven.push(bedrijf);
    return bedrijf;
  }

  functie(bedrijf: Bedrijf, wie: Wie, rol: Rol, meer: { aandeel?: number; van?: number; tot?: number } = {}): void {
    this.functies.push({ bedrijf, wie, rol, aandeel: meer.aandeel, van: meer.van ?? bedrijf.opgericht, tot: meer.tot });
  }

  /** The usual firm: one person who runs it and owns all of it. */
  runs(wie: Wie, bedrijf: Bedrijf): void {
    if (bedrijf.rechtsvorm === "Eenmanszaak") return this.functie(bedrijf, wie, "eigenaar");
    this.functie(bedrijf, wie, "bestuurder");
    if (bedrijf.rechtsvorm === "Besloten Vennootschap")
      this.functie(bedrijf, wie, "enig aandeelhouder", { aandeel: 100 });
  }

  recht(
    adres: Adres,
    wie: Wie,
    van: number,
    meer: { aandeel?: number; tot?: number; koopsom?: number; geldgever?: Bedrijf; lening?: number } = {},
  ): void {
    const koopsom = meer.koopsom ?? Math.round(adres.waarde * 0.85);
    const hypotheek = meer.geldgever && {
      id: this.nummers.akte(),
      geldgever: meer.geldgever,
      bedrag: meer.lening ?? Math.round(koopsom * 0.8),
    };
    this.rechten.push({
      id: this.nummers.akte(),
      adres,
      wie,
      aandeel: meer.aandeel ?? 100,
      koopsom,
      van,
      tot: meer.tot,
      hypotheek,
    });
    this.#owned.add(adres);
  }

  vergunning(
    vergunning: Omit<Vergunning, "nummer" | "leidinggevenden" | "einde"> &
      Partial<Pick<Vergunning, "leidinggevenden" | "einde">>,
  ): void {
    const jaar = new Date(vergunning.besluit * 86_400_000).getUTCFullYear();
    this.vergunningen.push({
      leidinggevenden: [],
      einde: undefined,
      ...vergunning,
      nummer: this.nummers.vergunning(jaar),
    });
  }

  rekeningOf(wie: Wie): string {
    if (wie.soort === "bedrijf") return wie.iban;
    const iban = this.#rekeningen.get(wie) ?? this.nummers.iban();
    this.#rekeningen.set(wie, iban);
    return iban;
  }

  huur(
    adres: Adres,
    verhuurder: Wie,
    huurder: Wie | undefined,
    van: number,
    meer: { tot?: number; perMaand?: number; iban?: string } = {},
  ): void {
    this.huren.push({
      nummer: this.nummers.contract(),
      adres,
      verhuurder,
      huurder,
      iban: meer.iban ?? this.rekeningOf(verhuurder),
      perMaand: meer.perMaand ?? Math.round(adres.oppervlakte * this.random.between(10, 16)),
      van,
      tot: meer.tot,
    });
  }

  voertuig(houder: Wie, meer: { bus?: boolean; adres?: Adres; eigenaar?: Bedrijf; sinds?: number } = {}): void {
    const { random } = this;
    const [merk, modellen] = random.pick(MERKEN);
    const first = houder.soort === "persoon" ? turns(houder.geboren, 18) : houder.opgericht;
    this.voertuigen.push({
      kenteken: this.nummers.kenteken(),
      voertuigsoort: meer.bus === true ? "Bedrijfsauto" : "Personenauto",
      merk,
      model: random.pick(modellen),
      kleur: random.pick(KLEUREN),
      bouwjaar: random.between(2006, 2025),
      houder,
      adres: meer.adres ?? addressOf(houder),
      eigenaar: meer.eigenaar,
      sinds: meer.sinds ?? Math.max(first, PEILDATUM - random.between(30, 2500)),
    });
  }

  groep(
    aard: Groep["aard"],
    patroon: string,
    uitleg: string,
    leden: readonly (readonly [Wie | Adres, string])[],
  ): void {
    this.groepen.push({
      id: `g${this.nummer}-${this.groepen.length + 1}`,
      aard,
      patroon,
      uitleg,
      leden: leden.map(([wat, rol]) => ({ wat, rol })),
    });
  }
}
