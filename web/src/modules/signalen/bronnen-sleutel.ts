/** Persoonsleutel: how a person is asked for, from what was typed in a form. Pure; nothing of it is kept. */
import type { Texts } from "../../texts/nl.ts";
import type { Persoonsleutel } from "./bronnen-queries.ts";

export const SLEUTELS = ["BSN", "NAAM_GEBOORTE_POSTCODE", "RELATIE"] as const;
export type Sleutelsoort = (typeof SLEUTELS)[number];
export const isSleutel = (text: string): text is Sleutelsoort => SLEUTELS.some((one) => one === text);

type Relatie = Extract<Persoonsleutel, { soort: "RELATIE" }>["relatie"];

export const SLEUTELVELDEN = {
  bsn: "",
  achternaam: "",
  geboortedatum: "",
  postcode: "",
  vanaf: "",
  relatie: "BESTUUR",
  rol: "",
};
export type Sleutelvelden = Readonly<Record<keyof typeof SLEUTELVELDEN, string>>;

const POSTCODE = /^\d{4} ?[a-z]{2}$/i;

/** Nine digits that pass the test of eleven (Besluit BSN, art. 2): a typing error is caught here and costs no try. */
export function isBsn(text: string): boolean {
  const digits = text.replaceAll(/[\s.]/g, "");
  if (!/^\d{9}$/.test(digits) || digits === "000000000") return false;
  const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((total, weight, nr) => total + weight * Number(digits[nr]), 0);
  return sum % 11 === 0;
}

/** What is missing for this way of asking. */
export function checkSleutel(
  soort: Sleutelsoort,
  velden: Sleutelvelden,
  words: Texts["signaalbronnen"]["persoon"],
): Partial<Record<keyof Sleutelvelden, string | undefined>> {
  if (soort === "BSN") return { bsn: isBsn(velden.bsn) ? undefined : words.bsnFout };
  if (soort === "RELATIE") return { vanaf: velden.vanaf === "" ? words.vanafFout : undefined };
  return {
    achternaam: velden.achternaam.trim().length < 2 ? words.achternaamFout : undefined,
    geboortedatum: velden.geboortedatum === "" ? words.geboortedatumFout : undefined,
    postcode: POSTCODE.test(velden.postcode.trim()) ? undefined : words.postcodeFout,
  };
}

export function toSleutel(soort: Sleutelsoort, velden: Sleutelvelden): Persoonsleutel {
  if (soort === "BSN") return { soort, bsn: velden.bsn };
  if (soort === "RELATIE") {
    const { vanaf, relatie, rol } = velden;
    return { soort, vanBronvraagId: vanaf, relatie: relatie as Relatie, rol };
  }
  const { achternaam, geboortedatum, postcode } = velden;
  return { soort, achternaam, geboortedatum, postcode };
}
