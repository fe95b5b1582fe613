/** The SQL of meldingen: one function carries a melding in, and what a melder may know of it comes back through two others. */
import type { Tx } from "../../platform/grant/grant.ts";

export type NewMelding = {
  readonly melding: string;
  readonly lijn: Buffer;
  readonly signaal: string;
  readonly nummer: string;
  readonly melderlink: Buffer;
  readonly concept: string | undefined;
  readonly type: string;
  readonly kennis: string;
  readonly anoniem: boolean;
  readonly terugkoppeling: boolean;
  readonly termijn: string;
  readonly terugkoppelenVoor: string;
  readonly feiten: string;
  readonly duiding: string | undefined;
  readonly van: string | undefined;
  readonly tot: string | undefined;
  readonly wanneer: string | undefined;
  /** A public address, for the list. */
  readonly plek: string | undefined;
  /** The place in the words of the melder. */
  readonly omschrijving: string | undefined;
  readonly vermeldingen: readonly {
    readonly id: string;
    readonly soort: string;
    readonly waarde: unknown;
    readonly sleutel: Buffer;
    readonly herkend: string | undefined;
  }[];
  readonly bijlagen: readonly {
    readonly id: string;
    readonly soort: string;
    readonly bytes: number;
    readonly verzegeld: Buffer;
  }[];
};

/** False when this melding was sent before. The number may clash with another: then the database says so by its own error. */
export async function takeMelding(tx: Tx, m: NewMelding): Promise<boolean> {
  const [row] = await tx.run<{ nieuw: boolean }>(
    `select signalen.take_melding($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, null,
       $19, $20, $21::jsonb[], $22, $23, $24, $25, $26, $27, $28) as nieuw`,
    [
      m.melding,
      m.lijn,
      m.signaal,
      m.nummer,
      m.melderlink,
      m.concept,
      m.type,
      m.kennis,
      m.anoniem,
      m.terugkoppeling,
      m.termijn,
      m.terugkoppelenVoor,
      m.feiten,
      m.duiding,
      m.van,
      m.tot,
      m.wanneer,
      m.plek,
      m.vermeldingen.map(({ id }) => id),
      m.vermeldingen.map(({ soort }) => soort),
      m.vermeldingen.map(({ waarde }) => JSON.stringify(waarde)),
      m.vermeldingen.map(({ sleutel }) => sleutel),
      m.vermeldingen.map(({ herkend }) => herkend ?? null),
      m.bijlagen.map(({ id }) => id),
      m.bijlagen.map(({ soort }) => soort),
      m.bijlagen.map(({ bytes }) => bytes),
      m.bijlagen.map(({ verzegeld }) => verzegeld),
      m.omschrijving,
    ],
  );
  return row?.nieuw ?? false;
}

export type MeldingRow = { readonly extern: string; readonly verzegeld: Buffer; readonly ontvangenOp: string };

const MELDING = 'extern, verzegeld, ontvangen_op::text as "ontvangenOp"';

export const findMeldingen = (tx: Tx): Promise<MeldingRow[]> =>
  tx.run(`select ${MELDING} from signalen.melding order by ontvangen_op desc, id desc limit 200`);

export async function findMelding(tx: Tx, extern: string): Promise<MeldingRow | undefined> {
  const [row] = await tx.run<MeldingRow>(`select ${MELDING} from signalen.melding where extern = $1`, [extern]);
  return row;
}

export type Eigen = {
  readonly signaal: string;
  readonly stand: "ONTVANGEN" | "IN_BEHANDELING" | "AFGEROND";
  readonly sluiting: "AFGEROND" | "VERKEERDE_DEUR" | null;
  readonly berichten: readonly {
    readonly id: string;
    readonly soort: "VRAAG" | "ANTWOORD" | "TERUGKOPPELING";
    readonly tekst: string;
    readonly op: string;
  }[];
};

/** What the melder of these may know. A signaal that is gone has no row. */
export const listEigen = (tx: Tx, signalen: readonly string[]): Promise<Eigen[]> =>
  signalen.length === 0
    ? Promise.resolve([])
    : tx.run("select signaal, stand, sluiting, berichten from signalen.list_eigen($1)", [signalen]);

/** False when no question waits. */
export async function sendAntwoord(tx: Tx, signaal: string, tekst: string): Promise<boolean> {
  const [row] = await tx.run<{ gedaan: boolean }>("select signalen.send_antwoord($1, $2) as gedaan", [signaal, tekst]);
  return row?.gedaan ?? false;
}
