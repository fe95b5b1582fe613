/** Logging in and out: to the identity provider and back, then a session of our own that can be revoked. */
import type { FastifyError } from "fastify";
import type pg from "pg";
import { passHashOf } from "../grant/pass.ts";
import { type App, type Context, herkomstOf, type Reply, type Request } from "../http/context.ts";
import { describeError } from "../http/logger.ts";
import { networkOf } from "../http/rate-limit.ts";
import { baseUrl } from "../http/server.ts";
import { cookieAt, sessionCookie } from "../http/session-cookie.ts";
import { LOGIN_MINUTES, localPath, openLogin, sealLogin } from "./login-state.ts";
import { LoginError, type OidcClient } from "./oidc-client.ts";

export type LoginParts = {
  readonly client: OidcClient;
  /** The pool of the role aanmelder: it may start a session and nothing else (besluiten.md 1). */
  readonly loginPool: pg.Pool;
};

/** Per address and not per session; high enough for an office that starts at nine behind one address. */
const LIMIT = {
  rateLimit: { max: 300, timeWindow: "1 minute", keyGenerator: (request: Request) => networkOf(request.ip) },
};

/** What a person sees of their own device later: kind of device and browser, nothing that identifies. */
function deviceOf(userAgent: string | undefined): string {
  const text = userAgent ?? "";
  const browser = /Firefox\//.test(text)
    ? "Firefox"
    : /Edg\//.test(text)
      ? "Edge"
      : /Chrome\//.test(text)
        ? "Chrome"
        : /Safari\//.test(text)
          ? "Safari"
          : "browser";
  const device = /iPhone|Android.*Mobile/.test(text) ? "telefoon" : /iPad|Android/.test(text) ? "tablet" : "computer";
  return `${browser} op een ${device}`;
}

export function addLoginRoutes(app: App, context: Context, { client, loginPool }: LoginParts): void {
  const { config, keyring, logger } = context;
  const { name: sessionName, options: sessionOptions } = cookieAt(context);
  const loginName = `${sessionName}_aanmelden`;
  // The prefix of a name over https asks for the path of the whole node.
  const loginOptions = { ...sessionOptions, path: sessionOptions.secure ? "/" : "/auth" };

  const refuse = (reply: Reply, code: string): Reply =>
    reply.clearCookie(loginName, loginOptions).redirect(`/inloggen?fout=${code}`);

  /** A person follows these addresses, so whatever goes wrong ends on a page and not in JSON. */
  const options = {
    schema: { hide: true },
    config: LIMIT,
    errorHandler: async (error: FastifyError, _request: Request, reply: Reply) =>
      refuse(reply, error.statusCode === 429 ? "TE_VEEL" : codeOf(error, logger)),
  };

  app.get("/auth/inloggen", options, async (request, reply) => {
    const query = request.query as Record<string, unknown>;
    try {
      const tot = Date.now() + LOGIN_MINUTES * 60_000;
      const { address, state } = await client.start(localPath(query["naar"]), tot);
      return reply
        .setCookie(loginName, sealLogin(keyring, state), { ...loginOptions, maxAge: LOGIN_MINUTES * 60 })
        .redirect(address);
    } catch (error) {
      return refuse(reply, codeOf(error, logger));
    }
  });

  app.get("/auth/terug", options, async (request, reply) => {
    const sealed = request.cookies[loginName];
    const state = sealed === undefined ? undefined : openLogin(keyring, sealed, Date.now());
    if (!state) return refuse(reply, "VERLOPEN");
    try {
      const identity = await client.finish(new URL(request.url, baseUrl(config)), state);
      const token = sessionCookie.newToken();
      const uitkomst = await startSession(request, token, identity);
      if (uitkomst !== "TOEGESTAAN") return refuse(reply, uitkomst);
      return reply
        .clearCookie(loginName, loginOptions)
        .setCookie(sessionName, token, sessionOptions)
        .redirect(state.naar);
    } catch (error) {
      return refuse(reply, codeOf(error, logger));
    }
  });

  async function startSession(
    request: Request,
    token: string,
    { uitgever, sub, aanmeldnaam, acr }: Awaited<ReturnType<OidcClient["finish"]>>,
  ): Promise<string> {
    const { rows } = await loginPool.query<{ uitkomst: string }>(
      "select platform.start_session($1, $2, $3, $4, $5, make_interval(mins => $6), make_interval(hours => $7), $8, $9, $10, $11) as uitkomst",
      [
        uitgever,
        sub,
        aanmeldnaam,
        acr,
        passHashOf(token),
        config.WEERWERK_SESSIE_STIL,
        config.WEERWERK_SESSIE_DUUR,
        deviceOf(request.headers["user-agent"]),
        Buffer.from(request.trace.traceId, "hex"),
        Buffer.from(request.trace.spanId, "hex"),
        herkomstOf(request),
      ],
    );
    return rows[0]?.uitkomst ?? "MISLUKT";
  }
}

function codeOf(error: unknown, logger: Context["logger"]): string {
  logger.warn(
    error instanceof LoginError ? { code: error.code, oorzaak: error.message } : describeError(error),
    "aanmelden mislukt",
  );
  return error instanceof LoginError ? error.code : "MISLUKT";
}
