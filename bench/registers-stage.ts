/** A stage with registers: an administrator who loads as the worker does, an adviser who asks, and no web server between. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { newTrace } from "../src/kernel/trace.ts";
import type { Gelezen } from "../src/modules/bronbestanden/index.ts";
import { findLevering } from "../src/modules/registers/levering-store.ts";
import { announceLevering, type NieuweLevering } from "../src/modules/registers/receive-levering.ts";
import { takeInFrom } from "../src/modules/registers/take-in.ts";
import { type Tx, withGrant, withJobGrant } from "../src/platform/grant/grant.ts";
import type { Job } from "../src/platform/jobs/worker.ts";
import { openStage, poolOf } from "./stage.ts";

/** What taking in a file cost: seconds, lines, and seconds of processor in this process. */
export type TakenIn = { readonly seconds: number; readonly lines: number; readonly own: number };

export type RegistersStage = {
  readonly superuser: pg.Client;
  /** Runs work as the adviser. */
  readonly ask: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly takeIn: (
    one: Pick<NieuweLevering, "bron" | "formaat">,
    gelezen: AsyncIterable<readonly Gelezen[]>,
  ) => Promise<TakenIn>;
  readonly close: () => Promise<void>;
};

export async function openRegistersStage(): Promise<RegistersStage> {
  const stage = await openStage(16);
  const superuser = new pg.Client(stage.superuser);
  await superuser.connect();
  const pools = {
    app: poolOf(stage.connection("app"), "app", 6),
    worker: poolOf(stage.connection("worker"), "worker", 6),
  };
  const [beheerder = "", adviseur = ""] = stage.people;
  const [beheerToken = "", adviesToken = ""] = stage.tokens;
  for (const [who, rol] of [
    [beheerder, "beheerder"],
    [adviseur, "signaalcoordinator"],
  ] as const)
    await superuser.query(
      "insert into platform.rolhouder (medewerker, rol, van) select id, $2, now() - interval '1 day' from platform.medewerker where extern = $1",
      [who, rol],
    );

  async function act<T>(
    token: string,
    activiteit: string,
    schrijft: boolean,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    const grant = { token, activiteit, schrijft, handeling: "bench", trace: newTrace(), herkomst: "127.0.0.1" };
    const done = await withGrant(pools.app, grant, async (tx) => ({ ok: true, value: await work(tx) }) as const);
    if (!done.ok) throw new Error(`The door refused: ${done.weigering}`);
    return (done.value as { value: T }).value;
  }

  /** A job as the worker would run it. */
  async function orderJob(): Promise<Job> {
    const opdracht = randomUUID();
    await superuser.query(
      `insert into platform.opdracht (extern, taak, activiteit, eigenaar, trace, gegevens, status)
       select $1, 'bench', 'registers-inlezen', id, $2, '{}', 'BEZIG' from platform.medewerker where extern = $3`,
      [opdracht, Buffer.alloc(16, 5), beheerder],
    );
    return {
      opdracht,
      gegevens: {},
      keyring: stage.keyring,
      base: "http://localhost",
      grant: async (handeling, schrijft, work) => {
        const done = await withJobGrant(pools.worker, { opdracht, schrijft, handeling, trace: newTrace() }, work);
        if (!done.ok) throw new Error(`The door refused: ${done.weigering}`);
        return done.value;
      },
      report: () => Promise.resolve(),
    };
  }

  const takeIn: RegistersStage["takeIn"] = async (one, gelezen) => {
    const made = await act(beheerToken, "registers-inlezen", true, (tx) =>
      announceLevering(tx, stage.keyring, { ...one, wijze: "MUTATIES", bytes: 1 }),
    );
    const id = "id" in made ? made.id : "";
    await superuser.query("update registers.levering set stand = 'INLEZEN' where extern = $1", [id]);
    const job = await orderJob();
    const levering = await job.grant("bench", false, (tx) => findLevering(tx, id));
    if (!levering) throw new Error("The delivery is not there");
    const cpu = process.cpuUsage();
    const before = performance.now();
    await takeInFrom(job, levering, gelezen);
    const seconds = (performance.now() - before) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    const { rows } = await superuser.query<{ gelezen: number }>(
      "select gelezen::int from registers.levering where extern = $1",
      [id],
    );
    return { seconds, lines: rows[0]?.gelezen ?? 0, own: (user + system) / 1e6 };
  };

  return {
    superuser,
    ask: (work) => act(adviesToken, "register-raadplegen", false, work),
    takeIn,
    close: async () => {
      await superuser.end();
      await Promise.all([pools.app.end(), pools.worker.end()]);
      await stage.close();
    },
  };
}
