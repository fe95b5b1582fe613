/** Texts of the figures of a year, in English. */
import type { Texts } from "../nl.ts";

export const signaalcijfers: Texts["signaalcijfers"] = {
  titel: "Figures on signals",
  intro: "What became of signals in a year. Of signals that ended in that year, including those that have been erased.",
  jaar: "Year",
  toon: "Show",
  samen: (n) =>
    `A group smaller than ${n} is never shown: one could guess whom it is about. Neighbouring phases are then taken together.`,
  alle: "The whole year",
  afgerond: "Ended",
  dagen: "Days from receipt to end, on average",
  zonderVervolg: "Ended without action",
  zonderUitleg: "Of all that ended: no organised crime, no municipal task, no follow-up, or the term ran out.",
  teruggekoppeld: "Feedback given",
  terugUitleg: "Of the people who wanted to hear what came of it.",
  perFase: "Per phase",
  fase: "Ended in",
  fasen: (van, tot) => (van === tot ? `phase ${van}` : `phases ${van} to ${tot}`),
  aantal: "Number",
  gemiddeld: "Days",
  procent: (n) => `${n} %`,
  teWeinig: "too few to show",
  niets: "Too few signals in this year so far",
  nietsUitleg: (n) => `Figures appear here from ${n} signals that have ended.`,
};
