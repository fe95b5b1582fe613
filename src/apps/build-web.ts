/** Builds the pages when they are missing or older than their sources. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./parts.ts";

const WEB = join(ROOT, "web");
const MARK = join(WEB, "dist", ".bron");

/** One hash over all that the pages are made from. */
function sourceHash(): string {
  const hash = createHash("sha256");
  const add = (path: string): void => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).toSorted()) add(join(path, name));
    } else {
      hash.update(path.slice(WEB.length)).update(readFileSync(path));
    }
  };
  for (const name of ["src", "public", "index.html", "vite.config.ts", "package.json"]) {
    try {
      add(join(WEB, name));
    } catch {
      hash.update(`no ${name}`);
    }
  }
  return hash.update(readFileSync(join(ROOT, "package-lock.json"))).digest("hex");
}

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};

/** A process of its own: what the bundler needs in memory is gone before the server starts. */
export async function buildWeb(onProgress: (text: string) => void): Promise<void> {
  const hash = sourceHash();
  if (read(MARK) === hash) return;
  onProgress("De pagina's worden gebouwd…");
  const child = spawn(process.execPath, [join(ROOT, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"], {
    cwd: WEB,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const errors: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status) => resolve(status ?? 1));
  });
  if (code !== 0) throw new Error(`De pagina's konden niet worden gebouwd.\n${Buffer.concat(errors).toString("utf8")}`);
  writeFileSync(MARK, hash);
}
