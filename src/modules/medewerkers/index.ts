/** The face of medewerkers: what other modules and the applications may use. */
export { initMedewerkers, type NewMedewerker } from "./init-medewerkers.ts";
export { bijlageRoutes } from "./bijlage-routes.ts";
export { openMailadres } from "./seal-mailadres.ts";
export { mailadresRoutes } from "./mailadres-routes.ts";
export { mijRoutes } from "./mij-routes.ts";
export { nameMedewerkers, nameMedewerkersById, type Kort } from "./read-medewerkers.ts";
export { persoonKort } from "./contract.ts";
export { medewerkersRoutes } from "./routes.ts";
