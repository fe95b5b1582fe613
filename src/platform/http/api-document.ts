/** The public description of the API as one document (OpenAPI 3.1): its head, and what all operations share, said once. */
import type { FastifyDynamicSwaggerOptions } from "@fastify/swagger";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import type { Context } from "./context.ts";
import { securitySchemes } from "./document-route.ts";
import { API_VERSION } from "./headers.ts";

/** Where users find this node. */
export const baseUrl = (config: Context["config"]): string =>
  (config.WEERWERK_ADRES ?? `http://localhost:${config.WEERWERK_PORT}`).replace(/\/$/, "");

export const describeWith = (context: Context): FastifyDynamicSwaggerOptions => ({
  openapi: openApiHead(context),
  transform: jsonSchemaTransform,
  transformObject: (document) => dropUnused(shareResponses(jsonSchemaTransformObject(document))),
});

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

type Document = ReturnType<typeof jsonSchemaTransformObject>;
type Response = { description?: string; headers?: Record<string, unknown>; content?: Record<string, unknown> };
type Reference = { $ref: string; description: string };
type Parts = {
  paths?: Record<string, Record<string, { responses?: Record<string, Response | Reference> }>>;
  components?: {
    responses?: Record<string, Response>;
    headers?: Record<string, unknown>;
    schemas?: Record<string, unknown>;
  };
};

/** Every answer carries the version of the API and the trace that it belongs to (API Design Rules: version-header). */
const HEADERS = {
  "API-Version": { description: "De volledige versie van de API", schema: { type: "string" } },
  traceparent: { description: "W3C Trace Context van dit verzoek", schema: { type: "string" } },
};
const HEADER_REFS = Object.fromEntries(
  Object.keys(HEADERS).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);

/**
 * Refusals look alike everywhere, so each status stands once under components; a route keeps its own description beside the
 * reference (OpenAPI 3.1, 4.8.23).
 */
function shareResponses(document: Document): Document {
  const { paths = {}, components = {} } = document as Parts;
  const shared: Record<string, Response> = {};
  const share = (status: string, response: Response | Reference): Response | Reference => {
    if ("$ref" in response) return response;
    response.headers = HEADER_REFS;
    if (!response.content?.["application/problem+json"]) return response;
    const name = `Weigering${status}`;
    shared[name] ??= { ...response, description: `Weigering met status ${status} (RFC 9457)` };
    return { $ref: `#/components/responses/${name}`, description: response.description ?? "" };
  };
  for (const { responses = {} } of Object.values(paths).flatMap((path) => Object.values(path))) {
    for (const [status, response] of Object.entries(responses)) responses[status] = share(status, response);
  }
  const inOrder = Object.fromEntries(Object.entries(shared).toSorted(([a], [b]) => a.localeCompare(b)));
  return { ...document, components: { ...components, headers: HEADERS, responses: inOrder } } as Document;
}

/** Each named schema comes in an input and an output shape; the shape that no route uses is left out. */
function dropUnused(document: Document): Document {
  const { components, ...rest } = document as Document & Parts;
  const { schemas = {}, ...others } = components ?? {};
  const used = new Set<string>();
  const follow = (value: unknown): void => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(/#\/components\/schemas\/(\w+)/g)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(schemas[name] ?? {});
    }
  };
  follow([rest, others]);
  return {
    ...rest,
    components: { ...others, schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name))) },
  } as Document;
}
