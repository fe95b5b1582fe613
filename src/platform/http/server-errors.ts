/** What went wrong, as a problem: errors of routes, of the machine, and of requests that never became one. */
import type { Socket } from "node:net";
import type { FastifyError } from "fastify";
import { formatTraceparent, newTrace } from "../../kernel/trace.ts";
import { answerProblem } from "./answer-problem.ts";
import { type App, type Context, type Reply, type Request, routeOf } from "./context.ts";
import { answerHeaders } from "./headers.ts";
import { describeError } from "./logger.ts";
import { problem, type ProblemCode, PROBLEMS } from "./problem.ts";

const STATUS_CODES: Readonly<Record<number, ProblemCode>> = {
  400: "ONGELDIGE_INVOER",
  404: "NIET_GEVONDEN",
  405: "METHODE",
  413: "TE_GROOT",
  415: "ONBEKEND_FORMAAT",
  429: "TE_VEEL",
  503: "NIET_GEREED",
};

const NO_JSON = new Set(["FST_ERR_CTP_INVALID_JSON_BODY", "FST_ERR_CTP_EMPTY_JSON_BODY"]);

/** Errors of the network between us and the database: the node is alive, the database is not. */
const DATABASE_GONE = /^(ECONN|ENOENT|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOST|57P0|08|28|3D|53)/;
const GONE_WITHOUT_CODE =
  /timeout exceeded when trying to connect|Connection terminated|Cannot use a pool after|not queryable/;

/** Statement, lock and transaction timeouts, and transactions that lost from another: later it can work. */
const TOO_LONG = new Set(["57014", "55P03", "25P03", "25P04", "40001", "40P01"]);

function codeOf({
  code,
  message,
  statusCode = 500,
}: Pick<FastifyError, "message"> & Partial<FastifyError>): ProblemCode {
  if (code !== undefined && NO_JSON.has(code)) return "GEEN_JSON";
  if (DATABASE_GONE.test(code ?? "") || GONE_WITHOUT_CODE.test(message)) return "NIET_GEREED";
  if (code !== undefined && TOO_LONG.has(code)) return "DUURDE_TE_LANG";
  return STATUS_CODES[statusCode] ?? "MISLUKT";
}

/** Problems that are ours and not the asker's: they are written down and counted. */
const OURS = new Set<ProblemCode>(["MISLUKT", "NIET_GEREED", "DUURDE_TE_LANG"]);
const RETRY_SECONDS: Partial<Record<ProblemCode, number>> = { NIET_GEREED: 10, DUURDE_TE_LANG: 2 };

export function addErrorHandlers(app: App, { logger, metrics }: Context): void {
  const methodsFor = watchMethods(app);
  app.setErrorHandler(async (error: FastifyError, request: Request, reply: Reply) => {
    const code = codeOf(error);
    if (OURS.has(code)) {
      metrics.rollbacks.inc();
      logger.error({ ...describeError(error), route: routeOf(request), kenmerk: request.trace.traceId }, code);
    }
    const wait = RETRY_SECONDS[code];
    if (wait !== undefined) reply.header("retry-after", wait);
    return answerProblem(reply, code);
  });
  app.setNotFoundHandler(async (request: Request, reply: Reply) => {
    const allowed = methodsFor(request.url);
    if (allowed.length === 0) return answerProblem(reply, "NIET_GEVONDEN");
    return answerProblem(reply.header("allow", allowed.join(", ")), "METHODE");
  });
}

/** The methods that an address has: one that exists is 405 for another method and not 404 (RFC 9110, 15.5.6). */
function watchMethods(app: App): (url: string) => readonly string[] {
  const routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];
  app.addHook("onRoute", ({ url, method }) => {
    // The pages answer any address, so they say nothing about one.
    if (url.includes("*")) return;
    const pattern = new RegExp(`^${url.replaceAll(".", String.raw`\.`).replaceAll(/:\w+/g, "[^/]+")}$`);
    routes.push({ pattern, methods: [method].flat() });
  });
  return (url) => {
    const path = url.split("?")[0] ?? "";
    return [
      ...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods)),
    ].toSorted();
  };
}

/** An address that cannot be read (`/%zz`), or a part of it that no id could be: Fastify runs no hook for these. */
export const answerFrameworkError =
  (prepare: (request: Request, reply: Reply) => void) =>
  (_error: unknown, request: Request, reply: Reply): void => {
    prepare(request, reply);
    answerProblem(reply, "NIET_GEVONDEN");
  };

const CLIENT_CODES: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: "KOPPEN_TE_GROOT",
  ERR_HTTP_REQUEST_TIMEOUT: "TE_TRAAG",
};

/** What arrived was no HTTP, or came too slowly: there is no request yet, so the answer is written by hand. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code !== "ECONNRESET" && socket.writable) {
    const code = CLIENT_CODES[error.code ?? ""] ?? "VERZOEK_ONLEESBAAR";
    const text = PROBLEMS[code];
    const trace = newTrace();
    const body = JSON.stringify(problem(code, text, trace.traceId));
    const headers = {
      ...answerHeaders(true),
      traceparent: formatTraceparent(trace),
      "content-type": "application/problem+json; charset=utf-8",
      "content-length": String(Buffer.byteLength(body)),
      connection: "close",
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    socket.write([`HTTP/1.1 ${text[0]} Problem`, ...lines, "", body].join("\r\n"));
  }
  socket.destroySoon();
}
