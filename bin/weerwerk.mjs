#!/usr/bin/env node
/** Entry of the command line: makes sure that the pinned Node runs, then hands over to src/apps/cli.ts. */
import { spawn } from "node:child_process";
import module from "node:module";
import { fileURLToPath } from "node:url";
import { pinnedNode } from "./pinned-node.mjs";

const cli = new URL("../src/apps/cli.ts", import.meta.url);
const node = pinnedNode();
// A warm start spends a third of its time compiling. The cache lies beside the code: who may change the one may change the other.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL("../node_modules/.cache/weerwerk", import.meta.url));

if (node === process.execPath) {
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
  await import(cli.href);
} else if (node) {
  const child = spawn(node, [fileURLToPath(cli), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
} else {
  console.error(
    `Weerwerk draait op Node 24; dit is Node ${process.versions.node} en het meegeleverde Node ontbreekt.\n` +
      "Wat u kunt doen: voer eerst `npm ci` uit, of installeer Node 24 zelf.",
  );
  process.exitCode = 1;
}
