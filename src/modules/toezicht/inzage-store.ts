/** The SQL of inzage: functions that each answer about one person, for the request that the reader handles. */
import { askRule, type Tx } from "../../platform/grant/grant.ts";
import type { Waarden } from "../bronbestanden/index.ts";
import type { Grond } from "./inzage.ts";

export const takeVerzoek = (tx: Tx, verzoek: string): Promise<string | null> =>
  askRule(tx, "select toezicht.take_verzoek($1) as weigering", [verzoek]);

export type Bron = { readonly code: string; readonly naam: string; readonly houder: string };

export const listBronnen = (tx: Tx): Promise<Bron[]> =>
  tx.run("select code, naam, houder from registers.bron order by nr");

export type SlaperRow = {
  readonly extern: string;
  readonly bron: string;
  readonly soort: string;
  readonly sleutel: Buffer;
  readonly verzegeld: Buffer;
  readonly vastgelegd_op: Date;
  readonly vervangen_op: Date | null;
  readonly vervalt_op: Date | null;
  /** Of a tie: the thing at its other end, when that is awake. */
  readonly ding: string | null;
};

export const listSlapers = (tx: Tx, verzoek: string, wekkers: readonly Buffer[]): Promise<SlaperRow[]> =>
  tx.run<SlaperRow>("select * from registers.list_slapers_van($1, $2)", [verzoek, wekkers]);

/** All names under which the log knows the same subjects. */
export const listNamen = async (tx: Tx, verzoek: string, wie: readonly string[]): Promise<string[]> =>
  (await tx.run<{ id: string }>("select id from toezicht.list_namen_van($1, $2) id", [verzoek, wie])).map(
    ({ id }) => id,
  );

export type GewektRow = {
  readonly zaak: string;
  readonly wie: string;
  readonly bron: string;
  readonly soort: string;
  readonly waarden: Waarden;
  readonly vastgelegd_op: Date;
  readonly vervalt_op: Date | null;
};

export const listGewekt = (tx: Tx, verzoek: string, wie: readonly string[]): Promise<GewektRow[]> =>
  tx.run<GewektRow>("select * from registers.list_gewekt_van($1, $2)", [verzoek, wie]);

export type ZaakRow = {
  readonly zaak: string;
  readonly nummer: string;
  readonly type: string;
  readonly ontvangen_op: string;
  readonly vernietigen_op: string | null;
};
export type InzageRow = ZaakRow & {
  readonly soort: "VERMELDING" | "BRONVRAAG";
  readonly id: string;
  readonly op: Date;
  readonly waarde: Readonly<Record<string, string>> | null;
  readonly aard: string;
  readonly bron: string | null;
  readonly antwoord: string | null;
};

export const listInzage = (
  tx: Tx,
  verzoek: string,
  namen: readonly string[],
  geboren: string | undefined,
  vragen: readonly Buffer[],
): Promise<InzageRow[]> =>
  tx.run<InzageRow>("select * from signalen.list_inzage($1, $2, $3, $4)", [verzoek, namen, geboren ?? null, vragen]);

export const nameZaken = (tx: Tx, verzoek: string, zaken: readonly string[]): Promise<ZaakRow[]> =>
  tx.run<ZaakRow>("select * from signalen.name_zaken($1, $2)", [verzoek, zaken]);

export type RegelRow = {
  readonly tijd: Date;
  readonly naam: string;
  readonly verwerking: string;
  readonly rol: string | null;
  readonly zaak: string | null;
};

export const listRegels = (tx: Tx, verzoek: string, wie: readonly string[], aantal: number): Promise<RegelRow[]> =>
  tx.run<RegelRow>("select * from toezicht.list_logregels_van($1, $2, $3)", [verzoek, wie, aantal]);

export type InhoudingRow = {
  readonly zaak: string;
  readonly grond: Grond;
  readonly reden: string;
  readonly tot: string;
};

export const listInhoudingen = (tx: Tx, verzoek: string): Promise<InhoudingRow[]> =>
  tx.run<InhoudingRow>("select * from toezicht.list_inhoudingen($1)", [verzoek]);

export const holdBack = (
  tx: Tx,
  verzoek: string,
  zaak: string,
  { grond, reden, tot }: { readonly grond: Grond; readonly reden: string; readonly tot: string },
): Promise<string | null> =>
  askRule(tx, "select toezicht.hold_back($1, $2, $3, $4, $5) as weigering", [verzoek, zaak, grond, reden, tot]);
