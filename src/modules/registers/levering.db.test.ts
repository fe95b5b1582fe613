/** A delivery from announcement to the last line, over HTTP and with a worker: by someone who never sees what is in it. */
import { createHash } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type FreshApp, freshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";
import { freshWorker, type FreshWorker, hurry } from "../../../test/fresh-worker.ts";
import { PART_BYTES } from "./levering.ts";
import { takeIn } from "./index.ts";

let app: FreshApp;
let bea: Person;
let pim: Person;
let yara: Person;
let worker: FreshWorker | undefined;

beforeAll(async () => {
  app = await freshApp();
  bea = await app.hire("Bea Beheer", "beheerder");
  pim = await app.hire("Pim Privacy", "privacyofficer");
  yara = await app.hire("Yara Adviseur", "signaalcoordinator");
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});
afterAll(() => app.close());

const KOP = "kvknummer;naam;achternaam;geboortedatum";
const PROFIEL = {
  naam: "Toets",
  bron: "handelsregister",
  scheiding: ";",
  tekenset: "UTF-8",
  kolommen: {
    kvknummer: { type: "kvk", verplicht: true },
    naam: "tekst",
    achternaam: "tekst",
    geboortedatum: { type: "datum", vorm: "jjjjmmdd" },
  },
  records: [
    { soort: "ORGANISATIE", sleutel: { kvk: ["kvknummer"] }, eigenschappen: { naam: "naam", kvkNummer: "kvknummer" } },
    {
      soort: "PERSOON",
      wanneer: { kolom: "achternaam", gevuld: true },
      sleutel: { eigenaar: ["kvknummer"] },
      eigenschappen: { naam: { achternaam: "achternaam" }, geboortedatum: "geboortedatum" },
    },
  ],
};
const firm = (nr: number, naam = `Zaak ${nr}`): string => `${90_000_000 + nr};${naam};Klaversma${nr};19800305`;
const fileOf = (...lines: readonly string[]): Buffer => Buffer.from(`${[KOP, ...lines].join("\n")}\n`, "utf8");

type Answer = Awaited<ReturnType<FreshApp["as"]>>;
const idIn = (answer: Answer): string => answer.json<{ id: string }>().id;

async function send(bytes: Buffer, wijze = "MUTATIES", profiel: object | undefined = PROFIEL): Promise<string> {
  const announced = await app.as(bea, "POST", "/v1/leveringen", {
    body: { bron: "handelsregister", formaat: "CSV", wijze, bytes: bytes.length },
  });
  expect(announced.statusCode).toBe(201);
  const id = idIn(announced);
  for (let nr = 0; nr * PART_BYTES < bytes.length; nr += 1) {
    const raw = bytes.subarray(nr * PART_BYTES, (nr + 1) * PART_BYTES);
    expect((await app.as(bea, "PUT", `/v1/leveringen/${id}/delen/${nr}`, { raw })).statusCode).toBe(200);
  }
  if (profiel)
    expect((await app.as(bea, "PUT", `/v1/leveringen/${id}/profiel`, { body: { profiel } })).statusCode).toBe(204);
  return id;
}

const read = (id: string): Promise<Answer> => app.as(bea, "POST", `/v1/leveringen/${id}/inlezing`);
const look = async (id: string) =>
  (await app.as(bea, "GET", `/v1/leveringen/${id}`)).json<{
    stand: string;
    reden?: string;
    gelezen: number;
    geweigerd: number;
  }>();
const uitkomstOf = async (id: string) =>
  (await app.as(pim, "GET", `/v1/leveringsuitkomsten/${id}`)).json<Record<string, number | boolean>>();

async function takenIn(id: string, stand = "KLAAR"): Promise<void> {
  expect((await read(id)).statusCode).toBe(202);
  worker ??= await freshWorker(app, { "registers-inlezen": takeIn });
  await expect.poll(async () => (await look(id)).stand, { timeout: 20_000, interval: 30 }).toBe(stand);
}

const search = async (vraag: string): Promise<string[]> =>
  (await app.as(yara, "POST", "/v1/registers/_zoek", { body: { vraag } }))
    .json<{ treffers: { titel: string }[] }>()
    .treffers.map(({ titel }) => titel);

test("a file goes in: firms are found, persons sleep, refused lines say why, and no answer to who loads it holds content", async () => {
  const seen: string[] = [];
  const bytes = fileOf(
    firm(1, "Kadewerk Uitzend"),
    "onzin;Kapot;;",
    firm(2),
    `90000003;${"x".repeat(70_000)};;`,
    "te;weinig",
  );
  const id = await send(bytes);
  const columns = await app.as(bea, "GET", `/v1/leveringen/${id}/kolommen`);
  expect(columns.json()).toMatchObject({
    scheiding: ";",
    kopregel: true,
    kolommen: [{ naam: "kvknummer" }, {}, {}, {}],
  });
  seen.push(columns.body);
  await takenIn(id);
  expect(await look(id)).toMatchObject({ gelezen: 5, geweigerd: 3 });
  const refused = await app.as(bea, "GET", `/v1/leveringen/${id}/geweigerde-regels`);
  expect(refused.json()).toMatchObject({
    regels: [
      { regel: 3, reden: "WAARDE_ONGELDIG", veld: "kvknummer" },
      { regel: 5, reden: "VELD_TE_LANG" },
      { regel: 6, reden: "AANTAL_VELDEN" },
    ],
    meer: false,
  });
  seen.push(refused.body, (await app.as(bea, "GET", "/v1/leveringen")).body);
  for (const body of seen) expect(body).not.toMatch(/Kadewerk|Klaversma|90000001|1980/);
  expect(await search("Kadewerk")).toEqual(["Kadewerk Uitzend"]);
  expect(await search("Klaversma1")).toEqual([]);
  expect(await uitkomstOf(id)).toMatchObject({ nieuw: 2, sluimerend: 2 });
  // The file is gone, and who loads sees no more of what it changed than how many lines were read.
  const { rows } = await app.unsafeSuper.query("select from registers.levering_deel");
  expect(rows).toEqual([]);
  expect((await app.as(bea, "GET", `/v1/leveringsuitkomsten/${id}`)).statusCode).toBe(403);
});

test("the same file again changes nothing, a changed line is a new version (mutants: no fingerprint, no key)", async () => {
  const first = fileOf(firm(11), firm(12), firm(13));
  await takenIn(await send(first));
  const again = await send(first);
  await takenIn(again);
  expect(await uitkomstOf(again)).toMatchObject({ nieuw: 0, gewijzigd: 0, ongewijzigd: 6 });
  const changed = await send(fileOf(firm(11), firm(12, "Anders")));
  await takenIn(changed);
  expect(await uitkomstOf(changed)).toMatchObject({ nieuw: 0, gewijzigd: 1, ongewijzigd: 3, beeindigd: 0 });
  expect(await search("90000012")).toEqual(["Anders"]);
});

test("a snapshot that would end more than one in twenty waits for a privacy officer, and then ends exactly those", async () => {
  const { rows } = await app.unsafeSuper.query<{ n: number }>(
    "select (select count(*) from registers.opgave where vervangen_op is null) + (select count(*) from registers.sluimer where vervangen_op is null) as n",
  );
  const id = await send(fileOf(firm(11), firm(12, "Anders")), "MOMENTOPNAME");
  await takenIn(id, "WACHT_OP_TWEEDE");
  expect(await search("90000013")).toEqual(["Zaak 13"]);
  expect(await uitkomstOf(id)).toMatchObject({
    teBeeindigen: Number(rows[0]?.n) - 4,
    magBevestigen: true,
    beeindigd: 0,
  });
  expect((await read(id)).json()).toMatchObject({ code: "WACHT_OP_TWEEDE" });
  // Who loaded it says no yes to it, not even when they became privacy officer since.
  await app.unsafeSuper.query(
    "insert into platform.rolhouder (medewerker, rol, van) values ($1, 'privacyofficer', now() - interval '1 day')",
    [bea.nr],
  );
  expect((await app.as(bea, "POST", `/v1/leveringsuitkomsten/${id}/bevestiging`)).json()).toMatchObject({
    code: "EIGEN_LEVERING",
  });
  await app.unsafeSuper.query("delete from platform.rolhouder where medewerker = $1 and rol = 'privacyofficer'", [
    bea.nr,
  ]);
  expect((await app.as(pim, "POST", `/v1/leveringsuitkomsten/${id}/bevestiging`)).statusCode).toBe(204);
  await takenIn(id);
  expect(await search("90000013")).toEqual(["Zaak 13"]);
  expect(await uitkomstOf(id)).toMatchObject({ beeindigd: Number(rows[0]?.n) - 4, bevestigd: true });
});

test("parts come in order, each of its own size, and a part that came twice is taken once", async () => {
  const bytes = Buffer.concat([fileOf(firm(21)), Buffer.from(`${firm(22)}\n`.repeat(150_000))]).subarray(
    0,
    PART_BYTES + 10,
  );
  const id = idIn(
    await app.as(bea, "POST", "/v1/leveringen", {
      body: { bron: "handelsregister", formaat: "CSV", wijze: "MUTATIES", bytes: bytes.length },
    }),
  );
  const part = (nr: number, raw: Buffer) => app.as(bea, "PUT", `/v1/leveringen/${id}/delen/${nr}`, { raw });
  const [first, last] = [bytes.subarray(0, PART_BYTES), bytes.subarray(PART_BYTES)];
  expect((await part(1, last)).json()).toMatchObject({ code: "DEEL_PAST_NIET" });
  expect((await part(0, last)).json()).toMatchObject({ code: "DEEL_PAST_NIET" });
  expect((await part(0, Buffer.concat([first, last]))).statusCode).toBe(413);
  expect((await part(0, first)).json()).toEqual({ compleet: false });
  expect((await part(0, first)).json()).toEqual({ compleet: false });
  expect((await read(id)).json()).toMatchObject({ code: "NOG_NIET_COMPLEET" });
  expect((await part(1, last)).json()).toEqual({ compleet: true });
  expect((await part(1, last)).json()).toMatchObject({ code: "LEVERING_GESLOTEN" });
  expect((await read(id)).json()).toMatchObject({ code: "PROFIEL_ONTBREEKT" });
  expect((await app.as(bea, "POST", `/v1/leveringen/${id}/stop`)).statusCode).toBe(204);
  expect((await read(id)).json()).toMatchObject({ code: "LEVERING_GESLOTEN" });
});

test("an upload that broke off goes on with the same file only, and a part that says something else is refused (mutants: size is enough, only the first part, the same hash under another number, kept without key)", async () => {
  const bytes = Buffer.alloc(3 * PART_BYTES - 1, `${firm(31)}\n`);
  const id = idIn(
    await app.as(bea, "POST", "/v1/leveringen", {
      body: { bron: "handelsregister", formaat: "CSV", wijze: "MUTATIES", bytes: bytes.length },
    }),
  );
  const part = (nr: number, of = bytes) =>
    app.as(bea, "PUT", `/v1/leveringen/${id}/delen/${nr}`, {
      raw: of.subarray(nr * PART_BYTES, (nr + 1) * PART_BYTES),
    });
  const hashesOf = (of: Buffer, ...nrs: readonly number[]) =>
    nrs.map((nr) =>
      createHash("sha256")
        .update(of.subarray(nr * PART_BYTES, (nr + 1) * PART_BYTES))
        .digest("base64url"),
    );
  const resume = async (hashes: readonly string[]) => {
    const answer = await app.as(bea, "POST", `/v1/leveringen/${id}/hervatting`, { body: { hashes } });
    return answer.statusCode === 204 ? "GOED" : answer.json<{ code: string; status: number; title: string }>();
  };
  const other = Buffer.from(bytes);
  other.writeUInt8(0x58, PART_BYTES + 7); // one letter in the second part
  expect(await resume([])).toBe("GOED");
  expect((await part(0)).statusCode).toBe(200);
  expect((await part(1)).statusCode).toBe(200);
  expect(await resume(hashesOf(bytes, 0, 1))).toBe("GOED");
  expect(await resume(hashesOf(other, 0, 1))).toMatchObject({
    status: 409,
    code: "ANDER_BESTAND",
    title: "Dit is een ander bestand",
  });
  expect(await resume(hashesOf(bytes, 1, 0))).toMatchObject({ code: "ANDER_BESTAND" });
  expect(await resume(hashesOf(bytes, 0))).toMatchObject({ code: "DEEL_PAST_NIET" });
  expect((await part(1, other)).json()).toMatchObject({ status: 409, code: "ANDER_BESTAND" });
  expect((await part(1)).statusCode).toBe(200);
  // What is kept cannot be held against a text that somebody knows.
  const { rows } = await app.unsafeSuper.query<{ kept: string }>(
    "select translate(encode(vingerafdruk, 'base64'), '+/=', '-_') as kept from registers.levering_deel where vingerafdruk is not null",
  );
  expect(rows.map(({ kept }) => kept)).not.toContain(hashesOf(bytes, 0)[0]);
  expect((await part(2)).json()).toEqual({ compleet: true });
  expect(await resume(hashesOf(bytes, 0, 1, 2))).toMatchObject({ code: "LEVERING_GESLOTEN" });
  expect((await app.as(bea, "POST", `/v1/leveringen/${id}/stop`)).statusCode).toBe(204);
});

test("a file that is none is refused whole and says so", async () => {
  // This bron waits for nothing now: only one delivery of a bron is read at a time.
  const zip = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), Buffer.alloc(100, 1)]);
  const id = await send(zip);
  expect((await app.as(bea, "GET", `/v1/leveringen/${id}/kolommen`)).json()).toMatchObject({ code: "GEEN_TEKST" });
  await takenIn(id, "MISLUKT");
  expect(await look(id)).toMatchObject({ reden: "BESTANDSSOORT" });
  const header = await send(Buffer.from("Jan Jansen;0612345678\nPiet;0687654321\n"));
  await takenIn(header, "MISLUKT");
  expect(await look(header)).toMatchObject({ reden: "KOPREGEL" });
});

test("a snapshot that breaks off ends nothing, and one with refused lines ends nothing alone (mutants: either condition left out)", async () => {
  const many = Array.from({ length: 60 }, (_, i) => firm(100 + i));
  const change = await send(fileOf(...many));
  await takenIn(change);
  const whole = fileOf(...many.slice(0, 59)).toString("utf8");
  const cut = await send(Buffer.from(`${whole}90000159;"Zaak zonder eind`), "MOMENTOPNAME");
  await takenIn(cut, "MISLUKT");
  expect(await look(cut)).toMatchObject({ reden: "LAATSTE_REGEL_HALF" });
  expect(await search("90000159")).toEqual(["Zaak 159"]);
  const refused = await send(Buffer.from(`${whole}90000159;te;weinig\n`), "MOMENTOPNAME");
  await takenIn(refused, "WACHT_OP_TWEEDE");
  expect(await search("90000159")).toEqual(["Zaak 159"]);
  expect((await app.as(bea, "POST", `/v1/leveringen/${refused}/stop`)).statusCode).toBe(204);
});

test("a job that dies halfway goes on after the last line that is in (mutants: from the start, one line too far)", async () => {
  const lines = Array.from({ length: 5_000 }, (_, i) => firm(1_000 + i));
  const id = await send(fileOf(...lines));
  await worker?.stop();
  worker = undefined;
  expect((await read(id)).statusCode).toBe(202);
  let batches = 0;
  const dying = await freshWorker(app, {
    "registers-inlezen": (job) =>
      takeIn({
        ...job,
        grant: (handeling, schrijft, work) => {
          if (handeling.endsWith("regels") && (batches += 1) === 2) throw new Error("killed");
          return job.grant(handeling, schrijft, work);
        },
      }),
  });
  await expect.poll(() => batches, { timeout: 15_000, interval: 20 }).toBeGreaterThanOrEqual(2);
  await dying.stop();
  const { rows } = await app.unsafeSuper.query<{ tot_regel: number }>(
    "select tot_regel::int from registers.levering where extern = $1",
    [id],
  );
  expect(rows[0]?.tot_regel).toBeGreaterThan(500);
  expect(rows[0]?.tot_regel).toBeLessThan(5_000);
  worker = await freshWorker(app, { "registers-inlezen": takeIn });
  await hurry(app);
  await expect.poll(async () => (await look(id)).stand, { timeout: 20_000, interval: 30 }).toBe("KLAAR");
  expect(await look(id)).toMatchObject({ gelezen: 5_000, geweigerd: 0 });
  expect(await uitkomstOf(id)).toMatchObject({ nieuw: 5_000, gewijzigd: 0, ongewijzigd: 0, sluimerend: 5_000 });
});

test("a delivery that is stopped halfway stays stopped: what is in stays, nothing more comes in, and its file is gone", async () => {
  const id = await send(fileOf(...Array.from({ length: 5_000 }, (_, i) => firm(10_000 + i))));
  await worker?.stop();
  expect((await read(id)).statusCode).toBe(202);
  let batches = 0;
  worker = await freshWorker(app, {
    "registers-inlezen": (job) =>
      takeIn({
        ...job,
        grant: async (handeling, schrijft, work) => {
          if (handeling.endsWith("regels") && (batches += 1) === 2)
            expect((await app.as(bea, "POST", `/v1/leveringen/${id}/stop`)).statusCode).toBe(204);
          return job.grant(handeling, schrijft, work);
        },
      }),
  });
  const jobs = async () =>
    (
      await app.unsafeSuper.query<{ status: string }>(
        "select o.status from platform.opdracht o join registers.levering l on l.opdracht = o.extern where l.extern = $1",
        [id],
      )
    ).rows.map(({ status }) => status);
  await expect.poll(() => batches, { timeout: 15_000, interval: 20 }).toBeGreaterThanOrEqual(2);
  const until = Date.now() + 15_000;
  while ((await jobs())[0] !== "KLAAR" && Date.now() < until) await hurry(app);
  expect(await jobs()).toEqual(["KLAAR"]);
  expect(await look(id)).toMatchObject({ stand: "GESTOPT", reden: "GESTOPT_DOOR_BEHEERDER" });
  expect((await look(id)).gelezen).toBeGreaterThan(500);
  expect((await look(id)).gelezen).toBeLessThan(5_000);
  const { rows } = await app.unsafeSuper.query(
    "select from registers.levering_deel d join registers.levering l on l.id = d.levering where l.extern = $1",
    [id],
  );
  expect(rows).toEqual([]);
  expect((await read(id)).json()).toMatchObject({ code: "LEVERING_GESLOTEN" });
});

test("a profiel with mistakes names them all, and one that is kept comes back", async () => {
  const id = await send(fileOf(firm(31)), "MUTATIES", undefined);
  const wrong = await app.as(bea, "PUT", `/v1/leveringen/${id}/profiel`, {
    body: { profiel: { naam: "x", kolommen: { a: "geen" } } },
  });
  expect(wrong.statusCode).toBe(400);
  expect(wrong.json<{ fouten: object[] }>().fouten.length).toBeGreaterThan(2);
  const save = await app.as(bea, "POST", "/v1/bronnen/handelsregister/profielen", {
    body: { naam: "Zoals in september", inhoud: PROFIEL },
  });
  expect(save.statusCode).toBe(204);
  const { profielen } = (await app.as(bea, "GET", "/v1/bronnen/handelsregister/profielen")).json<{
    profielen: { naam: string; inhoud: string }[];
  }>();
  expect(profielen.map(({ naam }) => naam)).toContain("Zoals in september");
  expect(profielen.length).toBeGreaterThan(1);
  expect(JSON.parse(profielen.find(({ naam }) => naam === "Zoals in september")?.inhoud ?? "")).toEqual(PROFIEL);
});

test("an adviser loads nothing and sees no delivery", async () => {
  for (const url of ["/v1/leveringen", "/v1/bronnen", "/v1/leveringsuitkomsten"])
    expect((await app.as(yara, "GET", url)).statusCode).toBe(403);
});
