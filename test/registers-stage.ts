/** A stage for registers: loads records as a delivery, looks as a reader, and opens a case, without files or pages. */
import { randomUUID } from "node:crypto";
import { newTrace } from "../src/kernel/trace.ts";
import type { Bronrecord, Gelezen } from "../src/modules/bronbestanden/index.ts";
import { findLevering } from "../src/modules/registers/levering-store.ts";
import { announceLevering } from "../src/modules/registers/receive-levering.ts";
import { takeInFrom } from "../src/modules/registers/take-in.ts";
import { withJobGrant } from "../src/platform/grant/grant.ts";
import type { Job } from "../src/platform/jobs/worker.ts";
import type { FreshDatabase, Person } from "./fresh-database.ts";

/** A job as the worker would run it, for an order that stands in the database. */
export async function jobFor(
  db: FreshDatabase,
  beheerder: Person,
  activiteit: string,
  gegevens: Record<string, unknown>,
): Promise<Job> {
  const { rows } = await db.unsafeSuper.query<{ extern: string }>(
    `insert into platform.opdracht (taak, activiteit, eigenaar, trace, gegevens, status) values ('toets', $1, $2, $3, $4, 'BEZIG') returning extern`,
    [activiteit, beheerder.nr, Buffer.alloc(16, 5), JSON.stringify(gegevens)],
  );
  const opdracht = rows[0]?.extern ?? "";
  return {
    opdracht,
    gegevens,
    keyring: db.keyring,
    base: "https://weerwerk.waterveen.example",
    grant: async (handeling, schrijft, work) => {
      const done = await withJobGrant(db.pool("worker"), { opdracht, schrijft, handeling, trace: newTrace() }, work);
      if (!done.ok) throw new Error(`The door refused: ${done.weigering}`);
      return done.value;
    },
    report: () => Promise.resolve(),
  };
}

async function* inChunks(gelezen: readonly Gelezen[]): AsyncGenerator<readonly Gelezen[]> {
  for (let from = 0; from < gelezen.length; from += 100) yield gelezen.slice(from, from + 100);
}

export type Delivery = {
  readonly bron: string;
  readonly records: readonly Bronrecord[];
  readonly wijze?: "MOMENTOPNAME" | "MUTATIES";
  readonly formaat?: "CSV" | "FTM" | "BODS";
  readonly from?: AsyncIterable<readonly Gelezen[]>;
};

/** Delivers these records as one file, one record per line. @returns the id of the delivery. */
export async function deliver(db: FreshDatabase, beheerder: Person, delivery: Delivery): Promise<string> {
  const { bron, records, wijze = "MUTATIES", formaat = "CSV" } = delivery;
  const made = await db.grant(beheerder, { activiteit: "registers-inlezen", schrijft: true }, (tx) =>
    announceLevering(tx, db.keyring, { bron, formaat, wijze, bytes: 1 }),
  );
  const id = made.ok && "id" in made.value ? made.value.id : "";
  await db.unsafeSuper.query("update registers.levering set stand = 'INLEZEN' where extern = $1", [id]);
  await resume(db, beheerder, id, delivery.from ?? inChunks(records.map((record, i) => ({ regel: i + 1, record }))));
  return id;
}

/** Goes on with a delivery that stopped. */
export async function resume(
  db: FreshDatabase,
  beheerder: Person,
  id: string,
  gelezen: AsyncIterable<readonly Gelezen[]>,
): Promise<void> {
  const job = await jobFor(db, beheerder, "registers-inlezen", { levering: id });
  const levering = await job.grant("toets", false, (tx) => findLevering(tx, id));
  if (!levering) throw new Error("The delivery is not there");
  await takeInFrom(job, levering, gelezen);
}

/** A case in which this person works: what the signals and dossiers will make. */
export async function openWerk(
  db: FreshDatabase,
  lid: Person,
  {
    soort = "signaal",
    fase = 3,
    grondslag = "avg-6-1-e",
  }: { soort?: string; fase?: number; grondslag?: string | null } = {},
): Promise<string> {
  const id = randomUUID();
  await db.unsafeSuper.query(
    "insert into platform.werk (id, soort, compartiment, fase, grondslag) values ($1, $2, $3, $4, $5)",
    [id, soort, soort === "signaal" ? "signalen" : "casus", fase, grondslag],
  );
  await db.unsafeSuper.query(
    "insert into platform.werk_lid (werk, medewerker, van) values ($1, $2, now() - interval '1 day')",
    [id, lid.nr],
  );
  return id;
}
