/** Keuze: what one may fix about a person or firm that is made; the rest is drawn. */
import type { Achternaam, Herkomst } from "./namen.ts";
import type { Adres, Persoon, Rechtsvorm } from "./wereld.ts";

export type Persoonskeuze = {
  readonly adres: Adres;
  readonly leeftijd: readonly [number, number];
  readonly geslacht?: "V" | "M" | undefined;
  readonly herkomst?: Herkomst | undefined;
  readonly naam?: Achternaam | undefined;
  readonly partnernaam?: Achternaam | undefined;
  readonly geboren?: number | undefined;
  readonly voornamen?: readonly string[] | undefined;
  readonly ouders?: readonly Persoon[] | undefined;
  /** Since which day at this address; drawn when absent. */
  readonly sinds?: number | undefined;
  readonly vorigAdres?: Adres | undefined;
  readonly getrouwd?: number | undefined;
  readonly overleden?: number | undefined;
};

export type Bedrijfskeuze = {
  readonly naam: string;
  readonly rechtsvorm: Rechtsvorm;
  readonly sbi: string;
  readonly adres: Adres;
  readonly opgericht: number;
  readonly opgeheven?: number | undefined;
  readonly werknemers?: number | undefined;
  readonly handelsnaam?: string | undefined;
  readonly nevenvestigingen?: readonly Adres[] | undefined;
};
