/** The face of registers: one truth about who and what, with provenance, and persons that sleep. */
export { BronError, loadBronnen, readBronnen } from "./load-bronnen.ts";
export { destroyTeruggezet, type Destroyable } from "./destroy-teruggezet.ts";
export { destroyVervallen, hashesOfDestroyed } from "./destroy-vervallen.ts";
export { exportRegisters } from "./export-registers.ts";
export { BEWIJZEN_FILE, keepBewijzen, readBewijzen } from "./keep-bewijzen.ts";
export { leveringRoutes } from "./levering-routes.ts";
export { toezienRoutes } from "./toezien-routes.ts";
export { registersRoutes } from "./routes.ts";
export { uitvoerRoutes } from "./uitvoer-routes.ts";
export { takeIn } from "./take-in.ts";
export { searchRegisters } from "./search-registers.ts";
export { isVisible } from "./entiteit-store.ts";
export { nameVermelding } from "./name-vermelding.ts";
export { openEntiteit, type EntiteitPagina } from "./open-entiteit.ts";
export { decayGraad } from "./bron.ts";
export { waardeText } from "./feit.ts";
export { persoonKey, RecordSealer, wekkersOf } from "./seal-record.ts";
export {
  askDing,
  askPersoon,
  askRelatie,
  findTreffer,
  hashPersoonvraag,
  hashRelatievraag,
  type Relatievraag,
} from "./ask-treffer.ts";
export { type Antwoord, readBronstanden, readPogingen } from "./treffer-store.ts";
export { entiteitPagina as paginaSchema, netwerk as netwerkSchema } from "./contract.ts";
export { readNetwerkRond } from "./read-netwerk.ts";
export { toBody as showPagina } from "./show-pagina.ts";
export { wekPersoon } from "./wek-persoon.ts";
export type { Wekvraag } from "./wekvraag.ts";
