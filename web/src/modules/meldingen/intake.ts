/** The state of one intake: what is filled in, saved as a draft, sent once. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { api, unwrap } from "../../api/client.ts";
import { keepConcept } from "../../parts/concept.ts";
import { dayOf, formatTime } from "../../texts/dates.ts";
import { ConceptSaver, type Momentopname, type Opslag } from "./concept-saver.ts";
import { fromInhoud, type Invulling, isLeeg, LEEG, toMelding } from "./melding-form.ts";
import { type Concept, CONCEPTEN, fetchConcept, type Gemeld, MIJN_MELDINGEN } from "./queries.ts";

const opslag: Opslag = {
  put: (conceptId, versie, inhoud) =>
    unwrap(api.PUT("/mijn-concepten/{conceptId}", { params: { path: { conceptId } }, body: { versie, inhoud } })),
  get: fetchConcept,
};

export const newConceptId = (): string => crypto.randomUUID();

export type Intake = {
  readonly values: Invulling;
  readonly opname: Momentopname;
  readonly set: (change: Partial<Invulling>) => void;
  /** The id of the draft once it is on the server; undefined when it could not be saved. */
  readonly bewaar: () => Promise<string | undefined>;
  readonly send: () => Promise<Gemeld>;
  readonly houdHier: () => void;
  readonly neemDaar: () => void;
};

const nowHere = (): { dag: string; tijd: string } => {
  const now = new Date();
  return { dag: dayOf(now), tijd: formatTime("nl", now.toISOString()) };
};

export function useIntake(id: string, concept: Concept | undefined, onBewaard: (id: string) => void): Intake {
  const client = useQueryClient();
  const [values, setValues] = useState<Invulling>(() => (concept ? fromInhoud(concept.inhoud) : LEEG));
  const [saver] = useState(() => new ConceptSaver(id, concept?.versie ?? 0, opslag));
  const opname = useSyncExternalStore(saver.subscribe, saver.read);
  const there = opname.versie > 0;
  const [isNew] = useState(concept === undefined);

  // Only what is not on the server yet would be lost.
  useEffect(() => (opname.stand === "mislukt" ? keepConcept() : undefined), [opname.stand]);
  useEffect(() => {
    if (there && isNew) onBewaard(saver.id);
    // oxlint-disable-next-line react/exhaustive-deps -- the address follows the draft, not the other way round
  }, [there]);
  useEffect(() => {
    // A phone may drop a page that went out of sight, without another word.
    const onHide = (): void => {
      if (document.visibilityState === "hidden") void saver.flush();
    };
    document.addEventListener("visibilitychange", onHide);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      void saver.flush();
      void client.invalidateQueries({ queryKey: CONCEPTEN, exact: true });
    };
  }, [saver, client]);

  const set = (change: Partial<Invulling>): void =>
    setValues((before) => {
      const next = { ...before, ...change };
      // Nothing is made of an empty page.
      if (there || !isLeeg(next)) saver.write(next);
      return next;
    });

  return {
    values,
    opname,
    set,
    bewaar: async () => {
      if (saver.read().versie === 0) saver.write(values);
      await saver.flush();
      return saver.read().versie > 0 && !saver.read().botsing ? saver.id : undefined;
    },
    send: async () => {
      await saver.flush();
      const gemeld = await unwrap(api.POST("/meldingen", { body: toMelding(saver.id, values, nowHere()) }));
      saver.close();
      client.removeQueries({ queryKey: CONCEPTEN });
      await client.invalidateQueries({ queryKey: MIJN_MELDINGEN });
      return gemeld;
    },
    houdHier: () => {
      void saver.keepHere(values, newConceptId).then(() => onBewaard(saver.id));
    },
    neemDaar: () => {
      const daar = opname.botsing?.daar;
      saver.takeThere();
      if (daar) setValues(fromInhoud(daar.inhoud));
    },
  };
}
