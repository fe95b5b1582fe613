/** Reads path, query and body of a request together, so that all mistakes come back at once (API Design Rules: error-handling/all-errors). */
import type { z } from "zod";
import type { Request } from "./context.ts";
import { codeOfIssue, meldingOf } from "./melding.ts";
import type { FieldError } from "./problem.ts";

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fouten: readonly FieldError[] };

export type InputSchemas<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = {
  readonly params?: P | undefined;
  readonly query?: Q | undefined;
  readonly body?: B | undefined;
};

export type Input<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> = {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
};

export function compileInput<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  schemas: InputSchemas<P, Q, B>,
): (request: Pick<Request, "params" | "query" | "body">) => Parsed<Input<P, Q, B>> {
  return (request) => {
    const fouten: FieldError[] = [];
    const read = <S extends z.ZodType>(schema: S | undefined, value: unknown, at: string): z.output<S> | undefined => {
      if (!schema) return undefined;
      const unreadable = findUnreadable(value);
      for (const path of unreadable)
        fouten.push({ veld: at + pointer(path), code: "ONLEESBAAR_TEKEN", melding: UNREADABLE });
      const parsed = schema.safeParse(value ?? {}, { error: meldingOf });
      if (parsed.success) return parsed.data;
      for (const { path, code, message } of parsed.error.issues) {
        fouten.push({ veld: at + pointer(path), code: codeOfIssue(code), melding: message });
      }
      return undefined;
    };
    const value = {
      params: read(schemas.params, request.params, ""),
      query: read(schemas.query, request.query, "?"),
      body: read(schemas.body, request.body, "/"),
    };
    return fouten.length > 0 ? { ok: false, fouten } : { ok: true, value: value as Input<P, Q, B> };
  };
}

/** As in a JSON pointer (RFC 6901), after the mark that says where: nothing for the path, `?` for the query, `/` for the body. */
const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => String(part).replaceAll("~", "~0").replaceAll("/", "~1")).join("/");

const UNREADABLE = "Hier staat een teken dat niet te bewaren is. Haal het weg, of typ de tekst opnieuw.";

/** No schema of ours is deeper; what lies below is dropped by the schema anyway. */
const DEEPEST = 8;

/**
 * Where a text holds what PostgreSQL cannot store: a NUL, or half of a surrogate pair. Found here, once for all routes,
 * because the database answers these with an error of the machine instead of one of the field.
 */
export function findUnreadable(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === "string") return value.includes("\u0000") || !value.isWellFormed() ? [[...path]] : [];
  if (typeof value !== "object" || value === null || Buffer.isBuffer(value) || path.length >= DEEPEST) return [];
  return Object.entries(value).flatMap(([name, item]) => findUnreadable(item, [...path, name]));
}
