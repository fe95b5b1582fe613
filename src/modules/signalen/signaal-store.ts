/** The SQL of one signaal as the grant lets it be seen, and the functions that do each step. */
import type { Datum } from "../../kernel/datum.ts";
import { askRule, type Tx } from "../../platform/grant/grant.ts";
import type { Besluit, Fase, Sluiting, ToetsSoort, ToetsStand, Uitkomst, VermeldingSoort } from "./signaal.ts";

export type SignaalRij = {
  readonly id: string;
  readonly nummer: string;
  readonly type: string;
  readonly kennis: "ZELF" | "GEHOORD" | "STUK";
  readonly anoniem: boolean;
  readonly plek: string | null;
  readonly ontvangen_op: Datum;
  readonly fase: Fase;
  readonly slot: boolean;
  readonly in_aanpak: boolean;
  readonly behandelaar: number | null;
  readonly van_mij: boolean;
  readonly graad_bron: "A" | "B" | "C" | "D" | "E" | null;
  readonly graad_informatie: number | null;
  readonly gegradeerd_op: Date | null;
  readonly tweede_organisatie: string | null;
  readonly termijn: Datum;
  readonly verlengd: number;
  readonly terugkoppeling: boolean;
  readonly terugkoppelen_voor: Datum | null;
  readonly teruggekoppeld_op: Date | null;
  readonly vraag: "GESTELD" | "BEANTWOORD" | null;
  readonly uitkomst: Uitkomst | null;
  readonly gesloten_op: Date | null;
  readonly vernietigen_op: Datum | null;
  readonly versie: number;
};

/** Of a signaal under the name `s`. */
export const COLUMNS = `s.extern as id, s.nummer, s.type, s.kennis, s.anoniem, s.plek, s.ontvangen_op, s.fase, s.slot, s.in_aanpak, s.behandelaar,
  coalesce(s.behandelaar = any ((select platform.handelt_als())::bigint[]), false) as van_mij, s.graad_bron, s.graad_informatie, s.gegradeerd_op,
  s.tweede_organisatie, s.termijn, s.verlengd, s.terugkoppeling, s.terugkoppelen_voor, s.teruggekoppeld_op, s.vraag, s.uitkomst, s.gesloten_op,
  s.vernietigen_op, s.versie`;

export type Behandelcode = "H1" | "H2" | "H3";

/** The signaal that this grant is about, or nothing. */
export async function readSignaal(tx: Tx): Promise<(SignaalRij & { readonly behandelcode: Behandelcode }) | undefined> {
  const [row] = await tx.run<SignaalRij & { behandelcode: Behandelcode }>(
    `select ${COLUMNS}, (select c from unnest(array['H1', 'H2', 'H3']) c where platform.scope_of('signalen', c, 'algemeen') = s.scope) as behandelcode
     from signalen.signaal s where s.extern = platform.werk()`,
  );
  return row;
}

export type Inhoud = {
  readonly feiten: string;
  readonly duiding: string | null;
  readonly van: string | null;
  readonly tot: string | null;
  readonly wanneer: string | null;
  readonly plek: string | null;
  readonly punt: number[] | null;
};

export async function readInhoud(tx: Tx): Promise<Inhoud | undefined> {
  const [row] = await tx.run<Inhoud>(
    "select feiten, duiding, van, tot, wanneer, plek, punt from signalen.inhoud where werk = platform.werk()",
  );
  return row;
}

export type BijlageRij = { readonly id: string; readonly soort: string; readonly bytes: number };

export const readBijlagen = (tx: Tx): Promise<BijlageRij[]> =>
  tx.run<BijlageRij>(
    "select extern as id, soort, bytes from signalen.bijlage x where werk = platform.werk() order by x.id",
  );

export async function readBijlage(
  tx: Tx,
  id: string,
): Promise<{ readonly soort: string; readonly verzegeld: Buffer } | undefined> {
  const [row] = await tx.run<{ soort: string; verzegeld: Buffer }>(
    "select soort, verzegeld from signalen.bijlage where werk = platform.werk() and extern = $1",
    [id],
  );
  return row;
}

export type VermeldingRij = {
  readonly id: string;
  readonly soort: VermeldingSoort;
  readonly waarde: Readonly<Record<string, string | undefined>>;
  readonly aard: "WAARNEMING" | "DUIDING" | "HOREN_ZEGGEN";
  readonly herkend: string | null;
  readonly door: number | null;
  readonly op: Date;
};

export const readVermeldingen = (tx: Tx): Promise<VermeldingRij[]> =>
  tx.run<VermeldingRij>(
    "select extern as id, soort, waarde, aard, herkend, door, op from signalen.vermelding x where werk = platform.werk() order by x.id",
  );

export type BerichtRij = {
  readonly id: string;
  readonly soort: "VRAAG" | "ANTWOORD" | "TERUGKOPPELING";
  readonly tekst: string;
  readonly door: number | null;
  readonly op: Date;
};

export const readBerichten = (tx: Tx): Promise<BerichtRij[]> =>
  tx.run<BerichtRij>(
    "select extern as id, soort, tekst, door, op from signalen.bericht x where werk = platform.werk() order by x.id",
  );

export type Antwoordtabel = Readonly<Record<string, unknown>>;

export type StapRij = {
  readonly id: string;
  readonly soort: string;
  readonly fase: number;
  readonly naar_fase: number | null;
  readonly antwoorden: Antwoordtabel | null;
  readonly reden: string | null;
  readonly door: number | null;
  readonly rol: string | null;
  readonly op: Date;
};

export const readStappen = (tx: Tx): Promise<StapRij[]> =>
  tx.run<StapRij>(
    `select extern as id, soort, fase, naar_fase, antwoorden, reden, door, rol, op from signalen.stap x
     where werk = platform.werk() order by x.id desc limit 500`,
  );

export type ToetsRij = {
  readonly id: string;
  readonly soort: ToetsSoort;
  readonly antwoorden: Antwoordtabel;
  readonly opgesteld_door: number;
  readonly opgesteld_op: Date;
  readonly stand: ToetsStand;
  readonly beoordeeld_door: number | null;
  readonly beoordeeld_op: Date | null;
  readonly toelichting: string | null;
};

export const readToetsen = (tx: Tx): Promise<ToetsRij[]> =>
  tx.run<ToetsRij>(
    `select extern as id, soort, antwoorden, opgesteld_door, opgesteld_op, stand, beoordeeld_door, beoordeeld_op, toelichting
     from signalen.toets x where werk = platform.werk() order by x.id`,
  );

/** Whether a hit still waits to be weighed. */
export async function hasOngewogen(tx: Tx): Promise<boolean> {
  const rows = await tx.run(
    "select from signalen.bronvraag where werk = platform.werk() and antwoord = 'TREFFER' and weging is null limit 1",
  );
  return rows.length > 0;
}

export type VerwantRij = {
  readonly id: string;
  readonly nummer: string;
  readonly type: string;
  readonly fase: Fase;
  readonly uitkomst: Uitkomst | null;
  readonly ontvangen_op: Datum;
  readonly soort: VermeldingSoort;
};

export const listVerwant = (tx: Tx): Promise<VerwantRij[]> =>
  tx.run<VerwantRij>("select * from signalen.list_verwant()");

/** Outside ids of who can take this signaal. */
export async function listBehandelaars(tx: Tx): Promise<string[]> {
  const [row] = await tx.run<{ ids: string[] }>("select signalen.list_behandelaars() as ids");
  return row?.ids ?? [];
}

// -------------------------------------------------------------------------------------------------------------------
// Each step is a function of the database that answers a refusal by name, or null.

export const assignSignaal = (tx: Tx, aan: string, versie: number): Promise<string | null> =>
  askRule(tx, "select signalen.assign($1, $2) as weigering", [aan, versie]);

export type Gradering = {
  readonly bron: string;
  readonly informatie: number;
  readonly behandelcode: Behandelcode;
  readonly tweedeOrganisatie?: string | undefined;
  readonly reden: string;
  readonly versie: number;
};

export const saveGraad = (tx: Tx, graad: Gradering): Promise<string | null> =>
  askRule(tx, "select signalen.set_graad($1, $2::smallint, $3, $4, $5, $6) as weigering", [
    graad.bron,
    graad.informatie,
    graad.behandelcode,
    graad.tweedeOrganisatie ?? null,
    graad.reden || null,
    graad.versie,
  ]);

export type Besluitvraag = {
  readonly besluit: Besluit;
  readonly antwoorden: Antwoordtabel;
  readonly reden: string;
  readonly versie: number;
};

export const decideSignaal = (tx: Tx, vraag: Besluitvraag, termijn: Datum): Promise<string | null> =>
  askRule(tx, "select signalen.decide($1, $2::jsonb, $3, $4, $5) as weigering", [
    vraag.besluit,
    JSON.stringify(vraag.antwoorden),
    vraag.reden || null,
    termijn,
    vraag.versie,
  ]);

export const closeSignaal = (tx: Tx, uitkomst: Sluiting, reden: string, versie: number): Promise<string | null> =>
  askRule(tx, "select signalen.close_signaal($1, $2, $3) as weigering", [uitkomst, reden, versie]);

export const sendBericht = (tx: Tx, soort: string, tekst: string): Promise<string | null> =>
  askRule(tx, "select signalen.send_bericht($1, $2) as weigering", [soort, tekst]);

export type NewVermelding = {
  readonly id: string;
  readonly soort: VermeldingSoort;
  readonly waarde: Readonly<Record<string, string>>;
  readonly aard: string;
  readonly sleutel: Buffer | undefined;
  readonly herkend: string | undefined;
};

export const insertVermelding = (tx: Tx, one: NewVermelding): Promise<string | null> =>
  askRule(tx, "select signalen.add_vermelding($1, $2, $3::jsonb, $4, $5, $6) as weigering", [
    one.id,
    one.soort,
    JSON.stringify(one.waarde),
    one.aard,
    one.sleutel ?? null,
    one.herkend ?? null,
  ]);

export const recogniseVermelding = (tx: Tx, id: string, herkend: string | null): Promise<string | null> =>
  askRule(tx, "select signalen.recognise_vermelding($1, $2) as weigering", [id, herkend]);

/** The sealed line that says who reported; nothing for whoever does not treat this signaal. */
export async function openMelder(tx: Tx): Promise<Buffer | undefined> {
  const [row] = await tx.run<{ verzegeld: Buffer | null }>("select signalen.open_melder() as verzegeld");
  return row?.verzegeld ?? undefined;
}
