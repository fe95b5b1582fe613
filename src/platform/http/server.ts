/** The web server without its routes: limits, trace, session, headers, errors, and the public description of the API. */
import cookie from "@fastify/cookie";
import swagger from "@fastify/swagger";
import Fastify from "fastify";
import { formatTraceparent, newTrace, nextSpan, parseTraceparent } from "../../kernel/trace.ts";
import { answerProblem } from "./answer-problem.ts";
import { describeWith } from "./api-document.ts";
import { type App, type Context, isApi, type Reply, type Request, routeOf } from "./context.ts";
import { answerHeaders } from "./headers.ts";
import { addRateLimit } from "./rate-limit.ts";
import { addErrorHandlers, answerClientError, answerFrameworkError } from "./server-errors.ts";
import { cookieAt, sessionCookie } from "./session-cookie.ts";

export { baseUrl } from "./api-document.ts";

/** JSON bodies; files have a limit of their own. */
const BODY_LIMIT = 256 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;

/** Times that a test may shorten; nothing else does. */
export type ServerTimes = { readonly requestMs?: number; readonly checkMs?: number };

/** Builds the server; routes are registered by the caller before `ready`. */
export async function buildServer(
  context: Context,
  { requestMs = REQUEST_TIMEOUT_MS, checkMs = 5_000 }: ServerTimes = {},
): Promise<App> {
  const { config } = context;
  const app: App = Fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: requestMs,
    connectionTimeout: 60_000,
    keepAliveTimeout: 10_000,
    // Node takes the larger of the two for the body and the smaller for the headers, so both are set.
    http: { requestTimeout: requestMs, headersTimeout: requestMs, connectionsCheckingInterval: checkMs },
    // While closing, what is under way is finished and what still comes in is served: no answer without our headers.
    return503OnClosing: false,
    trustProxy: config.WEERWERK_PROXY ?? false,
    routerOptions: { maxParamLength: 200 },
    exposeHeadRoutes: false,
    frameworkErrors: answerFrameworkError(prepare),
    clientErrorHandler: answerClientError,
    // Validation is the route's own: it answers all mistakes of path, query and body at once.
    ajv: { customOptions: { strict: false } },
  });
  app.setValidatorCompiler(() => (value: unknown) => ({ value }));
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  // JSON only; a plain text is no body of ours.
  app.removeContentTypeParser("text/plain");

  await app.register(cookie);
  addRequestHooks(app, context);
  await addRateLimit(app, context);
  await app.register(swagger, describeWith(context));
  addErrorHandlers(app, context);
  return app;
}

/** Before anything can go wrong: the trace and the headers that every answer carries. */
function prepare(request: Request, reply: Reply): void {
  const header = request.headers["traceparent"];
  const given = typeof header === "string" ? parseTraceparent(header) : undefined;
  request.trace = given?.ok ? nextSpan(given.value) : newTrace();
  reply.headers(answerHeaders(isApi(request)));
  reply.header("traceparent", formatTraceparent(request.trace));
}

function addRequestHooks(app: App, context: Context): void {
  const { metrics, logger } = context;
  app.decorateRequest("trace", null as never);
  app.decorateRequest("sessionToken", undefined);
  const cookieName = cookieAt(context).name;

  app.addHook("onRequest", async (request, reply) => {
    prepare(request, reply);
    const token = request.cookies[cookieName];
    request.sessionToken = token !== undefined && sessionCookie.looksReal(token) ? token : undefined;
    return acceptsJson(request) ? undefined : answerProblem(reply, "NIET_ACCEPTABEL");
  });
  app.addHook("onResponse", async (request, reply) => {
    const route = routeOf(request);
    metrics.requests.observe(
      { methode: request.method, route: request.routeOptions.url ?? "onbekend", status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
    logger.info(
      { route, status: reply.statusCode, ms: Math.round(reply.elapsedTime), kenmerk: request.trace.traceId },
      "verzoek",
    );
  });
}

/** The API answers JSON only; a client that refuses that gets 406. */
function acceptsJson(request: Request): boolean {
  if (!isApi(request)) return true;
  const { accept } = request.headers;
  return !accept || /\*\/\*|application\/(\*|json|problem\+json)|application\/octet-stream/.test(accept);
}
