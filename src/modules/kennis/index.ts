/** The face of kennis: the public catalogue. */
export { catalogusRoutes } from "./routes.ts";
