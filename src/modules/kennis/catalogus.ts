/** The catalogue as the public reads it: what this organisation does with data, on which ground, and who may do it. */

export type Verwerkingsactiviteit = {
  readonly code: string;
  readonly versie: number;
  readonly naam: string;
  readonly inhoud: Readonly<Record<string, unknown>>;
  readonly grondslagen: readonly string[];
  readonly geldigVan: string;
  readonly geldigTot: string | undefined;
};

export type Grondslag = {
  readonly code: string;
  readonly versie: number;
  readonly wet: string;
  readonly artikel: string;
  readonly inhoud: Readonly<Record<string, unknown>>;
  readonly geldigVan: string;
  readonly geldigTot: string | undefined;
  readonly beoordeeldOp: Date | undefined;
  readonly herbeoordelen: string | undefined;
};

/** May this basis carry new processing today? (ontwerp: Process) */
export const isBeoordeeld = (grondslag: Pick<Grondslag, "herbeoordelen">, vandaag: string): boolean =>
  grondslag.herbeoordelen !== undefined && grondslag.herbeoordelen > vandaag;

/** One line of the access matrix: this role may do this, in these compartments. */
export type Toegang = {
  readonly activiteit: string;
  readonly naam: string;
  readonly soort: string;
  readonly verwerking: string;
  readonly rol: string;
  readonly lid: boolean;
  readonly lezen: readonly string[];
  readonly lezenEigen: readonly string[];
  readonly schrijven: readonly string[];
  readonly schrijvenEigen: readonly string[];
  readonly meta: string | undefined;
  readonly fasen: readonly number[];
};
