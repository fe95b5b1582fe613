/** Nominal types over strings: a BSN and an RSIN are both nine digits, and the compiler keeps them apart. */

declare const brand: unique symbol;

/** A `T` that only the parser of `Name` makes; it costs nothing at run time. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Calls text a branded value. Unsafe: only the file that declares the type may do so, after its own check. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters -- a brand exists for the compiler only, so it can only be asserted
export const unsafeBrand = <Branded extends Brand<string, string>>(value: string): Branded => value as Branded;
