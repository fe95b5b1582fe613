/** Colleagues and proposals as pages ask for them. Every name that comes back is a line in the log. */
import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";

export const useMedewerkers = (zoek: string, enabled = true) =>
  useInfiniteQuery({
    queryKey: ["medewerkers", "zoek", zoek],
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      unwrap(api.POST("/medewerkers/_zoek", { body: { zoek, aantal: 50, ...(pageParam && { na: pageParam }) } })),
    getNextPageParam: (last) => (last.meer ? last.medewerkers.at(-1)?.id : undefined),
    placeholderData: (before) => before,
  });

export const useMedewerker = (medewerkerId: string) =>
  useQuery({
    queryKey: ["medewerkers", medewerkerId],
    enabled: medewerkerId !== "",
    queryFn: () => unwrap(api.GET("/medewerkers/{medewerkerId}", { params: { path: { medewerkerId } } })),
  });

type Status = "OPEN" | "BEVESTIGD" | "AFGEWEZEN" | "INGETROKKEN" | "DIRECT";
export const OPEN: readonly Status[] = ["OPEN"];
export const BESLOTEN: readonly Status[] = ["BEVESTIGD", "AFGEWEZEN", "INGETROKKEN", "DIRECT"];

export const useVoorstellen = (status: readonly Status[], enabled = true) =>
  useQuery({
    queryKey: ["voorstellen", "zoek", status],
    enabled,
    queryFn: async () =>
      (await unwrap(api.POST("/voorstellen/_zoek", { body: { status: [...status], aantal: 100 } }))).voorstellen,
  });

export const useVoorstel = (voorstelId: string) =>
  useQuery({
    queryKey: ["voorstellen", voorstelId],
    queryFn: () => unwrap(api.GET("/voorstellen/{voorstelId}", { params: { path: { voorstelId } } })),
  });

/** After a change: proposals and the people that they change are asked again. */
export function useRefreshVoorstellen(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ["voorstellen"] }),
      client.invalidateQueries({ queryKey: ["medewerkers"] }),
    ]);
}

export const withdrawVoorstel = (voorstelId: string) =>
  unwrap(api.POST("/voorstellen/{voorstelId}/intrekking", { params: { path: { voorstelId } } }));
