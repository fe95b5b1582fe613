/** The face of signalen: the coordinator's side of what somebody reported. */
export { bewaarSignalen, teruggezetteSignalen } from "./bewaar-signalen.ts";
export { bronRoutes } from "./bron-routes.ts";
export { cijferRoutes } from "./cijfers-routes.ts";
export { sendHerinneringen, sendMelderpost, sendWeekpost } from "./melding-mail.ts";
export { signalenRoutes } from "./routes.ts";
export { toetsRoutes } from "./toets-routes.ts";
export { weergaveRoutes } from "./weergave-routes.ts";
