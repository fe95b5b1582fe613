/** Files through the door: an upload is checked by content before it is stored, a download is logged before it leaves. */
import { z } from "zod";
import { refuse, type Result } from "../../kernel/result.ts";
import { FILE_LIMIT, type FileCode, type InspectedFile, inspectFile } from "../files/inspect-file.ts";
import type { OpenFile } from "../files/bestand.ts";
import type { Tx } from "../grant/grant.ts";
import type { App, Context } from "./context.ts";
import { documentRoute } from "./document-route.ts";
import { type DoorRoute, type Input, passDoor } from "./granted.ts";
import type { ProblemText } from "./problem.ts";

const FILE_PROBLEMS: Readonly<Record<FileCode, ProblemText>> = {
  BESTAND_LEEG: [400, "Dit bestand is leeg", "Kies een bestand met inhoud."],
  BESTAND_TE_GROOT: [413, "Dit bestand is te groot", "Stuur een bestand van hooguit 25 MB."],
  BESTAND_SOORT: [415, "Dit bestand is geen foto, pdf of tekst", "Stuur een foto (jpg, png, webp), een pdf of een tekstbestand."],
  FOTO_ONLEESBAAR: [415, "Deze foto is niet te lezen", "Maak de foto opnieuw, of sla haar opnieuw op."],
};

type FileRoute<C extends string, P extends z.ZodType> = Omit<DoorRoute<C, P, z.ZodUndefined, z.ZodUndefined>, "query" | "body"> & {
  readonly url: string;
  readonly groep: string;
  readonly naam: string;
  readonly uitleg?: string;
};

/** Must run once per server, before the first upload route: bytes of any kind come in as they are, up to the limit. */
export function acceptFiles(app: App): void {
  app.addContentTypeParser("application/octet-stream", { parseAs: "buffer", bodyLimit: FILE_LIMIT + 1 }, (_request, body, done) => done(null, body));
}

/** The name comes in a header, percent-encoded, so that it never stands in an address or a log. */
const nameOf = (header: unknown): string => {
  if (typeof header !== "string") return "bestand";
  try {
    return decodeURIComponent(header).replaceAll(/[\\/\p{Cc}]/gu, "_").slice(0, 150) || "bestand";
  } catch {
    return "bestand";
  }
};

export function grantedUpload<C extends string, P extends z.ZodType>(
  app: App,
  context: Context,
  route: FileRoute<C, P> & {
    readonly handle: (tx: Tx, input: Input<P, z.ZodUndefined, z.ZodUndefined>, file: InspectedFile & { readonly naam: string }) => Promise<Result<{ id: string }, C>>;
  },
): void {
  const weigeringen = { ...FILE_PROBLEMS, ...route.weigeringen } as Readonly<Record<C | FileCode, ProblemText>>;
  app.route({
    method: route.method,
    url: `/v1${route.url}`,
    bodyLimit: FILE_LIMIT + 1,
    schema: {
      ...documentRoute({ ...route, weigeringen, status: 201, antwoord: z.object({ id: z.uuid() }) }),
      consumes: ["application/octet-stream"],
    },
    handler: passDoor(
      context,
      { ...route, weigeringen },
      async (tx, input, request) => {
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const file = await inspectFile(bytes);
        if (!file.ok) return refuse(file.code);
        return route.handle(tx, input, { ...file.value, naam: nameOf(request.headers["x-bestandsnaam"]) });
      },
      (reply, value) => reply.code(201).type("application/json; charset=utf-8").send(JSON.stringify(value)),
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
    schema: { ...documentRoute({ ...route, antwoord: z.any().describe("Het bestand") }), produces: ["application/octet-stream"] },
    handler: passDoor(
      context,
      route,
      (tx, input) => route.handle(tx, input),
      (reply, file) =>
        reply
          .code(200)
          // Never shown by the browser itself: a file from outside stays a file.
          .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(file.naam)}`)
          .header("x-bestandssoort", file.soort)
          .type("application/octet-stream")
          .send(file.inhoud),
    ),
  });
}

