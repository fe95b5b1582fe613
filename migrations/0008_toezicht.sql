-- Oversight: who may read the log, requests of data subjects, and what of the log is about oneself.

create schema toezicht;
grant usage on schema toezicht to weerwerk_app, weerwerk_worker;

-- 'alles' or 'technisch', or null when the activity of this grant gives no sight of the log.
create function platform.meta() returns text language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select a.meta[1] from platform.activiteit a where a.code = platform.activiteit() $$;
grant execute on function platform.meta() to weerwerk_app, weerwerk_worker;

-- Never content: that a processing took place, by whom, when, under what. The salts stay out of sight.
create policy toezicht on platform.auditlog for select to weerwerk_app, weerwerk_worker
  using (case (select platform.meta()) when 'alles' then true when 'technisch' then soort in ('ALARM', 'SYSTEEM') else false end);
create policy toezicht on platform.auditlog_geheim for select to weerwerk_app, weerwerk_worker using ((select platform.meta()) = 'alles');
create policy toezicht on platform.verwerkingslog for select to weerwerk_app, weerwerk_worker using ((select platform.meta()) = 'alles');
create policy toezicht on platform.verwerkingslog_geheim for select to weerwerk_app, weerwerk_worker using ((select platform.meta()) = 'alles');
create policy toezicht on platform.beslislog for select to weerwerk_app, weerwerk_worker using ((select platform.meta()) = 'alles');
grant select on platform.auditlog, platform.verwerkingslog, platform.beslislog to weerwerk_app, weerwerk_worker;
grant select (at, xid, medewerker, namens, sessie, opdracht, herkomst, reden) on platform.auditlog_geheim to weerwerk_app, weerwerk_worker;
grant select (at, xid, nr, token, zoekindex) on platform.verwerkingslog_geheim to weerwerk_app, weerwerk_worker;

-- The people behind log lines, for who may read the log.
create policy toezicht on platform.medewerker for select to weerwerk_app, weerwerk_worker using ((select platform.meta()) = 'alles');
grant select (id, extern) on platform.medewerker to weerwerk_app, weerwerk_worker;
create policy toezicht on platform.betrokkene for select to weerwerk_app, weerwerk_worker using ((select platform.meta()) = 'alles');
grant select (extern, soort, zoekindex) on platform.betrokkene to weerwerk_app, weerwerk_worker;

-- What oneself did, and that others looked at one's data: when, under which activity and role, never who (AVG art. 15).
-- Why a case did not open stays with who watches over the log: "excluded" would tell that it is about oneself (besluiten.md 21).
create function toezicht.own_trail(p_before timestamptz, p_limit int) returns table (at timestamptz, activiteit text, handeling text, rol text, uitkomst text, werk uuid, nood boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.at, a.activiteit, a.handeling, a.rol,
    case when a.uitkomst in ('GEEN_LID', 'WERK_PAST_NIET', 'WERK_ONTBREEKT', 'WERK_ONBEKEND', 'WERK_VERLOPEN', 'UITGESLOTEN', 'FASE', 'OPDRACHT_GESLOTEN')
      then 'NIET_GEVONDEN' else a.uitkomst end,
    case when a.uitkomst = 'TOEGESTAAN' then a.werk end, a.nood
  from platform.auditlog a join platform.auditlog_geheim g using (at, xid)
  where g.medewerker = (select platform.wie()) and a.at < p_before and a.at > p_before - interval '13 months'
  order by a.at desc limit least(p_limit, 100)
$$;
-- What the register calls confidential stays out, and so do its times and numbers: whoever is looked into must not see that here.
create function toezicht.looks_at_me(p_before timestamptz, p_limit int) returns table (at timestamptz, naam text, verwerking text, rol text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.at, v.naam, v.verwerking, a.rol
  from platform.verwerkingslog_geheim s
    join platform.verwerkingslog v on v.at = s.at and v.xid = s.xid and v.nr = s.nr
    join platform.auditlog a on a.at = s.at and a.xid = s.xid
    join platform.verwerking r on r.code = v.verwerking and r.versie = v.versie and not coalesce((r.inhoud ->> 'vertrouwelijk')::boolean, true)
  where s.zoekindex = (select b.zoekindex from platform.betrokkene b join platform.medewerker m on m.extern = b.extern where m.id = platform.wie())
    and s.at < p_before
  order by s.at desc limit least(p_limit, 100)
$$;
grant execute on function toezicht.own_trail(timestamptz, int), toezicht.looks_at_me(timestamptz, int) to weerwerk_app;

-- Requests of data subjects (AVG 15-18, 21): answered within one month (AVG 12 lid 3).
create table toezicht.verzoek (
  id            uuid primary key default gen_random_uuid(),
  scope         smallint not null references platform.scope,
  eigenaar      bigint not null references platform.medewerker,
  soort         text not null check (soort in ('INZAGE', 'RECTIFICATIE', 'WISSEN', 'BEPERKING', 'BEZWAAR')),
  vraag         text not null check (length(btrim(vraag)) between 10 and 4000),
  ingediend_op  timestamptz not null default now(),
  uiterlijk     date not null,
  status        text not null default 'OPEN' check (status in ('OPEN', 'BEANTWOORD', 'INGETROKKEN')),
  antwoord      text check (length(btrim(antwoord)) between 10 and 10000),
  antwoord_door bigint references platform.medewerker,
  antwoord_op   timestamptz,
  check ((status = 'BEANTWOORD') = (antwoord is not null)),
  constraint niemand_beantwoordt_zichzelf check (antwoord_door <> eigenaar)
);
create index verzoek_eigenaar on toezicht.verzoek (eigenaar, ingediend_op desc);
select platform.protect('toezicht.verzoek');
grant select, insert (scope, eigenaar, soort, vraag, uiterlijk) on toezicht.verzoek to weerwerk_app;

-- Whoever filed it may withdraw it; someone else answers it. No update right is given, so no other change is possible.
create function toezicht.withdraw_verzoek(p_id uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update toezicht.verzoek set status = 'INGETROKKEN'
    where id = p_id and status = 'OPEN' and eigenaar = platform.wie() and platform.activiteit() = 'mijn-verzoeken';
  return case when not found then 'VERZOEK_GESLOTEN' end;
end $$;
create function toezicht.answer_verzoek(p_id uuid, p_antwoord text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update toezicht.verzoek set status = 'BEANTWOORD', antwoord = p_antwoord, antwoord_door = platform.wie(), antwoord_op = now()
    where id = p_id and status = 'OPEN' and eigenaar <> platform.wie() and platform.activiteit() = 'verzoeken-behandelen';
  return case when not found then 'VERZOEK_GESLOTEN' end;
end $$;
grant execute on function toezicht.withdraw_verzoek(uuid), toezicht.answer_verzoek(uuid, text) to weerwerk_app;

-- Searching the log on a person is for that person's own open request, and never for a request of the reader.
create function toezicht.is_verzoek_of(p_verzoek uuid, p_betrokkene uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from toezicht.verzoek v join platform.medewerker m on m.id = v.eigenaar
    where v.id = p_verzoek and v.status = 'OPEN' and m.extern = p_betrokkene and v.eigenaar <> platform.wie())
$$;
grant execute on function toezicht.is_verzoek_of(uuid, uuid) to weerwerk_app;

-- A review of a legal basis by the privacy officer.
create function toezicht.review_grondslag(p_code text, p_versie int, p_herbeoordelen date, p_toelichting text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.activiteit() <> 'grondslag-beoordelen' then
    raise exception 'verkeerde activiteit' using errcode = 'WW003';
  end if;
  if p_herbeoordelen <= platform.date_of(platform.nu()) or p_herbeoordelen > platform.date_of(platform.nu() + interval '2 years') then
    return 'HERBEOORDELEN_BINNEN_TWEE_JAAR';
  end if;
  if not exists (select from platform.grondslag where code = p_code and versie = p_versie) then
    return 'GRONDSLAG_ONBEKEND';
  end if;
  insert into platform.grondslag_beoordeling (grondslag, versie, beoordelaar, herbeoordelen, toelichting)
    values (p_code, p_versie, platform.wie(), p_herbeoordelen, p_toelichting);
  return null;
end $$;
grant execute on function toezicht.review_grondslag(text, int, date, text) to weerwerk_app;

-- Until when each basis counts as reviewed: public, like the catalogue itself; by whom is not.
create function platform.list_beoordelingen() returns table (grondslag text, versie int, beoordeeld_op timestamptz, herbeoordelen date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct on (b.grondslag, b.versie) b.grondslag, b.versie, b.beoordeeld_op, b.herbeoordelen
  from platform.grondslag_beoordeling b order by b.grondslag, b.versie, b.beoordeeld_op desc
$$;
grant execute on function platform.list_beoordelingen() to weerwerk_app;
