/** Name something in a signaal: read what was typed, keep it with its keyed hash, and make it a thing of this signaal. */
import { randomUUID } from "node:crypto";
import { ok, refuse, type Result } from "../../kernel/result.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { hashVermelding, MELDBARE_SOORTEN, type MeldbareSoort, readVermelding } from "../meldingen/index.ts";
import { isVisible, nameVermelding } from "../registers/index.ts";
import type { SignaalWeigering } from "./weigering.ts";
import { graadNu } from "./show-signaal.ts";
import type { VermeldingSoort } from "./signaal.ts";
import { insertVermelding, type NewVermelding, readSignaal, recogniseVermelding } from "./signaal-store.ts";

export type Persoonsnaam = {
  readonly voornamen: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly geboortedatum?: string | undefined;
};

export type Vermeldvraag =
  | {
      readonly soort: Exclude<VermeldingSoort, "PERSOON">;
      readonly tekst: string;
      readonly aard: string;
      readonly herkend?: string | undefined;
    }
  | { readonly soort: "PERSOON"; readonly persoon: Persoonsnaam; readonly aard: string };

const isMeldbaar = (soort: string): soort is MeldbareSoort => (MELDBARE_SOORTEN as readonly string[]).includes(soort);

const filled = (delen: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(delen).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ""),
  );

/** What is kept, or undefined when it cannot be read as this kind. A person and a name alone have no hash: names do not tie signals together. */
function readVraag(keyring: Keyring, vraag: Vermeldvraag): NewVermelding | undefined {
  const id = randomUUID();
  if (vraag.soort === "PERSOON")
    return {
      id,
      soort: vraag.soort,
      waarde: filled(vraag.persoon),
      aard: vraag.aard,
      sleutel: undefined,
      herkend: undefined,
    };
  const { soort, tekst, aard, herkend } = vraag;
  if (!isMeldbaar(soort)) return { id, soort, waarde: { tekst }, aard, sleutel: undefined, herkend: undefined };
  const gelezen = readVermelding(soort, tekst);
  return (
    gelezen && {
      id,
      soort,
      waarde: { ...gelezen },
      aard,
      sleutel: hashVermelding(keyring, soort, gelezen.sleutel),
      herkend: soort === "ADRES" ? herkend : undefined,
    }
  );
}

/** @returns the id of the mention, which is also the id of the thing in registers and, for a person, of the subject in the log. */
export async function addVermelding(
  tx: Tx,
  keyring: Keyring,
  vraag: Vermeldvraag,
): Promise<Result<{ readonly id: string }, SignaalWeigering>> {
  const rij = await readSignaal(tx);
  if (!rij) return refuse("NIET_GEVONDEN");
  const nieuw = readVraag(keyring, vraag);
  if (!nieuw) return refuse("VERMELDING_ONLEESBAAR");
  if (nieuw.herkend !== undefined && !(await isVisible(tx, nieuw.herkend))) return refuse("ADRES_ONBEKEND");
  // The rule first: an anonymous tip names nobody, and a closed signaal nothing.
  const weigering = await insertVermelding(tx, nieuw);
  if (weigering !== null) return refuse(weigering as SignaalWeigering);
  await nameVermelding(tx, keyring, {
    id: nieuw.id,
    soort: nieuw.soort,
    waarde: nieuw.waarde,
    // Nobody graded it yet: then nothing is known of the source.
    graad: graadNu(rij, tx.grant.klok) ?? { bron: "E", informatie: 5 },
    behandelcode: rij.behandelcode,
  });
  if (nieuw.soort === "PERSOON") tx.log("Een persoon noemen in een signaal", [nieuw.id]);
  return ok({ id: nieuw.id });
}

/** Says which public address a mention is, or that it is none of those. */
export async function recognise(
  tx: Tx,
  vermelding: string,
  herkend: string | null,
): Promise<Result<undefined, SignaalWeigering>> {
  if (herkend !== null && !(await isVisible(tx, herkend))) return refuse("ADRES_ONBEKEND");
  const weigering = await recogniseVermelding(tx, vermelding, herkend);
  return weigering === null ? ok(undefined) : refuse(weigering as SignaalWeigering);
}
