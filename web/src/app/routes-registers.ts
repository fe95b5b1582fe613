/** Pages of registers, and of the deliveries that fill them. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { own } from "./route-parents.ts";
import { readBekendOpSearch, readNieuweLeveringSearch } from "./route-search.ts";

const registers = createRoute({
  getParentRoute: () => own,
  path: "/registers",
  staticData: { activiteiten: ["register-raadplegen"] },
  component: lazyRouteComponent(() => import("../modules/registers/zoeken-page.tsx"), "ZoekenPage"),
});

const ding = createRoute({
  getParentRoute: () => own,
  path: "/registers/$id",
  staticData: { activiteiten: ["register-raadplegen"] },
  validateSearch: readBekendOpSearch,
  component: lazyRouteComponent(() => import("../modules/registers/entiteit-page.tsx"), "EntiteitPage"),
});

const netwerk = createRoute({
  getParentRoute: () => own,
  path: "/registers/$id/netwerk",
  staticData: { activiteiten: ["register-raadplegen"] },
  component: lazyRouteComponent(() => import("../modules/registers/netwerk-page.tsx"), "NetwerkPage"),
});

const leveringen = createRoute({
  getParentRoute: () => own,
  path: "/leveringen",
  staticData: { activiteiten: ["leveringen-verzorgen"] },
  component: lazyRouteComponent(() => import("../modules/leveringen/leveringen-page.tsx"), "LeveringenPage"),
});

const nieuweLevering = createRoute({
  getParentRoute: () => own,
  path: "/leveringen/nieuw",
  staticData: { activiteiten: ["leveringen-verzorgen"] },
  validateSearch: readNieuweLeveringSearch,
  component: lazyRouteComponent(() => import("../modules/leveringen/nieuwe-levering-page.tsx"), "NieuweLeveringPage"),
});

const levering = createRoute({
  getParentRoute: () => own,
  path: "/leveringen/$id",
  staticData: { activiteiten: ["leveringen-verzorgen"] },
  component: lazyRouteComponent(() => import("../modules/leveringen/levering-page.tsx"), "LeveringPage"),
});

export const registerRoutes = [registers, ding, netwerk, leveringen, nieuweLevering, levering];
