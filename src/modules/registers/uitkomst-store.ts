/** The SQL of what a delivery changed: for the privacy officer only. */
import type { Tx } from "../../platform/grant/grant.ts";

export type Uitkomst = {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly ongewijzigd: number;
  readonly beeindigd: number;
  readonly sluimerend: number;
  readonly teBeeindigen: number | undefined;
  readonly aanwezig: number | undefined;
  readonly bevestigd: boolean;
};

export async function findUitkomst(tx: Tx, id: string): Promise<Uitkomst | undefined> {
  const [row] = await tx.run<{
    nieuw: number;
    gewijzigd: number;
    ongewijzigd: number;
    beeindigd: number;
    sluimerend: number;
    te_beeindigen: number | null;
    aanwezig: number | null;
    bevestigd: boolean;
  }>(
    `select u.nieuw, u.gewijzigd, u.ongewijzigd, u.beeindigd, u.sluimerend, u.te_beeindigen, u.aanwezig, u.tweede is not null as bevestigd
     from registers.levering l join registers.uitkomst u on u.levering = l.id where l.extern = $1`,
    [id],
  );
  return (
    row && {
      nieuw: row.nieuw,
      gewijzigd: row.gewijzigd,
      ongewijzigd: row.ongewijzigd,
      beeindigd: row.beeindigd,
      sluimerend: row.sluimerend,
      teBeeindigen: row.te_beeindigen ?? undefined,
      aanwezig: row.aanwezig ?? undefined,
      bevestigd: row.bevestigd,
    }
  );
}

/** The second person's yes. @returns why not, or undefined when it is confirmed. */
export async function confirmEinde(
  tx: Tx,
  id: string,
): Promise<"LEVERING_ONBEKEND" | "LEVERING_GESLOTEN" | "EIGEN_LEVERING" | undefined> {
  const [row] = await tx.run<{ weigering: "LEVERING_ONBEKEND" | "LEVERING_GESLOTEN" | "EIGEN_LEVERING" | null }>(
    "select registers.confirm_einde($1) as weigering",
    [id],
  );
  return row?.weigering ?? undefined;
}

/** Whether the reader ordered this reading, or replaces who did. */
export async function isOwnLevering(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.run<{ own: boolean }>(
    "select platform.acts_as(door) as own from registers.levering where extern = $1",
    [id],
  );
  return row?.own ?? false;
}
