/** Checks and decisions on a signaal as pages ask for them. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";
import type { components, paths } from "../../api/schema.ts";

type Schemas = components["schemas"];
export type Toets = Schemas["Signaaltoets"];
export type ToetsSoort = Toets["soort"];
export type Toetsing = Schemas["Toetsing"];
export type Toetsregel = Schemas["Toetsregel"];
export type NieuweToets = paths["/signalen/{signaalId}/toetsen"]["post"]["requestBody"]["content"]["application/json"];

/** Where a second pair of eyes looks: the privacy officer, or the burgemeester. */
export type Plek = "signaaltoetsen" | "signaalbesluiten";

export const MIN_REDEN = 20;

export const putToToets = (signaalId: string, body: NieuweToets) =>
  unwrap(api.POST("/signalen/{signaalId}/toetsen", { params: { path: { signaalId } }, body }));

export const useToetsen = (enabled = true) =>
  useQuery({
    queryKey: ["signaaltoetsen"],
    enabled,
    queryFn: async () => (await unwrap(api.GET("/signaaltoetsen"))).signalen,
  });

export const useBesluiten = (enabled = true) =>
  useQuery({
    queryKey: ["signaalbesluiten"],
    enabled,
    queryFn: async () => (await unwrap(api.GET("/signaalbesluiten"))).signalen,
  });

export const useToetsing = (plek: Plek, signaalId: string) =>
  useQuery({
    queryKey: [plek, signaalId],
    queryFn: (): Promise<Toetsing> => {
      const at = { params: { path: { signaalId } } };
      return plek === "signaaltoetsen"
        ? unwrap(api.GET("/signaaltoetsen/{signaalId}", at))
        : unwrap(api.GET("/signaalbesluiten/{signaalId}", at));
    },
  });

export function sendOordeel(
  plek: Plek,
  signaalId: string,
  body: { readonly toetsId: string; readonly akkoord: boolean; readonly toelichting: string },
): Promise<unknown> {
  const at = { params: { path: { signaalId } }, body };
  return plek === "signaaltoetsen"
    ? unwrap(api.POST("/signaaltoetsen/{signaalId}/oordelen", at))
    : unwrap(api.POST("/signaalbesluiten/{signaalId}/oordelen", at));
}

/** The list alone: what was judged may be out of reach from now on, and is not asked again. */
export function useRefreshLijst(plek: Plek): () => Promise<unknown> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [plek], exact: true });
}
