/** Show pagina: one thing as the API writes it, with dates as text. */
import type { EntiteitPagina } from "./open-entiteit.ts";

const iso = (moment: Date | undefined): string | undefined => moment?.toISOString();

/** Dates as text, as the API writes them. */
const toFeit = <F extends EntiteitPagina["groepen"][number]["feiten"][number]>(feit: F) => ({
  ...feit,
  vastgelegdOp: feit.vastgelegdOp.toISOString(),
  vervangenOp: iso(feit.vervangenOp),
  wisOp: iso(feit.wisOp),
});

export const toBody = (pagina: EntiteitPagina) => ({
  ...pagina,
  bekendOp: pagina.bekendOp.toISOString(),
  groepen: pagina.groepen.map((groep) => ({ ...groep, feiten: groep.feiten.map(toFeit) })),
  relaties: pagina.relaties.map((relatie) => ({ ...relatie, feiten: relatie.feiten.map(toFeit) })),
  oordelen: pagina.oordelen.map((oordeel) => ({ ...oordeel, op: oordeel.op.toISOString() })),
  gaten: pagina.gaten.map((gat) => ({
    ...gat,
    van: gat.van.toISOString(),
    tot: gat.tot.toISOString(),
    vernietigdOp: gat.vernietigdOp.toISOString(),
  })),
});
