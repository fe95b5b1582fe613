/** Writes src/api/schema.ts: the types of the API, from its public description. Run by `npm run api`; the result is committed. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

type Responses = Record<string, { headers?: unknown }>;
type Description = { paths: Record<string, Record<string, { responses?: Responses }>> };

const description = JSON.parse(readFileSync(at("../docs/openapi.json"), "utf8")) as Description;

// Every refusal has the same shape (Probleem) on every route, and no page reads the headers: kept, they are nine tenths of the file.
for (const operation of Object.values(description.paths).flatMap((path) => Object.values(path))) {
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    if (Number(status) >= 400 && status !== "400") delete operation.responses?.[status];
    delete response.headers;
  }
}

const types = astToString(await openapiTS(description as unknown as OpenAPI3, { alphabetize: true }))
  .replaceAll(/^export type (webhooks|\$defs) = .*\n/gm, "")
  .replace("export interface operations", "interface operations");
writeFileSync(
  at("src/api/schema.ts"),
  `/** Types of the API, generated from docs/openapi.json by web/api-types.ts; not written by hand. */\n/* oxlint-disable */\n${types}`,
);
