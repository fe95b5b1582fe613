/** The SQL of questions to sources within one signaal: to keep one with its answer, and what is done with a hit. */
import { askRule, type Tx } from "../../platform/grant/grant.ts";
import type { Sleutelsoort } from "./bronvraag.ts";

export type BronvraagRij = {
  readonly id: string;
  readonly bron: string;
  readonly bron_naam: string;
  readonly houder: string;
  readonly behandelcode: "H1" | "H2" | "H3";
  readonly vermelding: string | null;
  readonly sleutelsoort: Sleutelsoort;
  readonly vraag: Buffer;
  readonly antwoord: "TREFFER" | "GEEN_TREFFER" | "ONBEKEND";
  readonly door: number;
  readonly op: Date;
  readonly geopend_op: Date | null;
  readonly opening_reden: string | null;
  readonly verzoek_aan: string | null;
  readonly gewekt: string | null;
  readonly weging: string | null;
};

/** Of this signaal, the latest first. */
export const readBronvragen = (tx: Tx): Promise<BronvraagRij[]> =>
  tx.run<BronvraagRij>(
    `select v.extern as id, v.bron, b.naam as bron_naam, b.houder, b.behandelcode, v.vermelding, v.sleutelsoort, v.vraag, v.antwoord, v.door, v.op,
       v.geopend_op, v.opening_reden, v.verzoek_aan, v.gewekt, v.weging
     from signalen.bronvraag v join registers.bron b on b.code = v.bron where v.werk = platform.werk() order by v.id desc limit 300`,
  );

export type NewBronvraag = Pick<BronvraagRij, "bron" | "sleutelsoort" | "vraag" | "antwoord"> & {
  readonly vermelding: string | undefined;
};

/** @returns its id. @throws for a signaal that is closed, or that holds no person: whoever asks looked at that before. */
export async function noteBronvraag(tx: Tx, one: NewBronvraag): Promise<string> {
  const [row] = await tx.run<{ id: string }>("select signalen.note_bronvraag($1, $2, $3, $4, $5) as id", [
    one.bron,
    one.vermelding ?? null,
    one.sleutelsoort,
    one.vraag,
    one.antwoord,
  ]);
  if (!row) throw new Error("A question to a source was not kept");
  return row.id;
}

export type Daad = "OPENEN" | "VERZOEKEN" | "WEGEN";

/** @returns the refusal by its name, or null */
export const handleBronvraag = (
  tx: Tx,
  id: string,
  daad: Daad,
  tekst: string,
  gewekt?: string,
): Promise<string | null> =>
  askRule(tx, "select signalen.handle_bronvraag($1, $2, $3, $4) as weigering", [id, daad, tekst, gewekt ?? null]);
