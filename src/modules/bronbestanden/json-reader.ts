/** Read JSON of which we expect a shape, gathering what is wrong in Dutch instead of stopping at the first mistake. */
import type { Json } from "./bronrecord.ts";

export type Fouten = string[];
export type Velden = Readonly<Record<string, Json>>;

export class JsonReader {
  readonly #fouten: Fouten;

  constructor(fouten: Fouten) {
    this.#fouten = fouten;
  }

  fout(pad: string, tekst: string): void {
    this.#fouten.push(`${pad === "" ? "profiel" : pad}: ${tekst}`);
  }

  /** The fields of an object; with `bekend`, others are a mistake, so that a typing error is not a silent default. */
  velden(json: Json | undefined, pad: string, bekend?: readonly string[]): Velden {
    if (typeof json !== "object" || json === null || isLijst(json)) {
      this.fout(pad, "hier horen namen met waarden");
      return {};
    }
    for (const naam of Object.keys(json))
      if (bekend?.includes(naam) === false)
        this.fout(pad, `${naam} is hier niet bekend; kies uit ${bekend.join(", ")}`);
    return json;
  }

  lijst(json: Json | undefined, pad: string): readonly Json[] {
    if (isLijst(json)) return json;
    this.fout(pad, "hier hoort een lijst");
    return [];
  }

  tekst(json: Json | undefined, pad: string): string {
    if (typeof json === "string" && json.trim() !== "") return json.trim();
    this.fout(pad, "hier hoort een tekst");
    return "";
  }

  boolean(json: Json, pad: string): boolean {
    if (typeof json !== "boolean") this.fout(pad, "hier hoort true of false");
    return json === true;
  }

  /** One of the given codes; after a mistake the first, which nobody sees because the whole is refused. */
  oneOf<const T extends string>(json: Json | undefined, pad: string, codes: readonly [T, ...T[]]): T {
    const found = codes.find((code) => code === json);
    if (found === undefined) this.fout(pad, `kies uit ${codes.join(" ")}`);
    return found ?? codes[0];
  }
}

/** `Array.isArray` forgets that the list is read-only. */
export const isLijst = (json: Json | undefined): json is readonly Json[] => Array.isArray(json);
