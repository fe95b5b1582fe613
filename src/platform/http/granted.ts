/** A route behind a grant: parse everything, open the door, do the verb, check the body against the log, commit, answer. */
import { z } from "zod";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import { type Tx, withGrant } from "../grant/grant.ts";
import { answerProblem } from "./answer-problem.ts";
import { type App, type Context, herkomstOf, type Reply, type Request, routeOf } from "./context.ts";
import { csrfFits } from "./csrf.ts";
import { describeError } from "./logger.ts";
import { DOOR_PROBLEMS, type FieldError, PROBLEMS, type ProblemText } from "./problem.ts";
import { compileSubjects } from "./subjects.ts";
import { documentRoute } from "./document-route.ts";

const none = z.undefined();
type None = typeof none;

export type Input<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
};

/** How a route declares itself; texts are Dutch because they become the public description of the API. */
export type GrantedRoute<
  A extends z.ZodType,
  C extends string,
  P extends z.ZodType = None,
  Q extends z.ZodType = None,
  B extends z.ZodType = None,
> = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Without /v1. */
  readonly url: string;
  readonly groep: string;
  readonly naam: string;
  readonly uitleg?: string;
  /** The purpose: fixed here, checked in the database. */
  readonly activiteit: string;
  /** A route that only reads gets no writing scopes. */
  readonly schrijft: boolean;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly status?: 200 | 201 | 202 | 204;
  readonly antwoord: A;
  /** What the handler may refuse, with the text that says what to do. */
  readonly weigeringen?: Readonly<Record<C, ProblemText>>;
  /** The case that this is about, from the address. */
  readonly werk?: (input: Input<P, Q, B>) => string;
  /** The reason that the activity asks for. */
  readonly reden?: (input: Input<P, Q, B>) => string;
  readonly handle: (tx: Tx, input: Input<P, Q, B>, request: Request) => Promise<Result<z.input<A>, C>>;
};

/** A body that names a person whom this transaction did not log. The transaction is rolled back and nothing leaves. */
export class UnloggedSubjectError extends Error {
  constructor() {
    super("The body names a subject that was not logged");
  }
}

/** Registers a route under /v1 whose data comes through one grant. */
export function granted<
  A extends z.ZodType,
  C extends string = never,
  P extends z.ZodType = None,
  Q extends z.ZodType = None,
  B extends z.ZodType = None,
>(app: App, context: Context, route: GrantedRoute<A, C, P, Q, B>): void {
  const serialize = compileBody(route.antwoord);
  const { status = 200 } = route;
  app.route({
    method: route.method,
    url: `/v1${route.url}`,
    schema: documentRoute(route),
    handler: passDoor(context, route, async (tx, input, request) => {
      const result = await route.handle(tx, input, request);
      return result.ok ? ok(serialize(result.value, tx)) : result;
    }, (reply, body) => (status === 204 ? reply.code(204).send() : reply.code(status).type("application/json; charset=utf-8").send(body))),
  });
}

/** What the door needs to know of a route, whatever its body and answer are. */
export type DoorRoute<C extends string, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = Pick<
  GrantedRoute<z.ZodType, C, P, Q, B>,
  "method" | "activiteit" | "schrijft" | "params" | "query" | "body" | "weigeringen" | "werk" | "reden"
>;

/**
 * The way of every granted request: session, CSRF, input, door, work, commit, answer.
 * `answer` runs after the commit, so that nothing leaves ahead of its log lines.
 */
export function passDoor<T, C extends string, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  context: Context,
  route: DoorRoute<C, P, Q, B>,
  work: (tx: Tx, input: Input<P, Q, B>, request: Request) => Promise<Result<T, C>>,
  answer: (reply: Reply, value: T) => Reply,
): (request: Request, reply: Reply) => Promise<Reply> {
  const parse = compileInput(route);
  return async (request, reply) => {
    if (!request.sessionToken) return answerProblem(reply, "NIET_AANGEMELD");
    if (route.method !== "GET" && !csrfFits(request)) return answerProblem(reply, "CSRF");
    const input = parse(request);
    if (!input.ok) return answerProblem(reply, "ONGELDIGE_INVOER", { fouten: input.fouten });

    const ask = {
      token: request.sessionToken,
      activiteit: route.activiteit,
      schrijft: route.schrijft,
      werk: route.werk?.(input.value),
      reden: route.reden?.(input.value),
      handeling: routeOf(request),
      trace: request.trace,
      herkomst: herkomstOf(request),
    };
    const done = await withGrant(context.pool, ask, async (tx) => {
      const result = await work(tx, input.value, request);
      return result.ok ? result : refuse(tx.refuse(result.code));
    }).catch(async (error: unknown) => {
      if (!(error instanceof UnloggedSubjectError)) throw error;
      await raiseAlarm(context, request, error);
      return undefined;
    });

    if (!done) return answerProblem(reply, "NIET_VASTGELEGD");
    const refused = done.ok ? (done.value.ok ? undefined : done.value.code) : done.weigering;
    if (refused !== undefined) context.metrics.refusals.inc({ code: refused });
    if (!done.ok) return answerProblem(reply, DOOR_PROBLEMS[done.weigering]);
    if (!done.value.ok) return answerProblem(reply, done.value.code, { text: route.weigeringen?.[done.value.code] ?? PROBLEMS.MISLUKT });
    return answer(reply, done.value.value);
  };
}

/** Body to text: undeclared fields are dropped, a wrong type is a bug, an unlogged subject is refused. */
function compileBody<A extends z.ZodType>(schema: A): (value: z.input<A>, tx: Tx) => string {
  const collect = compileSubjects(schema);
  return (value, tx) => {
    const body = schema.parse(value);
    const found = new Set<string>();
    collect(body, found);
    for (const id of found) if (!tx.logged.has(id)) throw new UnloggedSubjectError();
    return JSON.stringify(body) ?? "";
  };
}

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fouten: FieldError[] };

/** Path, query and body together, so that all mistakes come back at once (API Design Rules: error-handling/all-errors). */
function compileInput<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(route: {
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
}): (request: Request) => Parsed<Input<P, Q, B>> {
  return (request) => {
    const fouten: FieldError[] = [];
    const read = <S extends z.ZodType>(schema: S | undefined, value: unknown, at: string): z.output<S> | undefined => {
      if (!schema) return undefined;
      const parsed = schema.safeParse(value ?? {});
      if (parsed.success) return parsed.data;
      for (const issue of parsed.error.issues) fouten.push(fieldError(issue, at));
      return undefined;
    };
    const value = {
      params: read(route.params, request.params, ""),
      query: read(route.query, request.query, "?"),
      body: read(route.body, request.body, "/"),
    };
    return fouten.length > 0 ? { ok: false, fouten } : { ok: true, value: value as Input<P, Q, B> };
  };
}

const fieldError = ({ path, code, message }: z.core.$ZodIssue, at: string): FieldError => ({
  veld: at + path.map(String).join("/"),
  code: code.toUpperCase(),
  melding: message,
});

/** The alarm is its own transaction, because the one that failed is rolled back with all its rows. */
async function raiseAlarm(context: Context, request: Request, error: Error): Promise<void> {
  context.metrics.alarms.inc({ soort: "BETROKKENE_NIET_VASTGELEGD" });
  context.logger.error({ ...describeError(error), route: routeOf(request), kenmerk: request.trace.traceId }, "alarm");
  await context.pool
    .query("select platform.raise_alarm($1, $2, $3, $4)", [
      "BETROKKENE_NIET_VASTGELEGD",
      routeOf(request),
      Buffer.from(request.trace.traceId, "hex"),
      Buffer.from(request.trace.spanId, "hex"),
    ])
    .catch((failure: unknown) => context.logger.error(describeError(failure), "alarm niet vastgelegd"));
}
