/** What went wrong with a request, as a value that pages can show: the API's own words, or ours when there was no answer. */
import type { ErrorBody } from "./types.ts";

/** `deel` is the innermost part of the field, such as the postcode of an address; the field itself when it has no parts. */
export type FieldError = { readonly veld: string; readonly deel: string; readonly melding: string };

/** A refusal of the API (RFC 9457), or the network that did not answer (code GEEN_VERBINDING, status 0). */
export class ResponseError extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly kenmerk: string | undefined;
  readonly fouten: readonly FieldError[];

  constructor(probleem: Partial<ErrorBody> & { readonly status: number }) {
    super(probleem.code ?? "ONBEKEND");
    this.status = probleem.status;
    this.code = probleem.code ?? "ONBEKEND";
    this.title = probleem.title ?? "";
    this.detail = probleem.detail ?? "";
    this.kenmerk = probleem.kenmerk;
    this.fouten = (probleem.fouten ?? []).map(({ veld, melding }) => ({
      veld: veldName(veld),
      deel: veld.split("/").at(-1) ?? "",
      melding,
    }));
  }
}

/** The pointer of the API (`/toelichting`, `/0/naam`, `?voor`) as the name of a field on the page. */
export const veldName = (pointer: string): string => pointer.replace(/^[/?]/, "").split("/")[0] ?? "";

const isProbleem = (body: unknown): body is Partial<ErrorBody> =>
  typeof body === "object" && body !== null && "code" in body;

/** Whatever the server sent with an error status, as a problem. */
export const toProbleem = (status: number, body: unknown): ResponseError =>
  new ResponseError(isProbleem(body) ? { ...body, status } : { status });

/** 403 and 404 are one page: what a reader may not see does not exist (besluiten 21). */
export const isNotThere = (error: unknown): boolean =>
  error instanceof ResponseError && (error.status === 404 || error.code === "GEEN_ROL");

export const isLoggedOut = (error: unknown): boolean => error instanceof ResponseError && error.status === 401;

/**
 * Errors sorted for a form: those of its own fields, and the rest, which no field can carry.
 * Each field shows its first error only.
 */
export function sortErrors(
  error: unknown,
  fields: readonly string[],
): { readonly own: ReadonlyMap<string, string>; readonly rest: readonly string[] } {
  if (!(error instanceof ResponseError)) return { own: new Map(), rest: [] };
  const own = new Map<string, string>();
  const rest: string[] = [];
  for (const { veld, deel, melding } of error.fouten) {
    const field = fields.includes(deel) ? deel : veld;
    if (!fields.includes(veld)) rest.push(melding);
    else if (!own.has(field)) own.set(field, melding);
  }
  return { own, rest };
}
