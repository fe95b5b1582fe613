/** What all addresses stand under: the shell, and whether someone must be logged in. */
import { createRootRoute, createRoute, redirect } from "@tanstack/react-router";
import { isLoggedOut, ResponseError } from "../api/probleem.ts";
import { NotThere } from "../parts/loaded.tsx";
import { ErrorPage } from "./error-page.tsx";
import { ensureMij } from "./session.ts";
import { Shell } from "./shell.tsx";

/** Every page stands in the shell. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotThere, errorComponent: ErrorPage });

/** Pages for someone who is logged in; others go to log in and come back. */
export const own = createRoute({
  getParentRoute: () => root,
  id: "eigen",
  beforeLoad: async ({ location }) => {
    try {
      await ensureMij();
    } catch (error) {
      if (!isLoggedOut(error) && !(error instanceof ResponseError && error.code === "GEBLOKKEERD")) throw error;
      const fout = isLoggedOut(error) ? {} : { fout: "GEBLOKKEERD" };
      throw redirect({ to: "/inloggen", search: { naar: location.pathname, ...fout }, replace: true });
    }
  },
});

/** Pages for anyone; who is logged in keeps their menu. */
export const open = createRoute({
  getParentRoute: () => root,
  id: "open",
  staticData: { openbaar: true },
  beforeLoad: async () => {
    await ensureMij().catch(() => undefined);
  },
});
