/** Registers as pages ask for them. Everything that comes back is a line in the log, so nothing is asked without need. */
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";
import { startOfDay } from "../../texts/dates.ts";
import type { Ding, Netwerk } from "./types.ts";

/** The server refuses shorter questions. */
export const MIN_VRAAG = 2;

export const useRegisterZoek = (vraag: string, soorten: readonly Ding[]) =>
  useQuery({
    queryKey: ["registers", "zoek", vraag, soorten],
    enabled: vraag.length >= MIN_VRAAG,
    // A question that is overtaken by the next is broken off.
    queryFn: ({ signal }) =>
      unwrap(
        api.POST("/registers/_zoek", { body: { vraag, ...(soorten.length > 0 && { soorten: [...soorten] }) }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

/** @param op a day (2026-11-25): what was known when it ended; left out for now */
export const useEntiteit = (dingId: string, op: string | undefined) =>
  useQuery({
    queryKey: ["registers", "ding", dingId, op],
    queryFn: () =>
      unwrap(
        api.GET("/registers/{dingId}", {
          params: { path: { dingId }, query: op === undefined ? {} : { bekendOp: startOfDay(op, 1) } },
        }),
      ),
    placeholderData: (before) => (before?.id === dingId ? before : undefined),
  });

export const fetchNetwerk = (dingId: string, stappen: number): Promise<Netwerk> =>
  unwrap(api.GET("/registers/{dingId}/netwerk", { params: { path: { dingId }, query: { stappen } } }));

export const useNetwerk = (dingId: string, stappen: number) =>
  useQuery({
    queryKey: ["registers", "netwerk", dingId, stappen],
    queryFn: () => fetchNetwerk(dingId, stappen),
    placeholderData: keepPreviousData,
  });

/** After a judgement or statement anything may look different: names, groups, ties. */
export function useRefreshRegisters(): () => Promise<unknown> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ["registers"] });
}

/** Sources whose data a reader of registers may see. */
export const useRegisterbronnen = () =>
  useQuery({
    queryKey: ["registers", "bronnen"],
    queryFn: async () => (await unwrap(api.GET("/registerbronnen"))).bronnen,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** @returns the id of the job that makes the file */
export const orderRegisteruitvoer = async (body: {
  readonly bron: string;
  readonly formaat: "FTM" | "BODS";
  readonly reden: string;
}): Promise<string> => (await unwrap(api.POST("/registeruitvoeren", { body }))).opdrachtId;

/** Puts on record that a network leaves as a file. The file is made only when this is done. */
export const recordUitvoer = (
  dingId: string,
  body: { readonly formaat: "PNG" | "CSV"; readonly dingen: string[]; readonly reden: string },
): Promise<unknown> => unwrap(api.POST("/registers/{dingId}/netwerk/uitvoer", { params: { path: { dingId } }, body }));

export const withdrawOordeel = (oordeelId: string, reden: string): Promise<unknown> =>
  unwrap(api.POST("/oordelen/{oordeelId}/intrekking", { params: { path: { oordeelId } }, body: { reden } }));
