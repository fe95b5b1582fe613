/** Key words: what two records must share under a blocking rule, in words. */
import type { BlockingRule } from "../blocking/keys.ts";
import type { Model } from "../model/model.ts";

const WORDS: Readonly<Record<string, string>> = {
  full: "gelijk",
  family: "zelfde roepnaam",
  sound: "klinkt gelijk",
  initial: "zelfde voorletter",
  core: "gelijk zonder tussenvoegsel",
  typo: "op een letter na",
  prefix: "zelfde begin",
  word: "een woord gelijk",
  compact: "gelijk",
  date: "gelijk",
  "month-day": "zelfde dag en maand",
  "year-month": "zelfde jaar en maand",
  year: "zelfde jaar",
  postcode: "zelfde postcode",
  area: "zelfde cijfers van de postcode",
  place: "zelfde plaats",
  number: "gelijk",
  ends: "zelfde begin en einde",
};

/** `achternaam klinkt gelijk en geboortedatum zelfde jaar`. */
export const keyWords = ({ parts }: BlockingRule, { fields }: Model): string =>
  parts.map(({ field, list }) => `${fields[field]?.name ?? field} ${WORDS[list] ?? list}`).join(" en ");
