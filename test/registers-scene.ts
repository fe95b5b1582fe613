/** What happens with registers on that day: a file is loaded, a firm is looked up, judged and exported, and a second person confirms. */
import type { Bronrecord } from "../src/modules/bronbestanden/index.ts";
import type { FreshApp } from "./fresh-app.ts";
import type { LightMyRequestResponse } from "fastify";
import type { Person } from "./fresh-database.ts";
import { deliver } from "./registers-stage.ts";

/** Asks something as someone, and keeps the answer for whoever looks at the day afterwards. */
export type Ask = (
  by: Person,
  method: string,
  url: string,
  body?: unknown,
  raw?: Buffer,
) => Promise<LightMyRequestResponse>;

type People = Readonly<Record<"bo" | "pim" | "cor" | "kees", Person>>;

const firm = (naam: string, nr: number): Bronrecord => ({
  sleutel: `k${nr}`,
  soort: "ORGANISATIE",
  waarden: { naam: [`${naam} ${nr} B.V.`], kvkNummer: [String(90_000_000 + nr)] },
});
const firmsOf = (naam: string): Bronrecord[] => Array.from({ length: 12 }, (_, nr) => firm(naam, nr));
const TIE: Bronrecord = { sleutel: "e1", soort: "EIGENDOM", van: "k1", naar: "k2", waarden: { aandeel: ["60"] } };
const PROFIEL = {
  naam: "Toets",
  scheiding: ";",
  tekenset: "UTF-8",
  kolommen: { kvknummer: "kvk", naam: "tekst" },
  records: [{ soort: "ORGANISATIE", sleutel: { kvk: ["kvknummer"] }, eigenschappen: { naam: "naam" } }],
};
const reden = "Nodig voor het verhaal van deze toets.";

export async function playRegisters(app: FreshApp, ask: Ask, people: People): Promise<void> {
  await deliver(app, people.bo, { bron: "handelsregister", records: [...firmsOf("Vlonderbouw"), TIE] });
  await playReading(ask, people);
  await playDelivery(ask, people);
  await deliver(app, people.bo, { bron: "belangenregister", records: firmsOf("Kadehout") });
  const half = await deliver(app, people.bo, {
    bron: "belangenregister",
    records: firmsOf("Kadehout").slice(0, 2),
    wijze: "MOMENTOPNAME",
  });
  await playOversightOf(ask, people, half);
}

async function playReading(ask: Ask, { cor, kees }: People): Promise<void> {
  const found = await ask(cor, "POST", "/registers/_zoek", { vraag: "Vlonderbouw" });
  const [een, ander] = found.json<{ treffers: { id: string }[] }>().treffers.map(({ id }) => id);
  await ask(kees, "GET", `/registers/${een}`);
  await ask(cor, "GET", `/registers/${een}`);
  await ask(cor, "GET", `/registers/${een}/netwerk`);
  const oordeel = (await ask(cor, "POST", "/oordelen", { een, ander, uitkomst: "ZELFDE", reden })).json<{
    id: string;
  }>();
  await ask(cor, "GET", `/registers/${een}`);
  await ask(cor, "POST", `/oordelen/${oordeel.id}/intrekking`, { reden });
  await ask(cor, "POST", `/registers/${een}/verklaringen`, {
    eigenschap: "website",
    waarde: "https://vlonder.example",
    reden,
  });
  await ask(cor, "POST", `/registers/${een}/netwerk/uitvoer`, { formaat: "CSV", dingen: [een, ander], reden });
  await ask(cor, "GET", "/registerbronnen");
  await ask(cor, "POST", "/registeruitvoeren", { bron: "handelsregister", formaat: "FTM", reden });
}

async function playDelivery(ask: Ask, { bo }: People): Promise<void> {
  const bytes = Buffer.from("kvknummer;naam\n90000500;Steiger\n");
  await ask(bo, "GET", "/bronnen");
  await ask(bo, "GET", "/bronnen/kadaster/profielen");
  await ask(bo, "POST", "/bronnen/kadaster/profielen", { naam: "Toets", inhoud: PROFIEL });
  const levering = { bron: "kadaster", formaat: "CSV", wijze: "MUTATIES", bytes: bytes.length };
  const { id } = (await ask(bo, "POST", "/leveringen", levering)).json<{ id: string }>();
  await ask(bo, "POST", `/leveringen/${id}/hervatting`, { hashes: [] });
  await ask(bo, "PUT", `/leveringen/${id}/delen/0`, undefined, bytes);
  await ask(bo, "GET", `/leveringen/${id}/kolommen`);
  await ask(bo, "PUT", `/leveringen/${id}/profiel`, { profiel: PROFIEL });
  await ask(bo, "POST", `/leveringen/${id}/inlezing`);
  await ask(bo, "GET", `/leveringen/${id}`);
  await ask(bo, "GET", `/leveringen/${id}/geweigerde-regels`);
  await ask(bo, "POST", `/leveringen/${id}/stop`);
  await ask(bo, "GET", "/leveringen");
}

async function playOversightOf(ask: Ask, { pim }: People, levering: string): Promise<void> {
  await ask(pim, "GET", "/leveringsuitkomsten");
  await ask(pim, "GET", `/leveringsuitkomsten/${levering}`);
  await ask(pim, "POST", `/leveringsuitkomsten/${levering}/bevestiging`);
  await ask(pim, "GET", "/vernietigingen");
}
