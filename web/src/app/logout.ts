/** Logging out: the session ends on the server first, then the cookie, then what this browser remembers. */
import type { AnyRouter } from "@tanstack/react-router";
import { api, leave, unwrap } from "../api/client.ts";
import { announceLogout } from "./session.ts";

async function endOwnSession(): Promise<void> {
  const { sessies } = await unwrap(api.GET("/mij/sessies"));
  const own = sessies.find(({ deze }) => deze);
  if (own) await unwrap(api.DELETE("/mij/sessies/{sessieId}", { params: { path: { sessieId: own.id } } }));
}

/** Whatever the server answers, this browser forgets. */
async function finish(router: AnyRouter, end: () => Promise<unknown>): Promise<void> {
  await end().catch(() => undefined);
  await leave().catch(() => undefined);
  // The page goes first: emptied under it, its questions would be asked again and refused.
  await router.navigate({ to: "/inloggen", search: { uit: true } });
  announceLogout();
}

export const logout = (router: AnyRouter): Promise<void> => finish(router, endOwnSession);

export const logoutEverywhere = (router: AnyRouter): Promise<void> =>
  finish(router, () => unwrap(api.DELETE("/mij/sessies")));
