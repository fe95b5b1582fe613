/** Melden as pages ask for it. */
import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";
import type { components } from "../../api/schema.ts";

type Schemas = components["schemas"];
export type ConceptInhoud = Schemas["ConceptInhoud"];
export type Concept = Schemas["Concept"];
export type ConceptKort = Schemas["ConceptKort"];
export type Gemeld = Schemas["Gemeld"];
export type MijnMelding = Schemas["MijnMelding"];
export type MijnMeldingKort = Schemas["MijnMeldingKort"];

export const CONCEPTEN = ["mijn-concepten"];
export const MIJN_MELDINGEN = ["mijn-meldingen"];

export const useSignaaltypen = () =>
  useQuery({ queryKey: ["signaaltypen"], queryFn: () => unwrap(api.GET("/signaaltypen")), staleTime: 3_600_000 });
export type Signaaltypen = NonNullable<ReturnType<typeof useSignaaltypen>["data"]>;

export const useConcepten = (enabled = true) =>
  useQuery({ queryKey: CONCEPTEN, queryFn: async () => (await unwrap(api.GET("/mijn-concepten"))).concepten, enabled });

export const fetchConcept = (conceptId: string): Promise<Concept> =>
  unwrap(api.GET("/mijn-concepten/{conceptId}", { params: { path: { conceptId } } }));

/** Asked anew each time that it opens: another window may have written. */
export const useConcept = (id: string | undefined) =>
  useQuery({
    queryKey: [...CONCEPTEN, id],
    queryFn: () => fetchConcept(id ?? ""),
    enabled: id !== undefined,
    staleTime: 0,
    gcTime: 0,
  });

export const useMijnMeldingen = (enabled = true) =>
  useQuery({
    queryKey: MIJN_MELDINGEN,
    queryFn: async () => (await unwrap(api.GET("/mijn-meldingen"))).meldingen,
    enabled,
  });

export const useMijnMelding = (id: string) =>
  useQuery({
    queryKey: [...MIJN_MELDINGEN, id],
    queryFn: () => unwrap(api.GET("/mijn-meldingen/{meldingId}", { params: { path: { meldingId: id } } })),
  });
