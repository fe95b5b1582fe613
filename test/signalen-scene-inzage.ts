/** What else belongs to signalen on that day: where one hears of work, the figures, and somebody who asks what is known about them. */
import type { FreshApp } from "./fresh-app.ts";
import type { Person } from "./fresh-database.ts";
import type { Ask } from "./registers-scene.ts";
import { deliver } from "./registers-stage.ts";
import { bring, meld, nameSomeone } from "./signalen-stage.ts";

type People = Readonly<Record<"bo" | "pim" | "fien" | "bert" | "cor" | "kees", Person>>;

const WIE = { achternaam: "Zandstra", geboortedatum: "1975-08-19", postcode: "9998 ZX" };

export async function playInzage(app: FreshApp, ask: Ask, people: People): Promise<void> {
  const { bo, pim, fien, bert, cor, kees } = people;
  await ask(kees, "GET", "/mij/mailadres");
  await ask(kees, "PUT", "/mij/mailadres", { adres: "kees.klerk@waterveen.example" });
  await ask(kees, "GET", "/mij/mailadres");
  await ask(kees, "DELETE", "/mij/mailadres");
  for (const reader of [cor, bert, pim, fien]) await ask(reader, "GET", "/signaalcijfers");

  await deliver(app, bo, {
    bron: "brp",
    records: [
      {
        sleutel: "inzage",
        soort: "PERSOON",
        waarden: {
          naam: [{ voornamen: "Sietse", achternaam: WIE.achternaam }],
          geboortedatum: [WIE.geboortedatum],
          adres: [{ straat: "Kadeweg", huisnummer: "4", postcode: "9998ZX", plaats: "Waterveen" }],
        },
      },
    ],
  });
  const signaal = await meld(app, kees);
  await bring(app, { coordinator: cor, privacy: pim }, signaal, 2);
  await nameSomeone(app, cor, signaal, WIE);
  const { id } = (await ask(pim, "POST", "/verzoeken", { vraag: "Brief van 3 november, zaak Z-2026-118." })).json<{
    id: string;
  }>();
  await ask(pim, "POST", `/verzoeken/${id}/inzage`, WIE);
  await ask(pim, "POST", `/verzoeken/${id}/inhoudingen`, {
    signaalId: signaal,
    grond: "TOEZICHT",
    reden: "De controle van dit adres is volgende maand.",
    tot: new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10),
  });
  await ask(pim, "POST", `/verzoeken/${id}/inzage`, WIE);
}
