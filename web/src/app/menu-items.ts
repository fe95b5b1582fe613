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

export function menuOf(who: Who): { readonly work: readonly MenuItem[]; readonly always: readonly MenuItem[] } {
  const work: (MenuItem | false)[] = [
    { key: "vandaag", to: "/vandaag", icon: "zon", shortcut: "v" },
    can(who, "signaal-melden") && { key: "nieuwSignaal", to: "/signalen/nieuw", icon: "plus", shortcut: "c" },
    can(who, "mijn-meldingen") && { key: "mijnMeldingen", to: "/mijn-meldingen", icon: "bel", shortcut: "j" },
    can(who, "signalen-overzicht") && { key: "signalen", to: "/signalen", icon: "weegschaal", shortcut: "s" },
    can(who, "signalen-toezien") && { key: "signaaltoetsen", to: "/signaaltoetsen", icon: "slot", shortcut: "w" },
    can(who, "besluiten-overzicht") && { key: "signaalbesluiten", to: "/signaalbesluiten", icon: "goed", shortcut: "b" },
    can(who, "register-raadplegen") && { key: "registers", to: "/registers", icon: "lijst", shortcut: "r" },
    can(who, "signalen-cijfers") && { key: "cijfers", to: "/signaalcijfers", icon: "grafiek", shortcut: "f" },
    can(who, "leveringen-verzorgen") && { key: "leveringen", to: "/leveringen", icon: "download", shortcut: "l" },
    can(who, "medewerkers-raadplegen") && { key: "medewerkers", to: "/medewerkers", icon: "mensen", shortcut: "m" },
    seesVoorstellen(who) && { key: "voorstellen", to: "/voorstellen", icon: "voorstel", shortcut: "p" },
    can(who, "noodtoegang-vragen", "noodtoegang-toekennen") && {
      key: "noodtoegang",
      to: "/noodtoegang",
      icon: "nood",
      shortcut: "n",
    },
    seesToezicht(who) && { key: "toezicht", to: "/toezicht", icon: "boek", shortcut: "t" },
    can(who, "logboek-uitvoeren", "register-uitvoeren") && {
      key: "opdrachten",
      to: "/opdrachten",
      icon: "opdracht",
      shortcut: "o",
    },
  ];
  return {
    work: work.filter((item) => item !== false),
    always: [
      { key: "kennis", to: "/kennis", icon: "weegschaal", shortcut: "k" },
      { key: "inzagen", to: "/mij/inzagen", icon: "oog", shortcut: "i" },
    ],
  };
}
