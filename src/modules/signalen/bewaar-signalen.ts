/** Apply the terms of signalen, each day: what nobody decided on ends, what is past its day is destroyed with a certificate, and so is the melder's line. */
import { newTrace } from "../../kernel/trace.ts";
import { type Tx, withSystemGrant } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { openLijn } from "../meldingen/index.ts";
import { type Destroyable, hashesOfDestroyed } from "../registers/index.ts";
import {
  certifySignalen,
  cleanMelder,
  destroyNow,
  destroySignalen,
  lapseSignalen,
  listLijnen,
  listNamen,
} from "./bewaar-store.ts";

type Pool = Parameters<typeof withSystemGrant>[0];

/** A grant lasts half a minute: a batch must be done well before. */
const BATCH = 100;
const LIJNEN = 1_000;

export type Bewaard = { readonly gesloten: number; readonly vernietigd: number; readonly lijnen: number };

async function granted<T>(pool: Pool, handeling: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const done = await withSystemGrant(pool, { activiteit: "signalen-bewaren", handeling, trace: newTrace() }, work);
  if (!done.ok) throw new Error(`The door refused ${handeling}: ${done.weigering}`);
  return done.value;
}

/** Repeats a batch until one does nothing. */
async function untilDone(batch: () => Promise<number>): Promise<number> {
  for (let total = 0; ;) {
    const done = await batch();
    if (done === 0) return total;
    total += done;
  }
}

/** The certificate of what this transaction destroyed: without one the commit is refused. @returns how many */
async function certify(tx: Tx, keyring: Keyring, grond: string, gone: readonly string[]): Promise<number> {
  if (gone.length > 0) {
    const { hashes, hash } = hashesOfDestroyed(keyring, "SIGNAAL", gone);
    await certifySignalen(tx, grond, hashes, hash);
  }
  return gone.length;
}

/** Which signaal a line belongs to is sealed, so the database cannot tell which lines may go. @throws SealError on a line that was changed */
async function cleanLijnen(pool: Pool, keyring: Keyring): Promise<number> {
  for (let na = 0, total = 0; ;) {
    const page = await granted(pool, "lijnen van melders opruimen", async (tx) => {
      const lijnen = await listLijnen(tx, na, LIJNEN);
      const signalen = lijnen.map(({ verzegeld }) => openLijn(keyring, verzegeld).signaal);
      const cleaned = await cleanMelder(
        tx,
        lijnen.map(({ id }) => id),
        signalen,
      );
      return { cleaned, last: lijnen.at(-1)?.id };
    });
    total += page.cleaned;
    if (page.last === undefined) return total;
    na = page.last;
  }
}

/** The daily task. @returns how many were closed by the clock, destroyed, and how many lines of melders went with them */
export async function bewaarSignalen(pool: Pool, keyring: Keyring): Promise<Bewaard> {
  const gesloten = await untilDone(() => granted(pool, "termijnen toepassen", lapseSignalen));
  const vernietigd = await untilDone(() =>
    granted(pool, "signalen vernietigen", async (tx) =>
      certify(tx, keyring, "BEWAARTERMIJN", await destroySignalen(tx, BATCH)),
    ),
  );
  return { gesloten, vernietigd, lijnen: await cleanLijnen(pool, keyring) };
}

/** What a restored backup brought back of signalen, for whoever holds it against the list of certificates. @param pool as the migrator */
export const teruggezetteSignalen = (pool: Pool, keyring: Keyring): Destroyable => ({
  soort: "SIGNAAL",
  list: (na, aantal) => granted(pool, "opnieuw vernietigen na terugzetten", (tx) => listNamen(tx, na, aantal)),
  destroy: (some) =>
    granted(pool, "opnieuw vernietigen na terugzetten", async (tx) => {
      const gone = await destroyNow(
        tx,
        some.map(({ naam }) => naam),
      );
      return certify(
        tx,
        keyring,
        "TERUGGEZET",
        gone.map(({ naam }) => naam),
      );
    }),
});
