/** One's own jobs; followed only while they run. */
import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";
import type { Opdracht } from "../../api/types.ts";

export const OPDRACHTEN = ["opdrachten"];

export const runs = ({ status }: Pick<Opdracht, "status">): boolean => status === "WACHT" || status === "BEZIG";

export const useOpdrachten = () =>
  useQuery({
    queryKey: OPDRACHTEN,
    staleTime: 0,
    queryFn: async () => (await unwrap(api.GET("/opdrachten"))).opdrachten,
  });

export const useOpdracht = (opdrachtId: string) =>
  useQuery({
    queryKey: [...OPDRACHTEN, opdrachtId],
    staleTime: 0,
    queryFn: () => unwrap(api.GET("/opdrachten/{opdrachtId}", { params: { path: { opdrachtId } } })),
    refetchInterval: ({ state }) => (state.data && runs(state.data) ? 2000 : false),
  });
