/** The web server without its routes: limits, trace, session, headers, errors, and the public description of the API. */
import cookie from "@fastify/cookie";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import Fastify, { type FastifyError } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { formatTraceparent, newTrace, nextSpan, parseTraceparent } from "../../kernel/trace.ts";
import { sessionCookie } from "./session-cookie.ts";
import { answerProblem } from "./answer-problem.ts";
import { type App, type Context, type Reply, type Request, routeOf } from "./context.ts";
import { securitySchemes } from "./document-route.ts";
import { API_VERSION, setHeaders } from "./headers.ts";
import { describeError } from "./logger.ts";
import type { ProblemCode } from "./problem.ts";

/** Only `retry-after` is told, and only to who went too fast. */
const NO_LIMIT_HEADERS = { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false };

/** JSON bodies; files have a limit of their own. */
const BODY_LIMIT = 256 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;

/** Builds the server; routes are registered by the caller before `ready`. */
export async function buildServer(context: Context): Promise<App> {
  const { config } = context;
  const app: App = Fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionTimeout: 60_000,
    keepAliveTimeout: 10_000,
    trustProxy: config.WEERWERK_PROXY ?? false,
    routerOptions: { maxParamLength: 200 },
    exposeHeadRoutes: false,
    // Validation is the route's own: it answers all mistakes of path, query and body at once.
    ajv: { customOptions: { strict: false } },
  });
  app.setValidatorCompiler(() => (value) => ({ value }));
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));

  await app.register(cookie);
  addRequestHooks(app, context);
  await app.register(rateLimit, {
    max: config.WEERWERK_SNELHEID,
    timeWindow: "1 minute",
    keyGenerator: (request) => request.sessionToken ?? request.ip,
    addHeaders: NO_LIMIT_HEADERS,
    addHeadersOnExceeding: NO_LIMIT_HEADERS,
  });
  await app.register(swagger, {
    openapi: openApiHead(context),
    transform: jsonSchemaTransform,
    transformObject: (document) => dropUnused(describeHeaders(jsonSchemaTransformObject(document))),
  });
  addErrorHandlers(app, context);
  return app;
}

function openApiHead({ config, node }: Context) {
  return {
    openapi: "3.1.1",
    info: {
      title: "Weerwerk",
      version: API_VERSION,
      description:
        "De API van een knoop van Weerwerk, het open platform voor een weerbare overheid. Alles wat over personen gaat loopt door een activiteit met een grondslag en staat in het logboek.",
      contact: { name: node.organisatie, url: baseUrl(config), email: config.WEERWERK_CONTACT.replace(/^mailto:/, "") },
      license: { name: "EUPL-1.2", url: "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12" },
    },
    // A demo on loopback has no https; its address is then relative to wherever the document was read.
    servers: [{ url: `${baseUrl(config).replace(/^http:.*$/, "")}/v1`, description: node.organisatie }],
    components: { securitySchemes: { ...securitySchemes } },
    security: [],
    tags: [],
  };
}

type Responses = Record<string, { headers?: Record<string, unknown> }>;

/** Every answer carries the version of the API and the trace that it belongs to (API Design Rules: version-header). */
function describeHeaders(document: ReturnType<typeof jsonSchemaTransformObject>): ReturnType<typeof jsonSchemaTransformObject> {
  const headers = {
    "API-Version": { description: "De volledige versie van de API", schema: { type: "string" } },
    traceparent: { description: "W3C Trace Context van dit verzoek", schema: { type: "string" } },
  };
  const paths = (document as { paths?: Record<string, Record<string, { responses?: Responses }>> }).paths ?? {};
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path))) {
    for (const response of Object.values(operation.responses ?? {})) response.headers = headers;
  }
  return document;
}

/** Each named schema comes in an input and an output shape; the shape that no route uses is left out. */
function dropUnused<D extends object>(document: D): D {
  const { components, ...rest } = document as D & { components?: { schemas?: Record<string, unknown> } };
  const schemas = components?.schemas ?? {};
  const used = new Set<string>();
  const follow = (value: unknown): void => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(/#\/components\/schemas\/(\w+)/g)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(schemas[name] ?? {});
    }
  };
  follow(rest);
  return { ...document, components: { ...components, schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name))) } };
}

/** Where users find this node. */
export const baseUrl = (config: Context["config"]): string =>
  (config.WEERWERK_ADRES ?? `http://localhost:${config.WEERWERK_PORT}`).replace(/\/$/, "");

function addRequestHooks(app: App, { node, metrics, logger }: Context): void {
  app.decorateRequest("trace", null as never);
  app.decorateRequest("sessionToken", undefined);
  const cookieName = sessionCookie.nameOf(node.knoop);

  app.addHook("onRequest", async (request, reply) => {
    const header = request.headers["traceparent"];
    const given = typeof header === "string" ? parseTraceparent(header) : undefined;
    request.trace = given?.ok ? nextSpan(given.value) : newTrace();
    const token = request.cookies[cookieName];
    request.sessionToken = token !== undefined && sessionCookie.looksReal(token) ? token : undefined;
    setHeaders(reply, request.url);
    reply.header("traceparent", formatTraceparent(request.trace));
  });
  app.addHook("onRequest", async (request, reply) => {
    if (!acceptsJson(request)) return answerProblem(reply, "NIET_ACCEPTABEL");
    return undefined;
  });
  app.addHook("onResponse", async (request, reply) => {
    const route = routeOf(request);
    metrics.requests.observe(
      { methode: request.method, route: request.routeOptions.url ?? "onbekend", status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
    logger.info({ route, status: reply.statusCode, ms: Math.round(reply.elapsedTime), kenmerk: request.trace.traceId }, "verzoek");
  });
}

/** The API answers JSON only; a client that refuses that gets 406. */
function acceptsJson(request: Request): boolean {
  if (!request.url.startsWith("/v1/")) return true;
  const accept = request.headers.accept;
  return !accept || /\*\/\*|application\/(\*|json|problem\+json)|application\/octet-stream/.test(accept);
}

const STATUS_CODES: Readonly<Record<number, ProblemCode>> = {
  400: "ONGELDIGE_INVOER",
  404: "NIET_GEVONDEN",
  405: "METHODE",
  413: "TE_GROOT",
  415: "ONBEKEND_FORMAAT",
  429: "TE_VEEL",
  503: "NIET_GEREED",
};

/** Errors of the network between us and the database: the node is alive, the database is not. */
const DATABASE_GONE = /^(ECONN|ENOENT|EPIPE|57P0|08|53)/;

function codeOf(error: FastifyError): ProblemCode {
  if (error.code === "FST_ERR_CTP_INVALID_JSON_BODY" || error.code === "FST_ERR_CTP_EMPTY_JSON_BODY" || error instanceof SyntaxError) {
    return "GEEN_JSON";
  }
  if (DATABASE_GONE.test(error.code ?? "") || /timeout exceeded when trying to connect|Connection terminated/.test(error.message)) {
    return "NIET_GEREED";
  }
  return STATUS_CODES[error.statusCode ?? 500] ?? "MISLUKT";
}

function addErrorHandlers(app: App, { logger, metrics }: Context): void {
  app.setErrorHandler(async (error: FastifyError, request: Request, reply: Reply) => {
    const code = codeOf(error);
    if (code === "MISLUKT" || code === "NIET_GEREED") {
      metrics.rollbacks.inc();
      logger.error({ ...describeError(error), route: routeOf(request), kenmerk: request.trace.traceId }, code);
    }
    return answerProblem(reply, code);
  });
  app.setNotFoundHandler(async (_request: Request, reply: Reply) => answerProblem(reply, "NIET_GEVONDEN"));
}
