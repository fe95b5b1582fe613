/** Noodtoegang as pages ask for it: watched closely only while one is asked for or runs. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";
import type { Noodtoegang } from "../../api/types.ts";
import { useMaybeMij } from "../../app/session.ts";

const KEY = ["noodtoegang"];

/** Each look is a line in the log, so: every ten seconds while waiting, every minute while it runs, else not by itself. */
const interval = (list: readonly Noodtoegang[] | undefined): number | false => {
  const mine = list?.find(({ vanMij, stand }) => vanMij && (stand === "GEVRAAGD" || stand === "LOOPT"));
  return mine ? (mine.stand === "GEVRAAGD" ? 10_000 : 60_000) : false;
};

export function useNoodtoegangen(enabled: boolean) {
  return useQuery({
    queryKey: KEY,
    enabled,
    queryFn: async () => (await unwrap(api.GET("/noodtoegangen"))).noodtoegangen,
    staleTime: 20_000,
    refetchOnWindowFocus: true,
    refetchInterval: (query) => interval(query.state.data),
  });
}

/** One's own noodtoegang that runs now: the bar of every page is red then. */
export function useLopendeNood(): Noodtoegang | undefined {
  const mij = useMaybeMij();
  const { data } = useNoodtoegangen(mij?.activiteiten.includes("noodtoegang-vragen") ?? false);
  return data?.find(
    ({ vanMij, stand, tot }) => vanMij && stand === "LOOPT" && tot !== undefined && Date.parse(tot) > Date.now(),
  );
}

export const useTeBeoordelen = (enabled: boolean) =>
  useQuery({
    queryKey: [...KEY, "te-beoordelen"],
    enabled,
    queryFn: async () => (await unwrap(api.GET("/noodtoegangen/te-beoordelen"))).noodtoegangen,
  });

export const useTweeden = () =>
  useQuery({
    queryKey: [...KEY, "tweeden"],
    queryFn: async () => (await unwrap(api.GET("/noodtoegangen/tweede-personen"))).personen,
  });

/** Everything about noodtoegang is asked again. */
export function useRefreshNood(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: KEY });
}
