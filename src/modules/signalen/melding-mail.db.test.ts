/** Mail that says that work waits, over a mail server of our own: to whom, when, and that nothing of a signaal is in it. */
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { addDays, datumOf } from "../../kernel/datum.ts";
import { isWerkdag, nthWerkdag } from "../../kernel/feestdagen.ts";
import { readConfig } from "../../platform/config/config.ts";
import { openLogger } from "../../platform/http/logger.ts";
import { openMailer } from "../../platform/mail/mail.ts";
import { freshApp, type FreshApp } from "../../../test/fresh-app.ts";
import type { Person } from "../../../test/fresh-database.ts";
import { bring, close, meld, rule, shiftClock } from "../../../test/signalen-stage.ts";
import { readKalender } from "../../platform/catalogue/read-kalender.ts";
import { sendHerinneringen, sendMelderpost, sendWeekpost } from "./melding-mail.ts";

const kalender = readKalender(join(import.meta.dirname, "../../../catalogus"));
const BASE = "https://weerwerk.waterveen.example";

type Mail = { readonly aan: string; readonly tekst: string };
const mails: Mail[] = [];
let refuse = false;

/** As much of SMTP (RFC 5321) as one client asks for: what to say to each command. */
const ANSWERS: readonly (readonly [command: RegExp, answer: () => string])[] = [
  [/^RCPT TO/i, () => (refuse ? "451 later" : "250 ok")],
  [/^DATA/i, () => "354 go on"],
  [/^QUIT/i, () => "221 bye"],
  [/./, () => "250 ok"],
];

function converse(socket: Socket): void {
  let aan = "";
  let data: string[] | undefined;
  let rest = "";
  const say = (line: string): boolean => socket.write(`${line}\r\n`);
  const read = (line: string): void => {
    if (data === undefined) {
      aan = /^RCPT TO:<([^>]*)>/i.exec(line)?.[1] ?? aan;
      const answer = ANSWERS.find(([command]) => command.test(line))?.[1]() ?? "";
      if (answer.startsWith("354")) data = [];
      say(answer);
    } else if (line === ".") {
      mails.push({ aan, tekst: `${data.join("\n")}\n` });
      data = undefined;
      say("250 ok");
    } else data.push(line);
  };
  socket.on("error", () => undefined);
  socket.setEncoding("utf8");
  socket.on("data", (chunk) => {
    const lines = (rest + String(chunk)).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) read(line);
  });
  say("220 test");
}

let db: FreshApp;
let server: Server;
let parts: Parameters<typeof sendHerinneringen>[0];
let cor: Person;
let iris: Person;
let pim: Person;
let kees: Person;

async function hire(naam: string, ...rollen: string[]): Promise<Person> {
  const wie = await db.hire(naam, ...rollen);
  await db.as(wie, "PUT", "/v1/mij/mailadres", { body: { adres: `${naam.toLowerCase()}@waterveen.example` } });
  return wie;
}

beforeAll(async () => {
  db = await freshApp();
  server = createServer(converse);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const config = readConfig({
    WEERWERK_MAIL_URL: `smtp://127.0.0.1:${port}`,
    WEERWERK_MAIL_VAN: "weerwerk@waterveen.example",
  });
  parts = {
    pool: db.pool("worker"),
    keyring: db.keyring,
    kalender,
    base: BASE,
    logger: openLogger("silent", "toets"),
    mailer: openMailer(config),
  };
  cor = await hire("Cor", "signaalcoordinator");
  iris = await hire("Iris", "signaalcoordinator");
  pim = await hire("Pim", "privacyofficer");
  kees = await hire("Kees");
});
afterAll(async () => {
  parts.mailer?.close();
  server.close();
  await db.close();
});
afterEach(async () => {
  mails.length = 0;
  refuse = false;
  await shiftClock(db, "0");
});

const vandaag = datumOf(new Date());
/** The first working day from today on, as a shift of the clock: reminders go out on working days. */
const eerste = isWerkdag(kalender, vandaag) ? vandaag : nthWerkdag(kalender, vandaag, 1, 1);
const shiftTo = (datum: string): Promise<unknown> =>
  shiftClock(db, `${Math.round((Date.parse(datum) - Date.parse(vandaag)) / 86_400_000)} days`);

const told = (): string[] => mails.map(({ aan }) => aan.split("@")[0] ?? "").toSorted();
/** The lines of a mail that are no header that any mail has. */
const said = ({ tekst }: Mail): string =>
  tekst
    .replaceAll(
      /^(From|To|Message-ID|Date|MIME-Version|Content-Type|Content-Transfer-Encoding|Auto-Submitted): .*\n/gm,
      "",
    )
    .trim();

const HERINNERING = `Subject: Er wacht werk op u in Weerwerk\n\nEr wacht werk op u in Weerwerk.\n\n${BASE}/vandaag`;

test("who hears of a term: its handler two working days before, the other coordinator the day after, the privacy officer five later; never whoever reported (mutants: a day earlier, nobody excluded, no privacy officer)", async () => {
  const termijn = nthWerkdag(kalender, addDays(eerste, 1), 2, 1);
  const signaal = await meld(db, iris, { termijn: nthWerkdag(kalender, addDays(eerste, 1), 3, 1) });
  await bring(db, { coordinator: cor, privacy: pim }, signaal, 1);
  await shiftTo(eerste);
  await sendHerinneringen(parts);
  expect(told()).toEqual([]);
  await db.unsafeSuper.query("update signalen.signaal set termijn = $2 where extern = $1", [signaal, termijn]);
  await sendHerinneringen(parts);
  expect(told()).toEqual(["cor"]);
  expect(mails.map(said)).toEqual([HERINNERING]);

  mails.length = 0;
  await shiftTo(nthWerkdag(kalender, addDays(termijn, 1), 1, 1));
  await sendHerinneringen(parts);
  expect(told()).toEqual(["cor"]);
  await db.unsafeSuper.query("delete from platform.werk_uitsluiting where werk = $1", [signaal]);
  await sendHerinneringen(parts);
  expect(told()).toEqual(["cor", "cor", "iris"]);

  mails.length = 0;
  await shiftTo(nthWerkdag(kalender, addDays(termijn, 1), 5, 1));
  await sendHerinneringen(parts);
  expect(told()).toEqual(["cor", "iris"]);
  mails.length = 0;
  await shiftTo(nthWerkdag(kalender, addDays(termijn, 1), 6, 1));
  await sendHerinneringen(parts);
  expect(told()).toEqual(["cor", "iris", "pim"]);
  expect(new Set(mails.map(said))).toEqual(new Set([HERINNERING]));
  mails.length = 0;
  await shiftTo(addDays(nthWerkdag(kalender, termijn, 1, 1), (6 - new Date(termijn).getUTCDay() + 7) % 7));
  await sendHerinneringen(parts);
  expect(told()).toEqual([]);
  expect(await close(db, cor, signaal)).toBeNull();
});

test("the week comes as three numbers, without what one reported oneself", async () => {
  await meld(db, iris);
  await sendWeekpost(parts);
  const numbers = new Map(mails.map((mail) => [mail.aan.split("@")[0], said(mail)]));
  expect(told()).toEqual(["cor", "iris"]);
  expect(numbers.get("cor")).toBe(
    `Subject: Uw week in Weerwerk\n\nOpen: 1\nNieuw deze week: 2\nOver de termijn: 0\n\n${BASE}/vandaag`,
  );
  expect(numbers.get("iris")).toContain("Open: 0\n");
});

test("a melder hears once that a message waits, and again when the mail server was down (mutants: told at every run, lost when it fails)", async () => {
  const signaal = await meld(db, kees, { feiten: "Bij de Zwabberdewablo wordt gelost." });
  await bring(db, { coordinator: cor, privacy: pim }, signaal, 1);
  await rule(db, cor, signaal, "send_bericht('VRAAG', $1)", ["Zag u de Zwabberdewablo zelf?"]);
  refuse = true;
  await sendMelderpost(parts);
  expect(mails).toEqual([]);
  refuse = false;
  await sendMelderpost(parts);
  await sendMelderpost(parts);
  expect(mails.map(({ aan }) => aan)).toEqual(["kees@waterveen.example"]);
  expect(mails.map(said)).toEqual([
    `Subject: Er staat een bericht voor u klaar\n\nEr staat een bericht voor u klaar.\n\n${BASE}/mijn-meldingen`,
  ]);
  expect(JSON.stringify(mails)).not.toMatch(/Zwabberdewablo|SIG-|Kees Klerk/);
});

test("without a mail server nothing is sent and nothing breaks", async () => {
  expect(openMailer(readConfig({}))).toBeUndefined();
  for (const send of [sendHerinneringen, sendWeekpost, sendMelderpost]) await send({ ...parts, mailer: undefined });
  expect(mails).toEqual([]);
});
