/** Registers on a real database: loading unseen, reading what one may, waking one person, and what is left after destruction. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everywhere, type FreshDatabase, freshDatabase, type Person } from "../../../test/fresh-database.ts";
import { deliver, openWerk } from "../../../test/registers-stage.ts";
import type { Bronrecord, Waarden } from "../bronbestanden/index.ts";
import { destroyVervallen } from "./destroy-vervallen.ts";
import { judgeEntiteiten, undoOordeel } from "./judge-entiteiten.ts";
import { openEntiteit } from "./open-entiteit.ts";
import { readNetwerk } from "./read-netwerk.ts";
import { searchRegisters } from "./search-registers.ts";
import { stateWaarde } from "./state-waarde.ts";
import { findUitvoer } from "./uitvoer-store.ts";
import { wekPersoon } from "./wek-persoon.ts";

let db: FreshDatabase;
let beheerder: Person;
let adviseur: Person;
let officer: Person;

beforeAll(async () => {
  db = await freshDatabase();
  beheerder = await db.hire("Bea Beheer", "beheerder");
  adviseur = await db.hire("Yara Adviseur", "signaalcoordinator");
  officer = await db.hire("Pim Privacy", "privacyofficer");
  await deliver(db, beheerder, { bron: "handelsregister", records: HANDELSREGISTER });
});
afterAll(() => db.close());

const org = (sleutel: string, naam: string, rest: Waarden = {}): Bronrecord => ({
  sleutel,
  soort: "ORGANISATIE",
  waarden: { naam: [naam], ...rest },
});

const HANDELSREGISTER: readonly Bronrecord[] = [
  org("k1", "Kadewerk Uitzend B.V.", {
    kvkNummer: ["90000017"],
    adres: [{ straat: "Kadeweg", huisnummer: "18", toevoeging: "B", postcode: "9998ZX", plaats: "Waterveen" }],
  }),
  org("k2", "Bakkerij Van den Heuvel", { kvkNummer: ["90000025"] }),
  org("k3", "Holding Zuiderzon B.V.", { kvkNummer: ["90000033"] }),
  {
    sleutel: "p1",
    soort: "PERSOON",
    waarden: {
      naam: [{ voornamen: "Marit", tussenvoegsel: "van der", achternaam: "Linden" }],
      geboortedatum: ["1980-03-05"],
      bsn: ["999990019"],
      adres: [{ straat: "Lange Steeg", huisnummer: "4", postcode: "9998 AB", plaats: "Waterveen" }],
    },
  },
  { sleutel: "e1", soort: "EIGENDOM", van: "k3", naar: "k1", waarden: { aandeel: ["100"] } },
  { sleutel: "b1", soort: "BESTUUR", van: "p1", naar: "k3", waarden: { rol: ["bestuurder"] } },
];

const read = async <T>(
  who: Person,
  work: Parameters<FreshDatabase["grant"]>[2],
  ask: { activiteit?: string; werk?: string; schrijft?: boolean; reden?: string } = {},
): Promise<T> => {
  const done = await db.grant(who, { activiteit: "register-raadplegen", ...ask }, work);
  if (!done.ok) throw new Error(done.weigering);
  return done.value as T;
};
const search = (vraag: string, ask = {}) =>
  read<Awaited<ReturnType<typeof searchRegisters>>>(adviseur, (tx) => searchRegisters(tx, vraag, undefined), ask);
const titles = async (vraag: string, ask = {}) => (await search(vraag, ask)).treffers.map(({ titel }) => titel);

describe("searching", () => {
  test.each([
    ["kadewerk", "Kadewerk Uitzend B.V."],
    ["Uitzend Kadewerk", "Kadewerk Uitzend B.V."],
    ["90000017", "Kadewerk Uitzend B.V."],
    ["9998 ZX 18", "Kadewerk Uitzend B.V."],
    ["Kadeweg 18", "Kadewerk Uitzend B.V."],
    ["kadewrek", "Kadewerk Uitzend B.V."],
    ["bakkerij heuvel", "Bakkerij Van den Heuvel"],
    ["Zuiderson", "Holding Zuiderzon B.V."],
  ])("%s finds %s", async (vraag, titel) => {
    expect((await titles(vraag))[0]).toBe(titel);
  });

  test("a person from a register is not there, whatever one types", async () => {
    for (const vraag of [
      "Marit van der Linden",
      "linden",
      "999990019",
      "9998 AB 4",
      "Lange Steeg 4",
      "05-03-1980 linden",
    ])
      expect(await titles(vraag)).toEqual([]);
  });
});

describe("one thing", () => {
  test("shows each fact with its source, its grade and its end, and ties to what is awake only", async () => {
    const [treffer] = (await search("zuiderzon")).treffers;
    const pagina = await read<NonNullable<Awaited<ReturnType<typeof openEntiteit>>>>(adviseur, (tx) =>
      openEntiteit(tx, treffer?.id ?? "", undefined),
    );
    expect(pagina.titel).toBe("Holding Zuiderzon B.V.");
    expect(pagina.groepen.map(({ eigenschap }) => eigenschap)).toEqual(["naam", "kvkNummer"]);
    const [feit] = pagina.groepen[1]?.feiten ?? [];
    expect(feit).toMatchObject({
      waarde: "90000033",
      bron: "handelsregister",
      graad: "A2",
      stand: "HUIDIG",
      pad: "kvkNummer/0",
    });
    expect(feit?.wisOp?.getTime()).toBeGreaterThan(Date.now() + 300 * 86_400_000);
    expect(pagina.relaties.map(({ soort, richting, ander }) => [soort, richting, ander.titel])).toEqual([
      ["EIGENDOM", "NAAR", "Kadewerk Uitzend B.V."],
    ]);
  });

  test("its network holds the two firms and no person", async () => {
    const [treffer] = (await search("kadewerk")).treffers;
    const netwerk = await read<NonNullable<Awaited<ReturnType<typeof readNetwerk>>>>(adviseur, (tx) =>
      readNetwerk(tx, treffer?.id ?? "", 2),
    );
    expect(netwerk.knopen.map(({ titel, stap }) => [titel, stap])).toEqual([
      ["Kadewerk Uitzend B.V.", 0],
      ["Holding Zuiderzon B.V.", 1],
    ]);
    expect(netwerk.lijnen.map(({ soort, tekst }) => [soort, tekst])).toEqual([["EIGENDOM", "100 %"]]);
  });
});

describe("the beheerder loads and does not see", () => {
  test("under the activity of loading, neither web server nor worker reads a row of content", async () => {
    for (const proces of ["app", "worker"] as const) {
      const client = await db.pool(proces).connect();
      try {
        await client.query("begin");
        const opened = await client.query<{ uitkomst: string }>(proces === "app" ? { text: "select 1" } : "select 1");
        expect(opened.rowCount).toBe(1);
        await client.query("rollback");
      } finally {
        client.release();
      }
    }
    const seen = await read<number>(
      beheerder,
      async (tx) =>
        (await tx.run("select 1 from registers.opgave")).length +
        (await tx.run("select 1 from registers.entiteit")).length,
      { activiteit: "registers-inlezen", schrijft: true },
    );
    expect(seen).toBe(0);
  });

  test("what changed is for the privacy officer; the beheerder sees lines", async () => {
    const counts = await read<unknown[]>(
      officer,
      (tx) => tx.run("select nieuw, gewijzigd, ongewijzigd, sluimerend from registers.uitkomst"),
      { activiteit: "leveringen-toezien" },
    );
    expect(counts).toEqual([{ nieuw: 4, gewijzigd: 0, ongewijzigd: 0, sluimerend: 2 }]);
    expect(
      await read<unknown[]>(beheerder, (tx) => tx.run("select gelezen from registers.levering"), {
        activiteit: "leveringen-verzorgen",
      }),
    ).toEqual([{ gelezen: 6 }]);
    expect(
      await read<unknown[]>(beheerder, (tx) => tx.run("select * from registers.uitkomst"), {
        activiteit: "leveringen-verzorgen",
      }),
    ).toEqual([]);
  });
});

test("the same file again changes nothing; a changed record becomes a version, and what is gone is ended", async () => {
  const own = await freshDatabase();
  try {
    const bea = await own.hire("Bea", "beheerder");
    const yara = await own.hire("Yara", "signaalcoordinator");
    const many = Array.from({ length: 60 }, (_, i) => org(`o${i}`, `Bedrijf nummer ${i}`));
    const snapshot = (records: readonly Bronrecord[]) =>
      deliver(own, bea, { bron: "handelsregister", records, wijze: "MOMENTOPNAME" });
    const counts = async () =>
      (
        await own.unsafeSuper.query<{ versies: number; nu: number }>(
          "select (select count(*)::int from registers.opgave) as versies, (select count(*)::int from registers.opgave where vervangen_op is null) as nu",
        )
      ).rows[0];
    await snapshot(many);
    expect(await counts()).toEqual({ versies: 60, nu: 60 });
    await snapshot(many);
    expect(await counts()).toEqual({ versies: 60, nu: 60 });
    await snapshot([org("o0", "Bedrijf met een andere naam"), ...many.slice(1, 58)]);
    expect(await counts()).toEqual({ versies: 61, nu: 58 });
    const done = await own.grant(yara, { activiteit: "register-raadplegen" }, async (tx) => {
      const { treffers } = await searchRegisters(tx, "andere naam", undefined);
      return openEntiteit(tx, treffers[0]?.id ?? "", undefined);
    });
    const pagina = done.ok ? done.value : undefined;
    expect(pagina?.groepen[0]?.feiten.map(({ waarde, stand }) => [waarde, stand])).toEqual([
      ["Bedrijf met een andere naam", "HUIDIG"],
      ["Bedrijf nummer 0", "VROEGER"],
    ]);
    // More than 5 % fewer waits for a second person, and ends nothing until then.
    const levering = await snapshot(many.slice(1, 20));
    expect(
      (await own.unsafeSuper.query("select stand from registers.levering where extern = $1", [levering])).rows,
    ).toEqual([{ stand: "WACHT_OP_TWEEDE" }]);
    expect(await counts()).toEqual({ versies: 61, nu: 58 });
  } finally {
    await own.close();
  }
});

describe("waking", () => {
  const ask = (werk: string) => ({
    activiteit: "persoon-wekken",
    werk,
    schrijft: true,
    reden: "Nodig om het signaal te kunnen wegen.",
  });
  const wake = (werk: string, vraag: Parameters<typeof wekPersoon>[3]) =>
    read<string | undefined>(adviseur, (tx) => wekPersoon(tx, db.keyring, "handelsregister", vraag), ask(werk));

  test("brings in that one person with the ties to what is awake, for this case alone", async () => {
    const werk = await openWerk(db, adviseur);
    const ander = await openWerk(db, adviseur);
    const id = await wake(werk, { bsn: "999990019" });
    expect(id).toBeDefined();
    const inWerk = { activiteit: "persoon-wekken", werk, reden: "Nodig om het signaal te kunnen wegen." };
    expect(await titles("van der Linden", inWerk)).toEqual(["Marit van der Linden"]);
    const pagina = await read<NonNullable<Awaited<ReturnType<typeof openEntiteit>>>>(
      adviseur,
      (tx) => openEntiteit(tx, id ?? "", undefined),
      inWerk,
    );
    expect(pagina.relaties.map(({ soort, ander: { titel } }) => [soort, titel])).toEqual([
      ["BESTUUR", "Holding Zuiderzon B.V."],
    ]);
    // Elsewhere the person sleeps on.
    expect(await titles("van der Linden")).toEqual([]);
    expect(await titles("van der Linden", { ...inWerk, werk: ander })).toEqual([]);
    expect(
      await read(adviseur, (tx) => openEntiteit(tx, id ?? "", undefined), { ...inWerk, werk: ander }),
    ).toBeUndefined();
    // Another case gets another name for the same person, and both lines lead to one subject.
    const again = await wake(ander, { achternaam: "Van der Linden", geboortedatum: "5-3-1980", postcode: "9998ab" });
    expect(again).toBeDefined();
    expect(again).not.toBe(id);
    expect(await wake(werk, { bsn: "999990019" })).toBe(id);
    const { rows } = await db.unsafeSuper.query(
      "select distinct zoekindex from platform.betrokkene where extern = any($1)",
      [[id, again]],
    );
    expect(rows).toHaveLength(1);
  });

  test("nobody, several, no ground and the sixth try answer alike (mutants: each of the four conditions left out)", async () => {
    const werk = await openWerk(db, adviseur);
    for (let i = 0; i < 5; i += 1) expect(await wake(werk, { bsn: "999993653" })).toBeUndefined();
    expect(await wake(werk, { bsn: "999990019" })).toBeUndefined();
    const groundless = await openWerk(db, adviseur, { grondslag: null });
    expect(await wake(groundless, { bsn: "999990019" })).toBeUndefined();
  });

  test("needs phase 3 or 4", async () => {
    const vroeg = await openWerk(db, adviseur, { fase: 2 });
    await expect(wake(vroeg, { bsn: "999990019" })).rejects.toThrow("FASE");
  });
});

test("a judgement joins two records for who sees both, and undoing it gives back what was", async () => {
  await deliver(db, beheerder, {
    bron: "vergunningen",
    records: [org("v1", "Kadewerk Uitzendbureau", { telefoon: ["0515 000 111"] })],
  });
  const [a] = (await search("kadewerk uitzend bv")).treffers;
  const found = (await search("kadewerk")).treffers;
  const b = found.find(({ titel }) => titel === "Kadewerk Uitzendbureau");
  expect(found).toHaveLength(2);
  const write = { activiteit: "register-oordelen", schrijft: true };
  const done = await read<{ id: string }>(
    adviseur,
    (tx) =>
      judgeEntiteiten(tx, {
        een: a?.id ?? "",
        ander: b?.id ?? "",
        uitkomst: "ZELFDE",
        reden: "Zelfde adres en telefoon",
      }),
    write,
  );
  const together = (await search("kadewerk")).treffers;
  expect(together).toHaveLength(1);
  expect(together[0]).toMatchObject({ registraties: 2, bronnen: ["Handelsregister", "Vergunningen en ontheffingen"] });
  expect(await read(adviseur, (tx) => undoOordeel(tx, done.id, "Toch een ander bedrijf"), write)).toBe(true);
  expect((await search("kadewerk")).treffers).toHaveLength(2);
  expect(await read(adviseur, (tx) => undoOordeel(tx, done.id, "Toch een ander bedrijf"), write)).toBe(false);
});

test("a group has one id in every network answer, wherever it begins, and the middle has the name that was asked (mutants: the id of where it begins, the name of the lowest)", async () => {
  await deliver(db, beheerder, { bron: "vergunningen", records: [org("n1", "Meerkoet Vergund")] });
  await deliver(db, beheerder, {
    bron: "kadaster",
    records: [
      org("n2", "Meerkoet Kadaster"),
      org("n3", "Fuut Beheer"),
      { sleutel: "n4", soort: "EIGENDOM", van: "n2", naar: "n3", waarden: { aandeel: ["100"] } },
    ],
  });
  const idOf = async (vraag: string) => (await search(vraag)).treffers[0]?.id ?? "";
  const [een, ander, fuut] = [await idOf("meerkoet vergund"), await idOf("meerkoet kadaster"), await idOf("fuut")];
  const judge = { activiteit: "register-oordelen", schrijft: true };
  await read(
    adviseur,
    (tx) => judgeEntiteiten(tx, { een, ander, uitkomst: "ZELFDE", reden: "Zelfde naam en plaats" }),
    judge,
  );
  const pictures = await Promise.all(
    [een, ander, fuut].map((begin) =>
      read<NonNullable<Awaited<ReturnType<typeof readNetwerk>>>>(adviseur, (tx) => readNetwerk(tx, begin, 2)),
    ),
  );
  for (const { knopen, lijnen } of pictures) {
    expect(knopen.map(({ id }) => id).toSorted()).toEqual([een, fuut].toSorted());
    expect(lijnen.map(({ vanId, naarId }) => [vanId, naarId])).toEqual([[een, fuut]]);
  }
  expect(pictures.map(({ knopen }) => knopen.find(({ stap }) => stap === 0)?.titel)).toEqual([
    "Meerkoet Vergund",
    "Meerkoet Kadaster",
    "Fuut Beheer",
  ]);
});

test("what is corrected stands beside the correction, also when another record of the same thing said it (mutants: only one's own records, the wrong value counts on)", async () => {
  await deliver(db, beheerder, {
    bron: "vergunningen",
    records: [org("c1", "Zwanenhof Bouw", { telefoon: ["0515000222"] })],
  });
  await deliver(db, beheerder, {
    bron: "kadaster",
    records: [org("c2", "Zwanenhof Bouw", { telefoon: ["0515000333"] })],
  });
  const both = (await search("zwanenhof")).treffers.map(({ id }) => id);
  const [een = "", ander = ""] = both;
  const judge = { activiteit: "register-oordelen", schrijft: true };
  await read(
    adviseur,
    (tx) => judgeEntiteiten(tx, { een, ander, uitkomst: "ZELFDE", reden: "Zelfde naam en plaats" }),
    judge,
  );
  const feitenOf = async () => {
    const pagina = await read<NonNullable<Awaited<ReturnType<typeof openEntiteit>>>>(adviseur, (tx) =>
      openEntiteit(tx, een, undefined),
    );
    return pagina.groepen.find(({ eigenschap }) => eigenschap === "telefoon");
  };
  const before = await feitenOf();
  expect(before).toMatchObject({ botst: false, feiten: [{ stand: "HUIDIG" }, { stand: "HUIDIG" }] });
  const state = { activiteit: "register-aanvullen", schrijft: true };
  for (const { opgave, pad, waarde } of before?.feiten ?? []) {
    const verklaring = {
      eigenschap: "telefoon",
      waarde: `${waarde as string}9`,
      reden: "Zelf gebeld, dit nummer klopt wel.",
      corrigeert: { opgave, pad },
    };
    expect(await read(adviseur, (tx) => stateWaarde(tx, een, verklaring), state)).toEqual({});
  }
  const stands = (await feitenOf())?.feiten.map(({ stand, waarde, doorMens }) => [stand, waarde, doorMens]);
  expect(stands).toEqual(
    expect.arrayContaining([
      ["GECORRIGEERD", "0515000222", false],
      ["GECORRIGEERD", "0515000333", false],
      ["HUIDIG", "05150002229", true],
      ["HUIDIG", "05150003339", true],
    ]),
  );
  const gone = {
    eigenschap: "telefoon",
    reden: "Dit staat er niet meer.",
    corrigeert: { opgave: een, pad: "telefoon/0" },
  };
  expect(await read(adviseur, (tx) => stateWaarde(tx, een, gone), state)).toEqual({ weigering: "BEWERING_ONBEKEND" });
});

test("a tie goes with its end: past its period neither is there, in no channel, before the daily destruction came by (mutant: no policy uiteinden)", async () => {
  await deliver(db, beheerder, {
    bron: "belangenregister",
    records: [
      org("u1", "Rietzoom Beheer"),
      org("u2", "Rietzoom Vastgoed"),
      { sleutel: "u3", soort: "EIGENDOM", van: "u1", naar: "u2", waarden: { aandeel: ["100"] } },
    ],
  });
  const [beheer = ""] = (await search("rietzoom beheer")).treffers.map(({ id }) => id);
  const ties = () =>
    read<object[]>(adviseur, async (tx) => {
      const pagina = await openEntiteit(tx, beheer, undefined);
      const netwerk = await readNetwerk(tx, beheer, 2);
      const rijen = await findUitvoer(tx, "belangenregister", true, 0, 100);
      const kept = rijen.filter(({ record }) => ["u2", "u3"].includes(record.sleutel));
      return [...(pagina?.relaties ?? []), ...(netwerk?.lijnen ?? []), ...kept];
    });
  expect(await ties()).toHaveLength(4);
  await db.unsafeSuper.query(
    "update registers.opgave set vervalt_op = now() - interval '1 hour' where bron_inhoud ->> 'sleutel' = 'u2'",
  );
  expect(await ties()).toEqual([]);
  const { rows } = await db.unsafeSuper.query(
    "select from registers.opgave where bron_inhoud ->> 'sleutel' in ('u2', 'u3')",
  );
  expect(rows).toHaveLength(2);
});

test("destruction leaves nothing of what is past its period, anywhere in the database (mutants: keys, words, sleepers or subjects kept)", async () => {
  const own = await freshDatabase();
  try {
    const bea = await own.hire("Bea", "beheerder");
    const marker = "Zwabberdewablo";
    await deliver(own, bea, {
      bron: "handelsregister",
      records: [
        org("x1", `${marker} Holding`),
        org("x2", "Blijvend B.V."),
        { sleutel: "xp", soort: "PERSOON", waarden: { naam: [{ achternaam: marker }], bsn: ["999990019"] } },
        { sleutel: "xe", soort: "EIGENDOM", van: "x1", naar: "x2", waarden: { omschrijving: [marker] } },
      ],
    });
    const before = await everywhere(own, marker);
    expect(before.length).toBeGreaterThan(0);
    await own.unsafeSuper.query(
      "update registers.opgave set vervalt_op = now() - interval '1 minute' where waarden::text like $1",
      [`%${marker}%`],
    );
    await own.unsafeSuper.query("update registers.sluimer set vervalt_op = now() - interval '1 minute'");
    await own.unsafeSuper.query("alter table registers.opgave disable trigger bewezen");
    await own.unsafeSuper.query("alter table registers.opgave enable trigger bewezen");
    const gone = await destroyVervallen(own.pool("worker"), own.keyring);
    expect(gone).toBe(2 + 2 + 1);
    expect(await everywhere(own, marker)).toEqual([]);
    const left = await own.unsafeSuper.query(
      `select (select count(*)::int from registers.entiteit) as entiteiten, (select count(*)::int from registers.sleutel s where not exists (select from registers.opgave o where o.id = s.opgave)) as sleutels,
        (select count(*)::int from registers.woord w where not exists (select from registers.sleutel s where s.sleutel = w.woord)) as woorden,
        (select count(*)::int from registers.sluimer) as slapers, (select count(*)::int from registers.wekker) as wekkers,
        (select count(*)::int from platform.betrokkene where soort <> 'MEDEWERKER') as betrokkenen, (select array_agg(soort order by soort) from registers.vernietiging) as bewijs`,
    );
    expect(left.rows[0]).toEqual({
      entiteiten: 1,
      sleutels: 0,
      woorden: 0,
      slapers: 0,
      wekkers: 0,
      betrokkenen: 1,
      bewijs: ["ENTITEIT", "OPGAVE", "SLAPER"],
    });
  } finally {
    await own.close();
  }
});
