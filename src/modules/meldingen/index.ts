/** The face of meldingen: what the coordinator's side and the applications may use. */
export { meldingenRoutes, type Meldcatalogus } from "./routes.ts";
export { openBijlage, openLijn, openMelderlink, type Lijn } from "./seal-melder.ts";
export { readKalender } from "./read-kalender.ts";
export { readSignaaltypen, type Signaaltype, type Signaaltypen } from "./signaaltype.ts";
export {
  hashVermelding,
  MELDBARE_SOORTEN,
  type MeldbareSoort,
  readVermelding,
  type Vermeldwaarde,
} from "./vermelding.ts";
