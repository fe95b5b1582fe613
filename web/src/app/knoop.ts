/** Whose node this is, known to anyone before they log in; and whether this browser brings a session along at all. */
import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../api/client.ts";
import { queryClient } from "../api/query-client.ts";
import type { Knoop } from "../api/types.ts";

const KEY = ["knoop"] as const;

const fetchKnoop = (): Promise<Knoop> => unwrap(api.GET("/knoop"));

/** Asked anew each time, because a session comes and goes; saves visitors the refusal of GET /mij. */
export async function hasSession(): Promise<boolean> {
  const knoop = await fetchKnoop();
  queryClient.setQueryData(KEY, knoop);
  return knoop.sessie;
}

export function useKnoop(): Knoop | undefined {
  return useQuery({ queryKey: KEY, queryFn: fetchKnoop, staleTime: Infinity }).data;
}
