/** How a route appears in the public description of the API (OpenAPI 3.1). */
import type { FastifySchema } from "fastify";
import { z } from "zod";
import { CSRF_HEADER } from "./csrf.ts";
import type { ProblemText } from "./problem.ts";

/** The shape of every refusal, once, by name. */
const probleemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    kenmerk: z.string().describe("Kenmerk van dit verzoek (trace-id); noem het als u om hulp vraagt"),
    fouten: z
      .array(z.object({ veld: z.string(), code: z.string(), melding: z.string() }))
      .optional()
      .describe("Alle fouten in de invoer tegelijk"),
  })
  .meta({ id: "Probleem", description: "Een weigering volgens RFC 9457" });

type Documented = {
  readonly method: string;
  readonly url: string;
  readonly groep: string;
  readonly naam: string;
  readonly uitleg?: string;
  readonly activiteit?: string;
  readonly schrijft?: boolean;
  readonly headers?: z.ZodType;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** Media type of the answer, when it is not JSON. */
  readonly formaat?: "application/octet-stream";
  readonly status?: number;
  readonly antwoord: z.ZodType;
  readonly weigeringen?: Readonly<Record<string, ProblemText>>;
};

const refusal = (description: string): object => ({
  description,
  content: { "application/problem+json": { schema: probleemSchema } },
});

const success = ({ antwoord, formaat }: Documented): object => ({
  description: "Gelukt",
  content: { [formaat ?? "application/json"]: { schema: antwoord } },
});

/** `medewerkers/_zoek` by POST becomes `zoekMedewerkers`-like: unique, readable, stable. */
function operationId(method: string, url: string): string {
  const words = url
    .replaceAll(/\{|\}|:/g, "")
    .split(/[/_-]/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return method.toLowerCase() + words.join("");
}

/** What any route like this one may answer besides success. */
function statusesOf(route: Documented): ReadonlyMap<number, string> {
  const granted = route.activiteit !== undefined;
  const changes = route.method !== "GET";
  const general: readonly (readonly [applies: boolean, status: number, text: string])[] = [
    [changes || Boolean(route.query) || Boolean(route.params), 400, "De invoer klopt niet; alle fouten tegelijk"],
    [granted, 401, "Niet aangemeld"],
    [granted, 403, "Niet toegestaan"],
    [true, 404, "Bestaat niet, of past niet bij uw doel"],
    [true, 406, "Alleen als JSON"],
    [route.schrijft === true, 409, "Past niet bij de toestand van nu"],
    [changes, 413, "Te groot"],
    [changes, 415, "Onbekend formaat"],
    [true, 429, "Te snel achter elkaar"],
    [true, 500, "Mislukt; er is niets gewijzigd"],
    [true, 503, "Even niet beschikbaar"],
  ];
  const texts = new Map(general.filter(([applies]) => applies).map(([, status, text]) => [status, text]));
  for (const [code, [status, title]] of Object.entries(route.weigeringen ?? {})) {
    texts.set(status, [texts.get(status), `\`${code}\`: ${title}`].filter(Boolean).join("; "));
  }
  return texts;
}

const securityOf = ({ activiteit, method }: Documented): object =>
  activiteit === undefined
    ? { security: [] }
    : { security: [method === "GET" ? { sessie: [] } : { sessie: [], csrf: [] }], "x-activiteit": activiteit };

const given = (name: string, schema: z.ZodType | undefined): object => (schema ? { [name]: schema } : {});

export function documentRoute(route: Documented): FastifySchema {
  const { status = 200 } = route;
  const refusals = Array.from(statusesOf(route), ([code, text]) => [code, refusal(text)] as const);
  const described: object = {
    operationId: operationId(route.method, route.url),
    summary: route.naam,
    description: [route.uitleg ?? `${route.naam}.`, route.activiteit ? `Activiteit: \`${route.activiteit}\`.` : ""]
      .filter(Boolean)
      .join("\n\n"),
    tags: [route.groep],
    ...securityOf(route),
    ...given("headers", route.headers),
    ...given("params", route.params),
    ...given("querystring", route.query),
    ...given("body", route.body),
    response: {
      [status]: status === 204 ? z.undefined().describe("Gelukt, zonder inhoud") : success(route),
      ...Object.fromEntries(refusals),
    },
  };
  return described;
}

export const securitySchemes = {
  sessie: {
    type: "apiKey",
    in: "cookie",
    name: "weerwerk",
    description: "De sessie na aanmelden; de naam van het koekje eindigt op het kenmerk van de knoop",
  },
  csrf: {
    type: "apiKey",
    in: "header",
    name: CSRF_HEADER,
    description: "Het kenmerk uit GET /v1/mij, bij alles wat iets wijzigt",
  },
} as const;
