/** All SQL of oversight on the logs. The policies let through only what the activity's sight of the log allows. */
import { askRule, type Tx } from "../../platform/grant/grant.ts";
import { type Logregel, logregelId } from "./logregel.ts";
import { OPVALLEND, type Opvallend, type OpvallendSoort } from "./opvallend.ts";

type LogRow = {
  at_us: string;
  xid: string;
  at: Date;
  soort: string;
  activiteit: string | null;
  activiteit_naam: string | null;
  handeling: string;
  rol: string | null;
  werk: string | null;
  nood: boolean;
  uitkomst: string;
  trace: string;
  betrokkenen: number;
  medewerker: string | null;
  namens: string | null;
  herkomst: string | null;
  reden: string | null;
};

const LOG_COLUMNS = `(extract(epoch from a.at) * 1000000)::bigint::text as at_us, a.xid::text as xid, a.at, a.soort, a.activiteit, act.naam as activiteit_naam,
  a.handeling, a.rol, a.werk, a.nood, a.uitkomst, encode(a.trace, 'hex') as trace,
  (select count(*)::int from platform.verwerkingslog v where v.at = a.at and v.xid = a.xid) as betrokkenen,
  m.extern as medewerker, n.extern as namens, g.herkomst, g.reden`;

const LOG_FROM = `platform.auditlog a
  left join platform.activiteit act on act.code = a.activiteit
  left join platform.auditlog_geheim g on g.at = a.at and g.xid = a.xid
  left join platform.medewerker m on m.id = g.medewerker
  left join platform.medewerker n on n.id = g.namens`;

const toLogregel = (row: LogRow): Logregel => ({
  id: logregelId(row.at_us, row.xid),
  at: row.at,
  soort: row.soort,
  activiteit: row.activiteit ?? undefined,
  activiteitNaam: row.activiteit_naam ?? undefined,
  handeling: row.handeling,
  rol: row.rol ?? undefined,
  werk: row.werk ?? undefined,
  nood: row.nood,
  uitkomst: row.uitkomst,
  trace: row.trace,
  betrokkenen: row.betrokkenen,
  medewerker: row.medewerker ?? undefined,
  namens: row.namens ?? undefined,
  herkomst: row.herkomst ?? undefined,
  reden: row.reden ?? undefined,
});

export type LogFilter = {
  readonly van: string;
  readonly tot: string;
  readonly medewerkerId?: string | undefined;
  readonly activiteit?: string | undefined;
  readonly soort?: readonly string[] | undefined;
  readonly uitkomst?: "TOEGESTAAN" | "GEWEIGERD" | undefined;
  readonly betrokkeneId?: string | undefined;
  /** The last row of the page before: rows come newest first. */
  readonly na?: { readonly at: string; readonly xid: string } | undefined;
  readonly aantal: number;
};

/** Newest first within a period; the period is the partition key, so a search never reads the whole log. */
export async function findLogregels(tx: Tx, filter: LogFilter): Promise<Logregel[]> {
  const rows = await tx.run<LogRow>(
    `select ${LOG_COLUMNS} from ${LOG_FROM}
     where a.at >= $1 and a.at < $2
       and ($3::uuid is null or m.extern = $3)
       and ($4::text is null or a.activiteit = $4)
       and ($5::text[] is null or a.soort = any ($5))
       and ($6::boolean is null or (a.uitkomst = 'TOEGESTAAN') = $6)
       and ($7::bigint is null or (a.at, a.xid) < (timestamptz 'epoch' + $7::bigint * interval '1 microsecond', $8::text::xid8))
       and ($9::uuid is null or exists (
         select from platform.verwerkingslog_geheim s join platform.betrokkene b on b.zoekindex = s.zoekindex
         where b.extern = $9 and s.at = a.at and s.xid = a.xid))
     order by a.at desc, a.xid desc limit $10`,
    [
      filter.van,
      filter.tot,
      filter.medewerkerId ?? null,
      filter.activiteit ?? null,
      filter.soort ?? null,
      filter.uitkomst === undefined ? null : filter.uitkomst === "TOEGESTAAN",
      filter.na?.at ?? null,
      filter.na?.xid ?? null,
      filter.betrokkeneId ?? null,
      filter.aantal,
    ],
  );
  return rows.map(toLogregel);
}

/** Whether there is such a subject; one that is not known has no lines and gets none. */
export async function knowsBetrokkene(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.run("select extern from platform.betrokkene where extern = $1", [id]);
  return rows.length > 0;
}

export async function readLogregel(tx: Tx, { at, xid }: { at: string; xid: string }): Promise<Logregel | undefined> {
  const [row] = await tx.run<LogRow>(
    `select ${LOG_COLUMNS} from ${LOG_FROM} where a.at = timestamptz 'epoch' + $1::bigint * interval '1 microsecond' and a.xid = $2::text::xid8`,
    [at, xid],
  );
  return row && toLogregel(row);
}

export type Verwerking = {
  readonly naam: string;
  readonly verwerking: string;
  readonly versie: number;
  readonly soort: string;
  readonly aantal: number;
};

/** What was processed in one transaction: names of actions and counts of subjects, no subject. */
export const readVerwerkingen = (tx: Tx, { at, xid }: { at: string; xid: string }): Promise<Verwerking[]> =>
  tx.run<Verwerking>(
    `select naam, verwerking, versie, soort, count(*)::int as aantal from platform.verwerkingslog
     where at = timestamptz 'epoch' + $1::bigint * interval '1 microsecond' and xid = $2::text::xid8 group by 1, 2, 3, 4 order by 1`,
    [at, xid],
  );

export type Beslissing = {
  readonly toegestaan: boolean;
  readonly reden: string;
  readonly rol: string | null;
  readonly beleid: string;
};

/** The access decisions of one transaction: the door's, and those inside it. */
export const readBeslissingen = (tx: Tx, { at, xid }: { at: string; xid: string }): Promise<Beslissing[]> =>
  tx.run<Beslissing>(
    `select toegestaan, reden, rol, encode(beleid, 'hex') as beleid from platform.beslislog
     where at = timestamptz 'epoch' + $1::bigint * interval '1 microsecond' and xid = $2::text::xid8 order by nr`,
    [at, xid],
  );

// -------------------------------------------------------------------------------------------------------------------

const AMSTERDAM = "at time zone 'Europe/Amsterdam'";

/** Each pattern as one query over the period; $1 and $2 are its ends, $3 the threshold. */
const PATTERNS: Readonly<Record<OpvallendSoort, string>> = {
  NOODTOEGANG: `select g.medewerker, min(a.at) as vanaf, count(*)::int as aantal from platform.auditlog a join platform.auditlog_geheim g using (at, xid)
    where a.at >= $1 and a.at < $2 and a.nood group by g.medewerker, date_trunc('day', a.at ${AMSTERDAM})`,
  COLLEGA_HERHAALD: `select g.medewerker, min(a.at) as vanaf, count(*)::int as aantal
    from platform.verwerkingslog v join platform.verwerkingslog_geheim s using (at, xid, nr)
      join platform.auditlog a on a.at = v.at and a.xid = v.xid join platform.auditlog_geheim g on g.at = v.at and g.xid = v.xid
    where v.at >= $1 and v.at < $2 and v.soort = 'MEDEWERKER' and v.naam = 'Een collega bekijken' and g.medewerker is not null
    group by g.medewerker, s.zoekindex, date_trunc('day', v.at ${AMSTERDAM})`,
  VEEL_BETROKKENEN: `select g.medewerker, min(v.at) as vanaf, count(distinct s.zoekindex)::int as aantal
    from platform.verwerkingslog v join platform.verwerkingslog_geheim s using (at, xid, nr) join platform.auditlog_geheim g on g.at = v.at and g.xid = v.xid
    where v.at >= $1 and v.at < $2 and g.medewerker is not null group by g.medewerker, date_trunc('hour', v.at)`,
  BUITEN_WERKTIJD: `select g.medewerker, min(a.at) as vanaf, count(*)::int as aantal
    from platform.auditlog a join platform.auditlog_geheim g using (at, xid) join platform.activiteit act on act.code = a.activiteit
    where a.at >= $1 and a.at < $2 and a.soort = 'GRANT' and act.soort in ('zaak', 'register', 'nood')
      and (extract(isodow from a.at ${AMSTERDAM}) > 5 or extract(hour from a.at ${AMSTERDAM}) not between 6 and 21)
    group by g.medewerker, date_trunc('day', a.at ${AMSTERDAM})`,
  WEIGERINGEN: `select g.medewerker, min(a.at) as vanaf, count(*)::int as aantal from platform.auditlog a join platform.auditlog_geheim g using (at, xid)
    where a.at >= $1 and a.at < $2 and a.soort = 'WEIGERING' and a.uitkomst <> 'GEEN_SESSIE' group by g.medewerker, date_trunc('hour', a.at)`,
  AANMELDEN_MISLUKT: `select null::bigint as medewerker, min(a.at) as vanaf, count(*)::int as aantal from platform.auditlog a
    where a.at >= $1 and a.at < $2 and a.soort = 'AANMELDING' and a.uitkomst <> 'TOEGESTAAN' group by date_trunc('hour', a.at)`,
};

/** What stands out in a period, newest first, at most a hundred per pattern. */
export async function findOpvallend(tx: Tx, van: string, tot: string): Promise<Opvallend[]> {
  const found = await Promise.all(
    (Object.keys(PATTERNS) as OpvallendSoort[]).map(async (soort) => {
      const rows = await tx.run<{ medewerker: string | null; vanaf: Date; aantal: number }>(
        `select m.extern as medewerker, p.vanaf, p.aantal from (${PATTERNS[soort]}) p left join platform.medewerker m on m.id = p.medewerker
         where p.aantal >= $3 order by p.vanaf desc limit 100`,
        [van, tot, OPVALLEND[soort].drempel],
      );
      return rows.map(({ medewerker, vanaf, aantal }) => ({
        soort,
        medewerker: medewerker ?? undefined,
        vanaf,
        aantal,
      }));
    }),
  );
  return found.flat();
}

// -------------------------------------------------------------------------------------------------------------------

export type Trail = {
  at: Date;
  activiteit: string | null;
  handeling: string;
  rol: string | null;
  uitkomst: string;
  nood: boolean;
};
export type Look = { at: Date; naam: string; verwerking: string; rol: string | null };

/** One's own acts, and that others looked at one's own data: when, why, in which role, never who. */
export const readOwnTrail = (tx: Tx, before: string, limit: number): Promise<Trail[]> =>
  tx.run("select at, activiteit, handeling, rol, uitkomst, nood from toezicht.own_trail($1, $2)", [before, limit]);
export const readLooksAtMe = (tx: Tx, before: string, limit: number): Promise<Look[]> =>
  tx.run("select * from toezicht.looks_at_me($1, $2)", [before, limit]);

/** The refusal that the database named, or null. */
export const reviewGrondslag = (
  tx: Tx,
  code: string,
  versie: number,
  herbeoordelen: string,
  toelichting: string,
): Promise<string | null> =>
  askRule(tx, "select toezicht.review_grondslag($1, $2, $3, $4) as weigering", [
    code,
    versie,
    herbeoordelen,
    toelichting,
  ]);
