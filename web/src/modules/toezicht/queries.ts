/** Oversight as pages ask for it. Each look stands in the log itself. */
import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";
import type { LogVraag } from "../../api/types.ts";

export const VERZOEKEN = ["verzoeken"];

/** `open` asks for those that still wait only. */
export const useVerzoeken = (open: boolean, enabled = true) =>
  useQuery({
    queryKey: [...VERZOEKEN, open],
    enabled,
    queryFn: async () => (await unwrap(api.POST("/verzoeken/_zoek", { body: open ? { open } : {} }))).verzoeken,
  });

export type LogFilter = Omit<LogVraag, "na" | "aantal">;

export const useLogregels = (filter: LogFilter) =>
  useInfiniteQuery({
    queryKey: ["logregels", filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      unwrap(api.POST("/logregels/_zoek", { body: { ...filter, aantal: 50, ...(pageParam && { na: pageParam }) } })),
    getNextPageParam: (last) => (last.meer ? last.logregels.at(-1)?.id : undefined),
    placeholderData: keepPreviousData,
  });

export const useLogregel = (logregelId: string) =>
  useQuery({
    queryKey: ["logregels", "een", logregelId],
    queryFn: () => unwrap(api.GET("/logregels/{logregelId}", { params: { path: { logregelId } } })),
  });

export const useOpvallend = (periode: { readonly van: string; readonly tot: string }) =>
  useQuery({
    queryKey: ["opvallend", periode],
    queryFn: async () => (await unwrap(api.POST("/opvallende-raadplegingen/_zoek", { body: periode }))).opvallend,
    placeholderData: keepPreviousData,
  });
