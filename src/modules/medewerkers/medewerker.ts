/** Medewerker: a colleague as others see them, and, for who keeps the organisation's list, what the door knows of them. */

/** What every colleague may see. `nr` is the inside key and never leaves. */
export type Medewerker = {
  readonly nr: number;
  readonly id: string;
  readonly naam: string;
  readonly functie: string;
  readonly afdeling: string;
};

/** A role held, or held as deputy of the colleague `namens`. */
export type Rol = {
  readonly medewerker: number;
  readonly rol: string;
  readonly van: Date;
  readonly tot: Date | undefined;
  readonly namens: number | undefined;
};

/** What only the keepers of the list see. */
export type Toestand = {
  readonly medewerker: number;
  readonly geblokkeerdOp: Date | undefined;
  readonly aangemeld: boolean;
  readonly aanmeldnaam: string;
};

/** Whether a role counts at this moment. */
export const isNu = ({ van, tot }: Pick<Rol, "van" | "tot">, nu: Date): boolean =>
  van <= nu && (tot === undefined || tot > nu);

/** How someone likes to work; kept per person, logged for nobody. */
export type Voorkeur = {
  readonly taal: "nl" | "en";
  readonly thema: "systeem" | "licht" | "donker";
  readonly dichtheid: "ruim" | "compact";
  readonly sneltoetsen: boolean;
};

/** Compact suits who works in lists all day; everyone else starts with room (scherm.md 4). */
export const defaultVoorkeur = (rollen: readonly string[]): Voorkeur => ({
  taal: "nl",
  thema: "systeem",
  dichtheid: rollen.includes("analist") ? "compact" : "ruim",
  sneltoetsen: true,
});
