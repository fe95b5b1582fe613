/** The test command: every check and every suite, one after the other, and one line that counts them all. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pinnedNode } from "../bin/pinned-node.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const node = pinnedNode() ?? process.execPath;
const slow = process.argv.includes("--slow");
/** Fewer would mean that the dependency check looked at nothing: it passes on an empty tree. */
const LEAST_MODULES = 150;

const scratch = mkdtempSync(join(tmpdir(), "weerwerk-run-"));
const bin = (name) => join(root, "node_modules", ".bin", name);
const env = {
  ...process.env,
  PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH ?? ""}`,
  FORCE_COLOR: "0",
  ...(slow ? { WEERWERK_SLOW: "1" } : {}),
};

/** Runs a program and gives back its exit code and what it printed. */
function execute(command, args, cwd = root) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("exit", (code) => resolve({ code: code ?? 1, output }));
  });
}

const tsc = join(root, "node_modules/tsc7/bin/tsc");
const SOURCES = ["src", "test", "demo", "bench", "web/src", "vitest.config.ts", "web/vite.config.ts"];

async function checkDirection() {
  const { code, output } = await execute(node, [
    bin("depcruise"),
    "--config",
    ".dependency-cruiser.mjs",
    "--output-type",
    "err-long",
    "src",
    "test",
    "web/src",
  ]);
  const seen = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
  if (code === 0 && seen < LEAST_MODULES)
    return { code: 1, output: `${output}\nOnly ${seen} modules seen, at least ${LEAST_MODULES} expected.` };
  return { code, output };
}

const checks = [
  ["types", () => execute(node, [tsc, "--noEmit", "-p", "tsconfig.json"])],
  ["types of the pages", () => execute(node, [tsc, "--noEmit", "-p", "web/tsconfig.json"])],
  ["lint", () => execute(bin("oxlint"), ["--type-aware", "--deny-warnings", ...SOURCES])],
  ["format", () => execute(bin("oxfmt"), ["--check", ...SOURCES, "bin", "test/run.mjs"])],
  ["direction of dependencies", checkDirection],
  ["dead code", () => execute(node, [bin("knip"), "--no-progress"])],
];

/** Counts of one vitest run, from its own report. */
async function runSuite(name, projects) {
  const report = join(scratch, `${name}.json`);
  const args = [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...projects.flatMap((p) => ["--project", p]),
  ];
  const child = spawn(node, [join(root, "node_modules/vitest/vitest.mjs"), ...args], {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const code = await new Promise((resolve) => child.on("exit", (status) => resolve(status ?? 1)));
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"));
    // A suite that broke outside its tests failed too, whatever its counts say.
    return {
      passed: numPassedTests,
      failed: Math.max(numFailedTests, code === 0 ? 0 : 1),
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const total = { passed: 0, failed: 0, skipped: 0 };
const add = (counts) => {
  for (const key of Object.keys(total)) total[key] += counts[key];
};

const started = Date.now();

/** The checks of the code itself, one after the other. */
async function runChecks() {
  for (const [name, check] of checks) {
    const { code, output } = await check();
    process.stdout.write(`${code === 0 ? "ok  " : "FAIL"} ${name}\n`);
    if (code !== 0) process.stdout.write(`${output}\n`);
    add(code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });
  }
}
const run = async (name) => add(await runSuite(name, [name]));
const runFast = async () => add(await runSuite("fast", ["unit", "db"]));

// The browser last and alone: on two cores it would be slowed down by the others into failing. The machine room mostly waits for
// processes to come and go, so the others keep it company; a soak never has company.
if (slow) {
  await run("slow");
  await run("host");
  await run("browser");
} else {
  await Promise.all([run("host"), runChecks().then(runFast)]);
  await run("browser");
}

rmSync(scratch, { recursive: true, force: true });
process.stdout.write(
  `\n${Math.round((Date.now() - started) / 1000)} s\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`,
);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
