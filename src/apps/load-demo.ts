/** Fill a new demo behind its first page: a process of its own logs in as the demo's administrator and loads the registers. */
import { spawn } from "node:child_process";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DataFolder } from "../platform/host/data-folder.ts";
import { ROOT } from "./parts.ts";
import type { Progress } from "./setup-database.ts";

/** What it may know: nothing of this node but its address. */
const KEPT = ["PATH", "LANG", "TZ", "NODE_COMPILE_CACHE"] as const;

/** Once per folder; a run that broke off goes on at the next start. Without it the demo is empty and works. */
export async function loadDemo(
  folder: DataFolder,
  address: string,
  env: NodeJS.ProcessEnv,
  say: Progress,
  signal: AbortSignal,
): Promise<void> {
  const mark = join(folder.path, "waterveen-geladen");
  const isLoaded = await stat(mark).then(
    () => true,
    () => false,
  );
  if (isLoaded || signal.aborted) return;
  say("De registers van Waterveen worden ingelezen; u kunt alvast rondkijken.");
  const known = Object.fromEntries(KEPT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
  const child = spawn(process.execPath, [`${ROOT}demo/load.ts`, address], { env: known, stdio: "ignore", signal });
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("exit", resolve);
  });
  if (code === 0) {
    await writeFile(mark, "");
    say("De registers van Waterveen zijn er.");
  } else if (!signal.aborted) {
    say(
      "De registers van Waterveen zijn niet helemaal ingelezen. Wat u kunt doen: start de demo opnieuw, dan gaat het verder.",
    );
  }
}
