/** For the tests only: the list of feestdagen as the product reads it, from catalogus/feestdagen.yaml. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { parseDatum } from "./datum.ts";
import { createFeestdagenkalender, type Feestdagenjaar } from "./feestdagen.ts";
import { unwrap } from "./result.ts";

export type Regel = {
  readonly datum: string;
  readonly naam: string;
  readonly grond: string;
  readonly besluit?: string;
};

type Lijst = {
  readonly besluiten: readonly { readonly id: string; readonly titel: string; readonly bron: string }[];
  readonly jaren: readonly (Omit<Feestdagenjaar, "feestdagen"> & { readonly feestdagen: readonly Regel[] })[];
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- feestdagen.test.ts checks every line of the file
export const lijst = parse(readFileSync(new URL("../../catalogus/feestdagen.yaml", import.meta.url), "utf8")) as Lijst;

export const kalender = unwrap(
  createFeestdagenkalender(
    lijst.jaren.map(({ jaar, gelijkstelling, feestdagen }) => ({
      jaar,
      gelijkstelling,
      feestdagen: feestdagen.map(({ datum, naam }) => ({ datum: unwrap(parseDatum(datum)), naam })),
    })),
  ),
);
