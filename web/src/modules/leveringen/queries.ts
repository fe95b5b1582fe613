/** Deliveries as pages ask for them; followed only while something happens to them. */
import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";
import type { Keuze, Levering } from "./types.ts";
import { followEvery, isReading } from "./volgen.ts";

const LEVERINGEN = ["leveringen"];
const TOEZIEN = ["leveringsuitkomsten"];

export const useBronnen = () =>
  useQuery({ queryKey: [...LEVERINGEN, "bronnen"], queryFn: async () => (await unwrap(api.GET("/bronnen"))).bronnen });

export const useProfielen = (bronCode: string, enabled = true) =>
  useQuery({
    queryKey: [...LEVERINGEN, "profielen", bronCode],
    enabled,
    queryFn: async () =>
      (await unwrap(api.GET("/bronnen/{bronCode}/profielen", { params: { path: { bronCode } } }))).profielen,
  });

/** Kept mappings only: the columns of a file do not change by keeping one. */
export function useRefreshProfielen(): () => Promise<unknown> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [...LEVERINGEN, "profielen"] });
}

export const useLeveringen = () =>
  useQuery({
    queryKey: [...LEVERINGEN, "lijst"],
    staleTime: 0,
    queryFn: async () => (await unwrap(api.GET("/leveringen"))).leveringen,
  });

export const fetchLevering = (leveringId: string): Promise<Levering> =>
  unwrap(api.GET("/leveringen/{leveringId}", { params: { path: { leveringId } } }));

const leveringKey = (leveringId: string) => [...LEVERINGEN, "een", leveringId] as const;

export const useLevering = (leveringId: string | undefined) =>
  useQuery({
    queryKey: leveringKey(leveringId ?? ""),
    enabled: leveringId !== undefined,
    staleTime: 0,
    queryFn: () => fetchLevering(leveringId ?? ""),
    refetchInterval: ({ state }) => followEvery(state.data),
  });

export const useKolommen = (leveringId: string, keuze: Keuze) =>
  useQuery({
    queryKey: [...LEVERINGEN, "kolommen", leveringId, keuze],
    retry: false,
    queryFn: () =>
      unwrap(api.GET("/leveringen/{leveringId}/kolommen", { params: { path: { leveringId }, query: keuze } })),
    placeholderData: (before) => before,
  });

/** Follows the reading: `gelezen` in the key asks again when the numbers moved. */
export const useGeweigerd = (leveringId: string, geweigerd: number) =>
  useInfiniteQuery({
    queryKey: [...LEVERINGEN, "geweigerd", leveringId, geweigerd],
    enabled: geweigerd > 0,
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET("/leveringen/{leveringId}/geweigerde-regels", {
          params: { path: { leveringId }, query: { na: pageParam } },
        }),
      ),
    getNextPageParam: (last) => (last.meer ? last.regels.at(-1)?.regel : undefined),
    placeholderData: (before) => before,
  });

export const useUitkomsten = () =>
  useQuery({
    queryKey: [...TOEZIEN, "lijst"],
    staleTime: 0,
    queryFn: async () => (await unwrap(api.GET("/leveringsuitkomsten"))).leveringen,
  });

export const useUitkomst = (leveringId: string) =>
  useQuery({
    queryKey: [...TOEZIEN, "een", leveringId],
    staleTime: 0,
    queryFn: () => unwrap(api.GET("/leveringsuitkomsten/{leveringId}", { params: { path: { leveringId } } })),
    refetchInterval: ({ state }) => (state.data && isReading(state.data.levering) ? 4000 : false),
  });

export const useVernietigingen = () =>
  useQuery({
    queryKey: ["vernietigingen"],
    queryFn: async () => (await unwrap(api.GET("/vernietigingen"))).vernietigingen,
  });

/** After a change: deliveries and what is seen of them are asked again. */
export function useRefreshLeveringen(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all([client.invalidateQueries({ queryKey: LEVERINGEN }), client.invalidateQueries({ queryKey: TOEZIEN })]);
}

export const stopLevering = (leveringId: string): Promise<unknown> =>
  unwrap(api.POST("/leveringen/{leveringId}/stop", { params: { path: { leveringId } } }));

export const orderInlezen = (leveringId: string): Promise<unknown> =>
  unwrap(api.POST("/leveringen/{leveringId}/inlezing", { params: { path: { leveringId } } }));
