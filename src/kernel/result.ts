/** Result: an expected refusal is a value with a named code; exceptions stay for bugs and broken machines. */

export type Ok<T> = { readonly ok: true; readonly value: T };

/** A refusal carries its code and never the refused input, so it can be logged and shown without personal data. */
export type Refusal<Code extends string> = { readonly ok: false; readonly code: Code };

export type Result<T, Code extends string> = Ok<T> | Refusal<Code>;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const refuse = <Code extends string>(code: Code): Refusal<Code> => ({ ok: false, code });

/**
 * The value of a result that cannot be a refusal here, such as a constant or what our own database already checked.
 * @throws {Error} naming the code, when it is a refusal after all: that is a bug.
 */
export function unwrap<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`A value that must be valid was refused: ${result.code}`);
  return result.value;
}
