/** The catalogue as the pages use it: public, without persons, so it is asked once and kept. */
import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";
import type { Grondslag, Toegang, Verwerkingsactiviteit } from "../../api/types.ts";
import { useTexts } from "../../texts/texts.tsx";

const KEPT = { staleTime: Infinity, gcTime: Infinity } as const;

export const useToegang = () =>
  useQuery({ queryKey: ["catalogus", "toegang"], queryFn: () => unwrap(api.GET("/toegang")), ...KEPT });
export const useVerwerkingen = () =>
  useQuery({
    queryKey: ["catalogus", "verwerkingen"],
    queryFn: () => unwrap(api.GET("/verwerkingsactiviteiten")),
    ...KEPT,
  });
export const useGrondslagen = () =>
  useQuery({ queryKey: ["catalogus", "grondslagen"], queryFn: () => unwrap(api.GET("/grondslagen")), ...KEPT });

/**
 * The rol in which someone with these rollen does this: the first of the activiteit that they hold (besluiten 2).
 * The rows of one activiteit come in the order of the catalogue.
 */
export const actingRol = (
  toegang: readonly Toegang[],
  activiteit: string,
  rollen: readonly string[],
): string | undefined =>
  toegang.find((row) => row.activiteit === activiteit && (row.rol === "melder" || rollen.includes(row.rol)))?.rol;

/** Names of rollen and activiteiten in the language of the page; the catalogue itself is Dutch. */
export function useNames(): { readonly rol: (code: string) => string; readonly activiteit: (code: string) => string } {
  const { t } = useTexts();
  const { data } = useToegang();
  return {
    rol: (code) => t.namen.rollen[code] ?? data?.rollen.find((rol) => rol.code === code)?.naam ?? code,
    activiteit: (code) =>
      t.namen.activiteiten[code] ?? data?.toegang.find((row) => row.activiteit === code)?.naam ?? code,
  };
}

/** AVG artikel 6 lid 1 onder e */
export const citeGrondslag = (grondslag: Pick<Grondslag, "afkorting" | "artikel">): string =>
  `${grondslag.afkorting} artikel ${grondslag.artikel}`;

/** P7Y as years, months and days; undefined for what is no such length. */
export function parseDuur(
  duur: string,
): { readonly jaren: number; readonly maanden: number; readonly dagen: number } | undefined {
  const [, jaren, maanden, weken, dagen] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duur) ?? [];
  if ([jaren, maanden, weken, dagen].every((part) => part === undefined)) return undefined;
  return {
    jaren: Number(jaren ?? 0),
    maanden: Number(maanden ?? 0),
    dagen: Number(dagen ?? 0) + 7 * Number(weken ?? 0),
  };
}

export function useDuur(): (duur: string) => string {
  const { t } = useTexts();
  return (duur) => {
    const parsed = parseDuur(duur);
    return parsed ? t.algemeen.duur(parsed.jaren, parsed.maanden, parsed.dagen) : duur;
  };
}

/** The grondslagen of a verwerking, in its order; those that the catalogue does not know fall out. */
export const grondslagenOf = (verwerking: Verwerkingsactiviteit, grondslagen: readonly Grondslag[]): Grondslag[] =>
  verwerking.grondslagen.flatMap((code) => grondslagen.find((grondslag) => grondslag.code === code) ?? []);
