/** Pages of whoever reports: everyone. The card works without a session. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { open, own } from "./route-parents.ts";
import { readNieuwSignaalSearch } from "./route-search.ts";

const nieuwSignaal = createRoute({
  getParentRoute: () => own,
  path: "/signalen/nieuw",
  staticData: { activiteiten: ["signaal-melden"] },
  validateSearch: readNieuwSignaalSearch,
  component: lazyRouteComponent(() => import("../modules/meldingen/nieuw-signaal-page.tsx"), "NieuwSignaalPage"),
});

const mijnMeldingen = createRoute({
  getParentRoute: () => own,
  path: "/mijn-meldingen",
  staticData: { activiteiten: ["mijn-meldingen"] },
  component: lazyRouteComponent(() => import("../modules/meldingen/mijn-meldingen-page.tsx"), "MijnMeldingenPage"),
});

const mijnMelding = createRoute({
  getParentRoute: () => own,
  path: "/mijn-meldingen/$id",
  staticData: { activiteiten: ["mijn-meldingen"] },
  component: lazyRouteComponent(() => import("../modules/meldingen/mijn-melding-page.tsx"), "MijnMeldingPage"),
});

const meldkaart = createRoute({
  getParentRoute: () => open,
  path: "/meldkaart",
  component: lazyRouteComponent(() => import("../modules/meldingen/meldkaart-page.tsx"), "MeldkaartPage"),
});

export const meldRoutes = [nieuwSignaal, mijnMeldingen, mijnMelding] as const;
export const openMeldRoutes = [meldkaart] as const;
