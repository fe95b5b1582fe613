/** The face of meldingen: what the coordinator's side and the applications may use. */
export { meldingenRoutes } from "./routes.ts";
export { openBijlage, openLijn, openMelderlink } from "./seal-melder.ts";
export { readSignaaltypen } from "./signaaltype-contract.ts";
export { hashVermelding } from "./hash-vermelding.ts";
export { MELDBARE_SOORTEN, type MeldbareSoort, readVermelding } from "./vermelding.ts";
