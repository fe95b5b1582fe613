/** What waits for whoever weighs signalen: clocks first, then what must be weighed, then melders who wait (scherm.md 2). */
import type { ReactNode } from "react";
import { Badge } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useSignaaltypen } from "../meldingen/queries.ts";
import type { Vraag } from "../signalen/keuze.ts";
import { type SignaalRegel, useEersteSignalen } from "../signalen/queries.ts";
import type { Taak } from "./taak.ts";

const OPEN: Vraag = { stand: "OPEN", volgorde: "TERMIJN" };
const MINE: Vraag = { ...OPEN, vanMij: true };
const FREE: Vraag = { ...OPEN, zonderBehandelaar: true };
const WAITING: Vraag = { ...MINE, vraagVanMelder: true };
const OWED: Vraag = { ...WAITING, stand: "GESLOTEN" };
/** Working days before the last day at which a clock is shown. */
const SOON = 2;

export type SignaalTaken = {
  readonly waits: boolean;
  readonly klokken: readonly Taak[];
  readonly wegen: readonly Taak[];
  readonly melders: readonly Taak[];
};

/** Each signaal stands once: with its clock when that is about to end, else with what is asked. */
export function useSignaalTaken(enabled: boolean): SignaalTaken {
  const mine = useEersteSignalen(MINE, enabled);
  const free = useEersteSignalen(FREE, enabled);
  const waiting = useEersteSignalen(WAITING, enabled);
  const owed = useEersteSignalen(OWED, enabled);
  const make = useMakers();
  const isSoon = ({ werkdagen }: SignaalRegel): boolean => werkdagen <= SOON;
  const own = mine.data ?? [];
  return {
    waits: [mine, free, waiting, owed].some((query) => query.isFetching && query.data === undefined),
    klokken: own.filter(isSoon).map(make.klok),
    wegen: [...own.filter((rij) => !isSoon(rij) && rij.fase <= 2).map(make.weeg), ...(free.data ?? []).map(make.pakOp)],
    melders: [...(waiting.data ?? []), ...(owed.data ?? [])].map(make.melder),
  };
}

function useMakers() {
  const { t, taal } = useTexts();
  const words = t.vandaag.signalen;
  const typen = useSignaaltypen().data?.typen;
  const naam = (type: string): string => (typen?.find(({ code }) => code === type)?.naam ?? "").toLowerCase();
  const link = (rij: SignaalRegel, text: string): ReactNode => (
    <TextLink to="/signalen/$id" params={{ id: rij.id }}>
      {text}
    </TextLink>
  );
  const klokOf = ({ teLaat, werkdagen, termijn }: SignaalRegel): ReactNode =>
    teLaat ? (
      <Badge tone="fout">{t.vandaag.taken.telaat(formatDay(taal, termijn))}</Badge>
    ) : (
      <Badge tone="let">{words.nog(werkdagen, formatDay(taal, termijn))}</Badge>
    );
  const taak = (key: string, rij: SignaalRegel, text: string, badge: ReactNode): Taak => ({
    key: `${key} ${rij.id}`,
    icon: key === "melder" ? "bel" : "weegschaal",
    what: link(rij, text),
    badge,
    ...(rij.plek === undefined ? {} : { more: rij.plek }),
  });
  return {
    klok: (rij: SignaalRegel): Taak => taak("klok", rij, words.klok(rij.nummer, naam(rij.type)), klokOf(rij)),
    weeg: (rij: SignaalRegel): Taak => taak("weeg", rij, words.wegen(rij.nummer, naam(rij.type)), klokOf(rij)),
    pakOp: (rij: SignaalRegel): Taak => taak("pakOp", rij, words.oppakken(rij.nummer, naam(rij.type)), klokOf(rij)),
    melder: (rij: SignaalRegel): Taak =>
      taak(
        "melder",
        rij,
        words.melder(rij.nummer),
        rij.vraag === "BEANTWOORD" || rij.terugkoppelenVoor === undefined ? (
          <Badge tone="info">{words.antwoordde}</Badge>
        ) : (
          <Badge tone="let">{words.hoortVoor(formatDay(taal, rij.terugkoppelenVoor))}</Badge>
        ),
      ),
  };
}
