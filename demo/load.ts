/** Load Waterveen into a running demo node, as its administrator would: over the API, in parts, read in by jobs of the node. */
import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { parse } from "yaml";
import { DemoClient } from "./client.ts";
import { type Bestand, encode, generateWaterveen } from "./generate.ts";
import { loadSignalen } from "./load-signalen.ts";

/** Who loads: the administrator among the people of the demo, who sees no content. */
const BEHEERDER = "Bas Koopmans";
const PROFIELEN = new URL("../catalogus/profielen/", import.meta.url);
const ENDED = new Set(["KLAAR", "GESTOPT", "MISLUKT"]);
const POLL_MS = 400;

type Levering = { readonly id: string; readonly bron: string; readonly bytes: number; readonly stand: string };

/** Sends one file, unless an earlier run did; goes on where that one stopped. @returns the delivery */
async function deliver(client: DemoClient, bestand: Bestand, earlier: readonly Levering[]): Promise<Levering> {
  const { bron, formaat, wijze, tekenset, profiel } = bestand;
  const bytes = encode([...bestand.tekst()].join(""), tekenset);
  const known = earlier.find((one) => one.bron === bron && one.bytes === bytes.length && one.stand !== "GESTOPT");
  if (known && known.stand !== "UPLOAD") return known;
  const id =
    known?.id ??
    (await client.send<{ id: string }>("POST", "/leveringen", { json: { bron, formaat, wijze, bytes: bytes.length } }))
      .id;
  const { delen, deelBytes } = await client.get<{ delen: number; deelBytes: number }>(`/leveringen/${id}`);
  for (let nr = delen; nr * deelBytes < bytes.length; nr += 1) {
    const part = Uint8Array.from(bytes.subarray(nr * deelBytes, (nr + 1) * deelBytes));
    await client.send("PUT", `/leveringen/${id}/delen/${nr}`, { bytes: part });
  }
  if (profiel !== undefined) {
    const text = await readFile(new URL(`${profiel}.yaml`, PROFIELEN), "utf8");
    await client.send("PUT", `/leveringen/${id}/profiel`, { json: { profiel: parse(text) as unknown } });
  }
  return { id, bron, bytes: bytes.length, stand: "ONTVANGEN" };
}

async function readIn(client: DemoClient, { id, stand }: Levering): Promise<string> {
  if (stand === "ONTVANGEN") await client.send("POST", `/leveringen/${id}/inlezing`);
  for (;;) {
    const now = await client.get<Levering>(`/leveringen/${id}`);
    if (ENDED.has(now.stand) || now.stand === "WACHT_OP_TWEEDE") return now.stand;
    await pause(POLL_MS);
  }
}

/** @throws Error when a file does not go in whole: the demo would be another than its papers say. */
export async function loadWaterveen(address: string): Promise<void> {
  const client = await DemoClient.login(address, BEHEERDER);
  const { leveringen } = await client.get<{ leveringen: Levering[] }>("/leveringen");
  for (const bestand of generateWaterveen({ seed: 1, scale: 1 }).bestanden) {
    const stand = await readIn(client, await deliver(client, bestand, leveringen));
    if (stand !== "KLAAR") throw new Error(`${bestand.bestand} ended as ${stand}`);
  }
  await client.logout();
  await loadSignalen(address);
}

if (import.meta.main) await loadWaterveen(process.argv[2] ?? "http://localhost:8080");
