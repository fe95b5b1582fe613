-- Three append-only streams under one trace, written in the transaction of the work they speak of (ontwerp: Logs).
-- Each row carries `leaf`, the leaf of a Merkle tree (RFC 9162) that a sequencer builds later in the order of xid.
-- No check constraints here: PostgreSQL reads each of them anew for every insert, which was an eighth of a grant (measured). Only functions
-- of the owner write, and they check. What is personal lies in the *_geheim twin behind a random salt: destroying the twin leaves the tree and its proofs intact.

-- BIO2 8.15: who (in the twin), what, on what, when, from where (in the twin), with which result. One row per transaction.
create table platform.auditlog (
  at          timestamptz not null,
  xid         xid8 not null,
  soort       text not null,
  activiteit  text,
  versie      int,
  handeling   text not null,
  rol         text,
  namens      boolean not null default false,
  werk        uuid,
  nood        boolean not null default false,
  uitkomst    text not null,
  klok        timestamptz not null,
  lezen           smallint[],
  lezen_eigen     smallint[],
  schrijven       smallint[],
  schrijven_eigen smallint[],
  trace       bytea not null,
  span        bytea not null,
  geheim      bytea not null,
  leaf        bytea not null,
  -- PostgreSQL wants the partition key in every unique key; a replayed row has another xid or another time (besluiten.md 7).
  primary key (at, xid)
) partition by range (at);

create table platform.auditlog_geheim (
  at          timestamptz not null,
  xid         xid8 not null,
  zout        bytea not null,
  medewerker  bigint,
  namens      bigint,
  sessie      bigint,
  opdracht    bigint,
  herkomst    text,
  reden       text,
  primary key (at, xid)
) partition by range (at);

-- Logboek Dataverwerkingen (Logius): no user, one line per subject per action, no sampling. A page of fifty people
-- costs fifty rows.
create table platform.verwerkingslog (
  at           timestamptz not null,
  xid          xid8 not null,
  nr           int not null,
  trace        bytea not null,
  span         bytea not null,
  parent_span  bytea,
  status       smallint not null, -- Unset, Ok, Error
  naam         text not null,
  start_at     timestamptz not null,
  end_at       timestamptz not null,
  verwerking   text not null,
  versie       int not null,
  soort        text not null,
  geheim       bytea not null,
  leaf         bytea not null,
  primary key (at, xid, nr)
) partition by range (at);

create table platform.verwerkingslog_geheim (
  at         timestamptz not null,
  xid        xid8 not null,
  nr         int not null,
  zout       bytea not null,
  token      bytea not null,
  zoekindex  bytea not null,
  primary key (at, xid, nr)
) partition by range (at);
create index verwerkingslog_geheim_zoekindex on platform.verwerkingslog_geheim (zoekindex, at);

-- Access decisions in the shape of AuthZEN / Authorization Decision Log: the subject is the twin of the audit row.
-- Row 0 is the door's decision; later rows are decisions inside the same transaction (four eyes, own case).
create table platform.beslislog (
  at          timestamptz not null,
  xid         xid8 not null,
  nr          int not null,
  activiteit  text not null,
  werk        uuid,
  toegestaan  boolean not null,
  reden       text not null,
  rol         text,
  beleid      bytea not null,
  trace       bytea not null,
  span        bytea not null,
  geheim      bytea not null,
  leaf        bytea not null,
  primary key (at, xid, nr)
) partition by range (at);

-- ---------------------------------------------------------------------------------------------------------------
-- The leaf: SHA-256(0x00 || 0x01 || array_send(fields)) (besluiten.md 9; 0x00 as in RFC 9162 2.1.1; 0x01 = version of this layout).
-- array_send writes a bytea[] as five numbers of four bytes (1 dimension; 1 when any field is null, else 0; type 17; count; lower
-- bound 1) and then, per field, its length in four bytes and its bytes; a null has length -1. Text is UTF-8, a time is microseconds
-- since 2000-01-01 UTC in eight bytes, a uuid its sixteen bytes, a boolean one byte, numbers are big-endian. The scopes are
-- smallint[] written the same way (type 21, two bytes each; an empty one is the three numbers 0, 0, 21). The fields, in order:
--   'auditlog', at, xid, soort, activiteit, versie (4), handeling, rol, namens, werk, nood, uitkomst, klok, lezen, lezen_eigen,
--     schrijven, schrijven_eigen, trace, span, geheim
--   'verwerkingslog', at, xid, trace, parent_span, status (2), nr (4), span, naam, start_at, end_at, verwerking, versie (4), soort, geheim
--   'beslislog', at, xid, nr (4), activiteit, werk, toegestaan, reden, rol, beleid, trace, span, geheim
-- and geheim = SHA-256(zout || array_send(twin)), where the twin of the audit row (and of its decisions) is medewerker, namens,
-- sessie, opdracht (8 each), herkomst, reden, and that of a processing line token, zoekindex.
-- Built-in functions only: own SQL functions for this took half of the cost of a grant (measured).

create function platform.salt() returns bytea language sql volatile as
$$ select uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) $$;

-- History is appended: even the owner is stopped, so that a slip in a migration cannot rewrite it.
create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% op % mag niet: logboeken worden alleen aangevuld', tg_op, tg_table_name using errcode = 'WW011';
end $$;

do $$
declare t text;
begin
  foreach t in array array['auditlog', 'verwerkingslog', 'beslislog', 'auditlog_geheim', 'verwerkingslog_geheim'] loop
    execute format('alter table platform.%I enable row level security', t);
    execute format('alter table platform.%I force row level security', t);
    execute format('create policy deur_schrijft on platform.%I for insert to weerwerk_owner with check (true)', t);
    execute format('create policy deur_leest on platform.%I for select to weerwerk_owner using (true)', t);
    execute format('create trigger alleen_aanvullen before update or delete on platform.%I for each row execute function platform.refuse_change()', t);
    execute format('create trigger nooit_legen before truncate on platform.%I for each statement execute function platform.refuse_change()', t);
  end loop;
end $$;

-- The sequencer orders leaves; it never sees the twins.
do $$
declare t text;
begin
  foreach t in array array['auditlog', 'verwerkingslog', 'beslislog'] loop
    execute format('create policy volgorde on platform.%I for select to weerwerk_sequencer using (true)', t);
    execute format('grant select on platform.%I to weerwerk_sequencer', t);
  end loop;
end $$;

-- Partitions per month, made ahead of time; a missing one would refuse every grant, so doctor checks (fail closed).
create function platform.create_log_partitions(p_months int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  t text; m date; name text; made int := 0;
begin
  -- Two workers that find the same month missing would both make it, and the second would fail.
  perform pg_advisory_xact_lock(hashtext('weerwerk-logmaanden'));
  for i in 0 .. least(p_months, 24) loop
    m := (date_trunc('month', now() at time zone 'UTC') + make_interval(months => i))::date;
    foreach t in array array['auditlog', 'auditlog_geheim', 'verwerkingslog', 'verwerkingslog_geheim', 'beslislog'] loop
      name := t || to_char(m, '_YYYY_MM');
      if to_regclass('platform.' || quote_ident(name)) is null then
        execute format('create table platform.%I partition of platform.%I for values from (%L) to (%L)',
          name, t, m::text || ' 00:00:00+00', (m + interval '1 month')::date::text || ' 00:00:00+00');
        execute format('alter table platform.%I enable row level security', name);
        execute format('alter table platform.%I force row level security', name);
        -- TRUNCATE triggers are not inherited by partitions.
        execute format('create trigger nooit_legen before truncate on platform.%I for each statement execute function platform.refuse_change()', name);
        -- Else EXPLAIN would show to who may select there what some of them say (see platform.protect).
        if t = 'auditlog_geheim' then
          execute format('alter table platform.%I alter herkomst set statistics 0, alter reden set statistics 0', name);
        end if;
        made := made + 1;
      end if;
    end loop;
  end loop;
  return made;
end $$;
grant execute on function platform.create_log_partitions(int) to weerwerk_worker, weerwerk_migrator;

select platform.create_log_partitions(3);
