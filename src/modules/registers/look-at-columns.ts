/** Look at the columns of a delivered CSV file: what each seems to hold, and the first rows behind a mask; content stays on the server. */
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import {
  type CsvKeuze,
  maskPreview,
  readCsvBegin,
  recogniseColumns,
  type Weigerreden,
} from "../bronbestanden/index.ts";
import { openBegin } from "./receive-levering.ts";

/** Kinds that are offered per column. */
const OFFERED = 4;

export type Kolommen =
  | { readonly reden: Weigerreden }
  | {
      readonly scheiding: string;
      readonly tekenset: string;
      readonly kopregel: boolean;
      readonly kolommen: readonly {
        readonly naam: string;
        readonly gevuld: number;
        readonly typen: readonly { readonly type: string; readonly vorm?: string | undefined; readonly past: number }[];
      }[];
      readonly voorbeeld: readonly (readonly string[])[];
      /** A profiel that fits what was recognised, as JSON text. */
      readonly voorstel?: string;
    };

/** @returns undefined when there is no such delivery, or nothing of it has come. */
export async function lookAtColumns(
  tx: Tx,
  keyring: Keyring,
  id: string,
  keuze: CsvKeuze,
): Promise<Kolommen | undefined> {
  const bytes = await openBegin(tx, keyring, id);
  if (!bytes) return undefined;
  const begin = await readCsvBegin(bytes, keuze);
  if ("reden" in begin) return { reden: begin.reden };
  const { kolommen, profiel } = recogniseColumns(begin);
  return {
    scheiding: begin.scheiding,
    tekenset: begin.tekenset,
    kopregel: begin.kopregel,
    kolommen: kolommen.map(({ naam, gevuld, kandidaten }) => ({
      naam,
      gevuld,
      typen: kandidaten.slice(0, OFFERED).map(({ type, vorm, past }) => ({ type, past, ...(vorm ? { vorm } : {}) })),
    })),
    voorbeeld: maskPreview(begin).rijen,
    ...(profiel === undefined ? {} : { voorstel: JSON.stringify(profiel) }),
  };
}
