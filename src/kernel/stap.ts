/** Stap: one step in the calculation of a term, as data and as a Dutch sentence for a screen or a letter. */
import { type Datum, daysBetween, formatDatumVoluit } from "./datum.ts";
import { type Duur, formatDuur } from "./duur.ts";
import type { Waarschuwing } from "./feestdagen.ts";
import type { Gelding } from "./gelding.ts";

/** `naam` is what nameVrijeDag gives: zaterdag, zondag or the name of the feestdag. */
export type VrijeDag = { readonly datum: Datum; readonly naam: string };

/** The codes with what each needs to be told. `laatste` is the last day of the term after that step. */
type Stappen = {
  readonly GETELD: { readonly duur: Duur; readonly eerste: Datum; readonly laatste: Datum };
  readonly VERLENGD: { readonly duur: Duur; readonly bron: string; readonly laatste: Datum };
  readonly STILGESTAAN: { readonly van: Datum; readonly tot: Datum; readonly reden: string; readonly laatste: Datum };
  readonly STAAT_STIL: { readonly van: Datum; readonly reden: string };
  readonly STILSTAND_TE_LAAT: { readonly van: Datum; readonly reden: string };
  readonly GELDT_NIET: { readonly omdat: Gelding["omdat"]; readonly bron: string };
  readonly ARTIKEL_4: { readonly duur: Duur };
  readonly ARTIKEL_2: { readonly laatste: Datum };
  readonly ARTIKEL_1_LID_1: { readonly vrij: readonly VrijeDag[]; readonly laatste: Datum };
  readonly ARTIKEL_1_LID_2: { readonly vrij: VrijeDag };
};

export type Stap<Code extends keyof Stappen = keyof Stappen> = {
  [Each in Code]: { readonly code: Each } & Stappen[Each];
}[Code];

const WET = "Algemene termijnenwet";

const REDENEN: Readonly<Record<Gelding["omdat"], string>> = {
  wet: "de termijn staat in een wet",
  amvb: "de termijn staat in een algemene maatregel van bestuur",
  "van-toepassing-verklaard": "een regeling verklaart die wet van toepassing",
  "zelf-gesteld": "wij stellen deze termijn zelf",
  "lagere-regeling": "de termijn staat niet in een wet of een algemene maatregel van bestuur",
  "anders-bepaald": "een wettelijke regeling bepaalt het anders",
  regelgeving: "de termijn gaat over de bekendmaking of inwerkingtreding van regels (artikel 4, onder b)",
  vrijheidsbeneming: "de termijn gaat over vrijheidsbeneming (artikel 4, onder c)",
};

const dag = formatDatumVoluit;

const capital = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** The date already says zaterdag or zondag; a feestdag needs its name. */
const vrijeDag = ({ datum, naam }: VrijeDag): string =>
  dag(datum).startsWith(naam) ? `${dag(datum)} valt in het weekend` : `${dag(datum)} is ${naam}`;

const SENTENCES: { readonly [Code in keyof Stappen]: (stap: Stap<Code>) => string } = {
  GETELD: ({ duur, eerste, laatste }) =>
    `${formatDuur(duur)}, met als eerste dag ${dag(eerste)}: de laatste dag is ${dag(laatste)}.`,
  VERLENGD: ({ duur, bron, laatste }) =>
    `De termijn is verlengd met ${formatDuur(duur)} (${bron}): de laatste dag is ${dag(laatste)}.`,
  STILGESTAAN: ({ van, tot, reden, laatste }) => {
    const duur = formatDuur({ lengte: daysBetween(van, tot), eenheid: "dagen" });
    return `De termijn stond ${duur} stil, van ${dag(van)} tot ${dag(tot)} (${reden}): de laatste dag is ${dag(laatste)}.`;
  },
  STAAT_STIL: ({ van, reden }) => `De termijn staat stil sinds ${dag(van)} (${reden}).`,
  STILSTAND_TE_LAAT: ({ van, reden }) =>
    `Op ${dag(van)} was de termijn al voorbij: daarna kan hij niet meer stilstaan (${reden}).`,
  GELDT_NIET: ({ omdat, bron }) => `De ${WET} geldt niet, want ${REDENEN[omdat]} (${bron}).`,
  ARTIKEL_4: ({ duur }) => `De ${WET} geldt niet voor een termijn van ${formatDuur(duur)} (artikel 4, onder a).`,
  ARTIKEL_2: ({ laatste }) =>
    `Een termijn van drie dagen of meer telt minstens twee dagen buiten weekend en feestdagen (${WET}, artikel 2): ` +
    `de laatste dag is ${dag(laatste)}.`,
  ARTIKEL_1_LID_1: ({ vrij, laatste }) =>
    `${capital(vrij.map(vrijeDag).join(", "))}. Daarom loopt de termijn door tot en met ${dag(laatste)} ` +
    `(${WET}, artikel 1, eerste lid).`,
  ARTIKEL_1_LID_2: ({ vrij }) =>
    `${capital(vrijeDag(vrij))}, maar een termijn die terugtelt schuift niet op (${WET}, artikel 1, tweede lid).`,
};

/** One Dutch sentence per step. */
export const tellStap = <Code extends keyof Stappen>(stap: Stap<Code>): string => SENTENCES[stap.code](stap);

/** What the reader has to do about a gap in the list of feestdagen. */
export const tellWaarschuwing = ({ code, jaar }: Waarschuwing): string =>
  code === "FEESTDAGEN_ONBEKEND"
    ? `De feestdagen van ${jaar} staan niet in de lijst: controleer de laatste dag zelf en laat de lijst aanvullen.`
    : `Voor ${jaar} is nog niet bekend welke dagen met een feestdag gelijkstaan: controleer de laatste dag later opnieuw.`;
