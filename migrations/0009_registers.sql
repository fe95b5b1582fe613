-- Registers: one truth about who and what. What a source says stands in opgaven; who is the same stands in oordelen; persons sleep.

create schema registers;
grant usage on schema registers to weerwerk_app, weerwerk_worker, weerwerk_migrator, weerwerk_inlezer, weerwerk_wekker;
grant usage on schema platform to weerwerk_inlezer, weerwerk_wekker;
grant create on schema registers to weerwerk_inlezer, weerwerk_wekker; -- for the length of this migration: they own their functions

-- ---------------------------------------------------------------------------------------------------------------
-- Bronnen, from catalogus/bronnen: public, like the law. An opgave without a bron, a purpose and an end does not exist.

create table registers.bron (
  nr               smallint generated always as identity primary key,
  code             text not null unique check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  versie           int not null,
  naam             text not null,
  houder           text not null,
  organisatie      text not null,                    -- two bronnen of one organisation are no independent confirmation
  soorten          text[] not null check (cardinality(soorten) > 0),
  compartiment     text not null references platform.compartiment,
  behandelcode     text not null check (behandelcode in ('H1', 'H2', 'H3')),
  klasse           text not null check (klasse in ('algemeen', 'openbaar')),
  graad_bron       text not null check (graad_bron ~ '^[A-E]$'),
  graad_informatie smallint not null check (graad_informatie between 1 and 5),
  bewaren          interval not null check (bewaren > interval '0'),  -- after a value was replaced or ended
  stilte           interval not null check (stilte > interval '0'),   -- without a new delivery everything of the bron ends
  gezaghebbend     text[] not null default '{}',      -- numbers that this bron gives out itself
  verwerking       text not null,
  grondslagen      text[] not null,
  hash             bytea not null check (length(hash) = 32),
  foreign key (compartiment, behandelcode, klasse) references platform.scope (compartiment, behandelcode, klasse)
);
-- When a bron last delivered: its values live as long as deliveries come.
create table registers.bron_stand (
  bron        smallint primary key references registers.bron,
  geleverd_op timestamptz not null
);

create function registers.levende_bronnen() returns smallint[] language sql stable as $$
  select coalesce(array_agg(b.nr), '{}') from registers.bron b left join registers.bron_stand s on s.bron = b.nr
  where s.bron is null or s.geleverd_op + b.stilte > platform.nu()
$$;

-- A tie between two things; its ends are the subjects, not the tie itself.
create function registers.is_verband(p_soort text) returns boolean language sql immutable as
$$ select p_soort in ('EIGENDOM', 'BESTUUR', 'BEWONING', 'HUUR', 'FINANCIERING', 'FAMILIE', 'DIENSTVERBAND', 'GEBRUIK', 'BETROKKENHEID') $$;
grant execute on function registers.is_verband(text) to weerwerk_app, weerwerk_worker, weerwerk_inlezer, weerwerk_wekker;

-- ---------------------------------------------------------------------------------------------------------------
-- Entiteit: what one source talks about. Its natural key lies here only as a keyed hash: nobody learns from a clash what is there.

create table registers.entiteit (
  id       bigint generated always as identity primary key,
  extern   uuid not null unique,
  bron     smallint not null references registers.bron,
  sleutel  bytea not null check (length(sleutel) = 32),
  soort    text not null check (soort ~ '^[A-Z]{3,20}$'),
  scope    smallint not null references platform.scope,
  werk     uuid references platform.werk,
  unique nulls not distinct (bron, sleutel, werk)
);

create table registers.opgave (
  id               bigint generated always as identity primary key,
  extern           uuid not null default gen_random_uuid(),
  entiteit         bigint not null references registers.entiteit,
  bron             smallint not null references registers.bron,
  scope            smallint not null references platform.scope,
  werk             uuid references platform.werk,
  levering         bigint,
  opgegeven_door   bigint references platform.medewerker,
  verwerking       text not null,
  waarden          jsonb not null,
  bron_inhoud      jsonb not null,   -- key, ends and what our words do not hold: an export gives back what came
  sleutels         bigint[] not null default '{}',
  vingerafdruk     bytea not null check (length(vingerafdruk) = 16),
  graad_bron       text not null check (graad_bron ~ '^[A-E]$'),
  graad_informatie smallint not null check (graad_informatie between 1 and 5),
  geldig_van       text check (geldig_van ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  geldig_tot       text check (geldig_tot ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  beeindigd        boolean not null default false,
  vastgelegd_op    timestamptz not null,
  vervangen_op     timestamptz check (vervangen_op >= vastgelegd_op),
  vervalt_op       timestamptz,
  corrigeert       bigint references registers.opgave on delete set null,
  pad              text check (pad ~ '^[a-zA-Z]+/\d+$'),
  reden            text check (length(reden) between 10 and 2000),
  check ((levering is null) = (opgegeven_door is not null)),
  check (opgegeven_door is null or vervalt_op is not null),
  check (levering is null or corrigeert is null)
);
create index opgave_entiteit on registers.opgave (entiteit, vastgelegd_op);
create unique index opgave_huidig on registers.opgave (entiteit, bron) where vervangen_op is null and levering is not null;
create index opgave_vervalt on registers.opgave (vervalt_op) where vervalt_op is not null;
create index opgave_corrigeert on registers.opgave (corrigeert) where corrigeert is not null;

-- The keys by which one searches, looked up by equality only: other operators are not leakproof, so policies would bar their indexes.
create table registers.sleutel (
  sleutel bigint not null,
  opgave  bigint not null,
  scope   smallint not null,
  werk    uuid,
  primary key (sleutel, scope, opgave)
);

-- The words that occur in names, by every way to leave one letter out: a typing error finds the word, the word finds the record.
create table registers.woord (
  typo  bigint not null,
  woord bigint not null,
  primary key (typo, woord)
);
create index woord_woord on registers.woord (woord);

-- A tie between two entiteiten, beside the opgave that states it.
create table registers.verband (
  opgave bigint primary key references registers.opgave on delete cascade,
  soort  text not null,
  van    bigint not null references registers.entiteit,
  naar   bigint not null references registers.entiteit,
  scope  smallint not null references platform.scope,
  werk   uuid references platform.werk
);
create index verband_van on registers.verband (van);
create index verband_naar on registers.verband (naar);

-- What was here until its period was over: a marked gap, so that "as known on" never pretends to be whole.
create table registers.gat (
  id         bigint generated always as identity primary key,
  entiteit   bigint not null references registers.entiteit on delete cascade,
  bron       smallint not null references registers.bron,
  scope      smallint not null references platform.scope,
  werk       uuid references platform.werk,
  van        timestamptz not null,
  tot        timestamptz not null,
  vernietigd_op timestamptz not null
);
create index gat_entiteit on registers.gat (entiteit);

-- Judgements: appended and withdrawn, never changed. Evidence are the records that were compared.
create table registers.oordeel (
  id              bigint generated always as identity primary key,
  extern          uuid not null unique default gen_random_uuid(),
  een             bigint not null references registers.entiteit on delete cascade,
  ander           bigint not null references registers.entiteit on delete cascade,
  uitkomst        text not null check (uitkomst in ('ZELFDE', 'VERSCHILLEND', 'ONZEKER')),
  reden           text not null check (length(btrim(reden)) between 10 and 2000),
  scope           smallint not null references platform.scope,
  werk            uuid references platform.werk,
  door            bigint not null references platform.medewerker,
  rol             text not null references platform.rol,
  op              timestamptz not null,
  ingetrokken_op  timestamptz,
  ingetrokken_door bigint references platform.medewerker,
  intrekreden     text check (length(btrim(intrekreden)) between 10 and 2000),
  bewijs          bigint[] not null check (cardinality(bewijs) between 2 and 20), -- entiteiten whose records were compared
  check (een < ander),
  check ((ingetrokken_op is null) = (ingetrokken_door is null))
);
create index oordeel_een on registers.oordeel (een);
create index oordeel_ander on registers.oordeel (ander);

-- ---------------------------------------------------------------------------------------------------------------
-- Persons from bulk registers sleep: sealed, in no key table, in no projection, in no count. Only wek_persoon reads here.

create table registers.sluimer (
  id            bigint generated always as identity primary key,
  extern        uuid not null,
  bron          smallint not null references registers.bron,
  sleutel       bytea not null check (length(sleutel) = 32),
  soort         text not null,
  scope         smallint not null references platform.scope,
  van           bytea check (length(van) = 32),
  naar          bytea check (length(naar) = 32),
  levering      bigint,
  vingerafdruk  bytea not null check (length(vingerafdruk) = 16),
  verzegeld     bytea not null,
  beeindigd     boolean not null default false,
  vastgelegd_op timestamptz not null,
  vervangen_op  timestamptz,
  vervalt_op    timestamptz,
  check ((van is null) = (naar is null))
);
create unique index sluimer_huidig on registers.sluimer (bron, sleutel) where vervangen_op is null;
create index sluimer_sleutel on registers.sluimer (bron, sleutel);
create index sluimer_van on registers.sluimer (bron, van) where van is not null;
create index sluimer_naar on registers.sluimer (bron, naar) where naar is not null;
create index sluimer_vervalt on registers.sluimer (vervalt_op) where vervalt_op is not null;

-- Keyed hashes of BSN, and of surname + birth date + postcode.
create table registers.wekker (
  wekker  bytea not null check (length(wekker) = 32),
  sluimer bigint not null references registers.sluimer on delete cascade,
  primary key (wekker, sluimer)
);
create index wekker_sluimer on registers.wekker (sluimer);

create table registers.wekpoging (
  werk uuid not null references platform.werk,
  dag  date not null,
  n    smallint not null,
  primary key (werk, dag)
);

-- ---------------------------------------------------------------------------------------------------------------
-- Deliveries. Whoever loads a file sees lines read and refused; what it changed is for the privacy officer alone.

create table registers.profiel (
  id         bigint generated always as identity primary key,
  extern     uuid not null unique default gen_random_uuid(),
  bron       smallint not null references registers.bron,
  scope      smallint not null references platform.scope,
  naam       text not null check (length(btrim(naam)) between 2 and 80),
  inhoud     jsonb not null check (pg_column_size(inhoud) < 65536),
  door       bigint not null references platform.medewerker,
  op         timestamptz not null,
  unique (bron, naam)
);

create table registers.levering (
  id             bigint generated always as identity primary key,
  extern         uuid not null unique default gen_random_uuid(),
  bron           smallint not null references registers.bron,
  scope          smallint not null references platform.scope,
  formaat        text not null check (formaat in ('CSV', 'FTM', 'BODS')),
  wijze          text not null check (wijze in ('MOMENTOPNAME', 'MUTATIES')),
  profiel        jsonb,
  stand          text not null default 'UPLOAD' check (stand in ('UPLOAD', 'ONTVANGEN', 'INLEZEN', 'WACHT_OP_TWEEDE', 'KLAAR', 'GESTOPT', 'MISLUKT')),
  bytes          bigint not null check (bytes > 0),
  delen          int not null default 0,
  sleutel        bytea not null,               -- of this file, wrapped by the envelope key of invoer
  sleutel_versie int not null,
  door           bigint not null references platform.medewerker,
  opdracht       uuid,
  tot_regel      bigint not null default 0,     -- everything up to this line is in, or refused on record
  gelezen        bigint not null default 0,
  geweigerd      bigint not null default 0,
  reden          text,
  begonnen_op    timestamptz not null,
  klaar_op       timestamptz,
  bevestigd_op   timestamptz,                   -- a second person allowed to end more than 5 %
  vervalt_op     timestamptz not null
);
create index levering_bron on registers.levering (bron, id desc);
create unique index levering_loopt on registers.levering (bron) where stand in ('INLEZEN', 'WACHT_OP_TWEEDE');

create table registers.levering_deel (
  levering bigint not null references registers.levering on delete cascade,
  nr       int not null,
  inhoud   bytea not null check (length(inhoud) <= 4194304 + 29),
  primary key (levering, nr)
);

create table registers.geweigerd (
  levering bigint not null references registers.levering on delete cascade,
  regel    bigint not null,
  reden    text not null,
  veld     text,
  primary key (levering, regel)
);

create table registers.uitkomst (
  levering    bigint primary key references registers.levering on delete cascade,
  scope       smallint not null references platform.scope,
  nieuw       bigint not null default 0,
  gewijzigd   bigint not null default 0,
  ongewijzigd bigint not null default 0,
  beeindigd   bigint not null default 0,
  sluimerend  bigint not null default 0,
  te_beeindigen bigint,
  aanwezig    bigint,
  tweede      bigint references platform.medewerker,
  tweede_op   timestamptz
);

-- What was destroyed, when and why; ids only as keyed hashes, so that a restored backup can destroy them again.
create table registers.vernietiging (
  id            bigint generated always as identity primary key,
  extern        uuid not null unique default gen_random_uuid(),
  scope         smallint not null references platform.scope,
  op            timestamptz not null,
  xid           xid8 not null,
  grond         text not null check (grond in ('BEWAARTERMIJN', 'BRON_STIL', 'GRONDSLAG_VERVALLEN', 'VERZOEK')),
  soort         text not null,
  aantal        int not null check (aantal > 0),
  hashes        bytea[] not null,
  hash          bytea not null check (length(hash) = 32)
);

-- ---------------------------------------------------------------------------------------------------------------
-- Who sees what.

alter table registers.bron enable row level security;
alter table registers.bron force row level security;
create policy openbaar on registers.bron for select using (true);
create policy beheer on registers.bron to weerwerk_owner using (true) with check (true);
alter table registers.bron_stand enable row level security;
alter table registers.bron_stand force row level security;
create policy openbaar on registers.bron_stand for select using (true);
create policy inlezen on registers.bron_stand to weerwerk_inlezer using (true) with check (true);
grant select on registers.bron, registers.bron_stand to weerwerk_app, weerwerk_worker, weerwerk_migrator, weerwerk_inlezer, weerwerk_wekker;
grant insert, update on registers.bron_stand to weerwerk_inlezer;
grant execute on function registers.levende_bronnen() to weerwerk_app, weerwerk_worker, weerwerk_inlezer;

select platform.protect('registers.entiteit');
select platform.protect('registers.opgave');
select platform.protect('registers.sleutel');
select platform.protect('registers.verband');
select platform.protect('registers.gat');
select platform.protect('registers.oordeel');
select platform.protect('registers.profiel');
select platform.protect('registers.levering');
select platform.protect('registers.uitkomst');
select platform.protect('registers.vernietiging');

-- Past its end nobody sees it, even before the daily destruction came by.
create policy houdbaar on registers.opgave as restrictive for select to weerwerk_app, weerwerk_worker
  using (case when vervalt_op is null then bron = any ((select registers.levende_bronnen())::smallint[]) else vervalt_op > (select platform.nu()) end);
-- An entiteit is there for a reader when an opgave about it is.
create policy genoemd on registers.entiteit as restrictive for select to weerwerk_app, weerwerk_worker
  using (exists (select from registers.opgave o where o.entiteit = entiteit.id));
-- A tie shows itself only between two ends that show themselves.
create policy uiteinden on registers.verband as restrictive for select to weerwerk_app, weerwerk_worker
  using (exists (select from registers.opgave o where o.id = opgave)
    and exists (select from registers.entiteit e where e.id = van) and exists (select from registers.entiteit e where e.id = naar));
create policy genoemd on registers.gat as restrictive for select to weerwerk_app, weerwerk_worker
  using (exists (select from registers.entiteit e where e.id = gat.entiteit));
-- A judgement is visible only when all its evidence is (besluiten.md 18).
create policy bewezen on registers.oordeel as restrictive for select to weerwerk_app, weerwerk_worker
  using (exists (select from registers.entiteit e where e.id = een) and exists (select from registers.entiteit e where e.id = ander)
    and not exists (select from unnest(bewijs) b where not exists (select from registers.entiteit e where e.id = b)));

-- The parts of a delivery are seen with the delivery, and only by the worker that reads them in.
do $$
declare t text;
begin
  foreach t in array array['levering_deel', 'geweigerd', 'woord', 'sluimer', 'wekker', 'wekpoging'] loop
    execute format('alter table registers.%I enable row level security', t);
    execute format('alter table registers.%I force row level security', t);
  end loop;
  foreach t in array array['levering_deel', 'geweigerd'] loop
    execute format('create policy lezen on registers.%I for select using (exists (select from registers.levering l where l.id = levering))', t);
    execute format('create policy toevoegen on registers.%I for insert with check (exists (select from registers.levering l where l.id = levering))', t);
    execute format('create policy verwijderen on registers.%I for delete using (exists (select from registers.levering l where l.id = levering))', t);
  end loop;
  -- A word is there for a reader when a record with it is.
  create policy lezen on registers.woord for select to weerwerk_app using (exists (select from registers.sleutel s where s.sleutel = woord));
  -- The hand that loads and destroys. It owns no login, and has no right to read what an opgave or a sleeper says.
  foreach t in array array['entiteit', 'opgave', 'sleutel', 'woord', 'verband', 'gat', 'oordeel', 'sluimer', 'wekker', 'levering', 'geweigerd', 'uitkomst', 'vernietiging'] loop
    execute format('create policy inlezen on registers.%I to weerwerk_inlezer using (true) with check (true)', t);
  end loop;
  foreach t in array array['sluimer', 'wekker', 'wekpoging', 'entiteit', 'opgave', 'sleutel', 'verband'] loop
    execute format('create policy wekken on registers.%I to weerwerk_wekker using (true) with check (true)', t);
  end loop;
end $$;

grant select on registers.entiteit, registers.opgave, registers.sleutel, registers.woord, registers.verband, registers.gat, registers.oordeel, registers.vernietiging,
  registers.profiel, registers.levering, registers.geweigerd, registers.uitkomst to weerwerk_app, weerwerk_worker;
grant insert on registers.opgave, registers.sleutel, registers.oordeel, registers.profiel, registers.levering, registers.levering_deel to weerwerk_app;
grant update (ingetrokken_op, ingetrokken_door, intrekreden) on registers.oordeel to weerwerk_app;
grant update (naam, inhoud, door, op) on registers.profiel to weerwerk_app;
grant update (profiel, wijze, stand, delen, opdracht, klaar_op, reden) on registers.levering to weerwerk_app;
grant delete on registers.levering_deel to weerwerk_app, weerwerk_worker;
grant select on registers.levering_deel to weerwerk_app, weerwerk_worker;
grant insert on registers.geweigerd to weerwerk_worker;
grant update (stand, tot_regel, gelezen, geweigerd, reden, klaar_op) on registers.levering to weerwerk_worker;

grant select, insert, delete on registers.entiteit, registers.sleutel, registers.woord, registers.verband, registers.gat, registers.vernietiging, registers.wekker to weerwerk_inlezer;
grant select (id, extern, entiteit, bron, scope, werk, levering, sleutels, vingerafdruk, beeindigd, vastgelegd_op, vervangen_op, vervalt_op), insert, delete,
  update (vervangen_op, vervalt_op) on registers.opgave to weerwerk_inlezer;
grant select (id, extern, bron, sleutel, soort, scope, van, naar, levering, vingerafdruk, verzegeld, beeindigd, vastgelegd_op, vervangen_op, vervalt_op), insert, delete,
  update (vervangen_op, vervalt_op) on registers.sluimer to weerwerk_inlezer;
grant select, delete on registers.oordeel to weerwerk_inlezer;
grant select, update on registers.levering, registers.uitkomst to weerwerk_inlezer;
grant insert on registers.uitkomst to weerwerk_inlezer;
grant select on registers.sluimer, registers.wekker, registers.entiteit to weerwerk_wekker;
grant select (id, entiteit, sleutels, vastgelegd_op), insert on registers.opgave to weerwerk_wekker;
grant insert on registers.entiteit, registers.sleutel, registers.verband to weerwerk_wekker;
grant select, insert, update on registers.wekpoging to weerwerk_wekker;
grant execute on function platform.current_grant(), platform.activiteit(), platform.werk(), platform.wie(), platform.nu(), platform.scopes(),
  platform.log_verwerking(text, timestamptz, uuid[], int), platform.scope_of(text, text, text) to weerwerk_inlezer, weerwerk_wekker;
grant select on platform.inrichting, platform.scope, platform.werk to weerwerk_inlezer, weerwerk_wekker;
create policy openbaar_voor_handen on platform.inrichting for select to weerwerk_inlezer, weerwerk_wekker using (true);
create policy openbaar_voor_handen on platform.scope for select to weerwerk_inlezer, weerwerk_wekker using (true);
create policy wekken on platform.werk for select to weerwerk_wekker using (true);

-- What people add or judge belongs to activities of its own: reading alone never writes here, and loading goes through take_in.
create policy bij_activiteit on registers.opgave as restrictive for insert to weerwerk_app, weerwerk_worker
  with check ((select platform.activiteit()) = 'register-aanvullen' and opgegeven_door = (select platform.wie()));
create policy bij_activiteit on registers.oordeel as restrictive for insert to weerwerk_app
  with check ((select platform.activiteit()) = 'register-oordelen' and door = (select platform.wie()));

-- ---------------------------------------------------------------------------------------------------------------
-- Loading. The function decides what is new; whoever calls it learns only how far it came.

-- Many subjects at once; a token that is there already stays as it is.
create function platform.register_betrokkenen(p_extern uuid[], p_soort text[], p_token bytea[], p_zoekindex bytea[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform platform.current_grant();
  insert into platform.betrokkene (extern, soort, token, zoekindex)
    select * from unnest(p_extern, p_soort, p_token, p_zoekindex) on conflict (extern) do nothing;
end $$;
grant execute on function platform.register_betrokkenen(uuid[], text[], bytea[], bytea[]) to weerwerk_inlezer;

-- Whether who acts here is this medewerker, or replaces them now.
create function platform.acts_as(p_medewerker bigint) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p_medewerker in (a.medewerker, a.namens) is true from platform.current_actor() a
$$;
grant execute on function platform.acts_as(bigint) to weerwerk_inlezer, weerwerk_app;

create function registers.must_be_loading(p_levering uuid) returns registers.levering language plpgsql as $$
declare l registers.levering;
begin
  if platform.activiteit() <> 'registers-inlezen' then
    raise exception 'inlezen hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  select * into l from registers.levering where extern = p_levering for update;
  if l.id is null or l.stand <> 'INLEZEN' then
    raise exception 'deze levering wordt niet ingelezen' using errcode = 'WW006';
  end if;
  return l;
end $$;

-- One batch of records: no key twice. Answers how many log lines it wrote; `p_nr` is how many this transaction wrote before. `p_na_regel` makes a second call with the same lines an error instead of a second version.
-- A person sleeps; a tie sleeps unless both its ends are awake. Every record brings its sealed form along, for when it must sleep.
create function registers.take_in(
  p_levering uuid, p_na_regel bigint, p_tot_regel bigint, p_gelezen int,
  p_sleutel bytea[], p_soort text[], p_extern uuid[], p_token bytea[], p_zoekindex bytea[], p_vingerafdruk bytea[],
  p_waarden text[], p_bron_inhoud text[], p_sleutels text[], p_geldig_van text[], p_geldig_tot text[], p_beeindigd boolean[],
  p_van bytea[], p_naar bytea[], p_verzegeld bytea[], p_wekkers text[], p_typo bigint[], p_woord bigint[], p_nr int
) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  l registers.levering := registers.must_be_loading(p_levering);
  b registers.bron;
  v_nu     timestamptz := platform.nu();
  v_scope  smallint;
  v_wakker boolean[];
  v_slaapt boolean[];
  v_entiteit bigint[]; v_oud bigint[];
  v_gewijzigd int; v_versies int; v_slapend int; v_slapend_gewijzigd int;
  v_vroeger uuid[];
  v_wie    uuid[]; v_soort text[]; v_token bytea[]; v_index bytea[];
begin
  if p_na_regel <> l.tot_regel or p_tot_regel < p_na_regel then
    raise exception 'deze regels zijn al ingelezen' using errcode = 'WW006';
  end if;
  select * into b from registers.bron where nr = l.bron;
  if p_soort <@ b.soorten is not true then
    raise exception 'deze soort hoort niet bij de bron' using errcode = 'WW006';
  end if;
  v_scope := platform.scope_of(b.compartiment, b.behandelcode, b.klasse);

  with ding as (
    select s from unnest(p_sleutel, p_soort, p_van) u (s, soort, van) where u.van is null and u.soort <> 'PERSOON'
    union select e.sleutel from registers.entiteit e where e.bron = b.nr and e.werk is null and e.sleutel = any (p_van || p_naar)
  )
  select array_agg(r.soort <> 'PERSOON' and (r.van is null or (r.van in (select s from ding) and r.naar in (select s from ding))) order by r.nr)
    into v_wakker from unnest(p_soort, p_van, p_naar) with ordinality r (soort, van, naar, nr);

  -- Every lookup below is a scalar or a fenced (offset 0) subquery per record: always one step into an index. As a join, a plan that was
  -- made while the tables were nearly empty would compare each record with the whole bron (measured: 4 s per batch at 8,000 sleepers).

  -- 1. Awake: what is new gets an entiteit, what changed is replaced, and both get a version.
  select array_agg((select e.id from registers.entiteit e where e.bron = b.nr and e.sleutel = r.sleutel and e.werk is null) order by r.nr)
    into v_entiteit from unnest(p_sleutel) with ordinality r (sleutel, nr);
  select array_agg(r.extern), array_agg(r.soort), array_agg(r.token), array_agg(r.zoekindex) into v_wie, v_soort, v_token, v_index
    from unnest(p_extern, p_soort, p_token, p_zoekindex, p_van, v_wakker, v_entiteit) r (extern, soort, token, zoekindex, van, wakker, entiteit)
    where r.wakker and r.entiteit is null and r.van is null;
  insert into registers.entiteit (extern, bron, sleutel, soort, scope)
    select r.extern, b.nr, r.sleutel, r.soort, v_scope
    from unnest(p_extern, p_sleutel, p_soort, v_wakker, v_entiteit) r (extern, sleutel, soort, wakker, entiteit) where r.wakker and r.entiteit is null;
  perform platform.register_betrokkenen(v_wie, v_soort, v_token, v_index);
  select array_agg((select e.id from registers.entiteit e where e.bron = b.nr and e.sleutel = r.sleutel and e.werk is null) order by r.nr)
    into v_entiteit from unnest(p_sleutel) with ordinality r (sleutel, nr);

  select array_agg(o.id) into v_oud from unnest(v_entiteit, p_vingerafdruk, v_wakker) r (entiteit, vingerafdruk, wakker)
    cross join lateral (select o.id from registers.opgave o where o.entiteit = r.entiteit and o.bron = b.nr and o.vervangen_op is null
      and o.levering is not null and o.vingerafdruk <> r.vingerafdruk offset 0) o where r.wakker;
  update registers.opgave set vervangen_op = greatest(v_nu, vastgelegd_op), vervalt_op = v_nu + b.bewaren where id = any (v_oud);
  v_gewijzigd := coalesce(cardinality(v_oud), 0);

  with o as (
    insert into registers.opgave (entiteit, bron, scope, levering, verwerking, waarden, bron_inhoud, sleutels, vingerafdruk, graad_bron, graad_informatie,
      geldig_van, geldig_tot, beeindigd, vastgelegd_op)
    select r.entiteit, b.nr, v_scope, l.id, b.verwerking, r.waarden::jsonb, r.bron_inhoud::jsonb, r.sleutels::bigint[], r.vingerafdruk,
      b.graad_bron, b.graad_informatie, r.geldig_van, r.geldig_tot, r.beeindigd, v_nu
    from unnest(v_entiteit, p_vingerafdruk, p_waarden, p_bron_inhoud, p_sleutels, p_geldig_van, p_geldig_tot, p_beeindigd, v_wakker)
      r (entiteit, vingerafdruk, waarden, bron_inhoud, sleutels, geldig_van, geldig_tot, beeindigd, wakker)
    where r.wakker and (select o.id from registers.opgave o where o.entiteit = r.entiteit and o.bron = b.nr and o.vervangen_op is null and o.levering is not null) is null
    returning id, sleutels
  ), k as (
    insert into registers.sleutel (sleutel, opgave, scope) select distinct k, o.id, v_scope from o, unnest(o.sleutels) k
  )
  select count(*) into v_versies from o;
  insert into registers.verband (opgave, soort, van, naar, scope)
    select r.opgave, r.soort, r.van, r.naar, v_scope from (
      select (select o.id from registers.opgave o where o.entiteit = r.entiteit and o.bron = b.nr and o.vervangen_op is null and o.levering is not null) as opgave,
        r.soort,
        (select e.id from registers.entiteit e where e.bron = b.nr and e.sleutel = r.van and e.werk is null) as van,
        (select e.id from registers.entiteit e where e.bron = b.nr and e.sleutel = r.naar and e.werk is null) as naar
      from unnest(v_entiteit, p_soort, p_van, p_naar, v_wakker) r (entiteit, soort, van, naar, wakker) where r.wakker and r.van is not null
    ) r where r.van is not null and r.naar is not null
    on conflict (opgave) do nothing;
  insert into registers.woord (typo, woord)
    select r.t, r.w from unnest(p_typo, p_woord) r (t, w)
    where (select true from registers.sleutel s where s.sleutel = r.w limit 1) on conflict do nothing;

  -- 2. Asleep: the same, sealed. A tie that woke up leaves nothing behind.
  delete from registers.sluimer where id = any (array(
    select s.id from unnest(p_sleutel, v_wakker) r (sleutel, wakker)
      cross join lateral (select s.id from registers.sluimer s where s.bron = b.nr and s.sleutel = r.sleutel offset 0) s where r.wakker));
  select array_agg(s.id) into v_oud from unnest(p_sleutel, p_vingerafdruk, v_wakker) r (sleutel, vingerafdruk, wakker)
    cross join lateral (select s.id from registers.sluimer s where s.bron = b.nr and s.sleutel = r.sleutel and s.vervangen_op is null
      and s.vingerafdruk <> r.vingerafdruk offset 0) s where not r.wakker;
  update registers.sluimer set vervangen_op = greatest(v_nu, vastgelegd_op), vervalt_op = v_nu + b.bewaren where id = any (v_oud);
  v_slapend_gewijzigd := coalesce(cardinality(v_oud), 0);
  -- Which of these sleep already, and under which name they slept before.
  select array_agg((select true from registers.sluimer s where s.bron = b.nr and s.sleutel = r.sleutel and s.vervangen_op is null) is true order by r.nr),
      array_agg((select s.extern from registers.sluimer s where s.bron = b.nr and s.sleutel = r.sleutel limit 1) order by r.nr)
    into v_slaapt, v_vroeger from unnest(p_sleutel) with ordinality r (sleutel, nr);
  select array_agg(r.extern), array_agg(r.soort), array_agg(r.token), array_agg(r.zoekindex) into v_wie, v_soort, v_token, v_index
    from unnest(p_extern, p_soort, p_token, p_zoekindex, v_wakker, v_vroeger) r (extern, soort, token, zoekindex, wakker, vroeger)
    where not r.wakker and r.vroeger is null and r.soort = 'PERSOON';
  insert into registers.sluimer (extern, bron, sleutel, soort, scope, van, naar, levering, vingerafdruk, verzegeld, beeindigd, vastgelegd_op)
    select coalesce(r.vroeger, r.extern), b.nr, r.sleutel, r.soort, platform.scope_of('personen', 'H1', 'algemeen'), r.van, r.naar, l.id, r.vingerafdruk,
      r.verzegeld, r.beeindigd, v_nu
    from unnest(p_extern, p_sleutel, p_soort, p_van, p_naar, p_vingerafdruk, p_verzegeld, p_beeindigd, v_wakker, v_slaapt, v_vroeger)
      r (extern, sleutel, soort, van, naar, vingerafdruk, verzegeld, beeindigd, wakker, slaapt, vroeger)
    where not r.wakker and not r.slaapt;
  get diagnostics v_slapend = row_count;
  insert into registers.wekker (wekker, sluimer)
    select distinct w, (select s.id from registers.sluimer s where s.bron = b.nr and s.sleutel = r.sleutel and s.vervangen_op is null)
    from unnest(p_sleutel, p_wekkers, v_wakker, v_slaapt) r (sleutel, wekkers, wakker, slaapt), unnest(r.wekkers::bytea[]) w
    where not r.wakker and not r.slaapt;
  perform platform.register_betrokkenen(v_wie, v_soort, v_token, v_index);

  -- 3. On record: everyone whose data this batch handled, unchanged ones too; a tie handles its ends.
  select array_agg(distinct x.extern) filter (where x.extern is not null) into v_wie from (
    select (select e.extern from registers.entiteit e where e.bron = b.nr and e.sleutel = r.sleutel and e.werk is null and not registers.is_verband(e.soort)) as extern
      from unnest(p_sleutel || p_van || p_naar) r (sleutel)
    union all
    select (select s.extern from registers.sluimer s where s.bron = b.nr and s.sleutel = r.sleutel and s.soort = 'PERSOON' limit 1)
      from unnest(p_sleutel || p_van || p_naar) r (sleutel)
  ) x;
  if v_wie is not null then
    perform platform.log_verwerking('Een register inlezen', now(), v_wie, p_nr);
  end if;

  update registers.levering set tot_regel = p_tot_regel, gelezen = gelezen + p_gelezen where id = l.id;
  insert into registers.uitkomst as u (levering, scope, nieuw, gewijzigd, ongewijzigd, sluimerend)
    values (l.id, platform.scope_of('toezicht', 'H1', 'algemeen'), v_versies - v_gewijzigd, v_gewijzigd + v_slapend_gewijzigd,
      coalesce(cardinality(v_wakker), 0) - v_versies - v_slapend, v_slapend - v_slapend_gewijzigd)
    on conflict (levering) do update set nieuw = u.nieuw + excluded.nieuw, gewijzigd = u.gewijzigd + excluded.gewijzigd,
      ongewijzigd = u.ongewijzigd + excluded.ongewijzigd, sluimerend = u.sluimerend + excluded.sluimerend;
  insert into registers.bron_stand (bron, geleverd_op) values (b.nr, v_nu) on conflict (bron) do update set geleverd_op = excluded.geleverd_op;
  return coalesce(cardinality(v_wie), 0);
end $$;

-- Ties that slept because an end was not there yet, and whose ends are awake now: with all their versions, in the order in which they
-- came. Sealed content leaves here only of ties between two things that are no person.
create function registers.list_ontwaakt(p_levering uuid, p_aantal int) returns table (sleutel bytea, verzegeld bytea) language sql security definer
set search_path = pg_catalog, pg_temp as $$
  with l as materialized (select * from registers.must_be_loading(p_levering)), k as (
    select distinct s.sleutel, s.bron from l join registers.sluimer s on s.bron = l.bron and s.van is not null
    where (select e.id from registers.entiteit e where e.bron = s.bron and e.sleutel = s.van and e.werk is null) is not null
      and (select e.id from registers.entiteit e where e.bron = s.bron and e.sleutel = s.naar and e.werk is null) is not null
    order by s.sleutel limit p_aantal
  )
  select s.sleutel, s.verzegeld from k
    cross join lateral (select s.* from registers.sluimer s where s.bron = k.bron and s.sleutel = k.sleutel offset 0) s order by s.sleutel, s.id
$$;

-- The keys of what a bron now holds, page by page: a snapshot ends what is not in it.
create function registers.list_aanwezig(p_levering uuid, p_slapend boolean, p_na bigint, p_aantal int) returns table (id bigint, sleutel bytea)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select x.id, x.sleutel from registers.must_be_loading(p_levering) l, lateral (
    (select o.id, e.sleutel from registers.opgave o join registers.entiteit e on e.id = o.entiteit
      where not p_slapend and o.bron = l.bron and o.id > p_na and o.vervangen_op is null and o.levering is not null and not o.beeindigd order by o.id limit p_aantal)
    union all
    (select s.id, s.sleutel from registers.sluimer s
      where p_slapend and s.bron = l.bron and s.id > p_na and s.vervangen_op is null and not s.beeindigd order by s.id limit p_aantal)
  ) x
$$;

-- How much a snapshot would end; more than 5 %, or anything when lines were refused, waits for a second person (besluiten.md 15).
create function registers.propose_einde(p_levering uuid, p_te_beeindigen bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  l registers.levering := registers.must_be_loading(p_levering);
  v_aanwezig bigint;
  v_mag boolean;
begin
  if l.wijze <> 'MOMENTOPNAME' then
    raise exception 'alleen een momentopname beeindigt wat er niet in staat' using errcode = 'WW006';
  end if;
  select (select count(*) from registers.opgave o where o.bron = l.bron and o.vervangen_op is null and o.levering is not null and not o.beeindigd)
       + (select count(*) from registers.sluimer s where s.bron = l.bron and s.vervangen_op is null and not s.beeindigd) into v_aanwezig;
  insert into registers.uitkomst as u (levering, scope, te_beeindigen, aanwezig)
    values (l.id, platform.scope_of('toezicht', 'H1', 'algemeen'), p_te_beeindigen, v_aanwezig)
    -- More than what was confirmed asks again.
    on conflict (levering) do update set te_beeindigen = excluded.te_beeindigen, aanwezig = excluded.aanwezig,
      tweede = case when excluded.te_beeindigen <= u.te_beeindigen then u.tweede end, tweede_op = case when excluded.te_beeindigen <= u.te_beeindigen then u.tweede_op end
    -- What was refused may well be there, so then every ending is looked at.
    returning u.tweede is not null or p_te_beeindigen = 0 or (p_te_beeindigen <= 0.05 * v_aanwezig and l.geweigerd = 0) into v_mag;
  if not v_mag then
    update registers.levering set stand = 'WACHT_OP_TWEEDE', bevestigd_op = null where id = l.id;
  end if;
  return v_mag;
end $$;

-- The second person: sees the numbers, and is not who ordered the reading. Answers a refusal as a code, or nothing.
create function registers.confirm_einde(p_levering uuid) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  l registers.levering;
begin
  if platform.activiteit() <> 'leveringen-toezien' then
    raise exception 'bevestigen hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  select * into l from registers.levering where extern = p_levering for update;
  if l.id is null then return 'LEVERING_ONBEKEND'; end if;
  if l.stand <> 'WACHT_OP_TWEEDE' then return 'LEVERING_GESLOTEN'; end if;
  if platform.acts_as(l.door) then return 'EIGEN_LEVERING'; end if;
  update registers.uitkomst set tweede = platform.wie(), tweede_op = platform.nu() where levering = l.id;
  update registers.levering set bevestigd_op = platform.nu() where id = l.id;
  return null;
end $$;

-- Ends what is no longer in the snapshot. The last version stays readable as ended until its period is over.
create function registers.end_records(p_levering uuid, p_wakker bigint[], p_slapend bigint[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  l registers.levering := registers.must_be_loading(p_levering);
  u registers.uitkomst;
  v_nu timestamptz := platform.nu();
  v_bewaren interval;
  v_wie uuid[];
begin
  select * into u from registers.uitkomst where levering = l.id;
  if u.aanwezig is null
    or u.beeindigd + cardinality(p_wakker) + cardinality(p_slapend) > (case when u.tweede is not null then u.te_beeindigen when l.geweigerd > 0 then 0 else least(u.te_beeindigen, 0.05 * u.aanwezig) end) then
    raise exception 'zoveel beeindigen vraagt een tweede persoon' using errcode = 'WW006';
  end if;
  select bewaren into v_bewaren from registers.bron where nr = l.bron;
  select array_agg(distinct x.extern) into v_wie from (
    select e.extern from registers.opgave o join registers.entiteit e on e.id = o.entiteit where o.id = any (p_wakker) and not registers.is_verband(e.soort)
    union all select s.extern from registers.sluimer s where s.id = any (p_slapend) and s.soort = 'PERSOON') x;
  update registers.opgave set vervangen_op = greatest(v_nu, vastgelegd_op), vervalt_op = v_nu + v_bewaren
    where id = any (p_wakker) and bron = l.bron and vervangen_op is null and levering is not null;
  update registers.sluimer set vervangen_op = greatest(v_nu, vastgelegd_op), vervalt_op = v_nu + v_bewaren
    where id = any (p_slapend) and bron = l.bron and vervangen_op is null;
  if v_wie is not null then
    perform platform.log_verwerking('Een register inlezen', now(), v_wie, 0);
  end if;
  update registers.uitkomst set beeindigd = beeindigd + cardinality(p_wakker) + cardinality(p_slapend) where levering = l.id;
end $$;

-- ---------------------------------------------------------------------------------------------------------------
-- Waking. One person, from one bron, for one case, with a ground. None, several and not allowed answer alike: nothing (besluiten.md 16).

-- Gives the sealed versions of the one person, and of the ties between that person and what is awake for this case.
create function registers.wek_persoon(p_bron text, p_wekker bytea) returns table (extern uuid, soort text, sleutel bytea, van bytea, naar bytea, verzegeld bytea,
  vingerafdruk bytea, beeindigd boolean, levering bigint, vastgelegd_op timestamptz, vervangen_op timestamptz, vervalt_op timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_werk uuid := platform.werk();
  v_bron registers.bron;
  w platform.werk;
  v_n int;
  v_sleutels bytea[];
begin
  if platform.activiteit() not in ('persoon-wekken', 'persoon-wekken-in-dossier', 'persoon-wekken-voor-bibob') then
    raise exception 'wekken hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  select * into w from platform.werk where id = v_werk;
  select * into v_bron from registers.bron where code = p_bron;
  insert into registers.wekpoging as p (werk, dag, n) values (v_werk, platform.nu()::date, 1)
    on conflict (werk, dag) do update set n = p.n + 1 returning n into v_n;
  if v_n > 5 or w.grondslag is null then
    return;
  end if;
  select array_agg(distinct s.sleutel) into v_sleutels from registers.wekker k join registers.sluimer s on s.id = k.sluimer
    where k.wekker = p_wekker and s.bron = v_bron.nr and s.soort = 'PERSOON' and s.vervangen_op is null and (s.vervalt_op is null or s.vervalt_op > platform.nu());
  if cardinality(v_sleutels) is distinct from 1 then
    return;
  end if;
  return query
    select s.extern, s.soort, s.sleutel, s.van, s.naar, s.verzegeld, s.vingerafdruk, s.beeindigd, s.levering, s.vastgelegd_op, s.vervangen_op, s.vervalt_op
    from registers.sluimer s
    where s.bron = v_bron.nr and (s.vervalt_op is null or s.vervalt_op > platform.nu()) and (
      s.sleutel = v_sleutels[1]
      or s.van = v_sleutels[1] and exists (select from registers.entiteit e where e.bron = s.bron and e.sleutel = s.naar and (e.werk is null or e.werk = v_werk))
      or s.naar = v_sleutels[1] and exists (select from registers.entiteit e where e.bron = s.bron and e.sleutel = s.van and (e.werk is null or e.werk = v_werk)))
    order by s.soort = 'PERSOON' desc, s.id;
end $$;

-- Puts what was woken beside the case: an entiteit of its own per case, so that one person in two cases has two names; the subject in the log
-- stays the sleeper's, so that a request under AVG art. 15 finds both.
create function registers.take_gewekt(
  p_bron text, p_slaper uuid, p_sleutel bytea[], p_soort text[], p_extern uuid[], p_vingerafdruk bytea[], p_waarden text[], p_bron_inhoud text[], p_sleutels text[],
  p_geldig_van text[], p_geldig_tot text[], p_beeindigd boolean[], p_levering bigint[], p_vastgelegd_op timestamptz[], p_vervangen_op timestamptz[],
  p_vervalt_op timestamptz[], p_van bytea[], p_naar bytea[]
) returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_werk uuid := platform.werk();
  v_scope smallint := platform.scope_of('personen', 'H1', 'algemeen');
  b registers.bron;
  v_tot timestamptz;
  v_extern uuid;
begin
  if platform.activiteit() not in ('persoon-wekken', 'persoon-wekken-in-dossier', 'persoon-wekken-voor-bibob') then
    raise exception 'wekken hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  select * into b from registers.bron where code = p_bron;
  select least(w.tot, platform.nu() + interval '5 years') into v_tot from platform.werk w where w.id = v_werk;
  insert into registers.entiteit (extern, bron, sleutel, soort, scope, werk)
    select distinct on (r.sleutel) r.extern, b.nr, r.sleutel, r.soort, v_scope, v_werk from unnest(p_extern, p_sleutel, p_soort) r (extern, sleutel, soort)
    on conflict do nothing;
  select e.extern into v_extern from registers.entiteit e join unnest(p_sleutel, p_soort) r (sleutel, soort) on e.sleutel = r.sleutel
    where e.bron = b.nr and e.werk = v_werk and r.soort = 'PERSOON' limit 1;
  perform platform.follow_betrokkene(v_extern, p_slaper);
  with r as (
    select e.id as entiteit, r.* from unnest(p_sleutel, p_soort, p_vingerafdruk, p_waarden, p_bron_inhoud, p_sleutels, p_geldig_van, p_geldig_tot, p_beeindigd,
        p_levering, p_vastgelegd_op, p_vervangen_op, p_vervalt_op, p_van, p_naar)
      r (sleutel, soort, vingerafdruk, waarden, bron_inhoud, sleutels, geldig_van, geldig_tot, beeindigd, levering, vastgelegd_op, vervangen_op, vervalt_op, van, naar)
      join registers.entiteit e on e.bron = b.nr and e.sleutel = r.sleutel and e.werk = v_werk
    where not exists (select from registers.opgave o where o.entiteit = e.id and o.vastgelegd_op = r.vastgelegd_op)
  ), o as (
    insert into registers.opgave (entiteit, bron, scope, werk, levering, verwerking, waarden, bron_inhoud, sleutels, vingerafdruk, graad_bron, graad_informatie,
      geldig_van, geldig_tot, beeindigd, vastgelegd_op, vervangen_op, vervalt_op)
    select r.entiteit, b.nr, v_scope, v_werk, r.levering, 'personen-wekken', r.waarden::jsonb, r.bron_inhoud::jsonb, r.sleutels::bigint[], r.vingerafdruk,
      b.graad_bron, b.graad_informatie, r.geldig_van, r.geldig_tot, r.beeindigd, r.vastgelegd_op, r.vervangen_op, least(r.vervalt_op, v_tot)
    from r returning id, entiteit, sleutels, vastgelegd_op
  ), k as (
    insert into registers.sleutel (sleutel, opgave, scope, werk) select distinct k, o.id, v_scope, v_werk from o, unnest(o.sleutels) k
  )
  insert into registers.verband (opgave, soort, van, naar, scope, werk)
    select o.id, r.soort, e.id, f.id, v_scope, v_werk from o join r on r.entiteit = o.entiteit and r.vastgelegd_op = o.vastgelegd_op
      join registers.entiteit e on e.bron = b.nr and e.sleutel = r.van and (e.werk is null or e.werk = v_werk)
      join registers.entiteit f on f.bron = b.nr and f.sleutel = r.naar and (f.werk is null or f.werk = v_werk);
  return v_extern;
end $$;

-- Another name for a subject that is known: its lines carry the same sealed token and index. Only such a name may share an index.
alter table platform.betrokkene add column volgt uuid;
drop index platform.betrokkene_zoekindex;
create index betrokkene_zoekindex on platform.betrokkene (zoekindex);
create unique index betrokkene_een on platform.betrokkene (zoekindex) where volgt is null;

create function platform.follow_betrokkene(p_extern uuid, p_als uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.activiteit() not in ('persoon-wekken', 'persoon-wekken-in-dossier', 'persoon-wekken-voor-bibob') then
    raise exception 'wekken hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  insert into platform.betrokkene (extern, soort, token, zoekindex, volgt)
    select p_extern, b.soort, b.token, b.zoekindex, b.extern from platform.betrokkene b where b.extern = p_als on conflict (extern) do nothing;
end $$;
grant execute on function platform.follow_betrokkene(uuid, uuid) to weerwerk_wekker;

-- ---------------------------------------------------------------------------------------------------------------
-- The end. What is past its period is destroyed: versions, keys, ties, judgements on them, sleepers, and whoever is left without a word.

-- One batch; answers what was destroyed, by kind and outside id, so that a certificate can be made before the commit.
create function registers.destroy_vervallen(p_aantal int) returns table (soort text, extern uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_nu timestamptz := platform.nu();
  v_opgaven bigint[]; v_entiteiten bigint[]; v_slapers bigint[]; v_woorden bigint[]; v_wie uuid[];
begin
  if platform.activiteit() <> 'registers-bewaren' then
    raise exception 'vernietigen hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  -- A bron that fell silent ends with all it said; what was woken or stated for a case ends with the case.
  update registers.opgave o set vervalt_op = v_nu from registers.bron b join registers.bron_stand s on s.bron = b.nr
    where o.bron = b.nr and o.vervalt_op is null and s.geleverd_op + b.stilte <= v_nu;
  update registers.sluimer o set vervalt_op = v_nu from registers.bron b join registers.bron_stand s on s.bron = b.nr
    where o.bron = b.nr and o.vervalt_op is null and s.geleverd_op + b.stilte <= v_nu;
  update registers.opgave o set vervalt_op = v_nu from platform.werk w where o.werk = w.id and w.tot <= v_nu and (o.vervalt_op is null or o.vervalt_op > v_nu);

  select array_agg(o.id), array_agg(distinct o.entiteit) into v_opgaven, v_entiteiten
    from (select o.id, o.entiteit from registers.opgave o where o.vervalt_op <= v_nu order by o.vervalt_op, o.id limit p_aantal) o;
  -- Whoever is left without a word goes, and a tie goes with either of its ends.
  select array_agg(e.id) into v_entiteiten from registers.entiteit e
    where e.id = any (v_entiteiten) and not exists (select from registers.opgave o where o.entiteit = e.id and o.id <> all (v_opgaven));
  select v_opgaven || array_agg(o.id), v_entiteiten || array_agg(distinct o.entiteit) into v_opgaven, v_entiteiten
    from registers.verband v join registers.opgave t on t.id = v.opgave join registers.opgave o on o.entiteit = t.entiteit
    where (v.van = any (v_entiteiten) or v.naar = any (v_entiteiten)) and o.id <> all (v_opgaven);

  insert into registers.gat (entiteit, bron, scope, werk, van, tot, vernietigd_op)
    select o.entiteit, o.bron, o.scope, o.werk, o.vastgelegd_op, coalesce(o.vervangen_op, v_nu), v_nu from registers.opgave o
    where o.id = any (v_opgaven) and o.entiteit <> all (coalesce(v_entiteiten, '{}'));
  with k as (
    delete from registers.sleutel k using registers.opgave o, unnest(o.sleutels) s where o.id = any (v_opgaven) and k.sleutel = s and k.scope = o.scope and k.opgave = o.id
    returning k.sleutel
  )
  select array_agg(distinct sleutel) into v_woorden from k;
  delete from registers.woord w where w.woord = any (v_woorden) and not exists (select from registers.sleutel s where s.sleutel = w.woord);
  delete from registers.oordeel o where o.bewijs && v_entiteiten;
  return query delete from registers.opgave o where o.id = any (v_opgaven) returning 'OPGAVE'::text, o.extern;
  select array_agg(e.extern) into v_wie from registers.entiteit e where e.id = any (v_entiteiten);
  return query delete from registers.entiteit e where e.id = any (v_entiteiten) returning 'ENTITEIT'::text, e.extern;

  select array_agg(s.id) into v_slapers from (select s.id from registers.sluimer s where s.vervalt_op <= v_nu order by s.vervalt_op, s.id limit p_aantal) s;
  select v_wie || array_agg(s.extern) into v_wie from registers.sluimer s
    where s.id = any (v_slapers) and s.soort = 'PERSOON' and not exists (select from registers.sluimer t where t.bron = s.bron and t.sleutel = s.sleutel and t.id <> all (v_slapers));
  return query delete from registers.sluimer s where s.id = any (v_slapers) returning 'SLAPER'::text, s.extern;
  perform platform.forget_betrokkenen(v_wie);
end $$;

-- Subjects about whom nothing is left. Log lines keep their own sealed copy, for as long as the log must prove.
create function platform.forget_betrokkenen(p_extern uuid[]) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.activiteit() <> 'registers-bewaren' then
    raise exception 'vergeten hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  delete from platform.betrokkene where extern = any (p_extern) and soort <> 'MEDEWERKER';
end $$;
grant execute on function platform.forget_betrokkenen(uuid[]) to weerwerk_inlezer;

create function registers.certify_vernietiging(p_grond text, p_soort text, p_hashes bytea[], p_hash bytea) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_extern uuid;
begin
  if platform.activiteit() <> 'registers-bewaren' then
    raise exception 'vernietigen hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  insert into registers.vernietiging (scope, op, xid, grond, soort, aantal, hashes, hash)
    values (platform.scope_of('toezicht', 'H1', 'algemeen'), platform.nu(), pg_current_xact_id(), p_grond, p_soort, cardinality(p_hashes), p_hashes, p_hash)
    returning extern into v_extern;
  return v_extern;
end $$;

-- Nothing is destroyed without a certificate in the same transaction: at the commit, not at the good will of the code.
create function registers.must_be_certified() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from registers.vernietiging v where v.xid = pg_current_xact_id() and v.soort = tg_argv[0]) then
    raise exception 'vernietigen zonder bewijs van vernietiging' using errcode = 'WW007';
  end if;
  return null;
end $$;
create constraint trigger bewezen after delete on registers.opgave deferrable initially deferred for each row execute function registers.must_be_certified('OPGAVE');
create constraint trigger bewezen after delete on registers.entiteit deferrable initially deferred for each row execute function registers.must_be_certified('ENTITEIT');

create constraint trigger bewezen after delete on registers.sluimer deferrable initially deferred for each row
  when (old.soort = 'PERSOON') execute function registers.must_be_certified('SLAPER');

-- Files that were delivered stay no longer than their reading needs.
create function registers.clean_leveringen() returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
  if platform.activiteit() <> 'registers-bewaren' then
    raise exception 'opruimen hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  update registers.levering set stand = 'GESTOPT', reden = 'VERLOPEN', klaar_op = platform.nu()
    where stand not in ('KLAAR', 'GESTOPT', 'MISLUKT') and vervalt_op <= platform.nu();
  delete from registers.levering_deel d using registers.levering l where l.id = d.levering and l.stand in ('KLAAR', 'GESTOPT', 'MISLUKT');
  get diagnostics n = row_count;
  return n;
end $$;

-- ---------------------------------------------------------------------------------------------------------------
-- The two hands take their functions, and can make no others.

grant execute on function registers.take_in(uuid, bigint, bigint, int, bytea[], text[], uuid[], bytea[], bytea[], bytea[], text[], text[], text[], text[], text[],
  boolean[], bytea[], bytea[], bytea[], text[], bigint[], bigint[], int), registers.list_ontwaakt(uuid, int), registers.list_aanwezig(uuid, boolean, bigint, int),
  registers.propose_einde(uuid, bigint), registers.end_records(uuid, bigint[], bigint[]), registers.destroy_vervallen(int),
  registers.certify_vernietiging(text, text, bytea[], bytea), registers.clean_leveringen() to weerwerk_worker;
grant execute on function registers.confirm_einde(uuid) to weerwerk_app;
grant execute on function registers.wek_persoon(text, bytea), registers.take_gewekt(text, uuid, bytea[], text[], uuid[], bytea[], text[], text[], text[], text[],
  text[], boolean[], bigint[], timestamptz[], timestamptz[], timestamptz[], bytea[], bytea[]) to weerwerk_app;

-- As at the door: a plan that was made while a table was a page long must not read it whole when it holds a million rows.
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'registers'::regnamespace and p.prosecdef loop
    execute format('alter function %s set enable_seqscan = off', f);
  end loop;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'registers'::regnamespace and p.prosecdef and p.proname not in ('wek_persoon', 'take_gewekt') loop
    execute format('alter function %s owner to weerwerk_inlezer', f);
  end loop;
end $$;
alter function registers.must_be_loading(uuid) owner to weerwerk_inlezer;
alter function registers.wek_persoon(text, bytea) owner to weerwerk_wekker;
alter function registers.take_gewekt(text, uuid, bytea[], text[], uuid[], bytea[], text[], text[], text[], text[], text[], boolean[], bigint[], timestamptz[],
  timestamptz[], timestamptz[], bytea[], bytea[]) owner to weerwerk_wekker;
revoke create on schema registers from weerwerk_inlezer, weerwerk_wekker;
grant delete on registers.levering_deel to weerwerk_inlezer;
grant select (levering, nr) on registers.levering_deel to weerwerk_inlezer;
create policy inlezen on registers.levering_deel to weerwerk_inlezer using (true) with check (true);
grant select on platform.werk to weerwerk_inlezer;
create policy inlezen on platform.werk for select to weerwerk_inlezer using (true);
