/** What someone's menu holds: only what one of their activiteiten opens; the rest does not exist. Pure. */
import type { IconName } from "../parts/icon.tsx";
import type { Texts } from "../texts/nl.ts";

type MenuKey = keyof Texts["algemeen"]["menuItems"];
export type MenuItem = {
  readonly key: MenuKey;
  readonly to:
    | "/vandaag"
    | "/signalen"
    | "/signalen/nieuw"
    | "/mijn-meldingen"
    | "/signaaltoetsen"
    | "/signaalbesluiten"
    | "/registers"
    | "/leveringen"
    | "/medewerkers"
    | "/voorstellen"
    | "/noodtoegang"
    | "/signaalcijfers"
    | "/toezicht"
    | "/opdrachten"
    | "/kennis"
    | "/mij/inzagen";
  readonly icon: IconName;
  /** The second key after `g`. */
  readonly shortcut: string;
};

type Who = { readonly activiteiten: readonly string[]; readonly rollen: readonly { readonly rol: string }[] };

const can = (who: Who, ...activiteiten: string[]): boolean =>
  activiteiten.some((activiteit) => who.activiteiten.includes(activiteit));

/** Whoever keeps or checks the list sees proposals; the auditor has no activiteit of their own for it. */
export const seesVoorstellen = (who: Who): boolean =>
  can(who, "voorstel-doen", "voorstel-bevestigen") || who.rollen.some(({ rol }) => rol === "auditor");

const seesToezicht = (who: Who): boolean =>
  can(who, "logboek-lezen", "verzoeken-behandelen", "noodtoegang-beoordelen", "leveringen-toezien");

/** What stands in the menu, in this order, and who sees it. */
const WORK: readonly (readonly [MenuItem, (who: Who) => boolean])[] = [
  [{ key: "vandaag", to: "/vandaag", icon: "zon", shortcut: "v" }, () => true],
  [{ key: "nieuwSignaal", to: "/signalen/nieuw", icon: "plus", shortcut: "c" }, (who) => can(who, "signaal-melden")],
  [{ key: "mijnMeldingen", to: "/mijn-meldingen", icon: "bel", shortcut: "j" }, (who) => can(who, "mijn-meldingen")],
  [{ key: "signalen", to: "/signalen", icon: "weegschaal", shortcut: "s" }, (who) => can(who, "signalen-overzicht")],
  [
    { key: "signaaltoetsen", to: "/signaaltoetsen", icon: "slot", shortcut: "w" },
    (who) => can(who, "signalen-toezien"),
  ],
  [
    { key: "signaalbesluiten", to: "/signaalbesluiten", icon: "goed", shortcut: "b" },
    (who) => can(who, "besluiten-overzicht"),
  ],
  [{ key: "registers", to: "/registers", icon: "lijst", shortcut: "r" }, (who) => can(who, "register-raadplegen")],
  [{ key: "cijfers", to: "/signaalcijfers", icon: "grafiek", shortcut: "f" }, (who) => can(who, "signalen-cijfers")],
  [
    { key: "leveringen", to: "/leveringen", icon: "download", shortcut: "l" },
    (who) => can(who, "leveringen-verzorgen"),
  ],
  [
    { key: "medewerkers", to: "/medewerkers", icon: "mensen", shortcut: "m" },
    (who) => can(who, "medewerkers-raadplegen"),
  ],
  [{ key: "voorstellen", to: "/voorstellen", icon: "voorstel", shortcut: "p" }, seesVoorstellen],
  [
    { key: "noodtoegang", to: "/noodtoegang", icon: "nood", shortcut: "n" },
    (who) => can(who, "noodtoegang-vragen", "noodtoegang-toekennen"),
  ],
  [{ key: "toezicht", to: "/toezicht", icon: "boek", shortcut: "t" }, seesToezicht],
  [
    { key: "opdrachten", to: "/opdrachten", icon: "opdracht", shortcut: "o" },
    (who) => can(who, "logboek-uitvoeren", "register-uitvoeren"),
  ],
];

export const menuOf = (who: Who): { readonly work: readonly MenuItem[]; readonly always: readonly MenuItem[] } => ({
  work: WORK.filter(([, sees]) => sees(who)).map(([item]) => item),
  always: [
    { key: "kennis", to: "/kennis", icon: "weegschaal", shortcut: "k" },
    { key: "inzagen", to: "/mij/inzagen", icon: "oog", shortcut: "i" },
  ],
});
