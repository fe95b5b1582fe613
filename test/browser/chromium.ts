/** A Chromium for the tests on a bare machine: unpacked once per user from the package that npm brings, with its own libraries and font. */
import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

const run = promisify(execFile);
const PACKAGE = new URL("../../node_modules/@sparticuz/chromium/", import.meta.url);

/**
 * The package would start the browser in one process without web security. These instead: playwright adds --no-sandbox itself, the
 * shell is the only headless mode in the package, and SwiftShader draws where there is no graphics card.
 */
const ARGS = ["--headless=shell", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

type Found = { readonly executablePath: string; readonly env: Readonly<Record<string, string>> };

/** True when only this user can have put something in the folder. */
async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder);
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

/** A folder that is ours alone: in the home of the user, or beside other temporary files under our own number. */
async function cacheFolder(): Promise<string> {
  const homes = [process.env["XDG_CACHE_HOME"], join(homedir(), ".cache")].filter((path) => path !== undefined);
  const own = join(tmpdir(), `weerwerk-browser-${process.getuid?.() ?? "u"}`);
  for (const path of [...homes.map((home) => join(home, "weerwerk-browser")), own]) {
    const made = await mkdir(path, { recursive: true, mode: 0o700 }).then(
      () => isOurs(path),
      () => false,
    );
    if (made) return path;
  }
  throw new Error(`No folder to unpack a browser in: tried ${[...homes, own].join(", ")}`);
}

/**
 * The package decides by these variables whether to unpack the libraries that a bare machine lacks (libnss3 and others), and unpacks
 * to the temporary folder. A process of its own, because importing it also changes the environment of who imports.
 */
async function unpack(folder: string): Promise<void> {
  const scratch = await mkdtemp(`${folder}-`);
  try {
    const script =
      'const { default: chromium } = await import("@sparticuz/chromium"); await chromium.executablePath();';
    await run(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: fileURLToPath(PACKAGE),
      env: { ...process.env, TMPDIR: scratch, AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" },
    });
    // Its own fonts.conf names folders of another machine: every text would have no size, and so be hidden.
    await writeFile(
      join(scratch, "fonts.conf"),
      `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "fontcache")}</cachedir></fontconfig>\n`,
    );
    await rename(scratch, folder);
  } catch (error) {
    await rm(scratch, { recursive: true, force: true });
    // Another run may have been first; then its folder is as good as ours.
    await readFile(join(folder, "fonts.conf")).catch(() => {
      throw error;
    });
  }
}

async function bundled(): Promise<Found> {
  const { version } = JSON.parse(await readFile(new URL("package.json", PACKAGE), "utf8")) as { version: string };
  const folder = join(await cacheFolder(), version);
  await readFile(join(folder, "fonts.conf")).catch(() => unpack(folder));
  return {
    executablePath: join(folder, "chromium"),
    env: {
      HOME: folder,
      LD_LIBRARY_PATH: [join(folder, "al2023/lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(delimiter),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

const INSTALLED = [
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].flatMap((name) =>
    (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name)),
  ),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The one that is named, else the one that npm brought, else one that stands on this machine. */
async function findChromium(): Promise<Found> {
  const named = process.env["WEERWERK_CHROMIUM"];
  if (named) return { executablePath: named, env: {} };
  if (process.platform === "linux" && process.arch === "x64") return bundled();
  const executablePath = INSTALLED.find(canRun);
  if (executablePath) return { executablePath, env: {} };
  throw new Error(
    `npm brings a browser for Linux x64 only, and this is ${process.platform} ${process.arch}. ` +
      "Install Chromium or Chrome, or name one in WEERWERK_CHROMIUM.",
  );
}

/** @throws Error when no browser can be started; the tests never skip for that. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    args: ARGS,
    env: { PATH: process.env["PATH"] ?? "", HOME: homedir(), LANG: "nl_NL.UTF-8", TZ: "Europe/Amsterdam", ...env },
  });
}
