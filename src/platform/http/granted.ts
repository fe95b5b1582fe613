/** A route behind a grant: parse everything, open the door, do the verb, check the body against the log, commit, answer. */
import { z } from "zod";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import { type Ask, type Tx, type Weigering, withGrant } from "../grant/grant.ts";
import { answerProblem } from "./answer-problem.ts";
import { type App, type Context, herkomstOf, type Reply, type Request, routeOf } from "./context.ts";
import { csrfFits } from "./csrf.ts";
import { describeError } from "./logger.ts";
import { DOOR_PROBLEMS, type FieldError, type ProblemCode, PROBLEMS, type ProblemText } from "./problem.ts";
import { compileInput, type Input } from "./read-input.ts";
import { compileSubjects } from "./subjects.ts";
import { documentRoute } from "./document-route.ts";

const none = z.undefined();
type None = typeof none;

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
  /** See Ask.eager: for routes that are asked most. */
  readonly eager?: boolean;
  /** The reason that the activity asks for. */
  readonly reden?: (input: Input<P, Q, B>) => string;
  readonly handle: (tx: Tx, input: Input<P, Q, B>, request: Request) => Promise<Result<z.input<A>, C>>;
};

/** A body that names a person whom this transaction did not log. The transaction is rolled back and nothing leaves. */
class UnloggedSubjectError extends Error {
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
    handler: passDoor(
      context,
      route,
      async (tx, input, request) => {
        const result = await route.handle(tx, input, request);
        return result.ok ? ok(serialize(result.value, tx)) : result;
      },
      (reply, body) =>
        status === 204 ? reply.code(204).send() : reply.code(status).type("application/json; charset=utf-8").send(body),
    ),
  });
}

/** What the door needs to know of a route, whatever its body and answer are. */
export type DoorRoute<C extends string, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = Pick<
  GrantedRoute<z.ZodType, C, P, Q, B>,
  "method" | "activiteit" | "schrijft" | "eager" | "params" | "query" | "body" | "weigeringen" | "werk" | "reden"
>;

type Handler = (request: Request, reply: Reply) => Promise<Reply>;

/**
 * The way of every granted request: session, CSRF, input, door, work, commit, answer.
 * `answer` runs after the commit, so that nothing leaves ahead of its log lines.
 */
export const passDoor = <T, C extends string, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  context: Context,
  route: DoorRoute<C, P, Q, B>,
  work: (tx: Tx, input: Input<P, Q, B>, request: Request) => Promise<Result<T, C>>,
  answer: (reply: Reply, value: T) => Reply,
): Handler =>
  compileHandler(
    context,
    route,
    () => Promise.resolve(ok(undefined)),
    (tx, input, _ready, request) => work(tx, input, request),
    answer,
  );

/**
 * The same for a body that is large and takes seconds of preparation, such as a photo: no transaction may last that long, and the
 * server takes in such a body only from who may do the work. So the door is asked before the body is read, and again for the work
 * itself; both are on record. A cookie that only looks like a session gets no further than its headers.
 */
export function passDoorPrepared<T, R, C extends string, P extends z.ZodType>(
  context: Context,
  route: DoorRoute<C, P, None, None>,
  prepare: (request: Request) => Promise<Result<R, C>>,
  work: (tx: Tx, input: Input<P, None, None>, ready: R, request: Request) => Promise<Result<T, C>>,
  answer: (reply: Reply, value: T) => Reply,
): { readonly preParsing: (request: Request, reply: Reply) => Promise<Reply | undefined>; readonly handler: Handler } {
  const admit = compileAdmission(route);
  const door = openDoor(context, route);
  return {
    preParsing: async (request, reply) => {
      // When it stops here, what is still to come is not read, and the connection cannot be used again.
      const stop = (): Reply => reply.header("connection", "close");
      const admitted = admit(request);
      if (!admitted.ok) return answerProblem(stop(), ...admitted.problem);
      const may = await door.pass(request, admitted.value, () => Promise.resolve(ok(undefined)), "mag dit");
      return may.ok ? undefined : door.refuse(stop(), may.refused);
    },
    handler: compileHandler(context, route, prepare, work, answer),
  };
}

type Admitted<I> =
  | { readonly ok: true; readonly value: I }
  | { readonly ok: false; readonly problem: readonly [ProblemCode, { readonly fouten?: readonly FieldError[] }] };

/** What a request brings before the door is asked: a session, the token against forgery, and input that fits. */
function compileAdmission<C extends string, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  route: DoorRoute<C, P, Q, B>,
): (request: Request) => Admitted<Input<P, Q, B>> {
  const parse = compileInput(route);
  return (request) => {
    if (!request.sessionToken) return { ok: false, problem: ["NIET_AANGEMELD", {}] };
    if (route.method !== "GET" && !csrfFits(request)) return { ok: false, problem: ["CSRF", {}] };
    const input = parse(request);
    return input.ok ? input : { ok: false, problem: ["ONGELDIGE_INVOER", { fouten: input.fouten }] };
  };
}

function compileHandler<T, R, C extends string, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  context: Context,
  route: DoorRoute<C, P, Q, B>,
  prepare: (request: Request) => Promise<Result<R, C>>,
  work: (tx: Tx, input: Input<P, Q, B>, ready: R, request: Request) => Promise<Result<T, C>>,
  answer: (reply: Reply, value: T) => Reply,
): Handler {
  const admit = compileAdmission(route);
  const door = openDoor(context, route);
  return async (request, reply) => {
    const admitted = admit(request);
    if (!admitted.ok) return answerProblem(reply, ...admitted.problem);
    const prepared = await prepare(request);
    if (!prepared.ok) return door.refuse(reply, prepared);
    const done = await door
      .pass(request, admitted.value, (tx) => work(tx, admitted.value, prepared.value, request))
      .catch(async (error: unknown) => {
        if (!(error instanceof UnloggedSubjectError)) throw error;
        await raiseAlarm(context, request, error);
        return undefined;
      });
    if (!done) return answerProblem(reply, "NIET_VASTGELEGD");
    return done.ok ? answer(reply, done.value) : door.refuse(reply, done.refused);
  };
}

/** What came through, or what refused it: the door by its name, or the work by its code. */
type Passed<T, C extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refused: Weigering | { readonly code: C } };

/** The door as one route asks for it. */
function openDoor<C extends string, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  context: Context,
  route: DoorRoute<C, P, Q, B>,
) {
  const askOf = (request: Request, input: Input<P, Q, B>, only: "mag dit" | undefined): Ask => ({
    token: request.sessionToken ?? "",
    activiteit: route.activiteit,
    schrijft: route.schrijft && only === undefined,
    werk: route.werk?.(input),
    reden: route.reden?.(input),
    handeling: only === undefined ? routeOf(request) : `${routeOf(request)} (${only})`,
    trace: request.trace,
    herkomst: herkomstOf(request),
    eager: route.eager,
  });
  return {
    async pass<T>(
      request: Request,
      input: Input<P, Q, B>,
      work: (tx: Tx) => Promise<Result<T, C>>,
      only?: "mag dit",
    ): Promise<Passed<T, C>> {
      const done = await withGrant(context.pool, askOf(request, input, only), async (tx) => {
        const result = await work(tx);
        return result.ok ? result : refuse(tx.refuse(result.code));
      });
      request.sessionAccepted = done.ok || done.weigering !== "GEEN_SESSIE";
      // The first try of an eager route is taken back when the door refuses it (besluiten 6).
      if (!done.ok && route.eager) context.metrics.rollbacks.inc();
      if (!done.ok) return { ok: false, refused: done.weigering };
      return done.value.ok ? done.value : { ok: false, refused: done.value };
    },
    refuse(reply: Reply, refused: Weigering | { readonly code: C }): Reply {
      const code = typeof refused === "string" ? refused : refused.code;
      context.metrics.refusals.inc({ code });
      if (typeof refused === "string") return answerProblem(reply, DOOR_PROBLEMS[refused]);
      return answerProblem(reply, refused.code, { text: route.weigeringen?.[refused.code] ?? PROBLEMS.MISLUKT });
    },
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

/** The alarm is its own transaction, because the one that failed is rolled back with all its rows. */
async function raiseAlarm(context: Context, request: Request, error: Error): Promise<void> {
  context.metrics.alarms.inc({ soort: "BETROKKENE_NIET_VASTGELEGD" });
  context.metrics.rollbacks.inc();
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
