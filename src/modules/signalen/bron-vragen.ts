/** Ask a source within a signaal: whether it knows something, and what then may be done with a hit. A question tells nothing but its answer. */
import { ok, refuse, type Result } from "../../kernel/result.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { hashVermelding } from "../meldingen/index.ts";
import {
  type Antwoord,
  askDing,
  askPersoon,
  askRelatie,
  findTreffer,
  hashPersoonvraag,
  hashRelatievraag,
  readBronstanden,
  readPogingen,
  type Relatievraag,
  type Wekvraag,
} from "../registers/index.ts";
import type { BronWeigering } from "./bron-contract.ts";
import { dingvraagOf, openGeopend } from "./bron-inhoud.ts";
import { type BronvraagRij, type Daad, handleBronvraag, noteBronvraag, readBronvragen } from "./bron-store.ts";
import type { Sleutelsoort, VRAAGBAAR } from "./bronvraag.ts";
import { nameOf, namesOf } from "./show-signaal.ts";
import { textOf } from "./show-vermelding.ts";
import { readSignaal, readVermeldingen } from "./signaal-store.ts";

export type Persoonsleutel =
  | { readonly soort: "BSN"; readonly bsn: string }
  | {
      readonly soort: "NAAM_GEBOORTE_POSTCODE";
      readonly achternaam: string;
      readonly geboortedatum: string;
      readonly postcode: string;
    }
  | {
      readonly soort: "RELATIE";
      readonly vanBronvraagId: string;
      readonly relatie: (typeof VRAAGBAAR)[number];
      readonly rol: string;
    };

export type Bronsleutel = Persoonsleutel | { readonly soort: "VERMELDING"; readonly vermeldingId: string };

type Done<T> = Promise<Result<T, BronWeigering>>;

/** What is asked of registers, and the keyed hash under which the question is kept. */
export type Klaar = { readonly vraag: Wekvraag | Relatievraag; readonly hash: Buffer };

/** @returns undefined when the thing that one asks from has no hit in this bron. */
export async function readPersoonsleutel(
  tx: Tx,
  keyring: Keyring,
  bron: string,
  sleutel: Persoonsleutel,
): Promise<Klaar | undefined> {
  if (sleutel.soort !== "RELATIE") {
    const { soort: _soort, ...vraag } = sleutel;
    return { vraag, hash: hashPersoonvraag(keyring, bron, vraag) };
  }
  const ding = await findVanaf(tx, bron, sleutel.vanBronvraagId);
  if (ding === undefined) return undefined;
  const vraag = { ding, relatie: sleutel.relatie, rol: sleutel.rol };
  return { vraag, hash: hashRelatievraag(keyring, bron, vraag) };
}

async function findVanaf(tx: Tx, bron: string, id: string): Promise<string | undefined> {
  const [vragen, vermeldingen] = await Promise.all([readBronvragen(tx), readVermeldingen(tx)]);
  const van = vragen.find((one) => one.id === id);
  if (!van || van.bron !== bron || van.antwoord !== "TREFFER") return undefined;
  const vermelding = vermeldingen.find((one) => one.id === van.vermelding);
  const dingvraag = vermelding && dingvraagOf(vermelding);
  return dingvraag && findTreffer(tx, bron, dingvraag);
}

type Gevraagd = {
  readonly sleutelsoort: Sleutelsoort;
  readonly vermelding: string | undefined;
  readonly vraag: Buffer;
  readonly antwoord: Antwoord;
};

async function askVermelding(tx: Tx, keyring: Keyring, bron: string, vermeldingId: string): Done<Gevraagd> {
  const vermelding = (await readVermeldingen(tx)).find(({ id }) => id === vermeldingId);
  if (!vermelding) return refuse("VERMELDING_ONBEKEND");
  const dingvraag = dingvraagOf(vermelding);
  const antwoord = dingvraag && (await askDing(tx, bron, dingvraag));
  if (!dingvraag || !antwoord) return refuse("GEEN_SLEUTEL");
  const vraag = hashVermelding(keyring, dingvraag.soort, vermelding.waarde["sleutel"] ?? dingvraag.tekst);
  return ok({ sleutelsoort: dingvraag.soort, vermelding: vermeldingId, vraag, antwoord });
}

async function askSleutel(tx: Tx, keyring: Keyring, bron: string, sleutel: Persoonsleutel): Done<Gevraagd> {
  const klaar = await readPersoonsleutel(tx, keyring, bron, sleutel);
  if (!klaar) return refuse("GEEN_DING");
  const { vraag, hash } = klaar;
  const antwoord =
    "relatie" in vraag ? await askRelatie(tx, keyring, bron, vraag) : await askPersoon(tx, keyring, bron, vraag);
  return ok({ sleutelsoort: sleutel.soort, vermelding: undefined, vraag: hash, antwoord });
}

/** Asks, and keeps the question as a hash with its answer. */
export async function askBron(
  tx: Tx,
  keyring: Keyring,
  bron: string,
  sleutel: Bronsleutel,
): Done<{ id: string; antwoord: Antwoord; pogingenOver: number }> {
  const signaal = await readSignaal(tx);
  if (!signaal) return refuse("NIET_GEVONDEN");
  if (signaal.gesloten_op !== null) return refuse("GESLOTEN");
  if ((await readBronstanden(tx, bron)).length === 0) return refuse("BRON_ONBEKEND");
  if (sleutel.soort !== "VERMELDING" && signaal.anoniem) return refuse("ANONIEM_GEEN_PERSOON");
  const asked =
    sleutel.soort === "VERMELDING"
      ? await askVermelding(tx, keyring, bron, sleutel.vermeldingId)
      : await askSleutel(tx, keyring, bron, sleutel);
  if (!asked.ok) return asked;
  const id = await noteBronvraag(tx, { bron, ...asked.value });
  return ok({ id, antwoord: asked.value.antwoord, pogingenOver: await readPogingen(tx) });
}

/** Opens a hit with a reason, asks its holder, or weighs it. */
export async function handleTreffer(tx: Tx, id: string, daad: Daad, tekst: string): Done<undefined> {
  const weigering = await handleBronvraag(tx, id, daad, tekst);
  return weigering === null ? ok(undefined) : refuse(weigering as BronWeigering);
}

/** All that the page of sources shows: who can be asked, what was asked, and what was opened. */
export async function listBronnen(tx: Tx) {
  const [standen, vragen, vermeldingen, pogingenOver] = await Promise.all([
    readBronstanden(tx),
    readBronvragen(tx),
    readVermeldingen(tx),
    readPogingen(tx),
  ]);
  const byId = new Map(vermeldingen.map((one) => [one.id, one]));
  const namen = await namesOf(
    tx,
    vragen.map(({ door }) => door),
  );
  const show = async (rij: BronvraagRij) => {
    const vermelding = byId.get(rij.vermelding ?? "");
    return {
      id: rij.id,
      bron: rij.bron,
      bronNaam: rij.bron_naam,
      houder: rij.houder,
      behandelcode: rij.behandelcode,
      sleutelsoort: rij.sleutelsoort,
      vermelding: vermelding && textOf(vermelding),
      antwoord: rij.antwoord,
      door: nameOf(namen, rij.door),
      op: rij.op.toISOString(),
      geopendOp: rij.geopend_op?.toISOString(),
      reden: rij.opening_reden ?? undefined,
      verzoekAan: rij.verzoek_aan ?? undefined,
      weging: rij.weging ?? undefined,
      inhoud: await openGeopend(tx, rij, byId),
    };
  };
  return {
    pogingenOver,
    bronnen: standen.map(({ geleverd_op, soorten, ...rest }) => ({
      ...rest,
      soorten: [...soorten],
      geleverdOp: geleverd_op?.toISOString(),
    })),
    bronvragen: await Promise.all(vragen.map(show)),
  };
}
