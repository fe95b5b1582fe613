/** Sources within a signaal as its page asks for them. What is opened here is a line in the log, so nothing is asked without need. */
import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";
import type { components, paths } from "../../api/schema.ts";
import type { Netwerk } from "../registers/types.ts";
import type { Signaal } from "./queries.ts";

type Schemas = components["schemas"];
export type Signaalbronnen = Schemas["Signaalbronnen"];
export type Bron = Signaalbronnen["bronnen"][number];
export type Bronvraag = Schemas["Bronvraag"];
export type Broninhoud = Schemas["Broninhoud"];
export type NieuweBronvraag =
  paths["/signalen/{signaalId}/bronvragen"]["post"]["requestBody"]["content"]["application/json"];
export type Wekvraag = paths["/signalen/{signaalId}/gewekt"]["post"]["requestBody"]["content"]["application/json"];
export type Persoonsleutel = Wekvraag["sleutel"];

export const DINGSLEUTELS: ReadonlySet<string> = new Set(["ADRES", "KVK", "KENTEKEN", "IBAN", "TELEFOON"]);
export const MIN_REDEN = 20;
export const MIN_WEGING = 10;

/** Why sources are shut, or that they are open. */
export function bronnenStand({ fase, slot, stappen }: Signaal): "OPEN" | "VROEG" | "SLOT" | "RIEC" {
  if (fase < 3) return "VROEG";
  if (slot) return "SLOT";
  return stappen.some(({ soort }) => soort === "NAAR_RIEC") ? "RIEC" : "OPEN";
}

const path = (signaalId: string) => ({ params: { path: { signaalId } } });

export const useBronnen = (signaalId: string) =>
  useQuery({
    queryKey: ["signalen", signaalId, "bronnen"],
    queryFn: () => unwrap(api.GET("/signalen/{signaalId}/bronnen", path(signaalId))),
  });

export const useSignaalnetwerk = (signaalId: string, enabled: boolean) =>
  useQuery({
    queryKey: ["signalen", signaalId, "netwerk"],
    enabled,
    queryFn: (): Promise<Netwerk> => unwrap(api.GET("/signalen/{signaalId}/netwerk", path(signaalId))),
  });

export const askBron = (signaalId: string, body: NieuweBronvraag) =>
  unwrap(api.POST("/signalen/{signaalId}/bronvragen", { ...path(signaalId), body }));

export const wek = (signaalId: string, body: Wekvraag) =>
  unwrap(api.POST("/signalen/{signaalId}/gewekt", { ...path(signaalId), body }));

export type Trefferdaad = "opening" | "verzoek" | "weging";

export function handleTreffer(
  signaalId: string,
  bronvraagId: string,
  daad: Trefferdaad,
  tekst: string,
): Promise<unknown> {
  const at = { params: { path: { signaalId, bronvraagId } } };
  switch (daad) {
    case "opening":
      return unwrap(
        api.POST("/signalen/{signaalId}/bronvragen/{bronvraagId}/opening", { ...at, body: { reden: tekst } }),
      );
    case "verzoek":
      return unwrap(
        api.POST("/signalen/{signaalId}/bronvragen/{bronvraagId}/verzoek", { ...at, body: { vraag: tekst } }),
      );
    case "weging":
      return unwrap(
        api.POST("/signalen/{signaalId}/bronvragen/{bronvraagId}/weging", { ...at, body: { weging: tekst } }),
      );
  }
}
