/** A stage for signalen: reports one, and takes it through its phases by the functions of the database, without pages. */
import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { sealLijn, sealMelderlink } from "../src/modules/meldingen/seal-melder.ts";
import type { Tx } from "../src/platform/grant/grant.ts";
import { sealSubject } from "../src/platform/keys/subject-token.ts";
import type { FreshDatabase, Person } from "./fresh-database.ts";

export type Gemeld = {
  /** Drawn when absent. */
  readonly nummer?: string;
  readonly type?: string;
  readonly feiten?: string;
  readonly duiding?: string;
  readonly plek?: string;
  readonly anoniem?: boolean;
  readonly termijn?: string;
  readonly terugkoppeling?: boolean;
  readonly concept?: string;
  readonly vermeldingen?: readonly { readonly soort: string; readonly waarde: object; readonly sleutel?: Buffer }[];
  readonly bijlagen?: readonly Buffer[];
};

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

let nummers = 0;
/** Numbers of the kind that the database asks for, without drawing: a clash would be a failing test. */
export function nextNummer(): string {
  const letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  let rest = (nummers += 1);
  const four = Array.from({ length: 4 }, () => {
    const letter = letters[rest % letters.length] ?? "2";
    rest = Math.floor(rest / letters.length);
    return letter;
  });
  return `SIG-2026-${four.join("")}`;
}

/** @returns the id of the signaal */
export async function meld(db: FreshDatabase, melder: Person, gemeld: Gemeld = {}): Promise<string> {
  const id = randomUUID();
  const nummer = gemeld.nummer ?? nextNummer();
  const { vermeldingen = [], bijlagen = [], terugkoppeling = true, type = "HENNEP" } = gemeld;
  const done = await db.grant(melder, { activiteit: "signaal-melden", schrijft: true }, (tx) =>
    tx.run(
      `select signalen.take_melding($1, $2, $3, $4, $5, $6, $7, 'ZELF', $8, $9, $10, $11, $12, $13, null, null, 'vorige week', $14, null,
        $15, $16, $17::jsonb[], $18, $19, $20, $21, $22, $23)`,
      [
        randomUUID(),
        sealLijn(db.keyring, { nummer, signaal: id, type }),
        id,
        nummer,
        sealMelderlink(db.keyring, id, melder.id),
        gemeld.concept ?? null,
        type,
        gemeld.anoniem ?? false,
        terugkoppeling,
        gemeld.termijn ?? day(7),
        day(14),
        gemeld.feiten ?? "Twee mannen laden om drie uur 's nachts dozen uit.",
        gemeld.duiding ?? null,
        gemeld.plek ?? "Voorbeeldstraat 1, Waterveen",
        vermeldingen.map(() => randomUUID()),
        vermeldingen.map(({ soort }) => soort),
        vermeldingen.map(({ waarde }) => JSON.stringify(waarde)),
        vermeldingen.map(({ sleutel }) => sleutel ?? null),
        vermeldingen.map(() => null),
        bijlagen.map(() => randomUUID()),
        bijlagen.map(() => "image/jpeg"),
        bijlagen.map(({ length }) => length),
        bijlagen,
      ],
    ),
  );
  expect(done.ok).toBe(true);
  return id;
}

/** One rule of the database, as this person on this signaal. @returns its refusal, or null */
export async function rule(
  db: FreshDatabase,
  person: Person,
  werk: string,
  call: string,
  values: readonly unknown[],
  activiteit = "signaal-behandelen",
): Promise<unknown> {
  const done = await db.grant(person, { activiteit, werk, schrijft: true }, (tx) =>
    tx.run<{ r: unknown }>(`select signalen.${call} as r`, values),
  );
  return done.ok ? done.value[0]?.r : done.weigering;
}

export const versieOf = async (db: FreshDatabase, werk: string): Promise<number> =>
  (await db.unsafeSuper.query<{ versie: number }>("select versie from signalen.signaal where extern = $1", [werk]))
    .rows[0]?.versie ?? 0;

const ANTWOORDEN = {
  ernst: "hoog",
  concreetheid: "hoog",
  relevantie: "hoog",
  onschuldig: "Een verhuizing; niet waarschijnlijk.",
};

export type Spelers = { readonly coordinator: Person; readonly privacy: Person };

/** Takes a signaal up, grades it and brings it as far as this: 1, 2, 3 (open sources). */
export async function bring(
  db: FreshDatabase,
  { coordinator, privacy }: Spelers,
  werk: string,
  fase: 1 | 2 | 3,
): Promise<void> {
  const step = async (call: string, values: unknown[]): Promise<void> =>
    expect(await rule(db, coordinator, werk, call, [...values, await versieOf(db, werk)])).toBeNull();
  await step("assign($1, $2)", [coordinator.id]);
  if (fase === 1) return;
  await step("set_graad('B', 2::smallint, 'H1', null, null, $1)", []);
  await step("decide('NAAR_WEGEN', $1, null, $2, $3)", [{ ondermijning: "ja", taak: "ja", gebied: "ja" }, day(14)]);
  if (fase === 2) return;
  await step("decide('NAAR_BRONNEN', $1, null, $2, $3)", [ANTWOORDEN, day(30)]);
  const toets = {
    grondslag: "avg-6-1-e",
    verenigbaarheid: "ja",
    noodzaak: "ja",
    proportionaliteit: "ja",
    subsidiariteit: "ja",
  };
  expect(await rule(db, coordinator, werk, "submit_toets('TOETS_1', $1)", [toets])).toBeNull();
  const { rows } = await db.unsafeSuper.query<{ extern: string }>("select extern from signalen.toets where werk = $1", [
    werk,
  ]);
  expect(
    await rule(db, privacy, werk, "judge_toets($1, true, null, $2)", [rows[0]?.extern, day(30)], "signaal-toetsen"),
  ).toBeNull();
}

export const close = async (
  db: FreshDatabase,
  coordinator: Person,
  werk: string,
  uitkomst = "GEEN_OPVOLGING",
): Promise<unknown> =>
  rule(db, coordinator, werk, "close_signaal($1, $2, $3)", [
    uitkomst,
    "Er is geen aanleiding meer om hiermee verder te gaan.",
    await versieOf(db, werk),
  ]);

/** Names a person in a signaal: the mention, and the entiteit of it. @returns their id */
export async function nameSomeone(
  db: FreshDatabase,
  coordinator: Person,
  werk: string,
  waarde: { readonly achternaam: string; readonly geboortedatum?: string },
): Promise<string> {
  const id = randomUUID();
  const sealed = sealSubject(db.keyring, { soort: "PERSOON", id });
  const done = await db.grant(
    coordinator,
    { activiteit: "signaal-behandelen", werk, schrijft: true },
    async (tx: Tx) => {
      await tx.run("select signalen.add_vermelding($1, 'PERSOON', $2, 'WAARNEMING', null, null)", [id, waarde]);
      await tx.run(
        "select registers.take_vermelding($1, 'PERSOON', $2, $3, $4, $5, '{}', $6, 'B', 2::smallint, 'H1')",
        [id, sealed.kenmerk, sealed.token, sealed.zoekindex, JSON.stringify({ naam: [waarde] }), Buffer.alloc(16, 7)],
      );
      tx.log("Een persoon in een signaal noemen", [id]);
    },
  );
  expect(done.ok).toBe(true);
  return id;
}

/** Moves the clock of business: terms pass, the log goes on. */
export const shiftClock = (db: FreshDatabase, interval: string): Promise<unknown> =>
  db.unsafeSuper.query("update platform.inrichting set klok_verschuiving = $1::interval", [interval]);
