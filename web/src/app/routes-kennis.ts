/** Pages of the public catalogue: anyone may read them. */
import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { open } from "./route-parents.ts";
import { readRolSearch } from "./route-search.ts";

const kennis = createRoute({
  getParentRoute: () => open,
  path: "/kennis",
  beforeLoad: ({ location }) => {
    if (location.pathname.replace(/\/$/, "") === "/kennis")
      throw redirect({ to: "/kennis/activiteiten", replace: true });
  },
});

const activiteiten = createRoute({
  getParentRoute: () => kennis,
  path: "/activiteiten",
  component: lazyRouteComponent(() => import("../modules/kennis/activiteiten-page.tsx"), "ActiviteitenPage"),
});

const activiteit = createRoute({
  getParentRoute: () => kennis,
  path: "/activiteiten/$code",
  component: lazyRouteComponent(() => import("../modules/kennis/activiteit-page.tsx"), "ActiviteitPage"),
});

const grondslagen = createRoute({
  getParentRoute: () => kennis,
  path: "/grondslagen",
  component: lazyRouteComponent(() => import("../modules/kennis/grondslagen-page.tsx"), "GrondslagenPage"),
});

const toegang = createRoute({
  getParentRoute: () => kennis,
  path: "/toegang",
  validateSearch: readRolSearch,
  component: lazyRouteComponent(() => import("../modules/kennis/toegang-page.tsx"), "ToegangPage"),
});

export const kennisRoutes = kennis.addChildren([activiteiten, activiteit, grondslagen, toegang]);
