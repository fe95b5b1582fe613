-- The schema of the door: what a node is, which law and roles it knows, who works there. Tables of content come per module.

alter default privileges for role weerwerk_owner revoke execute on functions from public;
alter default privileges for role weerwerk_owner revoke usage on types from public;

create schema platform;
grant usage on schema platform to weerwerk_app, weerwerk_worker, weerwerk_aanmelder, weerwerk_sequencer, weerwerk_migrator;

-- The node itself. Demo is stamped at creation and never changes: only there does the clock shift.
create table platform.inrichting (
  enig               boolean primary key default true check (enig),
  knoop              uuid not null,
  organisatie        text not null check (length(organisatie) between 2 and 120),
  demo               boolean not null,
  klok_verschuiving  interval not null default '0',
  created_at         timestamptz not null default now(),
  constraint klok_verschuift_alleen_in_demo check (demo or klok_verschuiving = interval '0')
);

create function platform.keep_stamp() returns trigger language plpgsql as $$
begin
  if new.knoop <> old.knoop or new.demo <> old.demo then
    raise exception 'knoop en demo liggen vast sinds de aanmaak' using errcode = 'WW010';
  end if;
  return new;
end $$;
create trigger keep_stamp before update on platform.inrichting for each row execute function platform.keep_stamp();

-- Business time: shifted on a demo folder, equal to now() elsewhere. Logs and sessions keep real time.
-- A plain SQL function, so that the planner inlines it; the stamp holds nothing personal and is open to read.
create function platform.nu() returns timestamptz language sql stable as
$$ select now() + coalesce((select klok_verschuiving from platform.inrichting), interval '0') $$;
grant execute on function platform.nu() to weerwerk_app, weerwerk_worker, weerwerk_migrator;

-- ---------------------------------------------------------------------------------------------------------------
-- The catalogue, loaded from catalogus/*.yaml. Public content; versions are never edited, only added.

create table platform.catalogus_versie (
  hash       bytea primary key check (length(hash) = 32),
  loaded_at  timestamptz not null default now(),
  actief     boolean not null
);
create unique index een_actieve_catalogus on platform.catalogus_versie ((true)) where actief;

create table platform.compartiment (
  code         text primary key,
  nr           smallint not null unique,
  naam         text not null,
  koppelruimte text
);

-- compartment x handling code x membership class; what a protected row carries and a grant opens.
create table platform.scope (
  id           smallint primary key,
  compartiment text not null references platform.compartiment,
  behandelcode text not null check (behandelcode in ('H1', 'H2', 'H3')),
  klasse       text not null check (klasse in ('algemeen', 'openbaar')),
  unique (compartiment, behandelcode, klasse)
);

create table platform.rol (code text primary key, nr smallint not null unique, naam text not null);

create table platform.grondslag (
  code        text not null,
  versie      int not null,
  wet         text not null,
  artikel     text not null,
  inhoud      jsonb not null,
  geldig_van  date not null,
  geldig_tot  date,
  hash        bytea not null check (length(hash) = 32),
  primary key (code, versie)
);

-- The review of a legal basis by this organisation; without a current one the basis carries no new processing.
create table platform.grondslag_beoordeling (
  id              bigint generated always as identity primary key,
  grondslag       text not null,
  versie          int not null,
  beoordelaar     bigint,
  beoordeeld_op   timestamptz not null default now(),
  herbeoordelen   date not null,
  toelichting     text not null check (length(toelichting) between 10 and 2000),
  foreign key (grondslag, versie) references platform.grondslag
);

create table platform.verwerking (
  code        text not null,
  versie      int not null,
  naam        text not null,
  inhoud      jsonb not null,
  grondslagen text[] not null check (cardinality(grondslagen) > 0),
  geldig_van  date not null,
  geldig_tot  date,
  hash        bytea not null check (length(hash) = 32),
  primary key (code, versie)
);

create table platform.activiteit (
  code          text primary key,
  naam          text not null,
  soort         text not null check (soort in ('zaak', 'register', 'mijn', 'beheer', 'toezicht', 'nood', 'systeem')),
  verwerking    text not null,
  versie        int not null,
  -- Which kind of case it needs; null where toegang.yaml says that it stands without one.
  werk_soort    text[],
  fasen         smallint[],
  -- Oversight and management go on when a review has lapsed; else nobody could mend it.
  toets         boolean not null,
  reden         boolean not null,
  meta          text[] not null default '{}',
  foreign key (verwerking, versie) references platform.verwerking,
  check ((soort = 'zaak') = (werk_soort is not null) or soort = 'nood')
);

-- Role x activity: the first role in order that the person holds is the acting role.
create table platform.toegang (
  activiteit      text not null references platform.activiteit,
  volgorde        smallint not null,
  rol             text not null references platform.rol,
  lid             boolean not null,
  lezen           smallint[] not null,
  lezen_eigen     smallint[] not null,
  schrijven       smallint[] not null,
  schrijven_eigen smallint[] not null,
  primary key (activiteit, volgorde),
  unique (activiteit, rol)
);

-- ---------------------------------------------------------------------------------------------------------------
-- Who works here. Names and functions are content (schema medewerkers); here stands only what the door must know.

create table platform.medewerker (
  id            bigint generated always as identity primary key,
  extern        uuid not null unique default gen_random_uuid(),
  aanmeldnaam   text not null unique check (aanmeldnaam = lower(btrim(aanmeldnaam)) and length(aanmeldnaam) between 1 and 200),
  -- Bound at the first login and never silently changed.
  uitgever      text,
  sub           text,
  -- Keyed hash by which cases exclude this person; only keys outside the database can make it.
  kenmerk       bytea not null unique check (length(kenmerk) = 32),
  geblokkeerd_op timestamptz,
  created_at    timestamptz not null default now(),
  check ((uitgever is null) = (sub is null)),
  unique (uitgever, sub)
);

create table platform.rolhouder (
  id          bigint generated always as identity primary key,
  medewerker  bigint not null references platform.medewerker,
  rol         text not null references platform.rol,
  van         timestamptz not null,
  tot         timestamptz check (tot >= van),
  voorstel    uuid
);
create index rolhouder_medewerker on platform.rolhouder (medewerker);

-- A deputy acts in one role of the person who is away, between two dates.
create table platform.vervanging (
  id          bigint generated always as identity primary key,
  medewerker  bigint not null references platform.medewerker,
  vervanger   bigint not null references platform.medewerker check (vervanger <> medewerker),
  rol         text not null references platform.rol,
  van         timestamptz not null,
  tot         timestamptz not null check (tot > van),
  voorstel    uuid
);
create index vervanging_vervanger on platform.vervanging (vervanger);

create table platform.sessie (
  id            bigint generated always as identity primary key,
  extern        uuid not null unique default gen_random_uuid(),
  token_hash    bytea not null unique check (length(token_hash) = 32),
  medewerker    bigint not null references platform.medewerker,
  acr           text,
  toestel       text,
  begonnen_op   timestamptz not null default now(),
  gezien_op     timestamptz not null default now(),
  stil_na       interval not null,
  verloopt_op   timestamptz not null,
  beeindigd_op  timestamptz
);
create index sessie_medewerker on platform.sessie (medewerker) where beeindigd_op is null;

-- ---------------------------------------------------------------------------------------------------------------
-- The cases, as far as the door must know them. Modules write these through functions (besluiten.md 3).

create table platform.werk (
  id            uuid primary key default gen_random_uuid(),
  soort         text not null,
  compartiment  text not null references platform.compartiment,
  fase          smallint not null check (fase between 0 and 9),
  grondslag     text,
  tot           timestamptz
);

create table platform.werk_lid (
  werk        uuid not null references platform.werk,
  medewerker  bigint not null references platform.medewerker,
  van         timestamptz not null default now(),
  tot         timestamptz,
  primary key (werk, medewerker, van)
);

-- Who may never open this case: the reporter, the person concerned. Only a keyed hash of the medewerker lies here.
create table platform.werk_uitsluiting (
  werk        uuid not null references platform.werk,
  medewerker  bytea not null check (length(medewerker) = 32),
  primary key (werk, medewerker)
);

-- ---------------------------------------------------------------------------------------------------------------
-- Emergency access: reason, second person, thirty minutes, review by the FG on the next day.

create table platform.noodtoegang (
  id             bigint generated always as identity primary key,
  extern         uuid not null unique default gen_random_uuid(),
  aanvrager      bigint not null references platform.medewerker,
  aanvrager_sessie bigint not null references platform.sessie,
  reden          text not null check (length(btrim(reden)) between 20 and 2000),
  tweede         bigint not null references platform.medewerker,
  tweede_sessie  bigint references platform.sessie,
  gevraagd_op    timestamptz not null default now(),
  toegekend_op   timestamptz,
  tot            timestamptz,
  beeindigd_op   timestamptz,
  beoordelaar    bigint references platform.medewerker,
  beoordeeld_op  timestamptz,
  oordeel        text check (length(btrim(oordeel)) between 20 and 2000),
  check (tweede <> aanvrager),
  check (tweede_sessie <> aanvrager_sessie),
  check ((toegekend_op is null) = (tot is null)),
  check (tot <= toegekend_op + interval '30 minutes'),
  check ((beoordelaar is null) = (oordeel is null)),
  check (beoordelaar not in (aanvrager, tweede))
);
create index noodtoegang_aanvrager on platform.noodtoegang (aanvrager, tot);

-- ---------------------------------------------------------------------------------------------------------------
-- Every person whose data is processed: the sealed token and the blind index that log lines copy (besluiten.md 10).

create table platform.betrokkene (
  id         bigint generated always as identity primary key,
  extern     uuid not null unique,
  soort      text not null check (soort ~ '^[A-Z_]{3,30}$'),
  token      bytea not null check (length(token) between 29 and 200),
  zoekindex  bytea not null check (length(zoekindex) = 32)
);
-- One index, one person: a second subject under it would put its lines in the log of the first.
create unique index betrokkene_zoekindex on platform.betrokkene (zoekindex);

-- Row-level security on everything, forced on the owner too: without a policy nobody sees a row.
do $$
declare t regclass;
begin
  for t in select c.oid from pg_class c where c.relnamespace = 'platform'::regnamespace and c.relkind in ('r', 'p') loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    -- The functions of the door run as owner and say themselves who may what; the owner never logs in.
    execute format('create policy deur on %s to weerwerk_owner using (true) with check (true)', t);
  end loop;
end $$;

-- The catalogue is public: it says what the organisation does and on which ground.
do $$
declare t text;
begin
  foreach t in array array['inrichting', 'catalogus_versie', 'compartiment', 'scope', 'rol', 'grondslag', 'verwerking', 'activiteit', 'toegang'] loop
    execute format('create policy openbaar on platform.%I for select to weerwerk_app, weerwerk_worker, weerwerk_migrator using (true)', t);
    execute format('grant select on platform.%I to weerwerk_app, weerwerk_worker, weerwerk_migrator', t);
  end loop;
end $$;
