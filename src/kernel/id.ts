/** Id: the random outside name of every row; it tells nothing about order, number or content. */
import { randomUUID } from "node:crypto";
import { type Brand, unsafeBrand } from "./brand.ts";
import { ok, refuse, type Result } from "./result.ts";

/** A UUID version 4 (RFC 9562, 5.4) in lower case: 122 random bits, so it cannot be guessed or counted. */
export type Id = Brand<string, "Id">;

const UUID_V4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

export const newId = (): Id => unsafeBrand<Id>(randomUUID());

/** Version 4 only: other versions carry a time or an address of a network card. */
export function parseId(input: string): Result<Id, "ID_VORM"> {
  const id = input.trim().toLowerCase();
  return UUID_V4.test(id) ? ok(unsafeBrand<Id>(id)) : refuse("ID_VORM");
}
