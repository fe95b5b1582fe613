/** Pages of one's own account. */
import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { own } from "./route-parents.ts";

const mij = createRoute({
  getParentRoute: () => own,
  path: "/mij",
  beforeLoad: ({ location }) => {
    if (location.pathname.replace(/\/$/, "") === "/mij") throw redirect({ to: "/mij/inzagen", replace: true });
  },
});

const inzagen = createRoute({
  getParentRoute: () => mij,
  path: "/inzagen",
  staticData: { activiteiten: ["mijn-inzagen"] },
  component: lazyRouteComponent(() => import("../modules/mij/inzagen-page.tsx"), "InzagenPage"),
});

const sessies = createRoute({
  getParentRoute: () => mij,
  path: "/sessies",
  staticData: { activiteiten: ["mijn-sessies"] },
  component: lazyRouteComponent(() => import("../modules/mij/sessies-page.tsx"), "SessiesPage"),
});

const mijnVerzoeken = createRoute({
  getParentRoute: () => mij,
  path: "/verzoeken",
  staticData: { activiteiten: ["mijn-verzoeken"] },
  component: lazyRouteComponent(() => import("../modules/mij/verzoeken-page.tsx"), "MijnVerzoekenPage"),
});

const voorkeuren = createRoute({
  getParentRoute: () => mij,
  path: "/voorkeuren",
  staticData: { activiteiten: ["mijn-account"] },
  component: lazyRouteComponent(() => import("../modules/mij/voorkeuren-page.tsx"), "VoorkeurenPage"),
});

export const mijRoutes = mij.addChildren([inzagen, sessies, mijnVerzoeken, voorkeuren]);
