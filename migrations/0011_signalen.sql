-- Signalen: what somebody saw, who weighs it, and how it ends. The line of the melder and the signaal never name each other in the open.

create schema signalen;
grant usage on schema signalen to weerwerk_app, weerwerk_worker, weerwerk_migrator, weerwerk_bezorger;
grant usage on schema platform, registers to weerwerk_bezorger;
grant create on schema signalen to weerwerk_bezorger; -- for the length of this migration: it owns its functions

-- ---------------------------------------------------------------------------------------------------------------
-- What the door must know of a signaal. Only the bezorger calls these (besluiten.md 3, 24).

-- The cases that whoever acts here may never open: own reports, cases about oneself.
create function platform.uitgesloten() returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(u.werk), '{}') from platform.werk_uitsluiting u join platform.medewerker m on m.kenmerk = u.medewerker where m.id = platform.wie()
$$;
grant execute on function platform.uitgesloten() to weerwerk_app, weerwerk_worker, weerwerk_bezorger;

-- As whom somebody acts: themselves, and the colleague whom they replace. For a list, where asking row by row takes too long.
create function platform.handelt_als() returns bigint[] language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array_remove(array[a.medewerker, a.namens], null) from platform.current_actor() a
$$;
grant execute on function platform.handelt_als() to weerwerk_app;
grant execute on function platform.date_of(timestamptz) to weerwerk_app;

-- A new signaal, closed to its melder from the first moment.
create function platform.open_signaal(p_werk uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.activiteit() <> 'signaal-melden' then
    raise exception 'melden hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  insert into platform.werk (id, soort, compartiment, fase) values (p_werk, 'signaal', 'signalen', 1);
  insert into platform.werk_uitsluiting (werk, medewerker) select p_werk, m.kenmerk from platform.medewerker m where m.id = platform.wie();
end $$;

-- Where a signaal stands, as far as the door asks: what is null stays as it was.
create function platform.set_signaal(p_werk uuid, p_fase smallint, p_grondslag text, p_tot timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update platform.werk set fase = coalesce(p_fase, fase), grondslag = coalesce(p_grondslag, grondslag), tot = coalesce(p_tot, tot)
    where id = p_werk and soort = 'signaal'
$$;

-- The session in which somebody acts: told by the database, because a caller could name another. No session: none that anybody shares.
create function platform.sessie() returns uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.extern from platform.sessie s where s.id = (platform.current_actor()).sessie
$$;

-- Whoever holds this role now becomes a member, so that a check or a decision can be asked of them. Never the melder. Answers how many there are.
create function platform.add_leden(p_werk uuid, p_rol text, p_tot timestamptz) returns int language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
  insert into platform.werk_lid (werk, medewerker, van, tot)
    select distinct on (h.medewerker) p_werk, h.medewerker, platform.nu(), p_tot from platform.rolhouder h join platform.medewerker m on m.id = h.medewerker
    where h.rol = p_rol and h.van <= platform.nu() and (h.tot is null or h.tot > platform.nu()) and m.geblokkeerd_op is null
      and not exists (select from platform.werk_uitsluiting u where u.werk = p_werk and u.medewerker = m.kenmerk)
      and not exists (select from platform.werk_lid l where l.werk = p_werk and l.medewerker = h.medewerker and (l.tot is null or l.tot > platform.nu()));
  select count(*) into n from platform.werk_lid l where l.werk = p_werk and (l.tot is null or l.tot > platform.nu())
    and exists (select from platform.rolhouder h where h.medewerker = l.medewerker and h.rol = p_rol and h.van <= platform.nu() and (h.tot is null or h.tot > platform.nu()));
  return n;
end $$;

create function platform.end_leden(p_werk uuid, p_rol text) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  update platform.werk_lid l set tot = platform.nu() where l.werk = p_werk and (l.tot is null or l.tot > platform.nu())
    and exists (select from platform.rolhouder h where h.medewerker = l.medewerker and h.rol = p_rol)
$$;

-- Whether a medewerker can take this signaal: holds the role now, is not blocked, did not report it. The number inside, or nothing.
create function platform.find_behandelaar(p_werk uuid, p_extern uuid) returns bigint language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id from platform.medewerker m
  where m.extern = p_extern and m.geblokkeerd_op is null
    and exists (select from platform.rolhouder h where h.medewerker = m.id and h.rol = 'signaalcoordinator' and h.van <= platform.nu() and (h.tot is null or h.tot > platform.nu()))
    and not exists (select from platform.werk_uitsluiting u where u.werk = p_werk and u.medewerker = m.kenmerk)
$$;

-- Everybody who can take this signaal, or any: the numbers outside.
create function platform.list_behandelaars(p_werk uuid) returns uuid[] language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(m.extern order by m.id), '{}') from platform.medewerker m
  where m.geblokkeerd_op is null
    and exists (select from platform.rolhouder h where h.medewerker = m.id and h.rol = 'signaalcoordinator' and h.van <= platform.nu() and (h.tot is null or h.tot > platform.nu()))
    and not exists (select from platform.werk_uitsluiting u where u.werk = p_werk and u.medewerker = m.kenmerk)
$$;

-- The signaal is gone: nothing that could lead back to a melder or a member stays. The row itself stays, because the logs name it.
create function platform.close_signaal(p_werk uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from platform.werk_uitsluiting where werk = p_werk;
  delete from platform.werk_lid where werk = p_werk;
  update platform.werk set tot = least(coalesce(tot, platform.nu()), platform.nu()), grondslag = null where id = p_werk and soort = 'signaal';
end $$;

do $$
declare f regprocedure;
begin
  foreach f in array array['platform.open_signaal(uuid)', 'platform.set_signaal(uuid, smallint, text, timestamptz)', 'platform.add_leden(uuid, text, timestamptz)',
      'platform.end_leden(uuid, text)', 'platform.find_behandelaar(uuid, uuid)', 'platform.list_behandelaars(uuid)', 'platform.close_signaal(uuid)', 'platform.sessie()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to weerwerk_bezorger', f);
  end loop;
end $$;

-- ---------------------------------------------------------------------------------------------------------------
-- The melder's side: sealed under the key of the compartment melder, visible to nobody else (besluiten.md 24, 31).

create table signalen.concept (
  id           bigint generated always as identity primary key,
  extern       uuid not null,
  scope        smallint not null references platform.scope,
  eigenaar     bigint not null references platform.medewerker,
  versie       int not null default 1,
  verzegeld    bytea not null check (length(verzegeld) between 29 and 65536),
  gewijzigd_op timestamptz not null,
  vervalt_op   timestamptz not null,
  unique (eigenaar, extern)
);

create table signalen.conceptbijlage (
  id        bigint generated always as identity primary key,
  extern    uuid not null unique,
  concept   bigint not null references signalen.concept on delete cascade,
  scope     smallint not null references platform.scope,
  eigenaar  bigint not null references platform.medewerker,
  soort     text not null check (soort ~ '^[a-z]+/[a-z0-9.+-]+$'),
  bytes     int not null check (bytes between 1 and 8388608),
  verzegeld bytea not null check (length(verzegeld) <= 8388608 + 64)
);
create index conceptbijlage_concept on signalen.conceptbijlage (concept);

-- A day and not a moment: two moments in two tables would say which melding became which signaal.
create table signalen.melding (
  id           bigint generated always as identity primary key,
  extern       uuid not null,             -- chosen by whoever sends, so that sending twice is sending once
  scope        smallint not null references platform.scope,
  eigenaar     bigint not null references platform.medewerker,
  ontvangen_op date not null,
  verzegeld    bytea not null check (length(verzegeld) between 29 and 4096), -- number and id of the signaal
  unique (eigenaar, extern)
);

-- ---------------------------------------------------------------------------------------------------------------
-- The signaal: a line for the list, and behind its own grant all that it says.

create table signalen.signaal (
  id                 bigint generated always as identity primary key,
  extern             uuid not null unique references platform.werk,
  scope              smallint not null references platform.scope,
  nummer             text not null unique check (nummer ~ '^SIG-\d{4}-[2-9A-HJ-NP-Z]{4}$'),
  type               text not null check (type ~ '^[A-Z_]{3,40}$'),
  kennis             text not null check (kennis in ('ZELF', 'GEHOORD', 'STUK')),
  anoniem            boolean not null,
  plek               text check (length(plek) between 2 and 200),   -- a public address, for the list
  ontvangen_op       date not null,
  fase               smallint not null default 1 check (fase between 1 and 4),
  slot               boolean not null default false,                -- fase 3 before privacy check 1 is confirmed
  behandelaar        bigint references platform.medewerker,
  graad_bron         text check (graad_bron ~ '^[A-E]$'),
  graad_informatie   smallint check (graad_informatie between 1 and 5),
  gegradeerd_op      timestamptz,
  tweede_organisatie text check (length(btrim(tweede_organisatie)) between 2 and 120), -- another source that says the same, of another organisation
  termijn            date not null,
  verlengd           smallint not null default 0 check (verlengd between 0 and 2),
  terugkoppeling     boolean not null,
  terugkoppelen_voor date,
  teruggekoppeld_op  timestamptz,
  vraag              text check (vraag in ('GESTELD', 'BEANTWOORD')),   -- whose turn it is, when somebody was asked something
  in_aanpak          boolean not null default false,                -- the plan is set: the signaal waits for its end
  uitkomst           text check (uitkomst in ('GEEN_ONDERMIJNING', 'GEEN_TAAK', 'ANDER_GEBIED', 'GEEN_OPVOLGING', 'BINNEN', 'RIEC', 'AANPAK_KLAAR', 'TERMIJN', 'VERKEERDE_DEUR')),
  gesloten_op        timestamptz,
  vernietigen_op     date,
  versie             int not null default 1,
  check ((graad_bron is null) = (graad_informatie is null) and (graad_bron is null) = (gegradeerd_op is null)),
  check ((uitkomst is null) = (gesloten_op is null) and (uitkomst is null) = (vernietigen_op is null)),
  check (not slot or fase = 3)
);
create index signaal_open on signalen.signaal (termijn) where gesloten_op is null;
create index signaal_ontvangen on signalen.signaal (ontvangen_op desc, id desc);
create index signaal_einde on signalen.signaal (vernietigen_op) where vernietigen_op is not null;

create table signalen.inhoud (
  werk    uuid primary key references signalen.signaal (extern),
  scope   smallint not null references platform.scope,
  feiten  text not null check (length(btrim(feiten)) between 10 and 10000),
  duiding text check (length(btrim(duiding)) between 1 and 10000),
  van     text check (van ~ '^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$'),
  tot     text check (tot ~ '^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$'),
  wanneer text check (length(wanneer) <= 200),
  plek    text check (length(plek) <= 300),
  punt    double precision[] check (cardinality(punt) = 2)
);

create table signalen.bijlage (
  id        bigint generated always as identity primary key,
  extern    uuid not null unique,
  werk      uuid not null references signalen.signaal (extern),
  scope     smallint not null references platform.scope,
  soort     text not null,
  bytes     int not null,
  verzegeld bytea not null check (length(verzegeld) <= 8388608 + 64)
);
create index bijlage_werk on signalen.bijlage (werk);

-- What is mentioned. The keyed hash finds other signals on the same object; a person has none.
create table signalen.vermelding (
  id        bigint generated always as identity primary key,
  extern    uuid not null unique,                      -- also the entiteit in registers and, for a person, the subject in the log
  werk      uuid not null references signalen.signaal (extern),
  scope     smallint not null references platform.scope,
  soort     text not null check (soort in ('ADRES', 'KENTEKEN', 'KVK', 'IBAN', 'TELEFOON', 'ORGANISATIE', 'PERSOON')),
  waarde    jsonb not null check (pg_column_size(waarde) < 4096),
  aard      text not null check (aard in ('WAARNEMING', 'DUIDING', 'HOREN_ZEGGEN')),
  sleutel   bytea check (length(sleutel) = 32),
  herkend   uuid,                                      -- the entiteit in a register that it was recognised as
  door      bigint references platform.medewerker,     -- nobody: it came with the melding
  op        timestamptz not null,
  check (soort <> 'PERSOON' or sleutel is null)
);
create index vermelding_werk on signalen.vermelding (werk);
create index vermelding_sleutel on signalen.vermelding (sleutel) where sleutel is not null;

-- A view of the list that somebody keeps for themselves: a name and filters, nothing of a signaal.
create table signalen.weergave (
  id       bigint generated always as identity primary key,
  extern   uuid not null unique,
  scope    smallint not null references platform.scope,
  eigenaar bigint not null references platform.medewerker,
  naam     text not null check (length(btrim(naam)) between 2 and 60),
  filters  jsonb not null check (pg_column_size(filters) < 2048),
  unique (eigenaar, naam)
);

-- Who reported, sealed; read through one function, by the named coordinator, with a reason.
create table signalen.melderlink (
  werk      uuid primary key references signalen.signaal (extern),
  scope     smallint not null references platform.scope,
  verzegeld bytea not null check (length(verzegeld) between 29 and 1024)
);

create table signalen.bericht (
  id     bigint generated always as identity primary key,
  extern uuid not null unique default gen_random_uuid(),
  werk   uuid not null references signalen.signaal (extern),
  scope  smallint not null references platform.scope,
  soort  text not null check (soort in ('VRAAG', 'ANTWOORD', 'TERUGKOPPELING')),
  tekst  text not null check (length(btrim(tekst)) between 2 and 4000),
  door   bigint references platform.medewerker,        -- nobody: the melder, who is not named here
  op     timestamptz not null,
  check ((soort = 'ANTWOORD') = (door is null))
);
create index bericht_werk on signalen.bericht (werk, id);

-- The journal: appended, never changed.
create table signalen.stap (
  id         bigint generated always as identity primary key,
  extern     uuid not null unique default gen_random_uuid(),
  werk       uuid not null references signalen.signaal (extern),
  scope      smallint not null references platform.scope,
  soort      text not null check (soort ~ '^[A-Z][A-Z0-9_]{2,39}$'),
  fase       smallint not null,
  naar_fase  smallint,
  antwoorden jsonb check (pg_column_size(antwoorden) < 32768),
  reden      text check (length(reden) <= 4000),
  door       bigint references platform.medewerker,    -- nobody: the term itself
  rol        text references platform.rol,
  op         timestamptz not null
);
create index stap_werk on signalen.stap (werk, id);

-- What asks a second pair of eyes: the privacy checks, an extension, an early destruction, a decision of the burgemeester.
create table signalen.toets (
  id            bigint generated always as identity primary key,
  extern        uuid not null unique default gen_random_uuid(),
  werk          uuid not null references signalen.signaal (extern),
  scope         smallint not null references platform.scope,
  soort         text not null check (soort in ('TOETS_1', 'TOETS_2A', 'TOETS_2B', 'VERLENGING', 'VERNIETIGING', 'BESLUIT')),
  antwoorden    jsonb not null check (pg_column_size(antwoorden) < 32768),
  opgesteld_door bigint not null references platform.medewerker,
  opgesteld_in  uuid not null,                         -- the session: four eyes are two people in two sessions
  opgesteld_op  timestamptz not null,
  stand         text not null default 'VOORGELEGD' check (stand in ('VOORGELEGD', 'AKKOORD', 'TERUG', 'INGETROKKEN')),
  beoordeeld_door bigint references platform.medewerker,
  beoordeeld_op timestamptz,
  toelichting   text check (length(toelichting) <= 4000),
  check ((stand in ('AKKOORD', 'TERUG')) = (beoordeeld_door is not null)),
  constraint vier_ogen check (beoordeeld_door <> opgesteld_door)
);
create index toets_werk on signalen.toets (werk, id);
create unique index toets_wacht on signalen.toets (werk, soort) where stand = 'VOORGELEGD';

-- A question to one source: first whether it knows anything, then with a reason what.
create table signalen.bronvraag (
  id           bigint generated always as identity primary key,
  extern       uuid not null unique default gen_random_uuid(),
  werk         uuid not null references signalen.signaal (extern),
  scope        smallint not null references platform.scope,
  bron         text not null,
  vermelding   uuid,
  sleutelsoort text not null check (sleutelsoort in ('ADRES', 'KVK', 'KENTEKEN', 'IBAN', 'TELEFOON', 'BSN', 'NAAM_GEBOORTE_POSTCODE', 'RELATIE')),
  vraag        bytea not null check (length(vraag) = 32),   -- keyed hash of what was asked
  antwoord     text not null check (antwoord in ('TREFFER', 'GEEN_TREFFER', 'ONBEKEND')),
  door         bigint not null references platform.medewerker,
  op           timestamptz not null,
  geopend_op   timestamptz,
  geopend_door bigint references platform.medewerker,
  opening_reden text check (length(btrim(opening_reden)) between 20 and 2000),
  verzoek_aan  text,                                        -- the bronhouder who must answer under H2 or H3
  gewekt       uuid,                                        -- the person who was woken upon it
  weging       text check (length(btrim(weging)) between 10 and 2000),
  check ((geopend_op is null) = (geopend_door is null)),
  check (geopend_op is null or antwoord = 'TREFFER')
);
create index bronvraag_werk on signalen.bronvraag (werk, id);
create index bronvraag_vraag on signalen.bronvraag (vraag);

-- What would leave the house. Nothing is sent yet (besluiten.md 28).
create table signalen.uitgaand (
  id         bigint generated always as identity primary key,
  extern     uuid not null unique default gen_random_uuid(),
  werk       uuid not null references signalen.signaal (extern),
  scope      smallint not null references platform.scope,
  route      text not null check (route in ('BINNEN', 'RIEC')),
  bestemming text not null check (length(btrim(bestemming)) between 2 and 200),
  grondslag  text not null,
  velden     jsonb not null,
  door       bigint not null references platform.medewerker,
  op         timestamptz not null
);
create index uitgaand_werk on signalen.uitgaand (werk);

-- What a melder was told, for the month in which their own line still stands: the signaal itself may be gone by then. Nothing else of it.
create table signalen.nabericht (
  signaal    uuid primary key,
  scope      smallint not null references platform.scope,
  tekst      text not null,
  op         date not null,
  vervalt_op timestamptz not null
);

-- What stays when a signaal is gone: numbers, by month. Shown only from five on.
create table signalen.telling (
  maand          date not null check (extract(day from maand) = 1),
  type           text not null,
  fase           smallint not null,
  uitkomst       text not null,
  aantal         int not null default 0,
  dagen          int not null default 0,
  wil_weten      int not null default 0,
  teruggekoppeld int not null default 0,
  primary key (maand, type, fase, uitkomst)
);

-- ---------------------------------------------------------------------------------------------------------------
-- Who sees what.

do $$
declare t text;
begin
  foreach t in array array['concept', 'conceptbijlage', 'melding', 'signaal', 'inhoud', 'bijlage', 'vermelding', 'melderlink', 'bericht', 'stap', 'toets', 'bronvraag', 'uitgaand', 'weergave'] loop
    execute format('select platform.protect(%L)', 'signalen.' || t);
    execute format('create policy bezorgen on signalen.%I to weerwerk_bezorger using (true) with check (true)', t);
  end loop;
end $$;
alter table signalen.telling enable row level security;
alter table signalen.telling force row level security;
create policy bezorgen on signalen.telling to weerwerk_bezorger using (true) with check (true);
alter table signalen.nabericht enable row level security;
alter table signalen.nabericht force row level security;
create policy bezorgen on signalen.nabericht to weerwerk_bezorger using (true) with check (true);

-- The list is for the list; whoever works on one signaal sees that one. Nobody sees what they reported themselves.
create policy een_tegelijk on signalen.signaal as restrictive for select to weerwerk_app, weerwerk_worker
  using (((select platform.werk()) is null or extern = (select platform.werk())) and extern <> all ((select platform.uitgesloten())::uuid[]));
-- Past its end a draft is gone, even before the clean-up came by.
create policy houdbaar on signalen.concept as restrictive for select to weerwerk_app using (vervalt_op > (select platform.nu()));
create policy houdbaar on signalen.conceptbijlage as restrictive for select to weerwerk_app using (exists (select from signalen.concept c where c.id = concept));

grant select, insert, delete on signalen.concept to weerwerk_app;
grant update (versie, verzegeld, gewijzigd_op, vervalt_op) on signalen.concept to weerwerk_app;
grant select, insert, delete on signalen.conceptbijlage to weerwerk_app;
grant select, insert, update (naam, filters), delete on signalen.weergave to weerwerk_app;
grant select on signalen.melding, signalen.signaal, signalen.inhoud, signalen.bijlage, signalen.vermelding, signalen.bericht, signalen.stap, signalen.toets,
  signalen.bronvraag, signalen.uitgaand to weerwerk_app;
grant select, insert, update, delete on all tables in schema signalen to weerwerk_bezorger;
grant select (nr, code, houder, behandelcode) on registers.bron to weerwerk_bezorger;
grant select on platform.scope, platform.inrichting, platform.werk, platform.werk_uitsluiting, platform.verwerking, platform.grondslag to weerwerk_bezorger;
grant select (id, extern, kenmerk) on platform.medewerker to weerwerk_bezorger;
create policy openbaar_voor_bezorger on platform.scope for select to weerwerk_bezorger using (true);
create policy openbaar_voor_bezorger on platform.inrichting for select to weerwerk_bezorger using (true);
create policy openbaar_voor_bezorger on platform.verwerking for select to weerwerk_bezorger using (true);
create policy openbaar_voor_bezorger on platform.grondslag for select to weerwerk_bezorger using (true);
create policy bezorgen on platform.werk for select to weerwerk_bezorger using (true);
create policy bezorgen on platform.werk_uitsluiting for select to weerwerk_bezorger using (true);
create policy bezorgen on platform.medewerker for select to weerwerk_bezorger using (true);
grant execute on function platform.current_grant(), platform.activiteit(), platform.werk(), platform.wie(), platform.nu(), platform.date_of(timestamptz),
  platform.scope_of(text, text, text), platform.acts_as(bigint) to weerwerk_bezorger;

-- ---------------------------------------------------------------------------------------------------------------
-- Melden, and hearing back.

create function signalen.must_do(variadic p_codes text[]) returns void language plpgsql stable as $$
begin
  if platform.activiteit() <> all (p_codes) then
    raise exception 'deze handeling hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
end $$;

-- Carries a melding in: the melder's own line, and the signaal, which does not know it. False when it was sent before.
create function signalen.take_melding(
  p_melding uuid, p_lijn bytea, p_signaal uuid, p_nummer text, p_melderlink bytea, p_concept uuid,
  p_type text, p_kennis text, p_anoniem boolean, p_terugkoppeling boolean, p_termijn date, p_terugkoppelen_voor date,
  p_feiten text, p_duiding text, p_van text, p_tot text, p_wanneer text, p_plek text, p_punt double precision[],
  p_vermelding uuid[], p_vermelding_soort text[], p_waarde jsonb[], p_sleutel bytea[], p_herkend uuid[],
  p_bijlage uuid[], p_bijlage_soort text[], p_bytes int[], p_bijlagen bytea[],
  p_omschrijving text default null -- the place in the melder's words, not for the list
) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_scope  smallint := platform.scope_of('signalen', 'H1', 'algemeen');
  v_melder smallint := platform.scope_of('melder', 'H1', 'algemeen');
  v_dag    date := platform.date_of(platform.nu());
begin
  perform signalen.must_do('signaal-melden');
  insert into signalen.melding (extern, scope, eigenaar, ontvangen_op, verzegeld) values (p_melding, v_melder, platform.wie(), v_dag, p_lijn)
    on conflict (eigenaar, extern) do nothing;
  if not found then
    return false;
  end if;
  perform platform.open_signaal(p_signaal);
  insert into signalen.signaal (extern, scope, nummer, type, kennis, anoniem, plek, ontvangen_op, termijn, terugkoppeling, terugkoppelen_voor)
    values (p_signaal, v_scope, p_nummer, p_type, p_kennis, p_anoniem, p_plek, v_dag, p_termijn, p_terugkoppeling, case when p_terugkoppeling then p_terugkoppelen_voor end);
  insert into signalen.inhoud (werk, scope, feiten, duiding, van, tot, wanneer, plek, punt)
    values (p_signaal, v_scope, p_feiten, p_duiding, p_van, p_tot, p_wanneer, coalesce(p_omschrijving, p_plek), p_punt);
  insert into signalen.melderlink (werk, scope, verzegeld) values (p_signaal, v_melder, p_melderlink);
  -- A melder names things; who somebody is, is for whoever weighs.
  if 'PERSOON' = any (p_vermelding_soort) then
    raise exception 'een melding maakt geen persoon' using errcode = 'WW008';
  end if;
  insert into signalen.vermelding (extern, werk, scope, soort, waarde, aard, sleutel, herkend, op)
    select v.extern, p_signaal, v_scope, v.soort, v.waarde, case p_kennis when 'GEHOORD' then 'HOREN_ZEGGEN' else 'WAARNEMING' end, v.sleutel, v.herkend, platform.nu()
    from unnest(p_vermelding, p_vermelding_soort, p_waarde, p_sleutel, p_herkend) v (extern, soort, waarde, sleutel, herkend);
  insert into signalen.bijlage (extern, werk, scope, soort, bytes, verzegeld)
    select b.extern, p_signaal, v_scope, b.soort, b.bytes, b.verzegeld from unnest(p_bijlage, p_bijlage_soort, p_bytes, p_bijlagen) b (extern, soort, bytes, verzegeld);
  insert into signalen.stap (werk, scope, soort, fase, op) values (p_signaal, v_scope, 'ONTVANGEN', 1, platform.nu());
  delete from signalen.concept where extern = p_concept and eigenaar = platform.wie();
  return true;
end $$;

-- What a melder may know: that it came in, that it is worked on, that it ended. Whether anybody is known shows in nothing.
-- The phase is no part of the answer: research with a source would tell that there was something to find.
create function signalen.list_eigen(p_signalen uuid[]) returns table (signaal uuid, stand text, sluiting text, berichten jsonb)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform signalen.must_do('mijn-meldingen');
  return query
    select s.extern,
      case when s.gesloten_op is not null then 'AFGEROND' when s.behandelaar is not null then 'IN_BEHANDELING' else 'ONTVANGEN' end,
      case when s.gesloten_op is not null then case when s.uitkomst = 'VERKEERDE_DEUR' then 'VERKEERDE_DEUR' else 'AFGEROND' end end,
      coalesce((select jsonb_agg(jsonb_build_object('id', b.extern, 'soort', b.soort, 'tekst', b.tekst, 'op', platform.date_of(b.op)) order by b.id)
        from signalen.bericht b where b.werk = s.extern), '[]')
    from signalen.signaal s
    where s.extern = any (p_signalen)
      and exists (select from platform.werk_uitsluiting u join platform.medewerker m on m.kenmerk = u.medewerker where u.werk = s.extern and m.id = platform.wie())
    union all
    -- Of a signaal that is gone only its melder still has the id, sealed in their own line.
    select n.signaal, 'AFGEROND', 'AFGEROND', jsonb_build_array(jsonb_build_object('id', n.signaal, 'soort', 'TERUGKOPPELING', 'tekst', n.tekst, 'op', n.op))
    from signalen.nabericht n where n.signaal = any (p_signalen) and n.vervalt_op > platform.nu();
end $$;

-- An answer from the melder to a question. False: there is nothing to answer.
create function signalen.send_antwoord(p_signaal uuid, p_tekst text) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform signalen.must_do('mijn-meldingen');
  insert into signalen.bericht (werk, scope, soort, tekst, op)
    select s.extern, s.scope, 'ANTWOORD', p_tekst, platform.nu() from signalen.signaal s
    where s.extern = p_signaal and s.gesloten_op is null
      and exists (select from platform.werk_uitsluiting u join platform.medewerker m on m.kenmerk = u.medewerker where u.werk = s.extern and m.id = platform.wie())
      and s.vraag = 'GESTELD';
  if not found then
    return false;
  end if;
  update signalen.signaal set vraag = 'BEANTWOORD' where extern = p_signaal;
  return true;
end $$;

-- ---------------------------------------------------------------------------------------------------------------
-- Working on a signaal. Each function answers a refusal as a code, or nothing. The granted werk is the signaal; nobody picks another.

create function signalen.lock_signaal() returns signalen.signaal language plpgsql as $$
declare s signalen.signaal;
begin
  select * into s from signalen.signaal where extern = platform.werk() for update;
  if s.id is null then
    raise exception 'geen signaal bij dit werk' using errcode = 'WW006';
  end if;
  return s;
end $$;

create function signalen.note(s signalen.signaal, p_soort text, p_naar smallint, p_antwoorden jsonb, p_reden text) returns void language sql as $$
  insert into signalen.stap (werk, scope, soort, fase, naar_fase, antwoorden, reden, door, rol, op)
    select s.extern, s.scope, p_soort, s.fase, p_naar, p_antwoorden, p_reden, platform.wie(), (platform.current_grant()).rol, platform.nu()
$$;

-- Takes the signaal up, or hands it to a colleague.
create function signalen.assign(p_aan uuid, p_versie int) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s signalen.signaal := signalen.lock_signaal();
  v_wie bigint := platform.find_behandelaar(s.extern, p_aan);
begin
  perform signalen.must_do('signaal-behandelen');
  if s.gesloten_op is not null then return 'GESLOTEN'; end if;
  if s.versie <> p_versie then return 'GEWIJZIGD'; end if;
  if v_wie is null then return 'KAN_NIET_BEHANDELEN'; end if;
  update signalen.signaal set behandelaar = v_wie, versie = versie + 1 where id = s.id;
  perform signalen.note(s, case when platform.acts_as(v_wie) then 'OPGEPAKT' else 'OVERGEDRAGEN' end, null, null, null);
  return null;
end $$;

-- Who can be handed this signaal.
create function signalen.list_behandelaars() returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform signalen.must_do('signaal-behandelen', 'signaal-bronnen');
  return platform.list_behandelaars(platform.werk());
end $$;

-- Grade, handling code and a second source of another organisation. A lower code asks a reason.
create function signalen.set_graad(p_bron text, p_informatie smallint, p_code text, p_tweede text, p_reden text, p_versie int) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s signalen.signaal := signalen.lock_signaal();
  v_scope smallint := platform.scope_of('signalen', p_code, 'algemeen');
  v_oud text;
begin
  perform signalen.must_do('signaal-behandelen', 'signaal-bronnen');
  if s.gesloten_op is not null then return 'GESLOTEN'; end if;
  if s.versie <> p_versie then return 'GEWIJZIGD'; end if;
  if s.anoniem and p_bron <> 'E' then return 'ANONIEM_IS_E'; end if;
  select behandelcode into v_oud from platform.scope where id = s.scope;
  if p_code < v_oud and coalesce(length(btrim(p_reden)), 0) < 20 then return 'REDEN_ONTBREEKT'; end if;
  update signalen.signaal set graad_bron = p_bron, graad_informatie = p_informatie, gegradeerd_op = platform.nu(), tweede_organisatie = p_tweede,
    scope = v_scope, versie = versie + 1 where id = s.id;
  if v_scope <> s.scope then
    update signalen.inhoud set scope = v_scope where werk = s.extern;
    update signalen.bijlage set scope = v_scope where werk = s.extern;
    update signalen.vermelding set scope = v_scope where werk = s.extern;
    update signalen.bericht set scope = v_scope where werk = s.extern;
    update signalen.stap set scope = v_scope where werk = s.extern;
    update signalen.toets set scope = v_scope where werk = s.extern;
    update signalen.bronvraag set scope = v_scope where werk = s.extern;
    update signalen.uitgaand set scope = v_scope where werk = s.extern;
  end if;
  select * into s from signalen.signaal where id = s.id;
  perform signalen.note(s, 'GEGRADEERD', null, jsonb_build_object('bron', p_bron, 'informatie', p_informatie, 'code', p_code, 'tweedeOrganisatie', p_tweede), p_reden);
  return null;
end $$;

-- Information grows old: one step for every twelve months without confirmation (domein.md 4.4, besluiten.md 27).
create function signalen.decayed(p_informatie smallint, p_op timestamptz, p_nu timestamptz) returns smallint language sql immutable as $$
  select least(5, p_informatie + greatest(0, extract(year from age(p_nu, p_op))))::smallint
$$;

-- Whether a person may be used here: woken, named in a plan, shared (besluiten.md 27).
create function signalen.may_use_persoon(s signalen.signaal) returns boolean language sql stable as $$
  select not s.anoniem and s.graad_bron is not null
    and ((s.graad_bron in ('A', 'B') and signalen.decayed(s.graad_informatie, s.gegradeerd_op, platform.nu()) <= 3) or s.tweede_organisatie is not null)
$$;

create function signalen.all_answered(p_antwoorden jsonb, variadic p_vragen text[]) returns boolean language sql immutable as $$
  select bool_and(coalesce(length(btrim(p_antwoorden ->> v)), 0) > 0) from unnest(p_vragen) v
$$;

-- The next step. The table of gates is besluiten.md, under Signalen; each refusal names its gate.
create function signalen.decide(p_besluit text, p_antwoorden jsonb, p_reden text, p_termijn date, p_versie int) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s signalen.signaal := signalen.lock_signaal();
  a jsonb := coalesce(p_antwoorden, '{}');
  v_naar smallint;
  v_no text;
begin
  perform signalen.must_do('signaal-behandelen', 'signaal-bronnen');
  if s.gesloten_op is not null then return 'GESLOTEN'; end if;
  if s.versie <> p_versie then return 'GEWIJZIGD'; end if;
  if s.behandelaar is null then return 'NIET_OPGEPAKT'; end if;
  v_no := case p_besluit
    when 'NAAR_WEGEN' then case
      when s.fase <> 1 then 'FASE_PAST_NIET'
      when s.graad_bron is null then 'GRAAD_ONTBREEKT'
      when not (a ->> 'ondermijning' = 'ja' and a ->> 'taak' = 'ja' and a ->> 'gebied' = 'ja') is not false then 'DREMPEL_NIET_GEHAALD' end
    when 'NAAR_BRONNEN' then case
      when s.fase <> 2 then 'FASE_PAST_NIET'
      when not signalen.all_answered(a, 'ernst', 'concreetheid', 'relevantie', 'onschuldig') then 'ANTWOORD_ONTBREEKT' end
    when 'NAAR_RIEC' then case
      when s.fase <> 2 then 'FASE_PAST_NIET'
      when not signalen.all_answered(a, 'ernst', 'concreetheid', 'relevantie', 'onschuldig') then 'ANTWOORD_ONTBREEKT'
      when coalesce(length(btrim(p_reden)), 0) < 20 then 'REDEN_ONTBREEKT' end
    when 'NAAR_PLAN' then case
      when s.fase <> 3 or s.slot then 'FASE_PAST_NIET'
      when exists (select from signalen.bronvraag b where b.werk = s.extern and b.antwoord = 'TREFFER' and b.weging is null) then 'TREFFER_NIET_GEWOGEN' end
    when 'BINNEN' then case
      when s.fase <> 2 then 'FASE_PAST_NIET'
      when not signalen.all_answered(a, 'ernst', 'concreetheid', 'relevantie', 'onschuldig', 'bestemming', 'grondslag') then 'ANTWOORD_ONTBREEKT' end
    when 'PLAN' then case
      when s.fase <> 4 or s.in_aanpak then 'FASE_PAST_NIET'
      when not signalen.all_answered(a, 'wieHandelt', 'doel', 'plan') then 'ANTWOORD_ONTBREEKT'
      when not exists (select from signalen.toets t where t.werk = s.extern and t.soort = 'TOETS_2A' and t.stand = 'AKKOORD')
        or not exists (select from signalen.toets t where t.werk = s.extern and t.soort = 'TOETS_2B' and t.stand = 'AKKOORD') then 'TOETS_ONTBREEKT'
      when ((a ->> 'eigenBevoegdheid') = 'ja' or exists (select from signalen.uitgaand u where u.werk = s.extern and u.route = 'RIEC')
          or exists (select from signalen.stap t where t.werk = s.extern and t.soort = 'NAAR_RIEC'))
        and not exists (select from signalen.toets t where t.werk = s.extern and t.soort = 'BESLUIT' and t.stand = 'AKKOORD') then 'BESLUIT_ONTBREEKT'
      when exists (select from signalen.vermelding v where v.werk = s.extern and v.soort = 'PERSOON') and (a ->> 'metPersoon') = 'ja' and not signalen.may_use_persoon(s) then 'GRAAD_TE_LAAG' end
    else 'BESLUIT_ONBEKEND' end;
  if v_no is not null then return v_no; end if;
  -- A self-set term is at most its own length in working days; the plan has a year, and five at the very most.
  if p_termijn is null or p_termijn < platform.date_of(platform.nu())
    or p_termijn > platform.date_of(platform.nu()) + (case p_besluit when 'PLAN' then 366 else 70 end) then
    return 'TERMIJN_ONGELDIG';
  end if;
  v_naar := case p_besluit when 'NAAR_WEGEN' then 2 when 'NAAR_BRONNEN' then 3 when 'NAAR_RIEC' then 4 when 'NAAR_PLAN' then 4 else s.fase end;
  perform signalen.note(s, p_besluit, v_naar, a, p_reden);
  if p_besluit in ('BINNEN', 'NAAR_RIEC') then
    insert into signalen.uitgaand (werk, scope, route, bestemming, grondslag, velden, door, op)
      values (s.extern, s.scope, case p_besluit when 'BINNEN' then 'BINNEN' else 'RIEC' end, coalesce(a ->> 'bestemming', 'RIEC'), coalesce(a ->> 'grondslag', 'wgs'),
        coalesce(a -> 'velden', '[]'), platform.wie(), platform.nu());
  end if;
  if p_besluit = 'BINNEN' then
    return signalen.shut(s, 'BINNEN', (platform.date_of(platform.nu()) + interval '6 months')::date);
  end if;
  update signalen.signaal set fase = v_naar, slot = p_besluit = 'NAAR_BRONNEN', termijn = p_termijn, verlengd = 0, in_aanpak = p_besluit = 'PLAN', vraag = nullif(vraag, 'BEANTWOORD'), versie = versie + 1 where id = s.id;
  -- The door opens sources in fase 3 and 4, so only after privacy check 1: until then it knows this signaal as being in fase 2. A signaal for
  -- the RIEC skips fase 3, and with it the sources.
  if p_besluit not in ('NAAR_BRONNEN', 'NAAR_RIEC', 'PLAN') then
    perform platform.set_signaal(s.extern, v_naar, null, null);
  end if;
  return null;
end $$;

-- Closes: from now on nothing is added, and the day on which it is destroyed is known.
create function signalen.shut(s signalen.signaal, p_uitkomst text, p_vernietigen_op date) returns text language plpgsql as $$
begin
  update signalen.signaal set uitkomst = p_uitkomst, gesloten_op = platform.nu(), vernietigen_op = p_vernietigen_op, versie = versie + 1,
    terugkoppelen_voor = case when terugkoppeling and teruggekoppeld_op is null then least(coalesce(terugkoppelen_voor, p_vernietigen_op), p_vernietigen_op) else terugkoppelen_voor end
    where id = s.id;
  update signalen.toets set stand = 'INGETROKKEN' where werk = s.extern and stand = 'VOORGELEGD';
  insert into signalen.telling as t (maand, type, fase, uitkomst, aantal, dagen, wil_weten, teruggekoppeld)
    values (date_trunc('month', platform.date_of(platform.nu()))::date, s.type, s.fase, p_uitkomst, 1,
      platform.date_of(platform.nu()) - s.ontvangen_op, s.terugkoppeling::int, (s.teruggekoppeld_op is not null)::int)
    on conflict (maand, type, fase, uitkomst) do update set aantal = t.aantal + 1, dagen = t.dagen + excluded.dagen,
      wil_weten = t.wil_weten + excluded.wil_weten, teruggekoppeld = t.teruggekoppeld + excluded.teruggekoppeld;
  return null;
end $$;

-- The end without action, or after it. No task, no ondermijning, another territory: fourteen days; else six months (domein.md 4.5).
create function signalen.close_signaal(p_uitkomst text, p_reden text, p_versie int) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s signalen.signaal := signalen.lock_signaal();
  v_dag date := platform.date_of(platform.nu());
begin
  perform signalen.must_do('signaal-behandelen', 'signaal-bronnen');
  if s.gesloten_op is not null then return 'GESLOTEN'; end if;
  if s.versie <> p_versie then return 'GEWIJZIGD'; end if;
  if s.behandelaar is null then return 'NIET_OPGEPAKT'; end if;
  if coalesce(length(btrim(p_reden)), 0) < 20 then return 'REDEN_ONTBREEKT'; end if;
  if p_uitkomst not in ('GEEN_ONDERMIJNING', 'GEEN_TAAK', 'ANDER_GEBIED', 'GEEN_OPVOLGING', 'VERKEERDE_DEUR', 'AANPAK_KLAAR')
    or (p_uitkomst = 'AANPAK_KLAAR') <> s.in_aanpak then return 'UITKOMST_PAST_NIET'; end if;
  perform signalen.note(s, 'GESLOTEN', null, jsonb_build_object('uitkomst', p_uitkomst), p_reden);
  return signalen.shut(s, p_uitkomst, case
    when p_uitkomst = 'AANPAK_KLAAR' then least(v_dag + interval '1 year', s.ontvangen_op + interval '5 years')
    when p_uitkomst in ('GEEN_OPVOLGING') then v_dag + interval '6 months'
    else v_dag + interval '14 days' end::date);
end $$;

-- Asks a second pair of eyes. Whoever must look becomes a member until they have answered.
create function signalen.submit_toets(p_soort text, p_antwoorden jsonb) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s signalen.signaal := signalen.lock_signaal();
  a jsonb := coalesce(p_antwoorden, '{}');
  v_rol text := case p_soort when 'BESLUIT' then 'burgemeester' else 'privacyofficer' end;
begin
  perform signalen.must_do('signaal-behandelen', 'signaal-bronnen');
  if s.behandelaar is null then return 'NIET_OPGEPAKT'; end if;
  if (s.gesloten_op is not null) <> (p_soort = 'VERNIETIGING') then return case when s.gesloten_op is null then 'FASE_PAST_NIET' else 'GESLOTEN' end; end if;
  if exists (select from signalen.toets t where t.werk = s.extern and t.soort = p_soort and t.stand = 'VOORGELEGD') then return 'WACHT_AL'; end if;
  if p_soort = 'TOETS_1' and not (s.fase = 3 and s.slot) or p_soort in ('TOETS_2A', 'TOETS_2B', 'BESLUIT') and (s.fase <> 4 or s.in_aanpak)
    or p_soort = 'VERLENGING' and s.in_aanpak then return 'FASE_PAST_NIET'; end if;
  if p_soort = 'TOETS_1' and not signalen.all_answered(a, 'grondslag', 'verenigbaarheid', 'noodzaak', 'proportionaliteit', 'subsidiariteit')
    or p_soort in ('TOETS_2A', 'TOETS_2B') and not signalen.all_answered(a, 'deelnemers', 'gegevens', 'grondslag', 'noodzaak')
    or p_soort in ('VERLENGING', 'VERNIETIGING', 'BESLUIT') and coalesce(length(btrim(a ->> 'reden')), 0) < 20 then return 'ANTWOORD_ONTBREEKT'; end if;
  if a ? 'grondslag' and not exists (select from platform.grondslag g where g.code = a ->> 'grondslag') then return 'GRONDSLAG_ONBEKEND'; end if;
  -- What may be shared to carry out a choice is asked once the table has chosen (2B after 2A).
  if p_soort = 'TOETS_2B' and not exists (select from signalen.toets t where t.werk = s.extern and t.soort = 'TOETS_2A' and t.stand = 'AKKOORD') then return 'TOETS_ONTBREEKT'; end if;
  if p_soort = 'VERLENGING' and s.verlengd >= 2 then return 'VAAK_GENOEG_VERLENGD'; end if;
  if platform.add_leden(s.extern, v_rol, null) = 0 then return 'NIEMAND_TOETST'; end if;
  insert into signalen.toets (werk, scope, soort, antwoorden, opgesteld_door, opgesteld_in, opgesteld_op)
    values (s.extern, s.scope, p_soort, a, platform.wie(), platform.sessie(), platform.nu());
  perform signalen.note(s, p_soort || '_VOORGELEGD', null, a, null);
  return null;
end $$;

-- The second pair of eyes answers. Agreement has its effect in the same moment.
create function signalen.judge_toets(p_toets uuid, p_akkoord boolean, p_toelichting text, p_termijn date) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s signalen.signaal := signalen.lock_signaal();
  t signalen.toets;
begin
  select * into t from signalen.toets where extern = p_toets and werk = s.extern for update;
  if t.id is null then return 'TOETS_ONBEKEND'; end if;
  perform signalen.must_do(case t.soort when 'BESLUIT' then 'signaal-besluiten' else 'signaal-toetsen' end);
  if t.stand <> 'VOORGELEGD' then return 'TOETS_GESLOTEN'; end if;
  if platform.acts_as(t.opgesteld_door) or platform.sessie() = t.opgesteld_in is not false then return 'VIER_OGEN'; end if;
  if not p_akkoord and coalesce(length(btrim(p_toelichting)), 0) < 20 then return 'REDEN_ONTBREEKT'; end if;
  if p_akkoord and t.soort in ('TOETS_1', 'VERLENGING') and (p_termijn is null or p_termijn < platform.date_of(platform.nu())
    or p_termijn > greatest(s.termijn, platform.date_of(platform.nu())) + 70) then return 'TERMIJN_ONGELDIG'; end if;
  update signalen.toets set stand = case when p_akkoord then 'AKKOORD' else 'TERUG' end, beoordeeld_door = platform.wie(), beoordeeld_op = platform.nu(), toelichting = p_toelichting
    where id = t.id;
  perform signalen.note(s, t.soort || case when p_akkoord then '_AKKOORD' else '_TERUG' end, null, null, p_toelichting);
  if not exists (select from signalen.toets x where x.werk = s.extern and x.stand = 'VOORGELEGD' and (x.soort = 'BESLUIT') = (t.soort = 'BESLUIT')) then
    perform platform.end_leden(s.extern, case t.soort when 'BESLUIT' then 'burgemeester' else 'privacyofficer' end);
  end if;
  if not p_akkoord then return null; end if;
  if t.soort = 'TOETS_1' then
    update signalen.signaal set slot = false, termijn = p_termijn, verlengd = 0, versie = versie + 1 where id = s.id;
    perform platform.set_signaal(s.extern, 3::smallint, t.antwoorden ->> 'grondslag', null);
  elsif t.soort = 'VERLENGING' then
    update signalen.signaal set termijn = p_termijn, verlengd = verlengd + 1, versie = versie + 1 where id = s.id;
  elsif t.soort = 'VERNIETIGING' then
    update signalen.signaal set vernietigen_op = platform.date_of(platform.nu()), versie = versie + 1 where id = s.id;
  end if;
  return null;
end $$;

create function signalen.send_bericht(p_soort text, p_tekst text) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s signalen.signaal := signalen.lock_signaal();
begin
  perform signalen.must_do('signaal-behandelen', 'signaal-bronnen');
  if s.behandelaar is null then return 'NIET_OPGEPAKT'; end if;
  if p_soort = 'VRAAG' and s.gesloten_op is not null then return 'GESLOTEN'; end if;
  if p_soort not in ('VRAAG', 'TERUGKOPPELING') then return 'BERICHT_PAST_NIET'; end if;
  insert into signalen.bericht (werk, scope, soort, tekst, door, op) values (s.extern, s.scope, p_soort, p_tekst, platform.wie(), platform.nu());
  if p_soort = 'TERUGKOPPELING' then
    if s.gesloten_op is not null and s.terugkoppeling and s.teruggekoppeld_op is null then
      update signalen.telling set teruggekoppeld = teruggekoppeld + 1
        where maand = date_trunc('month', platform.date_of(s.gesloten_op))::date and type = s.type and fase = s.fase and uitkomst = s.uitkomst;
    end if;
    -- Who came to the wrong door is told where to go, and then nothing of it stays (besluiten.md 29).
    update signalen.signaal set teruggekoppeld_op = coalesce(teruggekoppeld_op, platform.nu()),
      vernietigen_op = case when uitkomst = 'VERKEERDE_DEUR' then platform.date_of(platform.nu()) else vernietigen_op end where id = s.id;
  end if;
  update signalen.signaal set vraag = case p_soort when 'VRAAG' then 'GESTELD' end where id = s.id;
  perform signalen.note(s, case p_soort when 'VRAAG' then 'GEVRAAGD' else 'TERUGGEKOPPELD' end, null, null, null);
  return null;
end $$;

create function signalen.add_vermelding(p_extern uuid, p_soort text, p_waarde jsonb, p_aard text, p_sleutel bytea, p_herkend uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s signalen.signaal := signalen.lock_signaal();
begin
  perform signalen.must_do('signaal-behandelen', 'signaal-bronnen');
  if s.gesloten_op is not null then return 'GESLOTEN'; end if;
  if p_soort = 'PERSOON' and s.anoniem then return 'ANONIEM_GEEN_PERSOON'; end if;
  insert into signalen.vermelding (extern, werk, scope, soort, waarde, aard, sleutel, herkend, door, op)
    values (p_extern, s.extern, s.scope, p_soort, p_waarde, p_aard, p_sleutel, p_herkend, platform.wie(), platform.nu());
  perform signalen.note(s, 'VERMELD', null, jsonb_build_object('soort', p_soort), null);
  return null;
end $$;

-- Somebody says which public thing a mention is, or that it is none of these.
create function signalen.recognise_vermelding(p_vermelding uuid, p_herkend uuid) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s signalen.signaal := signalen.lock_signaal();
begin
  perform signalen.must_do('signaal-behandelen', 'signaal-bronnen');
  if s.gesloten_op is not null then return 'GESLOTEN'; end if;
  update signalen.vermelding set herkend = p_herkend where extern = p_vermelding and werk = s.extern and soort = 'ADRES';
  if not found then return 'VERMELDING_ONBEKEND'; end if;
  perform signalen.note(s, case when p_herkend is null then 'NIET_HERKEND' else 'HERKEND' end, null, null, null);
  return null;
end $$;

-- Other signals on the same object: number, kind, where they stand. Nothing of what they say.
create function signalen.list_verwant() returns table (id uuid, nummer text, type text, fase smallint, uitkomst text, ontvangen_op date, soort text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.extern, s.nummer, s.type, s.fase, s.uitkomst, s.ontvangen_op, min(v.soort)
  from signalen.must_do('signaal-behandelen', 'signaal-bronnen', 'signaal-analyseren', 'signaal-toetsen'), signalen.vermelding e
    join signalen.vermelding v on v.sleutel = e.sleutel and v.werk <> e.werk
    join signalen.signaal s on s.extern = v.werk
  where e.werk = platform.werk() and e.sleutel is not null and s.extern <> all (platform.uitgesloten())
  group by s.extern, s.nummer, s.type, s.fase, s.uitkomst, s.ontvangen_op order by s.ontvangen_op desc, s.nummer limit 50
$$;

-- Who reported: for the named coordinator, under an activity of its own that asks a reason.
create function signalen.open_melder() returns bytea language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s signalen.signaal := signalen.lock_signaal();
begin
  perform signalen.must_do('melder-openen');
  if s.behandelaar is null or not platform.acts_as(s.behandelaar) then
    return null;
  end if;
  perform signalen.note(s, 'MELDER_GEOPEND', null, null, null);
  return (select l.verzegeld from signalen.melderlink l where l.werk = s.extern);
end $$;

-- ---------------------------------------------------------------------------------------------------------------
-- Sources, in fase 3 behind the confirmed check.

create function signalen.note_bronvraag(p_bron text, p_vermelding uuid, p_sleutelsoort text, p_vraag bytea, p_antwoord text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s signalen.signaal := signalen.lock_signaal();
  v_extern uuid;
begin
  perform signalen.must_do('signaal-bronnen');
  if s.gesloten_op is not null then
    raise exception 'een afgerond signaal vraagt niets meer' using errcode = 'WW006';
  end if;
  if s.anoniem and p_sleutelsoort in ('BSN', 'NAAM_GEBOORTE_POSTCODE', 'RELATIE') then
    raise exception 'dit signaal draagt geen persoon' using errcode = 'WW008';
  end if;
  insert into signalen.bronvraag (werk, scope, bron, vermelding, sleutelsoort, vraag, antwoord, door, op)
    values (s.extern, s.scope, p_bron, p_vermelding, p_sleutelsoort, p_vraag, p_antwoord, platform.wie(), platform.nu()) returning extern into v_extern;
  perform signalen.note(s, 'BRON_GEVRAAGD', null, jsonb_build_object('bron', p_bron, 'sleutelsoort', p_sleutelsoort, 'antwoord', p_antwoord), null);
  return v_extern;
end $$;

-- Opens what a hit stands for, with a reason; or notes that the bronhouder was asked; or weighs it.
create function signalen.handle_bronvraag(p_bronvraag uuid, p_daad text, p_tekst text, p_gewekt uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s signalen.signaal := signalen.lock_signaal();
  b signalen.bronvraag;
begin
  perform signalen.must_do('signaal-bronnen', 'persoon-wekken');
  select * into b from signalen.bronvraag where extern = p_bronvraag and werk = s.extern for update;
  if b.id is null then return 'BRONVRAAG_ONBEKEND'; end if;
  if s.gesloten_op is not null then return 'GESLOTEN'; end if;
  if b.antwoord <> 'TREFFER' then return 'GEEN_TREFFER'; end if;
  case p_daad
    when 'OPENEN' then
      if coalesce(length(btrim(p_tekst)), 0) < 20 then return 'REDEN_ONTBREEKT'; end if;
      -- What may not go round answers through its holder (domein.md 4.4), and a person comes in by waking alone.
      if (select x.behandelcode from registers.bron x where x.code = b.bron) <> 'H1' then return 'VRAAG_BRONHOUDER'; end if;
      if (b.sleutelsoort in ('BSN', 'NAAM_GEBOORTE_POSTCODE', 'RELATIE')) <> (platform.activiteit() = 'persoon-wekken' and p_gewekt is not null) then return 'WEK_EERST'; end if;
      update signalen.bronvraag set geopend_op = coalesce(geopend_op, platform.nu()), geopend_door = coalesce(geopend_door, platform.wie()),
        opening_reden = coalesce(opening_reden, p_tekst), gewekt = coalesce(p_gewekt, gewekt) where id = b.id;
    when 'VERZOEKEN' then
      if coalesce(length(btrim(p_tekst)), 0) < 20 then return 'REDEN_ONTBREEKT'; end if;
      update signalen.bronvraag set verzoek_aan = (select x.houder from registers.bron x where x.code = b.bron) where id = b.id;
    when 'WEGEN' then
      update signalen.bronvraag set weging = p_tekst where id = b.id;
    else return 'DAAD_ONBEKEND';
  end case;
  perform signalen.note(s, case p_daad when 'OPENEN' then 'BRON_GEOPEND' when 'VERZOEKEN' then 'BRONHOUDER_GEVRAAGD' else 'TREFFER_GEWOGEN' end, null,
    jsonb_build_object('bron', b.bron), p_tekst);
  return null;
end $$;

-- An anonymous tip makes no person, in no fase and by no road; and nobody is woken on a grade that is too low. What a signaal itself names
-- is no use of a person yet: it stays within that signaal (besluiten.md 27).
create function signalen.guard_persoon() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s signalen.signaal;
begin
  select * into s from signalen.signaal where extern = new.werk;
  if s.anoniem then
    raise exception 'dit signaal draagt geen persoon' using errcode = 'WW008';
  end if;
  if tg_argv[0] = 'gewekt' and s.id is not null and not signalen.may_use_persoon(s) then
    if new.bron <> (select b.nr from registers.bron b where b.code = 'signalen') then
      raise exception 'dit signaal draagt geen persoon' using errcode = 'WW008';
    end if;
  end if;
  return new;
end $$;
create trigger anoniem_draagt_geen_persoon before insert on signalen.vermelding for each row when (new.soort = 'PERSOON') execute function signalen.guard_persoon('genoemd');
create trigger anoniem_draagt_geen_persoon before insert on registers.entiteit for each row when (new.soort = 'PERSOON' and new.werk is not null) execute function signalen.guard_persoon('gewekt');

-- One question about a person to one bron: yes, no, or that the bron does not answer. None and several are both no; it shares the tries of waking.
create function registers.ask_treffer(p_bron text, p_wekker bytea) returns text language plpgsql security definer
set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  v_bron registers.bron;
  v_n int;
begin
  if platform.activiteit() <> 'signaal-bronnen' then
    raise exception 'vragen hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  select * into v_bron from registers.bron where code = p_bron;
  insert into registers.wekpoging as p (werk, dag, n) values (platform.werk(), platform.nu()::date, 1)
    on conflict (werk, dag) do update set n = p.n + 1 returning n into v_n;
  -- A bron that never delivered, or fell silent, does not know: that is no no (domein.md, Annex 1 row 16).
  if v_bron.nr is null or v_n > 5 or not exists (select from registers.bron_stand t where t.bron = v_bron.nr and t.geleverd_op + v_bron.stilte > platform.nu()) then
    return 'ONBEKEND';
  end if;
  return case when (select count(distinct s.sleutel) from registers.wekker k join registers.sluimer s on s.id = k.sluimer
    where k.wekker = p_wekker and s.bron = v_bron.nr and s.soort = 'PERSOON' and s.vervangen_op is null and (s.vervalt_op is null or s.vervalt_op > platform.nu())) = 1
    then 'TREFFER' else 'GEEN_TREFFER' end;
end $$;

-- What is left today of the tries that questions and waking share.
create function registers.pogingen_over() returns int language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select greatest(0, 5 - coalesce((select p.n from registers.wekpoging p where p.werk = platform.werk() and p.dag = platform.nu()::date), 0))
$$;

-- The third key of a person: the sealed ties of one kind between a thing and sleepers. The role in them is sealed too, so that whoever holds
-- the key filters; a tie names no person. Always one row at least: `kan` false says that the bron cannot answer.
create function registers.list_slapende_verbanden(p_bron text, p_ding uuid, p_verband text) returns table (kan boolean, persoon bytea, sleutel bytea, verzegeld bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  v_bron registers.bron;
  v_n int := 1;
begin
  if platform.activiteit() not in ('signaal-bronnen', 'persoon-wekken') then
    raise exception 'vragen hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  select * into v_bron from registers.bron where code = p_bron;
  if platform.activiteit() = 'signaal-bronnen' then -- waking counts for itself
    insert into registers.wekpoging as p (werk, dag, n) values (platform.werk(), platform.nu()::date, 1)
      on conflict (werk, dag) do update set n = p.n + 1 returning n into v_n;
  end if;
  if v_bron.nr is null or v_n > 5 or not exists (select from registers.bron_stand t where t.bron = v_bron.nr and t.geleverd_op + v_bron.stilte > platform.nu()) then
    return query select false, null::bytea, null::bytea, null::bytea;
    return;
  end if;
  return query
    select true, null::bytea, null::bytea, null::bytea union all
    select true, case when s.van = e.sleutel then s.naar else s.van end, s.sleutel, s.verzegeld
    from registers.entiteit e join registers.sluimer s on s.bron = e.bron and (s.van = e.sleutel or s.naar = e.sleutel)
    where e.extern = p_ding and e.bron = v_bron.nr and e.werk is null and s.soort = p_verband and s.vervangen_op is null and not s.beeindigd
      and (s.vervalt_op is null or s.vervalt_op > platform.nu())
      and exists (select from registers.sluimer x where x.bron = s.bron and x.soort = 'PERSOON' and x.vervangen_op is null
        and x.sleutel = case when s.van = e.sleutel then s.naar else s.van end)
    limit 200;
end $$;

-- Wakes who stands at the other end of a live tie with a thing; as wek_persoon in all else, also in its tries.
create function registers.wek_verbonden(p_bron text, p_ding uuid, p_persoon bytea) returns table (extern uuid, soort text, sleutel bytea, van bytea, naar bytea,
  verzegeld bytea, vingerafdruk bytea, beeindigd boolean, levering bigint, vastgelegd_op timestamptz, vervangen_op timestamptz, vervalt_op timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  v_werk uuid := platform.werk();
  v_bron registers.bron;
  v_n int;
begin
  if platform.activiteit() <> 'persoon-wekken' then
    raise exception 'wekken hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  select * into v_bron from registers.bron where code = p_bron;
  insert into registers.wekpoging as p (werk, dag, n) values (v_werk, platform.nu()::date, 1)
    on conflict (werk, dag) do update set n = p.n + 1 returning n into v_n;
  if v_n > 5 or (select w.grondslag from platform.werk w where w.id = v_werk) is null or not exists (
    select from registers.entiteit e join registers.sluimer s on s.bron = e.bron and (s.van = e.sleutel and s.naar = p_persoon or s.naar = e.sleutel and s.van = p_persoon)
    where e.extern = p_ding and e.bron = v_bron.nr and e.werk is null and s.vervangen_op is null and not s.beeindigd
      and (s.vervalt_op is null or s.vervalt_op > platform.nu())) then
    return;
  end if;
  return query
    select s.extern, s.soort, s.sleutel, s.van, s.naar, s.verzegeld, s.vingerafdruk, s.beeindigd, s.levering, s.vastgelegd_op, s.vervangen_op, s.vervalt_op
    from registers.sluimer s
    where s.bron = v_bron.nr and (s.vervalt_op is null or s.vervalt_op > platform.nu()) and (
      s.sleutel = p_persoon
      or s.van = p_persoon and exists (select from registers.entiteit e where e.bron = s.bron and e.sleutel = s.naar and (e.werk is null or e.werk = v_werk))
      or s.naar = p_persoon and exists (select from registers.entiteit e where e.bron = s.bron and e.sleutel = s.van and (e.werk is null or e.werk = v_werk)))
    order by s.soort = 'PERSOON' desc, s.id;
end $$;

-- What a signaal mentions becomes an entiteit of that signaal, under the bron `signalen`, with the grade of the signaal.
create function registers.take_vermelding(
  p_extern uuid, p_soort text, p_sleutel bytea, p_token bytea, p_zoekindex bytea, p_waarden text, p_sleutels bigint[], p_vingerafdruk bytea,
  p_graad_bron text, p_graad_informatie smallint, p_behandelcode text
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  v_werk uuid := platform.werk();
  v_scope smallint := platform.scope_of('signalen', p_behandelcode, 'algemeen');
  v_bron smallint;
  v_id bigint;
begin
  if platform.activiteit() not in ('signaal-behandelen', 'signaal-bronnen') then
    raise exception 'noemen hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  select nr into v_bron from registers.bron where code = 'signalen';
  insert into registers.entiteit (extern, bron, sleutel, soort, scope, werk) values (p_extern, v_bron, p_sleutel, p_soort, v_scope, v_werk)
    on conflict do nothing returning id into v_id;
  if v_id is null then
    return;
  end if;
  perform platform.register_betrokkenen(array[p_extern], array[p_soort], array[p_token], array[p_zoekindex]);
  with o as (
    insert into registers.opgave (entiteit, bron, scope, werk, opgegeven_door, verwerking, waarden, bron_inhoud, sleutels, vingerafdruk, graad_bron, graad_informatie, vastgelegd_op, vervalt_op)
    values (v_id, v_bron, v_scope, v_werk, platform.wie(), 'signalen', p_waarden::jsonb, '{}', p_sleutels, p_vingerafdruk, p_graad_bron, p_graad_informatie, platform.nu(),
      platform.nu() + interval '5 years')
    returning id
  )
  insert into registers.sleutel (sleutel, opgave, scope, werk) select distinct k, o.id, v_scope, v_werk from o, unnest(p_sleutels) k;
end $$;
grant execute on function platform.register_betrokkenen(uuid[], text[], bytea[], bytea[]) to weerwerk_wekker;
grant select on registers.bron_stand to weerwerk_wekker;

-- ---------------------------------------------------------------------------------------------------------------
-- The end, by the clock: who is late, what closes itself, what is destroyed.

-- For the privacy officer, without content: what waits for a check, and what has been late for more than five working days (here seven days).
create function signalen.list_toezicht() returns table (id uuid, nummer text, fase smallint, termijn date, toets text, sinds timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.extern, s.nummer, s.fase, s.termijn, t.soort, t.opgesteld_op
  from signalen.must_do('signalen-toezien'), signalen.signaal s left join signalen.toets t on t.werk = s.extern and t.stand = 'VOORGELEGD' and t.soort <> 'BESLUIT'
  where s.extern <> all (platform.uitgesloten())
    and (t.id is not null or (s.gesloten_op is null and s.termijn + 7 < platform.date_of(platform.nu())))
  order by t.opgesteld_op nulls last, s.termijn limit 200
$$;

-- What was put to the burgemeester and waits.
create function signalen.list_besluiten() returns table (id uuid, nummer text, termijn date, sinds timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.extern, s.nummer, s.termijn, t.opgesteld_op
  from signalen.must_do('besluiten-overzicht'), signalen.signaal s join signalen.toets t on t.werk = s.extern and t.stand = 'VOORGELEGD' and t.soort = 'BESLUIT'
  where s.extern <> all (platform.uitgesloten()) order by t.opgesteld_op limit 200
$$;

-- A term that has passed twice closes the signaal: nothing stays because nobody looked (besluiten.md, table). Answers how many.
create function signalen.lapse() returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s signalen.signaal;
  v_dag date := platform.date_of(platform.nu());
  n int := 0;
begin
  perform signalen.must_do('signalen-bewaren');
  for s in select x.* from signalen.signaal x
    where x.gesloten_op is null and v_dag > x.termijn + case when x.in_aanpak then 0 when x.fase = 1 then 7 when x.fase = 2 then 14 else 42 end
    order by x.id limit 500 for update skip locked
  loop
    insert into signalen.stap (werk, scope, soort, fase, antwoorden, op) values (s.extern, s.scope, 'GESLOTEN', s.fase,
      jsonb_build_object('uitkomst', case when s.in_aanpak then 'AANPAK_KLAAR' else 'TERMIJN' end), platform.nu());
    perform signalen.shut(s, case when s.in_aanpak then 'AANPAK_KLAAR' else 'TERMIJN' end, (v_dag + case when s.in_aanpak then interval '1 year' else interval '14 days' end)::date);
    n := n + 1;
  end loop;
  return n;
end $$;

-- Destroys what is past its day, one batch; answers what, so that a certificate can be made before the commit.
create function signalen.destroy_vervallen(p_aantal int) returns table (soort text, extern uuid) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_wie uuid[];
begin
  perform signalen.must_do('signalen-bewaren');
  select array_agg(x.extern) into v_wie from (select y.extern from signalen.signaal y where y.vernietigen_op <= platform.date_of(platform.nu()) order by y.vernietigen_op, y.id limit p_aantal) x;
  return query select * from signalen.destroy(coalesce(v_wie, '{}'));
end $$;

-- By id: the daily task, and a restored backup that must destroy again.
create function signalen.destroy(p_wie uuid[]) returns table (soort text, extern uuid) language plpgsql as $$
declare w uuid;
begin
  insert into signalen.nabericht (signaal, scope, tekst, op, vervalt_op)
    select distinct on (b.werk) b.werk, platform.scope_of('melder', 'H1', 'algemeen'), b.tekst, platform.date_of(b.op), platform.nu() + interval '30 days'
    from signalen.bericht b join signalen.signaal s on s.extern = b.werk
    where b.werk = any (p_wie) and b.soort = 'TERUGKOPPELING' and s.gesloten_op > platform.nu() - interval '30 days' order by b.werk, b.id desc
    on conflict do nothing;
  delete from signalen.inhoud where werk = any (p_wie);
  delete from signalen.bijlage where werk = any (p_wie);
  delete from signalen.vermelding where werk = any (p_wie);
  delete from signalen.melderlink where werk = any (p_wie);
  delete from signalen.bericht where werk = any (p_wie);
  delete from signalen.stap where werk = any (p_wie);
  delete from signalen.toets where werk = any (p_wie);
  delete from signalen.bronvraag where werk = any (p_wie);
  delete from signalen.uitgaand where werk = any (p_wie);
  foreach w in array p_wie loop
    perform platform.close_signaal(w);
  end loop;
  return query delete from signalen.signaal s where s.extern = any (p_wie) returning 'SIGNAAL'::text, s.extern;
end $$;

-- Drafts past their week, and lines of melders whose signaal ended a month ago or is gone. The worker opens the seal, the database deletes.
create function signalen.list_meldingen(p_na bigint, p_aantal int) returns table (id bigint, verzegeld bytea, ontvangen_op date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id, m.verzegeld, m.ontvangen_op from signalen.must_do('signalen-bewaren'), signalen.melding m where m.id > p_na order by m.id limit p_aantal
$$;
create function signalen.clean_melder(p_melding bigint[], p_signaal uuid[]) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
  perform signalen.must_do('signalen-bewaren');
  delete from signalen.concept where vervalt_op <= platform.nu();
  delete from signalen.nabericht where vervalt_op <= platform.nu();
  delete from signalen.melding m using unnest(p_melding, p_signaal) p (melding, signaal)
    where m.id = p.melding and m.ontvangen_op < platform.date_of(platform.nu()) - 30
      and not exists (select from signalen.signaal s where s.extern = p.signaal and (s.gesloten_op is null or s.gesloten_op > platform.nu() - interval '30 days'))
      and not exists (select from signalen.nabericht n where n.signaal = p.signaal);
  get diagnostics n = row_count;
  return n;
end $$;

-- Figures, small numbers hidden: under five nobody can tell whom it was about.
create function signalen.list_cijfers(p_jaar int) returns table (maand date, type text, fase smallint, uitkomst text, aantal int, dagen int, wil_weten int, teruggekoppeld int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.maand, t.type, t.fase, t.uitkomst, t.aantal, t.dagen, t.wil_weten, t.teruggekoppeld
  from signalen.must_do('signalen-cijfers'), signalen.telling t where extract(year from t.maand) = p_jaar
$$;

-- The certificates lie beside those of registers; without one nothing is destroyed, at the commit and not at the good will of the code (besluiten.md 20).
grant select (xid, soort), insert on registers.vernietiging to weerwerk_bezorger;
create policy bezorgen on registers.vernietiging to weerwerk_bezorger using (true) with check (true);
create function signalen.certify_vernietiging(p_grond text, p_hashes bytea[], p_hash bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform signalen.must_do('signalen-bewaren');
  insert into registers.vernietiging (scope, op, xid, grond, soort, aantal, hashes, hash)
    values (platform.scope_of('toezicht', 'H1', 'algemeen'), platform.nu(), pg_current_xact_id(), p_grond, 'SIGNAAL', cardinality(p_hashes), p_hashes, p_hash);
end $$;
create function signalen.must_be_certified() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from registers.vernietiging v where v.xid = pg_current_xact_id() and v.soort = 'SIGNAAL') then
    raise exception 'vernietigen zonder bewijs van vernietiging' using errcode = 'WW007';
  end if;
  return null;
end $$;
create constraint trigger bewezen after delete on signalen.signaal deferrable initially deferred for each row execute function signalen.must_be_certified();

-- ---------------------------------------------------------------------------------------------------------------
-- The hand takes its functions, and can make no others.

grant execute on function signalen.lapse(), signalen.destroy_vervallen(int), signalen.list_meldingen(bigint, int), signalen.clean_melder(bigint[], uuid[]),
  signalen.certify_vernietiging(text, bytea[], bytea) to weerwerk_worker;
grant execute on function registers.pogingen_over(), registers.list_slapende_verbanden(text, uuid, text), registers.wek_verbonden(text, uuid, bytea) to weerwerk_app;
grant execute on function registers.ask_treffer(text, bytea), registers.take_vermelding(uuid, text, bytea, bytea, bytea, text, bigint[], bytea, text, smallint, text) to weerwerk_app;
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'signalen'::regnamespace and p.prosecdef
      and p.proname not in ('lapse', 'destroy_vervallen', 'list_meldingen', 'clean_melder', 'certify_vernietiging', 'guard_persoon', 'must_be_certified') loop
    execute format('grant execute on function %s to weerwerk_app', f);
  end loop;
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'signalen'::regnamespace loop
    execute format('alter function %s owner to weerwerk_bezorger', f);
  end loop;
end $$;
revoke create on schema signalen from weerwerk_bezorger;
grant create on schema registers to weerwerk_wekker;
alter function registers.ask_treffer(text, bytea) owner to weerwerk_wekker;
alter function registers.pogingen_over() owner to weerwerk_wekker;
alter function registers.list_slapende_verbanden(text, uuid, text) owner to weerwerk_wekker;
alter function registers.wek_verbonden(text, uuid, bytea) owner to weerwerk_wekker;
alter function registers.take_vermelding(uuid, text, bytea, bytea, bytea, text, bigint[], bytea, text, smallint, text) owner to weerwerk_wekker;
revoke create on schema registers from weerwerk_wekker;
