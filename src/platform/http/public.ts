/** Routes without a session: health, metrics, the description of the API, security.txt. */
import { createHash, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { answerProblem } from "./answer-problem.ts";
import { type App, cameThroughProxy, type Context, type Request } from "./context.ts";
import { documentRoute } from "./document-route.ts";
import { baseUrl } from "./api-document.ts";
import { API_VERSION } from "./headers.ts";
import { compileInput } from "./read-input.ts";

/** A route that anyone may read: no person in it, so no grant and no log line. */
export function published<A extends z.ZodType, P extends z.ZodType>(
  app: App,
  route: {
    readonly url: string;
    readonly groep: string;
    readonly naam: string;
    readonly uitleg?: string;
    readonly params?: P;
    readonly antwoord: A;
    readonly handle: (params: z.output<P>, request: Request) => Promise<z.input<A> | undefined>;
  },
): void {
  const parse = compileInput({ params: route.params });
  app.get(`/v1${route.url}`, { schema: documentRoute({ ...route, method: "GET" }) }, async (request, reply) => {
    const input = parse(request);
    if (!input.ok) return answerProblem(reply, "ONGELDIGE_INVOER", { fouten: input.fouten });
    const value = await route.handle(input.value.params, request);
    if (value === undefined) return answerProblem(reply, "NIET_GEVONDEN");
    return reply.type("application/json; charset=utf-8").send(JSON.stringify(route.antwoord.parse(value)));
  });
}

export function addPublicRoutes(app: App, context: Context): void {
  const { config, pool, metrics } = context;

  // A monitor must not be told that it asks too often because others on its address do.
  app.get("/gezondheid", { schema: { hide: true }, config: { rateLimit: false } }, async (_request, reply) =>
    reply.type("text/plain; charset=utf-8").send("goed\n"),
  );

  const ownCount = { rateLimit: { max: config.WEERWERK_SNELHEID } };
  app.get("/gereed", { schema: { hide: true }, config: ownCount }, async (_request, reply) => {
    const ready = await pool.query("select 1").then(
      () => true,
      () => false,
    );
    return reply
      .code(ready ? 200 : 503)
      .type("text/plain; charset=utf-8")
      .send(ready ? "gereed\n" : "niet gereed: de database antwoordt niet\n");
  });

  app.get("/metrieken", { schema: { hide: true }, config: ownCount }, async (request, reply) => {
    if (!mayReadMetrics(request, config.WEERWERK_METRIEKEN)) return answerProblem(reply, "NIET_GEVONDEN");
    metrics.connections.set({ pool: "app", stand: "totaal" }, pool.totalCount);
    metrics.connections.set({ pool: "app", stand: "vrij" }, pool.idleCount);
    metrics.connections.set({ pool: "app", stand: "wachtend" }, pool.waitingCount);
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });

  published(app, {
    url: "/knoop",
    groep: "Knoop",
    naam: "Van wie deze knoop is",
    antwoord: z.object({
      organisatie: z.string(),
      demo: z.boolean(),
      versie: z.string().describe("De versie van de API"),
      sessie: z.boolean().describe("Of deze browser een sessie meestuurt; of die nog geldt, zegt GET /v1/mij"),
    }),
    handle: (_params, request) =>
      Promise.resolve({
        organisatie: context.node.organisatie,
        demo: context.node.demo,
        versie: API_VERSION,
        sessie: request.sessionToken !== undefined,
      }),
  });

  app.get("/v1/openapi.json", { schema: { hide: true } }, async (_request, reply) =>
    reply
      .header("access-control-allow-origin", "*")
      .header("cross-origin-resource-policy", "cross-origin")
      .type("application/json; charset=utf-8")
      .send(JSON.stringify(app.swagger())),
  );

  // RFC 9116: expires within a year, so that it is looked at again.
  app.get("/.well-known/security.txt", { schema: { hide: true } }, async (_request, reply) =>
    reply
      .type("text/plain; charset=utf-8")
      .send(
        [
          `Contact: ${config.WEERWERK_CONTACT}`,
          `Expires: ${new Date(Date.now() + 180 * 86_400_000).toISOString()}`,
          "Preferred-Languages: nl, en",
          `Canonical: ${baseUrl(config)}/.well-known/security.txt`,
          "",
        ].join("\n"),
      ),
  );
}

/** From this machine itself, or with the password of the monitoring system. */
function mayReadMetrics(request: Request, secret: string | undefined): boolean {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  if (secret !== undefined && given !== undefined) {
    const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
    return timingSafeEqual(hash(secret), hash(given));
  }
  if (secret !== undefined || cameThroughProxy(request)) return false;
  return request.ip === "127.0.0.1" || request.ip === "::1";
}
