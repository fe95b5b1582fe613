-- Keys and files. A file lies encrypted under a key of its own, wrapped by the envelope key of its compartment.

-- Envelope keys, wrapped by the master key that never enters the database (docs/besluiten/sleutels.md).
create table platform.sleutel (
  doel         text not null check (doel ~ '^[a-z-]{2,40}$'), -- a compartment, or what the key serves
  versie       int not null,
  verpakt      bytea not null,
  hoofdsleutel bytea not null check (length(hoofdsleutel) = 8), -- fingerprint of the master key that wraps it
  actief       boolean not null,
  created_at   timestamptz not null default now(),
  primary key (doel, versie)
);
create unique index een_actieve_sleutel on platform.sleutel (doel) where actief;
alter table platform.sleutel enable row level security;
alter table platform.sleutel force row level security;
create policy deur on platform.sleutel to weerwerk_owner using (true) with check (true);
-- Wrapped, so worthless without the master key; no grant needed, because keys are loaded before the first request.
create policy verpakt on platform.sleutel for select to weerwerk_app, weerwerk_worker using (true);
grant select on platform.sleutel to weerwerk_app, weerwerk_worker;

create table platform.bestand (
  id           bigint generated always as identity primary key,
  extern       uuid not null unique default gen_random_uuid(),
  scope        smallint not null references platform.scope,
  werk         uuid,
  eigenaar     bigint not null references platform.medewerker,
  soort        text not null check (soort ~ '^[a-z]+/[a-z0-9.+-]+$'),
  bytes        bigint not null check (bytes >= 0),
  delen        int not null check (delen >= 0),
  -- Keyed, so that a hash of a known file tells nobody whether it is here.
  hash         bytea not null check (length(hash) = 32),
  sleutel_doel text not null,
  sleutel_versie int not null,
  sleutel      bytea not null,
  naam         bytea not null, -- encrypted file name
  created_at   timestamptz not null default now(),
  verloopt_op  timestamptz,
  foreign key (sleutel_doel, sleutel_versie) references platform.sleutel (doel, versie)
);
select platform.protect('platform.bestand');
-- Whoever may write beside it makes no file in another's name and removes none of another's: a file can be evidence.
create policy eigen_toevoegen on platform.bestand as restrictive for insert with check (eigenaar = (select platform.wie()));
create policy eigen_verwijderen on platform.bestand as restrictive for delete using (eigenaar = (select platform.wie()));
-- The web server removes none, so that nobody can put another paper under an id on which someone decided; jobs do.
grant select, insert on platform.bestand to weerwerk_app, weerwerk_worker;
grant delete on platform.bestand to weerwerk_worker;

create table platform.bestand_deel (
  bestand  bigint not null references platform.bestand on delete cascade,
  nr       int not null,
  inhoud   bytea not null check (length(inhoud) <= 1048576 + 29),
  primary key (bestand, nr)
);
alter table platform.bestand_deel enable row level security;
alter table platform.bestand_deel force row level security;
-- A part is visible exactly when its file is: the subquery runs under the policies of platform.bestand.
create policy lezen on platform.bestand_deel for select using (exists (select from platform.bestand b where b.id = bestand));
-- Seeing a file is not writing it: a part too many, and it never opens again.
create policy toevoegen on platform.bestand_deel for insert with check (exists (
  select from platform.bestand b, platform.schrijfrecht() r
  where b.id = bestand and b.eigenaar = r.wie and (b.scope = any (r.scopes) or b.scope = any (r.eigen_scopes)) and nr between 0 and b.delen - 1));
create policy verwijderen on platform.bestand_deel for delete using (exists (select from platform.bestand b where b.id = bestand));
grant select, insert on platform.bestand_deel to weerwerk_app, weerwerk_worker;
