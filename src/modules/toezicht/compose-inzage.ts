/** Compose the answer to one request: find the person asleep, awake in a case, named, asked for and logged, each by its own key. */
import { datumOf, type Datum } from "../../kernel/datum.ts";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import {
  type Bronrecord,
  EIGENSCHAPPEN,
  eigenschapOf,
  isVerband,
  type Soort,
  type Waarden,
} from "../bronbestanden/index.ts";
import { hashRelatievraag, persoonKey, RecordSealer, waardeText, wekkersOf } from "../registers/index.ts";
import type { Gegeven, Inzage, Logregel, Registratie, Signaalinzage, Vraag } from "./inzage.ts";
import {
  type Bron,
  type GewektRow,
  type InhoudingRow,
  type InzageRow,
  listBronnen,
  listGewekt,
  listInhoudingen,
  listInzage,
  listNamen,
  listRegels,
  listSlapers,
  nameZaken,
  type SlaperRow,
  takeVerzoek,
  type ZaakRow,
} from "./inzage-store.ts";

export type InzageWeigering =
  | "VERZOEK_ONBEKEND"
  | "VERZOEK_GESLOTEN"
  | "EIGEN_VERZOEK"
  | "VAN_EEN_COLLEGA"
  | "VRAAG_ONVOLLEDIG"
  | "MEERDERE_PERSONEN";

const REGELS = 500;

/** Two records of one bron that are both called: somebody with a namesake, born on the same day at the same postcode. */
class Namesake extends Error {}

/** In the order and the words of our own list of properties; what is not in it comes last, as the source calls it. */
function gegevensOf(soort: string, waarden: Waarden): Gegeven[] {
  const known = Object.keys((EIGENSCHAPPEN as Readonly<Record<string, object>>)[soort] ?? {});
  const names = [...known, ...Object.keys(waarden).filter((one) => !known.includes(one))];
  return names.flatMap((code) =>
    (waarden[code] ?? []).map((waarde) => ({
      naam: eigenschapOf(soort as Soort, code)?.naam ?? code,
      waarde: waardeText(waarde),
    })),
  );
}

/** The keys that somebody is called by, as typed; none when what was typed does not make one. */
function keysOf({ bsn, achternaam, geboortedatum, postcode }: Vraag): string[] {
  const byBsn = bsn === undefined ? [] : wekkersOf({ bsn: [bsn] });
  const byName =
    achternaam === undefined || geboortedatum === undefined || postcode === undefined
      ? undefined
      : persoonKey(achternaam, geboortedatum, postcode);
  return [...byBsn, ...(byName === undefined ? [] : [byName])];
}

const bsnOf = ({ waarden }: Bronrecord): string | undefined => {
  const [bsn] = waarden["bsn"] ?? [];
  return typeof bsn === "string" ? bsn : undefined;
};

type Slaper = { readonly row: SlaperRow; readonly record: Bronrecord };

/** What sleeps of this person. Registers know them under other keys too, so what was found is asked for once more. */
class Finder {
  readonly #keyring: Keyring;
  readonly #sealers: ReadonlyMap<string, RecordSealer>;
  readonly #tx: Tx;
  readonly #verzoek: string;
  readonly #keys = new Set<string>();

  constructor(tx: Tx, keyring: Keyring, verzoek: string, bronnen: readonly Bron[]) {
    this.#keyring = keyring;
    this.#tx = tx;
    this.#verzoek = verzoek;
    this.#sealers = new Map(bronnen.map(({ code }) => [code, new RecordSealer(keyring, code)]));
  }

  /** Under which the questions are kept that were asked about this person in a signaal. */
  vragen(slapers: readonly Slaper[]): Buffer[] {
    return [...this.#wekkers(), ...relatievragen(this.#keyring, slapers)];
  }

  #wekkers(): Buffer[] {
    return Array.from(this.#sealers.values()).flatMap((sealer) => Array.from(this.#keys, (key) => sealer.wekker(key)));
  }

  async #find(): Promise<Slaper[]> {
    const rows = await listSlapers(this.#tx, this.#verzoek, this.#wekkers());
    return rows.flatMap((row) => {
      const sealer = this.#sealers.get(row.bron);
      return sealer ? [{ row, record: sealer.unseal(row.sleutel, row.verzegeld) }] : [];
    });
  }

  /** @throws Namesake when a bron has two people under these keys */
  async find(vraag: Vraag): Promise<Slaper[]> {
    for (const key of keysOf(vraag)) this.#keys.add(key);
    const first = own(await this.#find(), vraag.bsn);
    const people = first.filter(({ record }) => record.soort === "PERSOON");
    const bsn = vraag.bsn ?? people.map(({ record }) => bsnOf(record)).find((one) => one !== undefined);
    for (const { record } of people) for (const key of wekkersOf(record.waarden)) this.#keys.add(key);
    return own(await this.#find(), bsn);
  }
}

/** Questions that went from a thing to this person, by a tie of theirs: with the role that was named, or with none. */
const relatievragen = (keyring: Keyring, slapers: readonly Slaper[]): Buffer[] =>
  slapers.flatMap(({ row: { bron, ding }, record: { soort, waarden } }) => {
    if (ding === null || !isVerband(soort)) return [];
    const rollen = ["", ...(waarden["rol"] ?? []).filter((rol) => typeof rol === "string")];
    return rollen.map((rol) => hashRelatievraag(keyring, bron, { ding, relatie: soort, rol }));
  });

/** Without the records of somebody with another BSN, and without their ties. */
function own(slapers: readonly Slaper[], bsn: string | undefined): Slaper[] {
  const all = slapers.filter(({ record }) => record.soort === "PERSOON");
  const theirs = all.filter(({ record }) => bsn === undefined || (bsnOf(record) ?? bsn) === bsn);
  const keys = new Map<string, Set<string>>();
  for (const { row, record } of theirs) keys.set(row.bron, (keys.get(row.bron) ?? new Set()).add(record.sleutel));
  for (const some of keys.values()) if (some.size > 1) throw new Namesake();
  return slapers.filter(({ row, record }) =>
    "van" in record
      ? [record.van, record.naar].some((end) => keys.get(row.bron)?.has(end))
      : keys.get(row.bron)?.has(record.sleutel),
  );
}

const endOf = ({
  vervangen_op,
  vervalt_op,
}: Pick<SlaperRow, "vervangen_op" | "vervalt_op">): { readonly tot?: Datum } => {
  const end = vervangen_op ?? vervalt_op;
  return end === null ? {} : { tot: datumOf(end) };
};

function registratieOf(bronnen: ReadonlyMap<string, Bron>, bron: string): Pick<Registratie, "bron" | "houder"> {
  const found = bronnen.get(bron);
  return { bron: found?.naam ?? bron, houder: found?.houder ?? "" };
}

/** Surnames under which they may be mentioned: as typed, and as registers have them. */
function namesOf(vraag: Vraag, slapers: readonly Slaper[]): string[] {
  const registered = slapers
    .filter(({ record }) => record.soort === "PERSOON")
    .flatMap(({ record }) => record.waarden["naam"] ?? [])
    .flatMap((naam) => (typeof naam === "string" ? [] : [naam["achternaam"], naam["partnernaam"]]));
  const all = [vraag.achternaam, ...registered].filter((one): one is string => one !== undefined);
  return [...new Set(all.map((one) => one.trim().toLowerCase()).filter((one) => one !== ""))];
}

function bornOn(vraag: Vraag, slapers: readonly Slaper[]): string | undefined {
  const registered = slapers.flatMap(({ record }) => record.waarden["geboortedatum"] ?? []);
  return vraag.geboortedatum ?? registered.find((one): one is string => typeof one === "string");
}

type Found = {
  readonly bronnen: ReadonlyMap<string, Bron>;
  readonly rows: readonly InzageRow[];
  readonly gewekt: readonly GewektRow[];
  readonly zaken: ReadonlyMap<string, ZaakRow>;
  readonly inhoudingen: readonly InhoudingRow[];
};

/** One line per signaal, with all that was found in it. */
function signaalOf({ bronnen, rows, gewekt, inhoudingen }: Found, zaak: ZaakRow): Signaalinzage {
  const held = inhoudingen.find((one) => one.zaak === zaak.zaak);
  const here = rows.filter((one) => one.zaak === zaak.zaak);
  const sure = (row: InzageRow): boolean => row.waarde?.["geboortedatum"] !== undefined;
  const names = new Map(here.filter(({ soort }) => soort === "VERMELDING").map((row) => [row.id, row]));
  return {
    id: zaak.zaak,
    nummer: zaak.nummer,
    type: zaak.type,
    ontvangenOp: zaak.ontvangen_op as Datum,
    ...(zaak.vernietigen_op === null ? {} : { vernietigenOp: zaak.vernietigen_op as Datum }),
    ...(held ? { inhouding: { grond: held.grond, reden: held.reden, tot: held.tot as Datum } } : {}),
    vermeldingen: Array.from(names.values(), (row) => ({
      naam: ["voornamen", "tussenvoegsel", "achternaam"].flatMap((part) => row.waarde?.[part] ?? []).join(" "),
      aard: row.aard,
      op: datumOf(row.op),
      zeker: sure(row),
    })),
    vragen: here
      .filter(({ soort }) => soort === "BRONVRAAG")
      .map((row) => ({
        bron: registratieOf(bronnen, row.bron ?? "").bron,
        antwoord: row.antwoord ?? "",
        op: datumOf(row.op),
      })),
    // A mention is also a thing of the signaal; it is told as a mention.
    gewekt: gewekt
      .filter((one) => one.zaak === zaak.zaak && !names.has(one.wie))
      .map((one) => ({
        ...registratieOf(bronnen, one.bron),
        soort: one.soort,
        sinds: datumOf(one.vastgelegd_op),
        ...endOf({ vervangen_op: null, vervalt_op: one.vervalt_op }),
        gegevens: gegevensOf(one.soort, one.waarden),
      })),
  };
}

async function compose(
  tx: Tx,
  finder: Finder,
  verzoek: string,
  vraag: Vraag,
  bronnen: readonly Bron[],
): Promise<Inzage> {
  const byCode = new Map(bronnen.map((bron) => [bron.code, bron]));
  const slapers = await finder.find(vraag);
  const asleep = slapers.filter(({ record }) => record.soort === "PERSOON").map(({ row }) => row.extern);
  const vragen = finder.vragen(slapers);
  const rows = await listInzage(tx, verzoek, namesOf(vraag, slapers), bornOn(vraag, slapers), vragen);
  const named = rows.filter(({ soort }) => soort === "VERMELDING").map(({ id }) => id);
  const personen = await listNamen(tx, verzoek, [...new Set([...asleep, ...named])]);
  const gewekt = await listGewekt(tx, verzoek, personen);
  const zaken = new Map<string, ZaakRow>(rows.map((row) => [row.zaak, row]));
  for (const zaak of await nameZaken(
    tx,
    verzoek,
    gewekt.map((one) => one.zaak),
  ))
    zaken.set(zaak.zaak, zaak);
  const regels = await listRegels(tx, verzoek, personen, REGELS + 1);
  const inhoudingen = await listInhoudingen(tx, verzoek);
  tx.log("Een inzageverzoek samenstellen", personen);
  const found: Found = { bronnen: byCode, rows, gewekt, zaken, inhoudingen };
  return {
    personen,
    registraties: slapers.map(({ row, record }) => ({
      ...registratieOf(byCode, row.bron),
      soort: row.soort,
      sinds: datumOf(row.vastgelegd_op),
      ...endOf(row),
      gegevens: gegevensOf(row.soort, record.waarden),
    })),
    signalen: Array.from(zaken.values(), (zaak) => signaalOf(found, zaak)),
    logregels: regels
      .slice(0, REGELS)
      .map(({ tijd, naam, verwerking, rol, zaak }): Logregel => ({
        tijd,
        naam,
        verwerking,
        ...(rol === null ? {} : { rol }),
        ...(zaak === null ? {} : { zaak }),
      })),
    meer: regels.length > REGELS,
  };
}

/**
 * Everything of one person, for the privacy officer who handles this request; asking makes them that.
 * What was typed is used here and forgotten.
 */
export async function composeInzage(
  tx: Tx,
  keyring: Keyring,
  verzoek: string,
  vraag: Vraag,
): Promise<Result<Inzage, InzageWeigering>> {
  const no = await takeVerzoek(tx, verzoek);
  if (no !== null) return refuse(no as InzageWeigering);
  if (keysOf(vraag).length === 0) return refuse("VRAAG_ONVOLLEDIG");
  const bronnen = await listBronnen(tx);
  try {
    return ok(await compose(tx, new Finder(tx, keyring, verzoek, bronnen), verzoek, vraag, bronnen));
  } catch (error) {
    if (error instanceof Namesake) return refuse("MEERDERE_PERSONEN");
    throw error;
  }
}
