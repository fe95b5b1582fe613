/** What waits for a second pair of eyes: checks for the privacy officer, decisions for the burgemeester. A number, never content. */
import { Badge } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useBesluiten, useToetsen } from "../signalen/toetsen-queries.ts";
import type { Taak } from "./taak.ts";

export type ToetsTaken = {
  readonly waits: boolean;
  readonly toetsen: readonly Taak[];
  readonly besluiten: readonly Taak[];
};

export function useToetsTaken(maakToets: boolean, beslist: boolean): ToetsTaken {
  const { t, taal } = useTexts();
  const words = t.vandaag.signalen;
  const toetsen = useToetsen(maakToets);
  const besluiten = useBesluiten(beslist);
  const sinds = (dag: string) => <Badge tone="let">{words.wachtSinds(formatDay(taal, dag))}</Badge>;
  return {
    waits: [toetsen, besluiten].some((query) => query.isFetching && query.data === undefined),
    toetsen: (toetsen.data ?? []).flatMap(({ id, nummer, toets, sinds: op }): Taak[] =>
      toets === undefined || op === undefined
        ? []
        : [
            {
              key: `${id} ${toets}`,
              icon: "slot",
              what: (
                <TextLink to="/signaaltoetsen/$id" params={{ id }}>
                  {words.toets(words.toetsen[toets] ?? "", nummer)}
                </TextLink>
              ),
              badge: sinds(op),
            },
          ],
    ),
    besluiten: (besluiten.data ?? []).map(({ id, nummer, sinds: op }): Taak => ({
      key: id,
      icon: "goed",
      what: (
        <TextLink to="/signaalbesluiten/$id" params={{ id }}>
          {words.besluit(nummer)}
        </TextLink>
      ),
      badge: sinds(op),
    })),
  };
}
