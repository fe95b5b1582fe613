/** Prints the public description of the API (OpenAPI 3.1) as the server would answer it, without a database. */
import { randomUUID } from "node:crypto";
import { openPool } from "../platform/database/database.ts";
import { readConfig } from "../platform/config/config.ts";
import { openLogger } from "../platform/http/logger.ts";
import { openMetrics } from "../platform/http/metrics.ts";
import { Keyring } from "../platform/keys/keyring.ts";
import { OidcClient } from "../platform/auth/oidc-client.ts";
import { createServer } from "./server.ts";

/** Routes are registered as always; nothing connects, because nothing is asked. */
export async function describeApi(): Promise<string> {
  const pool = openPool({ host: "nergens" }, { name: "beschrijving", max: 1 });
  const client = new OidcClient({
    issuer: "https://aanmelden.example",
    clientId: "weerwerk",
    privateKey: {},
    redirectUri: "https://weerwerk.example/auth/terug",
    acr: [],
    signature: "PS256",
    nameClaim: "sub",
    unsafeHttp: false,
    freshLogin: false,
  });
  const app = await createServer(
    {
      config: readConfig({ WEERWERK_ADRES: "https://weerwerk.waterveen.example" }),
      node: { knoop: randomUUID(), organisatie: "Gemeente Waterveen", demo: false },
      pool,
      keyring: new Keyring([]),
      logger: openLogger("silent", "beschrijving"),
      metrics: openMetrics(),
    },
    { login: { client, loginPool: pool } },
  );
  const text = `${JSON.stringify(app.swagger(), null, 2)}\n`;
  await app.close();
  await pool.end();
  return text;
}

if (import.meta.main) process.stdout.write(await describeApi());
