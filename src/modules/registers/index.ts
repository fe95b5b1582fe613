/** The face of registers: one truth about who and what, with provenance, and persons that sleep. */
export { BronError, loadBronnen, readBronnen } from "./load-bronnen.ts";
export { destroyTeruggezet } from "./destroy-teruggezet.ts";
export { destroyVervallen } from "./destroy-vervallen.ts";
export { exportRegisters } from "./export-registers.ts";
export { BEWIJZEN_FILE, keepBewijzen, readBewijzen } from "./keep-bewijzen.ts";
export { leveringRoutes } from "./levering-routes.ts";
export { toezienRoutes } from "./toezien-routes.ts";
export { registersRoutes } from "./routes.ts";
export { uitvoerRoutes } from "./uitvoer-routes.ts";
export { takeIn } from "./take-in.ts";
