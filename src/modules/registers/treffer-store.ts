/** The SQL of hits: which things one bron ties to a key, and questions about sleepers through functions that keep count. */
import type { Tx } from "../../platform/grant/grant.ts";
import type { Ding, Soort, Verband } from "../bronbestanden/index.ts";
import type { Slaper } from "./wek-store.ts";

export type Bronstand = {
  readonly code: string;
  readonly naam: string;
  readonly houder: string;
  readonly soorten: readonly Soort[];
  readonly behandelcode: "H1" | "H2" | "H3";
  readonly geleverd_op: Date | null;
  /** Delivered, and not so long ago that what it said has ended. */
  readonly antwoordt: boolean;
};

/** Every bron that delivers files, and whether it answers now. What medewerkers and signalen state themselves is no bron to ask. */
export const readBronstanden = (tx: Tx, code?: string): Promise<Bronstand[]> =>
  tx.run<Bronstand>(
    `select b.code, b.naam, b.houder, b.soorten, b.behandelcode, s.geleverd_op, coalesce(s.geleverd_op + b.stilte > platform.nu(), false) as antwoordt
     from registers.bron b left join registers.bron_stand s on s.bron = b.nr
     where b.code not in ('eigen-waarneming', 'signalen') and ($1::text is null or b.code = $1) order by b.naam`,
    [code ?? null],
  );

export type Gevonden = { readonly id: number; readonly extern: string; readonly soort: Ding };

/** What this bron says now under one of these keys, as far as the grant shows it. More than two kinds of answer are not needed, so few rows are read. */
export const findUnderKeys = (
  tx: Tx,
  bron: string,
  sleutels: readonly string[],
  soorten: readonly Ding[],
): Promise<Gevonden[]> =>
  tx.run<Gevonden>(
    `select distinct e.id, e.extern, e.soort from registers.sleutel s
       join registers.opgave o on o.id = s.opgave join registers.entiteit e on e.id = o.entiteit join registers.bron b on b.nr = o.bron
     where s.sleutel = any ($1::bigint[]) and b.code = $2 and e.soort = any ($3) and e.werk is null and o.werk is null
       and o.vervangen_op is null and not o.beeindigd
     order by e.id limit 50`,
    [sleutels, bron, soorten],
  );

/** One question about a person; it costs a try. */
export async function askTreffer(tx: Tx, bron: string, wekker: Buffer): Promise<Antwoord> {
  const [row] = await tx.run<{ antwoord: Antwoord }>("select registers.ask_treffer($1, $2) as antwoord", [
    bron,
    wekker,
  ]);
  return row?.antwoord ?? "ONBEKEND";
}

export type Antwoord = "TREFFER" | "GEEN_TREFFER" | "ONBEKEND";

export type SlapendVerband = {
  readonly kan: boolean;
  readonly persoon: Buffer | null;
  readonly sleutel: Buffer | null;
  readonly verzegeld: Buffer | null;
};

/** Sealed ties of this kind between one thing and sleepers. A question costs a try; `kan` is false when the bron cannot say. */
export const listSlapendeVerbanden = (
  tx: Tx,
  bron: string,
  ding: string,
  verband: Verband,
): Promise<SlapendVerband[]> =>
  tx.run<SlapendVerband>("select * from registers.list_slapende_verbanden($1, $2, $3)", [bron, ding, verband]);

/** As {@link wekSlaper}, for who stands at the other end of a tie with one thing. */
export const wekVerbonden = (tx: Tx, bron: string, ding: string, persoon: Buffer): Promise<Slaper[]> =>
  tx.run<Slaper>("select * from registers.wek_verbonden($1, $2, $3)", [bron, ding, persoon]);

/** How many questions about persons this case has left today. */
export async function readPogingen(tx: Tx): Promise<number> {
  const [row] = await tx.run<{ over: number }>("select registers.pogingen_over() as over");
  return row?.over ?? 0;
}
