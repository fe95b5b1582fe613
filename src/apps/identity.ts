/** Chooses the identity provider: the organisation's own, or, only on a demo folder, the one of the demo. */
import { readFile } from "node:fs/promises";
import type { JWK } from "jose";
import {
  addDemoProvider,
  DEMO_ACR,
  DEMO_CLIENT,
  demoIssuer,
  type DemoPerson,
  makeDemoKey,
} from "../platform/auth/demo-provider.ts";
import { OidcClient } from "../platform/auth/oidc-client.ts";
import { type Config, ConfigError } from "../platform/config/config.ts";
import type { App, Context } from "../platform/http/context.ts";
import { baseUrl } from "../platform/http/server.ts";

export type Identity = { readonly client: OidcClient; readonly addProvider?: (app: App) => void };

/** @throws ConfigError when a real folder has no identity provider: it does not start without one. */
export async function openIdentity(context: Context, people: () => Promise<readonly DemoPerson[]>): Promise<Identity> {
  const { config, node } = context;
  if (!node.demo) requireAddress(config);
  const redirectUri = `${baseUrl(config)}/auth/terug`;
  if (config.WEERWERK_OIDC_UITGEVER) {
    return { client: new OidcClient({ ...(await ownSettings(config)), redirectUri }) };
  }
  if (!node.demo) {
    throw new ConfigError(
      "Er is geen identiteitsvoorziening ingesteld; zonder start een echte knoop niet.\n" +
        "Wat u kunt doen: stel WEERWERK_OIDC_UITGEVER, WEERWERK_OIDC_CLIENT en WEERWERK_OIDC_SLEUTEL_BESTAND in (docs/beheer.md).",
    );
  }
  const privateKey = makeDemoKey("client");
  return {
    client: new OidcClient({
      issuer: demoIssuer(context),
      clientId: DEMO_CLIENT,
      privateKey,
      redirectUri,
      acr: [DEMO_ACR],
      signature: "PS256",
      nameClaim: "preferred_username",
      unsafeHttp: demoIssuer(context).startsWith("http:"),
      freshLogin: true,
    }),
    addProvider: (app) => addDemoProvider(app, context, privateKey, people),
  };
}

/** The word by which an organisation says that it accepts any level of assurance. */
const UNSAFE_ANY_ACR = "unsafe-alles";

function requiredAcr({ WEERWERK_OIDC_ACR: acr }: Config): readonly string[] {
  if (acr === undefined || acr.length === 0) {
    throw new ConfigError(
      "Er is niet ingesteld hoe zeker iemand moet zijn aangemeld (WEERWERK_OIDC_ACR).\n" +
        `Wat u kunt doen: noem de niveaus (acr) die u aanvaardt. Geeft uw voorziening geen acr en dwingt zij zelf twee stappen af, schrijf dan ${UNSAFE_ANY_ACR}.`,
    );
  }
  return acr.includes(UNSAFE_ANY_ACR) ? [] : acr;
}

/** A real node has a public address with https: without it the session cookie would travel in the open. */
function requireAddress({ WEERWERK_ADRES: address }: Config): void {
  if (address?.startsWith("https:")) return;
  throw new ConfigError(
    "Een echte knoop heeft een adres met https nodig (WEERWERK_ADRES).\n" +
      "Wat u kunt doen: zet Weerwerk achter een proxy met een certificaat en stel het adres in dat gebruikers intypen.",
  );
}

async function ownSettings(config: Config) {
  const {
    WEERWERK_OIDC_UITGEVER: issuer = "",
    WEERWERK_OIDC_CLIENT: clientId,
    WEERWERK_OIDC_SLEUTEL_BESTAND: keyFile,
  } = config;
  if (!clientId || !keyFile) {
    throw new ConfigError(
      "De identiteitsvoorziening is half ingesteld.\nWat u kunt doen: stel ook WEERWERK_OIDC_CLIENT en WEERWERK_OIDC_SLEUTEL_BESTAND in.",
    );
  }
  const text = await readFile(keyFile, "utf8").catch(() => {
    throw new ConfigError(
      `De sleutel ${keyFile} is niet te lezen.\nWat u kunt doen: controleer WEERWERK_OIDC_SLEUTEL_BESTAND en de rechten op het bestand.`,
    );
  });
  return {
    issuer,
    clientId,
    privateKey: JSON.parse(text) as JWK,
    acr: requiredAcr(config),
    signature: config.WEERWERK_OIDC_HANDTEKENING,
    nameClaim: config.WEERWERK_OIDC_NAAM,
    unsafeHttp: false,
    freshLogin: false,
  };
}
