/** The face of toezicht, for the applications alone: nothing else may lean on oversight. */
export { exportLog } from "./export-log.ts";
export { inzageRoutes } from "./inzage-routes.ts";
export { noodtoegangRoutes } from "./noodtoegang-routes.ts";
export { logboekRoutes } from "./routes.ts";
export { verzoekRoutes } from "./verzoek-routes.ts";
