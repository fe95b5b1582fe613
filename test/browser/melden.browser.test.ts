/** Melden on a phone, with one thumb: a draft survives a closed browser, a photo goes along without its place, and the melder sees it end. */
import sharp from "sharp";
import { expect } from "vitest";
import { act } from "./deeds.ts";
import { misfits, violations } from "./page-facts.ts";
import { test, type Visitor } from "./visit.ts";

const PHONE = { width: 320, height: 640 };
const FEITEN =
  "Twee mannen laden om drie uur 's nachts dozen uit een busje met kenteken GBB-01-B. Op de deur staat KvK 90000123.";

const heading = ({ page }: Visitor, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const knop = ({ page }: Visitor, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

/** Nothing wrong with the page as it is now: one filled button, no sideways scroll, axe. */
async function look(visitor: Visitor): Promise<void> {
  await visitor.quiet();
  expect([...(await misfits(visitor.page)), ...(await violations(visitor.page))]).toEqual([]);
}

const photo = () =>
  sharp({ create: { width: 2600, height: 1400, channels: 3, background: "#446" } })
    .withExif({
      IFD0: { ImageDescription: "TOESTEL-VAN-MEES" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 5/1 26/1" },
    })
    .jpeg()
    .toBuffer();

test("a clerk reports on a phone, loses the browser, finds the draft, sends, answers, and sees it end", async ({
  visit,
}) => {
  const mees = await visit({ as: "Mees Tolsma", ...PHONE });
  await mees.open("/vandaag");
  // Two taps at most: this is the first, and there the form is.
  await mees.page.getByRole("main").getByRole("link", { name: "Nieuw signaal" }).click();
  await heading(mees, "Nieuw signaal").waitFor();
  await look(mees);
  await knop(mees, "Verder").click();
  await mees.page.getByRole("link", { name: "Vul in wat u zag." }).waitFor();
  await look(mees);
  await mees.page.getByLabel("Wat zag of hoorde u?").fill(FEITEN);
  await knop(mees, "Haal weg: KvK-nummer 90000123").waitFor();
  await mees.page.getByLabel("Zelf gezien of gehoord").check();
  await mees.page
    .locator("input[type=file]")
    .setInputFiles([{ name: "IMG_2041.jpg", mimeType: "image/jpeg", buffer: await photo() }]);
  await mees.page.getByText("Foto 1").waitFor();
  await knop(mees, "Haal weg: KvK-nummer 90000123").click();
  await mees.page.getByText("Concept bewaard").waitFor();
  await look(mees);
  // What lies on the server has no place, no device, and is no larger than is needed.
  const id = new URL(mees.page.url()).searchParams.get("concept") ?? "";
  const { bijlagen } = await act<{ bijlagen: { id: string }[] }>(mees, "GET", `/mijn-concepten/${id}`);
  const kept = await mees.context.request.get(`/v1/mijn-concepten/${id}/bijlagen/${bijlagen[0]?.id}`);
  const { exif, width } = await sharp(await kept.body()).metadata();
  expect({ exif, width }).toEqual({ exif: undefined, width: 2000 });
  await expect
    .poll(
      async () =>
        (await act<{ inhoud: { afgewezen?: string[] } }>(mees, "GET", `/mijn-concepten/${id}`)).inhoud.afgewezen,
    )
    .toEqual(["KVK 90000123"]);
  await mees.quiet();
  // Gone without another word; the next is another browser, with nothing in it but a session.
  await mees.page.goto("about:blank");

  const again = await visit({ as: "Mees Tolsma", ...PHONE });
  await again.open("/vandaag");
  await again.page.getByRole("link", { name: "Maak uw melding af" }).first().click();
  await again.page.getByText("Foto 1").waitFor();
  expect(await again.page.getByLabel("Wat zag of hoorde u?").inputValue()).toBe(FEITEN);
  await knop(again, "Verder").click();
  await again.page.getByLabel("Nu net").check();
  await again.page.getByLabel(/Waar was dit/).fill("Kadeweg");
  await knop(again, "Zoek adres").click();
  await again.page.locator(".adreskeuzes button").first().click();
  await look(again);
  await knop(again, "Verder").click();
  await again.page.getByLabel(/Wat denkt u/).fill("Er wordt iets opgeslagen dat niet gezien mag worden.");
  await look(again);
  await knop(again, "Verstuur").click();
  await heading(again, "Bedankt. Uw signaal is binnen.").waitFor();
  await look(again);
  const nummer = (await again.page.locator(".meld__nummer b").textContent()) ?? "";
  expect(nummer).toMatch(/^SIG-\d{4}-[2-9A-HJ-NP-Z]{4}$/);
  await again.page.getByText(/U hoort uiterlijk \w+dag \d+ \w+ \d{4}/).waitFor();

  await askAsCoordinator(await visit({ as: "Yara Bouhlel" }), nummer, "Welke kleur had het busje?");
  await again.open("/vandaag");
  await again.page.getByRole("link", { name: `Een vraag over uw melding ${nummer}` }).click();
  await heading(again, nummer).waitFor();
  await again.page.getByText("Welke kleur had het busje?").waitFor();
  await again.page.getByText("Wij zijn ermee bezig").waitFor();
  await look(again);
  await again.page.getByLabel("Uw antwoord").fill("Grijs, met een deuk rechtsachter.");
  await knop(again, "Verstuur antwoord").click();
  await again.page.getByRole("heading", { name: "Uw antwoord" }).waitFor();
  expect(await knop(again, "Verstuur antwoord").count()).toBe(0);

  await endAsCoordinator(await visit({ as: "Yara Bouhlel" }), nummer, "Wij hebben het pand laten controleren.");
  await again.open("/mijn-meldingen");
  await look(again);
  await again.page.getByRole("link", { name: nummer }).click();
  await again.page.getByText("Wij hebben het pand laten controleren.").waitFor();
  await again.page.locator("[aria-current=step]").filter({ hasText: "Afgerond" }).waitFor();
  await look(again);
});

type Regel = { readonly id: string; readonly nummer: string; readonly versie: number };

async function findSignaal(yara: Visitor, nummer: string): Promise<Regel> {
  const { signalen } = await act<{ signalen: readonly Regel[] }>(yara, "POST", "/signalen/_zoek", { tekst: nummer });
  const found = signalen.find((one) => one.nummer === nummer);
  if (!found) throw new Error(`${nummer} is not in the list`);
  return found;
}

/** The coordinator's side by the API: its own pages have their own test. */
async function askAsCoordinator(yara: Visitor, nummer: string, tekst: string): Promise<void> {
  const { id, versie } = await findSignaal(yara, nummer);
  await act(yara, "POST", `/signalen/${id}/behandelaar`, { versie });
  await act(yara, "POST", `/signalen/${id}/berichten`, { soort: "VRAAG", tekst });
}

async function endAsCoordinator(yara: Visitor, nummer: string, tekst: string): Promise<void> {
  const { id } = await findSignaal(yara, nummer);
  await act(yara, "POST", `/signalen/${id}/berichten`, { soort: "TERUGKOPPELING", tekst });
  const { versie } = await findSignaal(yara, nummer);
  await act(yara, "POST", `/signalen/${id}/sluiting`, {
    uitkomst: "GEEN_OPVOLGING",
    reden: "Gewone opslag, zo bleek bij de controle.",
    versie,
  });
}

test("two windows on one draft: both versions are shown, and nothing is written over until the melder chose", async ({
  visit,
}) => {
  const een = await visit({ as: "Gijs Meerveld", ...PHONE });
  await een.open("/signalen/nieuw");
  await een.page.getByLabel("Wat zag of hoorde u?").fill("Eerste versie van wat ik zag.");
  await een.page.getByText("Concept bewaard").waitFor();
  const ander = await visit({ as: "Gijs Meerveld", ...PHONE });
  await ander.page.goto(een.page.url());
  const saved = ander.page.waitForResponse((answer) => answer.request().method() === "PUT" && answer.ok());
  await ander.page.getByLabel("Wat zag of hoorde u?").fill("Tweede versie, in het andere venster.");
  await saved;
  await een.page.getByLabel("Wat zag of hoorde u?").fill("Eerste versie, later nog aangevuld.");
  await een.page.getByRole("alert").filter({ hasText: "ergens anders gewijzigd" }).waitFor();
  await een.watcher.forgive(/status of 409/);
  await een.page.getByText("Tweede versie, in het andere venster.").waitFor();
  await een.page.getByText("Eerste versie, later nog aangevuld.").waitFor();
  await look(een);
  await knop(een, "Neem de andere versie").click();
  expect(await een.page.getByLabel("Wat zag of hoorde u?").inputValue()).toBe("Tweede versie, in het andere venster.");
  await een.open("/signalen/nieuw");
  await knop(een, /^Gooi weg/)
    .first()
    .click();
  await een.page.getByText("Concept weggegooid.").waitFor();
});

test("doors: threats and bribes are for others, with whom to call; key c opens the form from anywhere", async ({
  visit,
}) => {
  const mees = await visit({ as: "Mees Tolsma", ...PHONE });
  await mees.open("/medewerkers");
  await mees.page.locator("body").press("c");
  await heading(mees, "Nieuw signaal").waitFor();
  await mees.page.getByText("Bedreigd, omgekocht of onder druk gezet?").click();
  await mees.page.getByRole("link", { name: "Bel 112" }).first().waitFor();
  expect(await mees.page.getByRole("link", { name: "Bel 0900-8844" }).getAttribute("href")).toBe("tel:09008844");
  await look(mees);
});

test("the card without a connection: on the device only when asked, and then a draft after logging in", async ({
  visit,
}) => {
  const mees = await visit({ as: "Mees Tolsma", ...PHONE, anew: true });
  await mees.open("/meldkaart");
  await look(mees);
  const box = mees.page.getByLabel("Wat zag of hoorde u?");
  await mees.context.setOffline(true);
  await box.fill("Zonder verbinding opgeschreven: licht in de loods om vier uur.");
  expect(await stored(mees)).toBe("niets");
  await knop(mees, "Bewaar op dit toestel").click();
  await mees.page.getByText(/Bewaard op dit toestel tot/).waitFor();
  // Sealed, under a key that no script can take out.
  expect(await stored(mees)).toBe("verzegeld, sleutel blijft");
  await knop(mees, "Zet klaar als concept").click();
  await mees.page.getByText("Geen verbinding.", { exact: false }).waitFor();
  await mees.context.setOffline(false);
  await mees.watcher.forgive(/ERR_INTERNET_DISCONNECTED/);
  await mees.open("/meldkaart");
  expect(await box.inputValue()).toContain("licht in de loods");
  await knop(mees, "Zet klaar als concept").click();
  await heading(mees, "Nieuw signaal").waitFor();
  expect(await mees.page.getByLabel("Wat zag of hoorde u?").inputValue()).toContain("licht in de loods");
  expect(await stored(mees)).toBe("niets");
});

/** What lies in the store of the browser for the card, told in a word. */
const stored = ({ page }: Visitor): Promise<string> =>
  page.evaluate(`(async () => {
    const wait = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); request.onerror = () => resolve(undefined); });
    const opening = indexedDB.open("weerwerk-meldkaart", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("kaart");
    const database = await wait(opening);
    const all = database.transaction("kaart").objectStore("kaart");
    const kept = await wait(all.get("tekst"));
    const key = await wait(all.get("sleutel"));
    database.close();
    if (!kept) return "niets";
    if (new TextDecoder("latin1").decode(kept.sealed).includes("loods")) return "leesbaar";
    return key.extractable ? "verzegeld, sleutel te halen" : "verzegeld, sleutel blijft";
  })()`);
