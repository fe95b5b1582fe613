/** One's own account as pages ask for it. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";

export const MIJN_VERZOEKEN = ["mij", "verzoeken"];
export const SESSIES = ["mij", "sessies"];

export const useMijnVerzoeken = () =>
  useQuery({ queryKey: MIJN_VERZOEKEN, queryFn: async () => (await unwrap(api.GET("/mij/verzoeken"))).verzoeken });

export const useSessies = () =>
  useQuery({ queryKey: SESSIES, queryFn: async () => (await unwrap(api.GET("/mij/sessies"))).sessies });

const PAGE = 50;

/** Both lists come together, newest first; the next page starts before the oldest line of the list in view. */
export const useInzagen = (list: "doorU" | "overU") =>
  useInfiniteQuery({
    queryKey: ["mij", "inzagen", list],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      unwrap(api.GET("/mij/inzagen", { params: { query: pageParam ? { voor: pageParam } : {} } })),
    getNextPageParam: (last) => (last[list].length < PAGE ? undefined : last[list].at(-1)?.tijd),
  });
