/** The superuser's password: in a secret of the data folder, and set again when that secret is not there (after a restore). */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { SUPERUSER, explainOutput } from "./cluster-creation.ts";
import type { DataFolder } from "./data-folder.ts";
import { type OsUser } from "./os-user.ts";
import { POSTGRES_ENV } from "./postgres-binaries.ts";
import { type Progress, clusterName } from "./postmaster.ts";
import { randomSecret } from "./secrets.ts";

/** Name of the secret that holds the superuser's password. */
const SUPERUSER_SECRET = "postgres-beheerder";

/** The password for a new cluster. */
export const newSuperuserPassword = (folder: DataFolder): Promise<string> => folder.secret(SUPERUSER_SECRET);

/** Single-user mode has no connections and so no passwords: the way in for whoever owns the files anyway. */
async function setPassword(
  postgres: string,
  cluster: string,
  user: OsUser | undefined,
  password: string,
): Promise<void> {
  const name = await clusterName(cluster);
  const child = spawn(postgres, ["--single", "-D", cluster, "-c", `cluster_name=${name}`, "postgres"], {
    cwd: "/",
    env: POSTGRES_ENV,
    stdio: ["pipe", "ignore", "pipe"],
    ...user,
  });
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  child.stdin.on("error", () => undefined); // it ended early; its exit code says so
  child.stdin.end(`ALTER ROLE ${SUPERUSER} PASSWORD '${password}'\n`); // base64url: no quotes in it
  const [code, output] = await Promise.all([ended, text(child.stderr)]);
  if (code !== 0) throw explainOutput(output, "Het wachtwoord van de database kan niet worden ingesteld");
}

/**
 * The password of the superuser of an existing cluster.
 * A backup holds no passwords, so a restored folder has none: a new one is set before it is written down, so that a
 * break in between only means doing it again.
 */
export async function superuserPassword(
  folder: DataFolder,
  postgres: string,
  cluster: string,
  user: OsUser | undefined,
  onProgress: Progress,
): Promise<string> {
  const known = await folder.readSecret(SUPERUSER_SECRET);
  if (known !== undefined) return known;
  onProgress(
    "De database krijgt een nieuw beheerwachtwoord; na een teruggezette reservekopie wordt zij nu eerst hersteld.",
  );
  const fresh = randomSecret();
  await setPassword(postgres, cluster, user, fresh);
  return folder.keepSecret(SUPERUSER_SECRET, fresh);
}
