/** How a route appears in the public description of the API (OpenAPI 3.1). */
import type { FastifySchema } from "fastify";
import { z } from "zod";
import { CSRF_HEADER } from "./csrf.ts";
import type { ProblemText } from "./problem.ts";

/** The shape of every refusal, once, by name. */
export const probleemSchema = z
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
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly status?: number;
  readonly antwoord: z.ZodType;
  readonly weigeringen?: Readonly<Record<string, ProblemText>>;
};

const refusal = (description: string): object => ({
  description,
  content: { "application/problem+json": { schema: probleemSchema } },
});

const success = (schema: z.ZodType): object => ({ description: "Gelukt", content: { "application/json": { schema } } });

/** `medewerkers/_zoek` by POST becomes `zoekMedewerkers`-like: unique, readable, stable. */
function operationId(method: string, url: string): string {
  const words = url
    .replaceAll(/\{|\}|:/g, "")
    .split(/[/_-]/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return method.toLowerCase() + words.join("");
}

export function documentRoute(route: Documented): FastifySchema {
  const own = Object.values(route.weigeringen ?? {});
  const statuses = new Map<number, string>([
    [400, "De invoer klopt niet; alle fouten tegelijk"],
    [401, "Niet aangemeld"],
    [403, "Niet toegestaan"],
    [404, "Bestaat niet, of past niet bij uw doel"],
    [406, "Alleen als JSON"],
    [409, "Past niet bij de toestand van nu"],
    [413, "Te groot"],
    [415, "Onbekend formaat"],
    [429, "Te snel achter elkaar"],
    [500, "Mislukt; er is niets gewijzigd"],
    [503, "Even niet beschikbaar"],
    ...own.map(([status, title]) => [status, title] as const),
  ]);
  const { status = 200 } = route;
  return {
    operationId: operationId(route.method, route.url),
    summary: route.naam,
    description: [route.uitleg ?? `${route.naam}.`, route.activiteit ? `Activiteit: \`${route.activiteit}\`.` : ""].filter(Boolean).join("\n\n"),
    tags: [route.groep],
    ...(route.activiteit
      ? { security: [route.method === "GET" ? { sessie: [] } : { sessie: [], csrf: [] }], "x-activiteit": route.activiteit }
      : { security: [] }),
    ...(route.params ? { params: route.params } : {}),
    ...(route.query ? { querystring: route.query } : {}),
    ...(route.body ? { body: route.body } : {}),
    response: {
      [status]: status === 204 ? z.undefined().describe("Gelukt, zonder inhoud") : success(route.antwoord),
      ...Object.fromEntries(Array.from(statuses, ([code, text]) => [code, refusal(text)])),
    },
  } as FastifySchema;
}

export const securitySchemes = {
  sessie: { type: "apiKey", in: "cookie", name: "weerwerk", description: "De sessie na aanmelden; de naam van het koekje eindigt op het kenmerk van de knoop" },
  csrf: { type: "apiKey", in: "header", name: CSRF_HEADER, description: "Het kenmerk uit GET /v1/mij, bij alles wat iets wijzigt" },
} as const;
