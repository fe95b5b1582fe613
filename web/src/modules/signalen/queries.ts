/** Signalen as pages ask for them. */
import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";
import type { components } from "../../api/schema.ts";
import { type Keuze, toVraag, type Vraag } from "./keuze.ts";

type Schemas = components["schemas"];
export type Signaal = Schemas["Signaal"];
export type SignaalRegel = Schemas["SignaalRegel"];
export type Vermelding = Schemas["Vermelding"];
export type Signaalbericht = Schemas["Signaalbericht"];
export type Signaalstap = Schemas["Signaalstap"];
export type Weergave = Schemas["Signaalweergave"];
export type Poort = Signaal["poorten"][number];

const SIGNALEN = ["signalen"];
const WEERGAVEN = ["mijn-signaalweergaven"];
const PAGE = 50;

export const useSignalen = (keuze: Keuze, enabled = true) =>
  useInfiniteQuery({
    queryKey: [...SIGNALEN, "lijst", keuze],
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      unwrap(
        api.POST("/signalen/_zoek", { body: { ...toVraag(keuze), aantal: PAGE, ...(pageParam && { na: pageParam }) } }),
      ),
    getNextPageParam: (last) => (last.meer ? last.signalen.at(-1)?.id : undefined),
    placeholderData: (before) => before,
  });

export const useSignaal = (signaalId: string) =>
  useQuery({
    queryKey: [...SIGNALEN, signaalId],
    queryFn: () => unwrap(api.GET("/signalen/{signaalId}", { params: { path: { signaalId } } })),
  });

/** After a step everything about signalen is asked again. */
export function useRefreshSignalen(): () => Promise<unknown> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: SIGNALEN });
}

export const useWeergaven = () =>
  useQuery({ queryKey: WEERGAVEN, queryFn: async () => (await unwrap(api.GET("/mijn-signaalweergaven"))).weergaven });

export function useRefreshWeergaven(): () => Promise<unknown> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: WEERGAVEN });
}

/** A few of the list for the first page: what is due first. */
export const useEersteSignalen = (vraag: Vraag, enabled: boolean) =>
  useQuery({
    queryKey: [...SIGNALEN, "eerste", vraag],
    enabled,
    queryFn: async () => (await unwrap(api.POST("/signalen/_zoek", { body: { ...vraag, aantal: 10 } }))).signalen,
  });

export const takeUp = (signaalId: string, versie: number, medewerkerId?: string) =>
  unwrap(
    api.POST("/signalen/{signaalId}/behandelaar", {
      params: { path: { signaalId } },
      body: { versie, ...(medewerkerId && { medewerkerId }) },
    }),
  );
