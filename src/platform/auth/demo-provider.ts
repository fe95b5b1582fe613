/** The identity provider of the demo: loopback only, only on a demo folder, one click to be any of its people. */
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { type JWK } from "jose";
import { Provider } from "oidc-provider";
import { createMemoryAdapter } from "oidc-provider/lib/adapters/memory_adapter.js";
import { ConfigError } from "../config/config.ts";
import { type App, cameThroughProxy, type Context, type Request } from "../http/context.ts";
import { answerProblem } from "../http/answer-problem.ts";
import { baseUrl } from "../http/server.ts";
import { DEMO_STYLE, type DemoPerson, peoplePage } from "./demo-page.ts";

export type { DemoPerson } from "./demo-page.ts";

/** Where the provider lives on this node. */
const PREFIX = "/demo-idp";
const INTERACTION = "/demo-aanmelden";
export const DEMO_CLIENT = "weerwerk";
export const DEMO_ACR = "urn:weerwerk:demo";

const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** The keys live as long as the process: a demo has nothing to keep. */
export function makeDemoKey(kid: string): JWK {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { ...(privateKey.export({ format: "jwk" }) as JWK), kid, alg: "PS256", use: "sig" };
}

const publicPart = ({ kty, n, e, kid, alg, use }: JWK): JWK => ({ kty, n, e, kid, alg, use }) as JWK;

export const demoIssuer = (context: Context): string => `${baseUrl(context.config)}${PREFIX}`;

/**
 * @throws Error when the folder is not a demo folder: this provider must never stand before real data
 * @throws ConfigError when the node has an address that others can reach
 */
export function addDemoProvider(
  app: App,
  context: Context,
  clientKey: JWK,
  people: () => Promise<readonly DemoPerson[]>,
): void {
  if (!context.node.demo) throw new Error("The demo identity provider runs on a demo folder only");
  if (!LOOPBACK_HOST.test(new URL(baseUrl(context.config)).host)) {
    throw new ConfigError(
      "De aanmelding van de demo werkt alleen op deze machine zelf.\n" +
        "Wat u kunt doen: laat WEERWERK_ADRES weg, of stel een eigen identiteitsvoorziening in (WEERWERK_OIDC_UITGEVER).",
    );
  }
  const provider = buildProvider(context, clientKey);
  const callback = provider.callback();

  void app.register(async (scope) => {
    // The provider reads its own bodies.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
    scope.addHook("onRequest", async (request, reply) =>
      isLoopback(request) ? undefined : answerProblem(reply, "NIET_GEVONDEN"),
    );

    scope.all(`${PREFIX}/*`, { schema: { hide: true } }, async (request, reply) => {
      const raw = request.raw as typeof request.raw & { originalUrl?: string };
      raw.originalUrl = request.url;
      raw.url = request.url.slice(PREFIX.length);
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) reply.raw.setHeader(name, value);
      reply.hijack();
      await callback(raw, reply.raw);
    });

    scope.get(`${INTERACTION}/stijl.css`, { schema: { hide: true } }, async (_request, reply) =>
      reply.type("text/css; charset=utf-8").send(DEMO_STYLE),
    );

    scope.get(`${INTERACTION}/:uid`, { schema: { hide: true } }, async (request, reply) => {
      const { uid } = request.params as { uid: string };
      return reply
        .type("text/html; charset=utf-8")
        .send(peoplePage(context.node.organisatie, `${INTERACTION}/${uid}`, await people()));
    });

    scope.post(`${INTERACTION}/:uid/:nr`, { schema: { hide: true } }, async (request, reply) => {
      const { nr } = request.params as { nr: string };
      const person = (await people())[Number(nr)];
      if (!person) return answerProblem(reply, "NIET_GEVONDEN");
      reply.hijack();
      await provider.interactionFinished(request.raw, reply.raw, {
        login: { accountId: person.aanmeldnaam, acr: DEMO_ACR, remember: false },
      });
      return undefined;
    });
  });
}

/**
 * Never behind a public address: the connection itself must come from this machine, and not through a proxy on it, which would
 * hand on the whole world; and it must be meant for this machine, so that no page elsewhere can point its own name at us.
 */
const isLoopback = (request: Request): boolean =>
  LOOPBACK.has(request.raw.socket.remoteAddress ?? "") &&
  !cameThroughProxy(request) &&
  LOOPBACK_HOST.test(request.headers.host ?? "");

function buildProvider(context: Context, clientKey: JWK): Provider {
  const suffix = context.node.knoop.slice(0, 8);
  return new Provider(demoIssuer(context), {
    // A demo login has nothing to keep when the process ends.
    adapter: createMemoryAdapter(),
    clients: [
      {
        client_id: DEMO_CLIENT,
        redirect_uris: [`${baseUrl(context.config)}/auth/terug`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "private_key_jwt",
        token_endpoint_auth_signing_alg: "PS256",
        id_token_signed_response_alg: "PS256",
        jwks: { keys: [publicPart(clientKey)] },
      },
    ],
    jwks: { keys: [makeDemoKey("demo")] },
    acrValues: [DEMO_ACR],
    scopes: ["openid", "profile"],
    claims: { openid: ["sub", "acr"], profile: ["preferred_username"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    cookies: {
      keys: [randomBytes(32).toString("base64url")],
      names: { session: `demo_sessie_${suffix}`, interaction: `demo_keuze_${suffix}`, resume: `demo_verder_${suffix}` },
    },
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 300, Interaction: 600, Session: 600, Grant: 600 },
    interactions: { url: (_ctx, interaction) => `${INTERACTION}/${interaction.uid}` },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: id }) }),
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({
        clientId: DEMO_CLIENT,
        accountId: ctx.oidc.session?.accountId ?? "",
      });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
    renderError(ctx) {
      ctx.redirect("/inloggen?fout=MISLUKT");
    },
  });
}
