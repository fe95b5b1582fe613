/** A moment in a request: any offset is accepted (API Design Rules: date-time/timezone), and years that a database and a calendar share. */
import { z } from "zod";

const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(2200, 0, 1);

const inRange = (text: string): boolean => {
  const ms = Date.parse(text);
  // What is no moment at all is the format's business.
  return Number.isNaN(ms) || (ms >= FIRST && ms < LAST);
};

/** In UTC from here on: PostgreSQL refuses offsets beyond 16 hours, which RFC 3339 allows. */
const toUtc = (text: string): string => {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? text : new Date(ms).toISOString();
};

const WHEN = "Kies een jaar tussen 1900 en 2200.";

export const tijdstip = (melding: string) =>
  z.iso.datetime({ offset: true, error: melding }).refine(inRange, WHEN).overwrite(toUtc);

/** The same for a day. */
export const dagdatum = (melding: string) => z.iso.date(melding).refine(inRange, WHEN);
