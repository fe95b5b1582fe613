-- Berichten and inzage: mail that says only that work waits, and one answer to whoever asks what is known about them (AVG art. 15).

grant create on schema signalen to weerwerk_bezorger; -- for the length of this migration: they own their functions
grant create on schema registers to weerwerk_wekker;

-- ---------------------------------------------------------------------------------------------------------------
-- Where somebody wants to be told that work waits. Their own choice, sealed, and nobody needs one.

create table medewerkers.mailadres (
  eigenaar     bigint primary key references platform.medewerker,
  scope        smallint not null references platform.scope,
  verzegeld    bytea not null check (length(verzegeld) between 29 and 1024),
  gewijzigd_op timestamptz not null
);
select platform.protect('medewerkers.mailadres');
grant select, insert, delete on medewerkers.mailadres to weerwerk_app;
grant update (verzegeld, gewijzigd_op) on medewerkers.mailadres to weerwerk_app;
grant usage on schema medewerkers to weerwerk_bezorger;
grant select on medewerkers.mailadres to weerwerk_bezorger;
create policy bezorgen on medewerkers.mailadres for select to weerwerk_bezorger using (true);

-- Up to which moment melders have been told that a message waits.
create table signalen.post (
  soort text primary key check (soort in ('MELDER')),
  tot   timestamptz not null
);
alter table signalen.post enable row level security;
alter table signalen.post force row level security;
create policy bezorgen on signalen.post to weerwerk_bezorger using (true) with check (true);
grant select, insert, update on signalen.post to weerwerk_bezorger;

-- Who holds a role now and may know of this signaal; and who replaces somebody in it.
create function platform.list_houders(p_rol text, p_werk uuid) returns setof bigint language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct h.medewerker from platform.rolhouder h join platform.medewerker m on m.id = h.medewerker
  where h.rol = p_rol and h.van <= platform.nu() and (h.tot is null or h.tot > platform.nu()) and m.geblokkeerd_op is null
    and not exists (select from platform.werk_uitsluiting u where u.werk = p_werk and u.medewerker = m.kenmerk)
$$;
create function platform.list_vervangers(p_medewerker bigint, p_rol text, p_werk uuid) returns setof bigint language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct v.vervanger from platform.vervanging v join platform.medewerker m on m.id = v.vervanger
  where v.medewerker = p_medewerker and v.rol = p_rol and v.van <= platform.nu() and v.tot > platform.nu() and m.geblokkeerd_op is null
    and not exists (select from platform.werk_uitsluiting u where u.werk = p_werk and u.medewerker = m.kenmerk)
$$;
revoke execute on function platform.list_houders(text, uuid), platform.list_vervangers(bigint, text, uuid) from public;
grant execute on function platform.list_houders(text, uuid), platform.list_vervangers(bigint, text, uuid) to weerwerk_bezorger;

-- Whose work waits: the one who handles a signaal of which the term ends by this day (or all, when nobody does); from the day after
-- its term the deputy too, or without one every other coordinator; and when even that is long ago, the privacy officer. Each once.
create function signalen.list_herinneringen(p_grens date, p_laat date) returns table (id uuid, verzegeld bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with s as (
    select x.extern, x.behandelaar, x.termijn from signalen.must_do('signalen-bewaren'), signalen.signaal x where x.gesloten_op is null and x.termijn <= p_grens
  ), wie as (
    select s.behandelaar as nr from s where s.behandelaar is not null
    union select h from s, platform.list_houders('signaalcoordinator', s.extern) h where s.behandelaar is null
    union select v from s, platform.list_vervangers(s.behandelaar, 'signaalcoordinator', s.extern) v where s.termijn < platform.date_of(platform.nu())
    union select h from s, platform.list_houders('signaalcoordinator', s.extern) h where s.termijn < platform.date_of(platform.nu())
      and not exists (select from platform.list_vervangers(s.behandelaar, 'signaalcoordinator', s.extern))
    union select h from s, platform.list_houders('privacyofficer', s.extern) h where s.termijn < p_laat
  )
  select m.extern, a.verzegeld from wie join medewerkers.mailadres a on a.eigenaar = wie.nr join platform.medewerker m on m.id = a.eigenaar
$$;

-- For each coordinator three numbers; what they reported themselves does not count, because for them it is not there.
create function signalen.list_weekpost(p_sinds date) returns table (id uuid, verzegeld bytea, open int, nieuw int, te_laat int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.extern, a.verzegeld, count(s.id) filter (where s.gesloten_op is null)::int, count(s.id) filter (where s.ontvangen_op >= p_sinds)::int,
    count(s.id) filter (where s.gesloten_op is null and s.termijn < platform.date_of(platform.nu()))::int
  from signalen.must_do('signalen-bewaren'), platform.list_houders('signaalcoordinator', null) h
    join medewerkers.mailadres a on a.eigenaar = h join platform.medewerker m on m.id = h
    left join signalen.signaal s on not exists (select from platform.werk_uitsluiting u where u.werk = s.extern and u.medewerker = m.kenmerk)
  group by m.extern, a.verzegeld
$$;

-- Messages to melders since the last time: who they are is sealed for that one signaal, and only the worker opens it.
create function signalen.list_melderpost() returns table (zaak uuid, verzegeld bytea, tot timestamptz) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.werk, l.verzegeld, platform.nu() from signalen.must_do('signalen-bewaren'), signalen.melderlink l
  where exists (select from signalen.bericht b where b.werk = l.werk and b.soort in ('VRAAG', 'TERUGKOPPELING') and b.op <= platform.nu()
    and b.op > coalesce((select p.tot from signalen.post p where p.soort = 'MELDER'), platform.nu() - interval '1 day'))
$$;
create function signalen.end_melderpost(p_tot timestamptz) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform signalen.must_do('signalen-bewaren');
  insert into signalen.post (soort, tot) values ('MELDER', p_tot) on conflict (soort) do update set tot = greatest(post.tot, excluded.tot);
end $$;
create function signalen.list_adressen(p_wie uuid[]) returns table (id uuid, verzegeld bytea) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.extern, a.verzegeld from signalen.must_do('signalen-bewaren'), platform.medewerker m join medewerkers.mailadres a on a.eigenaar = m.id where m.extern = any (p_wie)
$$;
grant execute on function signalen.list_herinneringen(date, date), signalen.list_weekpost(date), signalen.list_melderpost(), signalen.end_melderpost(timestamptz),
  signalen.list_adressen(uuid[]) to weerwerk_worker;

-- ---------------------------------------------------------------------------------------------------------------
-- Inzage. Somebody asks what is known about them; one privacy officer, named at the request, may gather it. No scope opens for it: the
-- functions below each answer about the one person who is asked for, under that activity and for that request (besluiten.md 30).

-- A request that came by letter or at the counter: noted by a privacy officer, whose own request it is not.
alter table toezicht.verzoek add column van_buiten boolean not null default false;
alter table toezicht.verzoek add column behandelaar bigint references platform.medewerker;
alter table toezicht.verzoek drop constraint niemand_beantwoordt_zichzelf;
alter table toezicht.verzoek add constraint niemand_beantwoordt_zichzelf check (van_buiten or antwoord_door <> eigenaar);
grant insert (van_buiten) on toezicht.verzoek to weerwerk_app;
-- From one's own page only a request of one's own is filed.
create policy van_buiten_bij_behandelen on toezicht.verzoek as restrictive for insert to weerwerk_app
  with check ((select platform.activiteit()) = case when van_buiten then 'verzoeken-behandelen' else 'mijn-verzoeken' end and eigenaar = (select platform.wie()));
create policy niet_van_mij on toezicht.verzoek as restrictive for select to weerwerk_app using (not van_buiten or (select platform.activiteit()) <> 'mijn-verzoeken');

create or replace function toezicht.withdraw_verzoek(p_id uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update toezicht.verzoek set status = 'INGETROKKEN'
    where id = p_id and status = 'OPEN' and eigenaar = platform.wie() and not van_buiten and platform.activiteit() = 'mijn-verzoeken';
  return case when not found then 'VERZOEK_GESLOTEN' end;
end $$;
create or replace function toezicht.answer_verzoek(p_id uuid, p_antwoord text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update toezicht.verzoek set status = 'BEANTWOORD', antwoord = p_antwoord, antwoord_door = platform.wie(), antwoord_op = now()
    where id = p_id and status = 'OPEN' and (van_buiten or eigenaar <> platform.wie()) and platform.activiteit() = 'verzoeken-behandelen';
  return case when not found then 'VERZOEK_GESLOTEN' end;
end $$;
create or replace function toezicht.is_verzoek_of(p_verzoek uuid, p_betrokkene uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from toezicht.verzoek v join platform.medewerker m on m.id = v.eigenaar
    where v.id = p_verzoek and v.status = 'OPEN' and not v.van_buiten and m.extern = p_betrokkene and v.eigenaar <> platform.wie())
$$;

-- A signaal that is not told yet, for a ground of UAVG art. 41 and until a day; a look at it is kept, so that it is not forgotten.
create table toezicht.inhouding (
  id      bigint generated always as identity primary key,
  extern  uuid not null unique default gen_random_uuid(),
  scope   smallint not null references platform.scope,
  verzoek uuid not null references toezicht.verzoek,
  zaak    uuid not null references platform.werk,        -- not called werk: it is seen without opening the case
  grond   text not null check (grond in ('NATIONALE_VEILIGHEID', 'OPENBARE_VEILIGHEID', 'STRAFBARE_FEITEN', 'TOEZICHT', 'RECHTEN_VAN_ANDEREN')),
  reden   text not null check (length(btrim(reden)) between 20 and 2000),
  tot     date not null,
  door    bigint not null references platform.medewerker,
  op      timestamptz not null,
  unique (verzoek, zaak)
);
select platform.protect('toezicht.inhouding');

-- Takes the request, or stays with who has it. Answers a refusal as a code, or nothing.
create function toezicht.take_verzoek(p_verzoek uuid) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v toezicht.verzoek;
begin
  if platform.activiteit() <> 'inzage-samenstellen' then
    raise exception 'inzage hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  select * into v from toezicht.verzoek where id = p_verzoek for update;
  if v.id is null then return 'VERZOEK_ONBEKEND'; end if;
  if v.status <> 'OPEN' or v.soort <> 'INZAGE' then return 'VERZOEK_GESLOTEN'; end if;
  if not v.van_buiten and v.eigenaar = platform.wie() then return 'EIGEN_VERZOEK'; end if;
  if v.behandelaar is not null and v.behandelaar <> platform.wie() then return 'VAN_EEN_COLLEGA'; end if;
  update toezicht.verzoek set behandelaar = platform.wie() where id = v.id and behandelaar is null;
  return null;
end $$;

-- Whether whoever acts here is the privacy officer who handles this open request. What gathers asks this first.
create function toezicht.must_handle(p_verzoek uuid) returns void language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.activiteit() <> 'inzage-samenstellen' or not exists (select from toezicht.verzoek v
      where v.id = p_verzoek and v.status = 'OPEN' and v.soort = 'INZAGE' and v.behandelaar = platform.wie()) then
    raise exception 'inzage hoort bij een verzoek dat u behandelt' using errcode = 'WW003';
  end if;
end $$;
grant usage on schema toezicht to weerwerk_wekker, weerwerk_bezorger;
grant execute on function toezicht.must_handle(uuid) to weerwerk_app, weerwerk_wekker, weerwerk_bezorger;
grant execute on function toezicht.take_verzoek(uuid) to weerwerk_app;

create function toezicht.hold_back(p_verzoek uuid, p_zaak uuid, p_grond text, p_reden text, p_tot date) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform toezicht.must_handle(p_verzoek);
  if not exists (select from platform.werk w where w.id = p_zaak and w.soort = 'signaal') then return 'SIGNAAL_ONBEKEND'; end if;
  if p_tot <= platform.date_of(platform.nu()) or p_tot > (platform.date_of(platform.nu()) + interval '1 year')::date then return 'EINDE_BINNEN_EEN_JAAR'; end if;
  insert into toezicht.inhouding (scope, verzoek, zaak, grond, reden, tot, door, op)
    values (platform.scope_of('toezicht', 'H1', 'algemeen'), p_verzoek, p_zaak, p_grond, p_reden, p_tot, platform.wie(), platform.nu())
    on conflict (verzoek, zaak) do update set grond = excluded.grond, reden = excluded.reden, tot = excluded.tot, door = excluded.door, op = excluded.op;
  return null;
end $$;
create function toezicht.list_inhoudingen(p_verzoek uuid) returns table (zaak uuid, grond text, reden text, tot date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.zaak, i.grond, i.reden, i.tot from toezicht.must_handle(p_verzoek), toezicht.inhouding i where i.verzoek = p_verzoek and i.tot > platform.date_of(platform.nu())
$$;

-- Names of one and the same subject in the log: a person who was woken follows the sleeper, and both carry one index.
create function toezicht.list_namen_van(p_verzoek uuid, p_wie uuid[]) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.extern from toezicht.must_handle(p_verzoek), platform.betrokkene b
  where b.zoekindex in (select c.zoekindex from platform.betrokkene c where c.extern = any (p_wie) and c.soort <> 'MEDEWERKER')
$$;

-- When, what and under which purpose these subjects were processed; never by whom.
create function toezicht.list_logregels_van(p_verzoek uuid, p_wie uuid[], p_aantal int) returns table (tijd timestamptz, naam text, verwerking text, rol text, zaak uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
  select v.at, v.naam, v.verwerking, a.rol, a.werk
  from toezicht.must_handle(p_verzoek), platform.verwerkingslog_geheim s
    join platform.verwerkingslog v on v.at = s.at and v.xid = s.xid and v.nr = s.nr
    join platform.auditlog a on a.at = s.at and a.xid = s.xid
  where s.zoekindex in (select b.zoekindex from platform.betrokkene b where b.extern = any (p_wie) and b.soort <> 'MEDEWERKER')
  order by v.at desc limit p_aantal
$$;
grant execute on function toezicht.hold_back(uuid, uuid, text, text, date), toezicht.list_inhoudingen(uuid), toezicht.list_namen_van(uuid, uuid[]),
  toezicht.list_logregels_van(uuid, uuid[], int) to weerwerk_app;

-- Asleep: the sealed versions that these keys call, and the sealed ties of those persons. Several persons under one key: the caller must
-- ask for the BSN, because the answer is for one.
create function registers.list_slapers_van(p_verzoek uuid, p_wekkers bytea[]) returns table (extern uuid, bron text, soort text, sleutel bytea, verzegeld bytea,
  vastgelegd_op timestamptz, vervangen_op timestamptz, vervalt_op timestamptz, ding uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
  with p as materialized (
    select distinct s.bron, s.sleutel from toezicht.must_handle(p_verzoek), registers.wekker k join registers.sluimer s on s.id = k.sluimer
    where k.wekker = any (p_wekkers) and s.soort = 'PERSOON'
  ), r as (
    select s.* from p cross join lateral (select s.* from registers.sluimer s where s.bron = p.bron and s.sleutel = p.sleutel offset 0) s
    union select s.* from p cross join lateral (select s.* from registers.sluimer s where s.bron = p.bron and s.van = p.sleutel offset 0) s
    union select s.* from p cross join lateral (select s.* from registers.sluimer s where s.bron = p.bron and s.naar = p.sleutel offset 0) s
  )
  select r.extern, b.code, r.soort, r.sleutel, r.verzegeld, r.vastgelegd_op, r.vervangen_op, r.vervalt_op,
    -- Of a tie, the thing at its other end: the one that somebody may have asked from.
    (select e.extern from registers.entiteit e where e.bron = r.bron and e.sleutel in (r.van, r.naar) and e.werk is null limit 1)
  from r join registers.bron b on b.nr = r.bron order by b.code, r.soort = 'PERSOON' desc, r.id limit 2000
$$;

-- Awake in a case: what was woken or mentioned there, and the ties of it.
grant select (werk, bron, waarden, verwerking, vervangen_op, vervalt_op) on registers.opgave to weerwerk_wekker;
grant select on registers.verband to weerwerk_wekker;
create function registers.list_gewekt_van(p_verzoek uuid, p_wie uuid[]) returns table (zaak uuid, wie uuid, bron text, soort text, waarden jsonb, vastgelegd_op timestamptz,
  vervalt_op timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
  with e as materialized (select x.id, x.extern, x.bron, x.soort, x.werk from toezicht.must_handle(p_verzoek), registers.entiteit x where x.extern = any (p_wie) and x.werk is not null),
  o as (
    select e.extern, e.soort, o.id from e join registers.opgave o on o.entiteit = e.id
    union select e.extern, v.soort, v.opgave from e join registers.verband v on v.van = e.id
    union select e.extern, v.soort, v.opgave from e join registers.verband v on v.naar = e.id
  )
  select p.werk, o.extern, b.code, o.soort, p.waarden, p.vastgelegd_op, p.vervalt_op
  from o join registers.opgave p on p.id = o.id join registers.bron b on b.nr = p.bron order by p.werk, o.soort, p.id limit 1000
$$;

-- In signalen: mentions of a person with one of these surnames, born that day or on a day that is not known, and questions that asked
-- for this person. Free text is not searched: it is found through mentions only.
create function signalen.list_inzage(p_verzoek uuid, p_namen text[], p_geboren text, p_vragen bytea[]) returns table (soort text, id uuid, zaak uuid, nummer text, type text,
  ontvangen_op date, vernietigen_op date, op timestamptz, waarde jsonb, aard text, bron text, antwoord text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select x.* from toezicht.must_handle(p_verzoek), lateral (
    select 'VERMELDING', v.extern, s.extern, s.nummer, s.type, s.ontvangen_op, s.vernietigen_op, v.op, v.waarde, v.aard, null::text, null::text
    from signalen.vermelding v join signalen.signaal s on s.extern = v.werk
    where v.soort = 'PERSOON' and lower(btrim(v.waarde ->> 'achternaam')) = any (p_namen) and coalesce(v.waarde ->> 'geboortedatum', p_geboren) = p_geboren
    union all
    select 'BRONVRAAG', b.extern, s.extern, s.nummer, s.type, s.ontvangen_op, s.vernietigen_op, b.op, null, b.sleutelsoort, b.bron, b.antwoord
    from signalen.bronvraag b join signalen.signaal s on s.extern = b.werk where b.vraag = any (p_vragen)
      and (b.sleutelsoort <> 'RELATIE' or b.antwoord = 'TREFFER') -- else it was about several, or about nobody
  ) x (soort, id, zaak, nummer, type, ontvangen_op, vernietigen_op, op, waarde, aard, bron, antwoord)
  order by x.ontvangen_op, x.nummer, x.op limit 1000
$$;
-- The line of a signaal in which somebody was woken.
create function signalen.name_zaken(p_verzoek uuid, p_zaken uuid[]) returns table (zaak uuid, nummer text, type text, ontvangen_op date, vernietigen_op date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.extern, s.nummer, s.type, s.ontvangen_op, s.vernietigen_op from toezicht.must_handle(p_verzoek), signalen.signaal s where s.extern = any (p_zaken)
$$;
grant execute on function signalen.list_inzage(uuid, text[], text, bytea[]), signalen.name_zaken(uuid, uuid[]) to weerwerk_app;
grant execute on function registers.list_slapers_van(uuid, bytea[]), registers.list_gewekt_van(uuid, uuid[]) to weerwerk_app;

-- ---------------------------------------------------------------------------------------------------------------
-- A restored backup destroys again (0010): the random ids of signalen, page by page, and destroying by id; for whoever sets the node up.

create function signalen.list_namen(p_na bigint, p_aantal int) returns table (nr bigint, naam text) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, s.extern::text from signalen.must_do('signalen-bewaren'), signalen.signaal s where s.id > p_na order by s.id limit p_aantal
$$;
create function signalen.destroy_now(p_wie uuid[]) returns table (soort text, naam text) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform signalen.must_do('signalen-bewaren');
  return query select d.soort, d.extern::text from signalen.destroy(p_wie) d;
end $$;
grant execute on function signalen.list_namen(bigint, int), signalen.destroy_now(uuid[]) to weerwerk_migrator;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'signalen'::regnamespace
      and p.proname in ('list_namen', 'destroy_now', 'list_herinneringen', 'list_weekpost', 'list_melderpost', 'end_melderpost', 'list_adressen', 'list_inzage', 'name_zaken') loop
    execute format('alter function %s owner to weerwerk_bezorger', f);
  end loop;
end $$;
alter function registers.list_slapers_van(uuid, bytea[]) owner to weerwerk_wekker;
alter function registers.list_gewekt_van(uuid, uuid[]) owner to weerwerk_wekker;
revoke create on schema signalen from weerwerk_bezorger;
revoke create on schema registers from weerwerk_wekker;
-- Whoever destroys again proves it as well. Only its owner can hand out a function.
set local role weerwerk_bezorger;
grant execute on function signalen.certify_vernietiging(text, bytea[], bytea) to weerwerk_migrator;
set local role weerwerk_owner;
