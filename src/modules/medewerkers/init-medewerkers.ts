/** Name the first people of a node: at installation two of them, on a demo folder everyone of Waterveen. */
import { newId } from "../../kernel/id.ts";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Keyring } from "../../platform/keys/keyring.ts";
import { sealSubject } from "../../platform/keys/subject-token.ts";
import { initMedewerkers as save } from "./store.ts";

export type NewMedewerker = {
  readonly naam: string;
  readonly functie: string;
  readonly afdeling: string;
  readonly aanmeldnaam: string;
  readonly rollen: readonly string[];
};

export async function initMedewerkers(tx: Tx, keyring: Keyring, mensen: readonly NewMedewerker[]): Promise<void> {
  await save(
    tx,
    mensen.map((medewerker) => {
      const extern = newId();
      const { token, zoekindex, kenmerk } = sealSubject(keyring, { soort: "MEDEWERKER", id: extern });
      return {
        ...medewerker,
        extern,
        token: token.toString("hex"),
        zoekindex: zoekindex.toString("hex"),
        kenmerk: kenmerk.toString("hex"),
      };
    }),
  );
}
