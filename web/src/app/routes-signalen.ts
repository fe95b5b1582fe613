/** Pages of whoever weighs signalen. A signaal in the hands of another task opens from there. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { own } from "./route-parents.ts";

const signalen = createRoute({
  getParentRoute: () => own,
  path: "/signalen",
  staticData: { activiteiten: ["signalen-overzicht"] },
  component: lazyRouteComponent(() => import("../modules/signalen/signalen-page.tsx"), "SignalenPage"),
});

const signaal = createRoute({
  getParentRoute: () => own,
  path: "/signalen/$id",
  staticData: { activiteiten: ["signaal-behandelen"] },
  component: lazyRouteComponent(() => import("../modules/signalen/signaal-page.tsx"), "SignaalPage"),
});

const toetsen = createRoute({
  getParentRoute: () => own,
  path: "/signaaltoetsen",
  staticData: { activiteiten: ["signalen-toezien"] },
  component: lazyRouteComponent(() => import("../modules/signalen/toetsen-page.tsx"), "ToetsenPage"),
});

const toetsing = createRoute({
  getParentRoute: () => own,
  path: "/signaaltoetsen/$id",
  staticData: { activiteiten: ["signaal-toetsen"] },
  component: lazyRouteComponent(() => import("../modules/signalen/toetsen-toetsing-page.tsx"), "ToetsingPage"),
});

const besluiten = createRoute({
  getParentRoute: () => own,
  path: "/signaalbesluiten",
  staticData: { activiteiten: ["besluiten-overzicht"] },
  component: lazyRouteComponent(() => import("../modules/signalen/besluiten-page.tsx"), "BesluitenPage"),
});

const besluit = createRoute({
  getParentRoute: () => own,
  path: "/signaalbesluiten/$id",
  staticData: { activiteiten: ["signaal-besluiten"] },
  component: lazyRouteComponent(() => import("../modules/signalen/toetsen-toetsing-page.tsx"), "BesluitPage"),
});

export const signaalRoutes = [signalen, signaal, toetsen, toetsing, besluiten, besluit] as const;
