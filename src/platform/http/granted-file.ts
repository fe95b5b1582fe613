/** Files through the door: an upload is checked by content before it is stored, a download is logged before it leaves. */
import { z } from "zod";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import { FILE_LIMIT, type FileCode, type InspectedFile, inspectFile } from "../files/inspect-file.ts";
import type { OpenFile } from "../files/bestand.ts";
import type { Tx } from "../grant/grant.ts";
import { answerProblem } from "./answer-problem.ts";
import type { App, Context, Request } from "./context.ts";
import { documentRoute } from "./document-route.ts";
import { type DoorRoute, passDoor, passDoorPrepared } from "./granted.ts";
import type { ProblemText } from "./problem.ts";
import type { Input } from "./read-input.ts";

const FILE_PROBLEMS: Readonly<Record<FileCode, ProblemText>> = {
  BESTAND_LEEG: [400, "Dit bestand is leeg", "Kies een bestand met inhoud."],
  BESTAND_TE_GROOT: [413, "Dit bestand is te groot", "Stuur een bestand van hooguit 25 MB."],
  FOTO_TE_GROOT: [
    413,
    "Deze foto heeft te veel beeldpunten",
    "Verklein de foto, of sla haar op als jpg, en probeer het opnieuw.",
  ],
  BESTAND_SOORT: [
    415,
    "Dit bestand is geen foto, pdf of tekst",
    "Stuur een foto (jpg, png, webp), een pdf of een tekstbestand.",
  ],
  FOTO_ONLEESBAAR: [415, "Deze foto is niet te lezen", "Maak de foto opnieuw, of sla haar opnieuw op."],
};

type FileRoute<C extends string, P extends z.ZodType> = Omit<
  DoorRoute<C, P, z.ZodUndefined, z.ZodUndefined>,
  "query" | "body"
> & { readonly url: string; readonly groep: string; readonly naam: string; readonly uitleg?: string };

const isBytes = (request: Request): boolean =>
  /^application\/octet-stream\s*(;|$)/i.test(request.headers["content-type"] ?? "");
const takesFile = (request: Request): boolean =>
  (request.routeOptions.config as { readonly bestand?: boolean }).bestand === true;

/**
 * Must run once per server, before the first upload route: bytes of any kind come in as they are, up to the route's limit. Only where a
 * file is asked for, and there the door is asked before they are read: else anyone could make the server hold 25 MB per request.
 */
export function acceptFiles(app: App): void {
  // Without a limit of its own, so that each route's own limit counts.
  app.addContentTypeParser("application/octet-stream", { parseAs: "buffer" }, (_request, body, done) =>
    done(null, body),
  );
  app.addHook("onRequest", async (request, reply) =>
    // The body is not read, so the connection cannot be used again.
    isBytes(request) === takesFile(request)
      ? undefined
      : answerProblem(reply.header("connection", "close"), "ONBEKEND_FORMAAT"),
  );
}

const NAME_LIMIT = 150;

/** Path separators and control characters; and the marks that turn text around, by which `gpj.exe` reads as `exe.jpg`. */
const NOT_IN_A_NAME = /[\\/\p{Cc}\p{Bidi_Control}]/gu;

/** The name comes in a header, percent-encoded, so that it never stands in an address or a log. */
export function nameOf(header: unknown): string {
  if (typeof header !== "string") return "bestand";
  try {
    const name = decodeURIComponent(header).replaceAll(NOT_IN_A_NAME, "_");
    // Cut between characters, not through one.
    return Array.from(name).slice(0, NAME_LIMIT).join("") || "bestand";
  } catch {
    return "bestand";
  }
}

/** A file name as a parameter (RFC 8187): encodeURIComponent leaves four marks that may not stand there. */
export const encodeName = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const naamHeader = z.object({
  "x-bestandsnaam": z.string().optional().describe("De naam van het bestand, percent-gecodeerd"),
});

export function grantedUpload<C extends string, P extends z.ZodType>(
  app: App,
  context: Context,
  route: FileRoute<C, P> & {
    readonly handle: (
      tx: Tx,
      input: Input<P, z.ZodUndefined, z.ZodUndefined>,
      file: InspectedFile & { readonly naam: string },
    ) => Promise<Result<{ id: string }, C>>;
  },
): void {
  const weigeringen = { ...FILE_PROBLEMS, ...route.weigeringen } as Readonly<Record<C | FileCode, ProblemText>>;
  app.route({
    method: route.method,
    url: `/v1${route.url}`,
    bodyLimit: FILE_LIMIT + 1,
    config: { bestand: true } as object,
    schema: {
      ...documentRoute({
        ...route,
        weigeringen,
        headers: naamHeader,
        body: z.any(),
        status: 201,
        antwoord: z.object({ id: z.uuid() }),
      }),
      consumes: ["application/octet-stream"],
    },
    ...passDoorPrepared(
      context,
      { ...route, weigeringen },
      (request) => inspectFile(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)),
      (tx, input, file, request) =>
        route.handle(tx, input, { ...file, naam: nameOf(request.headers["x-bestandsnaam"]) }),
      (reply, value) => reply.code(201).type("application/json; charset=utf-8").send(JSON.stringify(value)),
    ),
  });
}

const LEEG: Readonly<Record<"DEEL_LEEG", ProblemText>> = {
  DEEL_LEEG: [400, "Dit deel is leeg", "Stuur het deel opnieuw."],
};

/** One part of a file that is too large for one request: taken as it comes, and looked at by whoever reads the whole. */
export function grantedPart<A extends z.ZodType, C extends string, P extends z.ZodType>(
  app: App,
  context: Context,
  route: FileRoute<C, P> & {
    /** Most bytes in one part. */
    readonly limit: number;
    /** Names no person: a part is not read before it is answered. */
    readonly antwoord: A;
    readonly handle: (
      tx: Tx,
      input: Input<P, z.ZodUndefined, z.ZodUndefined>,
      part: Buffer,
    ) => Promise<Result<z.input<A>, C>>;
  },
): void {
  const weigeringen = { ...LEEG, ...route.weigeringen } as Readonly<Record<C | keyof typeof LEEG, ProblemText>>;
  app.route({
    method: route.method,
    url: `/v1${route.url}`,
    bodyLimit: route.limit,
    config: { bestand: true } as object,
    schema: { ...documentRoute({ ...route, weigeringen, body: z.any() }), consumes: ["application/octet-stream"] },
    ...passDoorPrepared(
      context,
      { ...route, weigeringen },
      ({ body }) => Promise.resolve(Buffer.isBuffer(body) && body.length > 0 ? ok(body) : refuse("DEEL_LEEG")),
      (tx, input, part) => route.handle(tx, input, part),
      (reply, value) => reply.code(200).type("application/json; charset=utf-8").send(JSON.stringify(value)),
    ),
  });
}

export function grantedDownload<C extends string, P extends z.ZodType>(
  app: App,
  context: Context,
  route: FileRoute<C, P> & {
    readonly handle: (tx: Tx, input: Input<P, z.ZodUndefined, z.ZodUndefined>) => Promise<Result<OpenFile, C>>;
  },
): void {
  app.route({
    method: "GET",
    url: `/v1${route.url}`,
    schema: documentRoute({ ...route, formaat: "application/octet-stream", antwoord: z.any() }),
    handler: passDoor(
      context,
      route,
      (tx, input) => route.handle(tx, input),
      (reply, file) =>
        reply
          .code(200)
          // Never shown by the browser itself: a file from outside stays a file.
          .header("content-disposition", `attachment; filename*=UTF-8''${encodeName(file.naam)}`)
          .header("x-bestandssoort", file.soort)
          .type("application/octet-stream")
          .send(file.inhoud),
    ),
  });
}
