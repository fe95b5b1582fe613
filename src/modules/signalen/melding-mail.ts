/** Tell people by mail that work waits, and nothing else: no number, no kind, no name. What it is about stands behind the door. */
import { addDays, type Datum, datumOf } from "../../kernel/datum.ts";
import { type Feestdagenkalender, isWerkdag, nthWerkdag } from "../../kernel/feestdagen.ts";
import { newTrace } from "../../kernel/trace.ts";
import { type Tx, withSystemGrant } from "../../platform/grant/grant.ts";
import { describeError, type Logger } from "../../platform/http/logger.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import type { Bericht, Mailer } from "../../platform/mail/mail.ts";
import { openMailadres } from "../medewerkers/index.ts";
import { openMelderlink } from "../meldingen/index.ts";
import {
  type Adres,
  endMelderpost,
  listAdressen,
  listHerinneringen,
  listMelderpost,
  listWeekpost,
} from "./melding-mail-store.ts";

type Pool = Parameters<typeof withSystemGrant>[0];

export type MailParts = {
  readonly pool: Pool;
  readonly keyring: Keyring;
  readonly kalender: Feestdagenkalender;
  /** Address of this node: where the links lead. */
  readonly base: string;
  readonly logger: Logger;
  /** Nothing: then no one is told, and nothing breaks. */
  readonly mailer: Mailer | undefined;
};

/** Working days before the end of a term on which its handler hears of it, today included. */
const VOORAF = 3;
/** Working days after it on which the privacy officer does. */
const DAARNA = 5;
const WEEK = 7;

async function granted<T>(pool: Pool, handeling: string, work: (tx: Tx, vandaag: Datum) => Promise<T>): Promise<T> {
  const ask = { activiteit: "signalen-bewaren", handeling, trace: newTrace() };
  const done = await withSystemGrant(pool, ask, (tx) => work(tx, datumOf(tx.grant.klok)));
  if (!done.ok) throw new Error(`The door refused ${handeling}: ${done.weigering}`);
  return done.value;
}

/** Sends to each; one address that is refused keeps no other from hearing. @returns how many did not go out */
async function sendAll<T extends Adres>(
  { keyring, logger }: MailParts,
  mailer: Mailer,
  to: readonly T[],
  berichtFor: (one: T) => Bericht,
): Promise<number> {
  let failed = 0;
  for (const one of to) {
    try {
      await mailer.send(openMailadres(keyring, one.id, one.verzegeld), berichtFor(one));
    } catch (error) {
      failed += 1;
      logger.error(describeError(error), "mail niet verstuurd");
    }
  }
  return failed;
}

const link = (base: string, path: string): string => `${base}${path}\n`;

/** On each working day: whoever has a term that ends within two working days or has passed, their deputy, and the privacy officer. */
export async function sendHerinneringen(parts: MailParts): Promise<void> {
  const { pool, kalender, base, mailer } = parts;
  if (!mailer) return;
  const to = await granted(pool, "herinneren aan termijnen", (tx, vandaag) =>
    isWerkdag(kalender, vandaag)
      ? listHerinneringen(
          tx,
          nthWerkdag(kalender, vandaag, VOORAF, 1),
          nthWerkdag(kalender, addDays(vandaag, -1), DAARNA, -1),
        )
      : Promise.resolve([]),
  );
  const onderwerp = "Er wacht werk op u in Weerwerk";
  await sendAll(parts, mailer, to, () => ({ onderwerp, tekst: `${onderwerp}.\n\n${link(base, "/vandaag")}` }));
}

/** Once a week: three numbers for each coordinator. */
export async function sendWeekpost(parts: MailParts): Promise<void> {
  const { pool, base, mailer } = parts;
  if (!mailer) return;
  const to = await granted(pool, "weekbericht", (tx, vandaag) => listWeekpost(tx, addDays(vandaag, -WEEK)));
  await sendAll(parts, mailer, to, ({ open, nieuw, teLaat }) => ({
    onderwerp: "Uw week in Weerwerk",
    tekst: `Open: ${open}\nNieuw deze week: ${nieuw}\nOver de termijn: ${teLaat}\n\n${link(base, "/vandaag")}`,
  }));
}

/** Soon after a question or feedback: the melder hears that a message waits. When the mail server fails, all of it is tried again. */
export async function sendMelderpost(parts: MailParts): Promise<void> {
  const { pool, keyring, base, mailer } = parts;
  if (!mailer) return;
  const { post, to } = await granted(pool, "melders laten weten dat er een bericht is", async (tx) => {
    const found = await listMelderpost(tx);
    const wie = new Set(found.map(({ zaak, verzegeld }) => openMelderlink(keyring, zaak, verzegeld)));
    return { post: found, to: wie.size === 0 ? [] : await listAdressen(tx, [...wie]) };
  });
  const [first] = post;
  if (!first) return;
  const onderwerp = "Er staat een bericht voor u klaar";
  const failed = await sendAll(parts, mailer, to, () => ({
    onderwerp,
    tekst: `${onderwerp}.\n\n${link(base, "/mijn-meldingen")}`,
  }));
  if (failed === 0 || failed < to.length)
    await granted(pool, "melders zijn bericht", (tx) => endMelderpost(tx, first.tot));
}
