/** What every route can reach, and what every request carries. */
import { isIP } from "node:net";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type pg from "pg";
import type { Trace } from "../../kernel/trace.ts";
import type { Config } from "../config/config.ts";
import type { Keyring } from "../keys/keyring.ts";
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";

export type Node = { readonly knoop: string; readonly organisatie: string; readonly demo: boolean };

/** The parts that a server is wired from; modules get it whole and take what they need. */
export type Context = {
  readonly config: Config;
  readonly node: Node;
  readonly pool: pg.Pool;
  readonly keyring: Keyring;
  readonly logger: Logger;
  readonly metrics: Metrics;
};

export type App = FastifyInstance;
export type Request = FastifyRequest;
export type Reply = FastifyReply;

declare module "fastify" {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- fastify asks for an interface to merge with
  interface FastifyRequest {
    trace: Trace;
    /** The session token from the cookie; undefined when there is none. */
    sessionToken: string | undefined;
    /** Whether the door accepted this session; undefined when the door was not asked. */
    sessionAccepted: boolean | undefined;
  }
}

/** Where a request came from, for the audit log (BIO2 8.15.01): an address, and no other text that a proxy handed on from the caller. */
export const herkomstOf = ({ ip }: Pick<Request, "ip">): string => (isIP(ip) === 0 ? "onbekend" : ip);

/** What a proxy adds: a request with one of these began elsewhere, even when its connection comes from this machine. */
const FORWARDED = [
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "forwarded",
  "x-real-ip",
  "via",
] as const;

/** Whether a proxy says that it handed this on; one that says nothing cannot be told from this machine itself. */
export const cameThroughProxy = ({ headers }: Pick<Request, "headers">): boolean =>
  FORWARDED.some((name) => headers[name] !== undefined);

const API = /^\/v1(?:[/?]|$)/;

/** Whether this is a request to the API: by its route, because an address can be written in several ways, or by its address. */
export const isApi = (request: Request): boolean =>
  API.test(request.routeOptions.url ?? "") || API.test(request.url.replace(/^https?:\/\/[^/]*/i, ""));

/** The route as declared, with its placeholders: safe in logs and metrics. */
export const routeOf = (request: Request): string => `${request.method} ${request.routeOptions.url ?? "onbekend"}`;
