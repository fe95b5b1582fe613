/** Before a broken-off upload goes on: whether the file that was chosen again is the one it began with. */
import { api, unwrap } from "../../api/client.ts";
import { ResponseError } from "../../api/probleem.ts";
import type { Levering } from "./types.ts";

type Begonnen = Pick<Levering, "id" | "delen" | "deelBytes">;

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** SHA-256 of each part that is there already, one part in memory at a time. */
export async function hashDelen(file: Blob, { delen, deelBytes }: Omit<Begonnen, "id">): Promise<string[]> {
  const hashes: string[] = [];
  for (let nr = 0; nr < delen; nr += 1) {
    const part = await file.slice(nr * deelBytes, (nr + 1) * deelBytes).arrayBuffer();
    hashes.push(base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", part))));
  }
  return hashes;
}

/** @returns whether this is the same file. @throws ResponseError when the server says something else. */
export async function maySendOn(file: Blob, levering: Begonnen): Promise<boolean> {
  const hashes = await hashDelen(file, levering);
  try {
    await unwrap(
      api.POST("/leveringen/{leveringId}/hervatting", {
        params: { path: { leveringId: levering.id } },
        body: { hashes },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ResponseError && error.code === "ANDER_BESTAND") return false;
    throw error;
  }
}
