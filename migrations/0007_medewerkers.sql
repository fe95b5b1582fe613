-- The organisation's own list: who works here, in which roles, who replaces whom, and who changed what.
-- The beheerder proposes, the privacy officer confirms, nobody confirms what is about themselves (besluiten.md 13).

create schema medewerkers;
grant usage on schema medewerkers to weerwerk_app, weerwerk_worker, weerwerk_migrator;

create table medewerkers.profiel (
  medewerker bigint primary key references platform.medewerker,
  extern     uuid not null unique,
  scope      smallint not null references platform.scope,
  naam       text not null check (length(btrim(naam)) between 2 and 120),
  functie    text not null check (length(btrim(functie)) between 2 and 120),
  afdeling   text not null default '' check (length(afdeling) <= 120)
);
select platform.protect('medewerkers.profiel');
grant select on medewerkers.profiel to weerwerk_app, weerwerk_worker;

create table medewerkers.voorstel (
  id              uuid primary key default gen_random_uuid(),
  scope           smallint not null references platform.scope,
  soort           text not null check (soort in ('ROL_TOEKENNEN', 'ROL_BEEINDIGEN', 'VERVANGING', 'VERVANGING_BEEINDIGEN',
                    'MEDEWERKER_TOEVOEGEN', 'MEDEWERKER_WIJZIGEN', 'AANMELDNAAM_WIJZIGEN', 'BLOKKEREN', 'DEBLOKKEREN')),
  medewerker      bigint references platform.medewerker,
  rol             text references platform.rol,
  vervanger       bigint references platform.medewerker,
  van             timestamptz,
  tot             timestamptz,
  naam            text,
  functie         text,
  afdeling        text,
  aanmeldnaam     text,
  bijlage         uuid,
  toelichting     text not null check (length(btrim(toelichting)) between 10 and 2000),
  ingediend_door  bigint references platform.medewerker,
  ingediend_op    timestamptz not null default now(),
  status          text not null default 'OPEN' check (status in ('OPEN', 'BEVESTIGD', 'AFGEWEZEN', 'INGETROKKEN', 'DIRECT')),
  besluit_door    bigint references platform.medewerker,
  besluit_op      timestamptz,
  besluit_toelichting text check (length(besluit_toelichting) <= 2000),
  constraint niemand_bevestigt_zichzelf check (status not in ('BEVESTIGD', 'AFGEWEZEN')
    or (besluit_door is distinct from ingediend_door and besluit_door is distinct from medewerker and besluit_door is distinct from vervanger)),
  constraint rol_hoort_erbij check ((soort in ('ROL_TOEKENNEN', 'ROL_BEEINDIGEN', 'VERVANGING', 'VERVANGING_BEEINDIGEN')) = (rol is not null)),
  constraint vervanger_hoort_erbij check ((soort in ('VERVANGING', 'VERVANGING_BEEINDIGEN')) = (vervanger is not null)),
  constraint medewerker_hoort_erbij check (soort = 'MEDEWERKER_TOEVOEGEN' or medewerker is not null)
);
create index voorstel_medewerker on medewerkers.voorstel (medewerker, ingediend_op desc);
create index voorstel_status on medewerkers.voorstel (status, ingediend_op desc);
select platform.protect('medewerkers.voorstel');
grant select on medewerkers.voorstel to weerwerk_app;

create table medewerkers.voorkeur (
  eigenaar    bigint primary key references platform.medewerker,
  scope       smallint not null references platform.scope,
  taal        text not null default 'nl' check (taal in ('nl', 'en')),
  thema       text not null default 'systeem' check (thema in ('systeem', 'licht', 'donker')),
  dichtheid   text not null default 'ruim' check (dichtheid in ('ruim', 'compact')),
  sneltoetsen boolean not null default true
);
select platform.protect('medewerkers.voorkeur');
grant select, insert, update on medewerkers.voorkeur to weerwerk_app;

create function medewerkers.must_have_activiteit(variadic p_codes text[]) returns void language plpgsql stable as $$
begin
  if platform.activiteit() <> all (p_codes) then
    raise exception 'deze handeling hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
end $$;

-- Roles and substitutions as known now, for readers of the organisation's own compartment.
create function medewerkers.list_rollen(p_medewerkers bigint[]) returns table (medewerker bigint, rol text, van timestamptz, tot timestamptz, namens bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- Written so that an unknown scope closes: `<> all` of nothing known would be neither yes nor no.
  if not coalesce(platform.scope_of('organisatie', 'H1', 'algemeen') = any (platform.scopes()), false) then
    return;
  end if;
  return query
    select h.medewerker, h.rol, h.van, h.tot, null::bigint from platform.rolhouder h where h.medewerker = any (p_medewerkers)
    union all
    select v.vervanger, v.rol, v.van, v.tot, v.medewerker from platform.vervanging v where v.vervanger = any (p_medewerkers)
    order by 3;
end $$;

-- What the door knows of oneself: roles now, those of whom one replaces, and what may be opened with them.
create function medewerkers.own_rollen() returns table (rol text, namens uuid, tot timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.rol, null::uuid, h.tot from platform.rolhouder h
    where h.medewerker = platform.wie() and h.van <= platform.nu() and (h.tot is null or h.tot > platform.nu())
  union all
  select v.rol, m.extern, v.tot from platform.vervanging v join platform.medewerker m on m.id = v.medewerker
    join platform.rolhouder h on h.medewerker = v.medewerker and h.rol = v.rol and h.van <= platform.nu() and (h.tot is null or h.tot > platform.nu())
    where v.vervanger = platform.wie() and v.van <= platform.nu() and v.tot > platform.nu()
$$;

create function medewerkers.list_toestand(p_medewerkers bigint[]) returns table (medewerker bigint, geblokkeerd_op timestamptz, aangemeld boolean, aanmeldnaam text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not coalesce(platform.scope_of('organisatie', 'H1', 'algemeen') = any (platform.scopes()), false) then
    return;
  end if;
  return query select m.id, m.geblokkeerd_op, m.sub is not null, m.aanmeldnaam from platform.medewerker m where m.id = any (p_medewerkers);
end $$;

create function medewerkers.id_of(p_extern uuid) returns bigint language sql stable as
$$ select medewerker from medewerkers.profiel where extern = p_extern $$;

-- Files a proposal. A refusal is a named value, so that the transaction lives on and its log row with it.
create function medewerkers.file_voorstel(
  p_soort text, p_medewerker uuid, p_rol text, p_vervanger uuid, p_van timestamptz, p_tot timestamptz,
  p_naam text, p_functie text, p_afdeling text, p_aanmeldnaam text, p_toelichting text
) returns table (weigering text, nieuw uuid) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_m bigint := medewerkers.id_of(p_medewerker);
  v_v bigint := medewerkers.id_of(p_vervanger);
  v_id uuid;
  v_no text;
begin
  perform medewerkers.must_have_activiteit('voorstel-doen');
  v_no := case
    when p_soort <> 'MEDEWERKER_TOEVOEGEN' and v_m is null then 'MEDEWERKER_ONBEKEND'
    when p_soort in ('VERVANGING', 'VERVANGING_BEEINDIGEN') and v_v is null then 'VERVANGER_ONBEKEND'
    when p_rol is not null and not exists (select from platform.rol r where r.code = p_rol) then 'ROL_ONBEKEND'
    when p_soort = 'VERVANGING' and v_v = v_m then 'VERVANGER_IS_ZELF'
    when p_soort = 'VERVANGING' and (p_tot is null or p_tot <= coalesce(p_van, platform.nu())) then 'EINDE_VOOR_BEGIN'
    when p_soort = 'VERVANGING' and exists (select from platform.vervanging x where x.medewerker = v_m and x.vervanger = v_v and x.rol = p_rol
        and x.van < p_tot and x.tot > greatest(coalesce(p_van, platform.nu()), platform.nu())) then 'VERVANGING_LOOPT_AL'
    when p_soort = 'VERVANGING_BEEINDIGEN' and not exists (select from platform.vervanging x where x.medewerker = v_m and x.vervanger = v_v and x.rol = p_rol and x.tot > platform.nu()) then 'VERVANGING_ONBEKEND'
    when p_soort = 'VERVANGING' and not exists (select from platform.rolhouder h where h.medewerker = v_m and h.rol = p_rol and (h.tot is null or h.tot > coalesce(p_van, platform.nu()))) then 'ROL_NIET_GEHOUDEN'
    when p_soort = 'ROL_BEEINDIGEN' and not exists (select from platform.rolhouder h where h.medewerker = v_m and h.rol = p_rol and (h.tot is null or h.tot > platform.nu())) then 'ROL_NIET_GEHOUDEN'
    when p_soort = 'ROL_TOEKENNEN' and p_rol in ('melder', 'systeem', 'partner') then 'ROL_NIET_TOE_TE_KENNEN'
    when p_soort = 'ROL_TOEKENNEN' and exists (select from platform.rolhouder h where h.medewerker = v_m and h.rol = p_rol and (h.tot is null or h.tot > coalesce(p_van, platform.nu()))) then 'ROL_AL_GEHOUDEN'
    when p_tot <= p_van then 'EINDE_VOOR_BEGIN'
    when p_tot <= platform.nu() then 'EINDE_VOORBIJ'
    when p_soort in ('MEDEWERKER_TOEVOEGEN', 'AANMELDNAAM_WIJZIGEN') and exists (select from platform.medewerker m where m.aanmeldnaam = lower(btrim(p_aanmeldnaam))) then 'AANMELDNAAM_BEZET'
    when exists (select from medewerkers.voorstel o where o.status = 'OPEN' and o.soort = p_soort and o.medewerker is not distinct from v_m and o.rol is not distinct from p_rol
        and o.vervanger is not distinct from v_v and o.aanmeldnaam is not distinct from lower(btrim(p_aanmeldnaam))) then 'VOORSTEL_BESTAAT_AL'
  end;
  if v_no is not null then
    return query select v_no, null::uuid; return;
  end if;
  insert into medewerkers.voorstel (scope, soort, medewerker, rol, vervanger, van, tot, naam, functie, afdeling, aanmeldnaam, toelichting, ingediend_door)
  values (platform.scope_of('organisatie', 'H1', 'algemeen'), p_soort, v_m, p_rol, v_v, p_van, p_tot, p_naam, p_functie, p_afdeling,
    lower(btrim(p_aanmeldnaam)), p_toelichting, platform.wie())
  returning id into v_id;
  return query select null::text, v_id;
end $$;

create function medewerkers.attach_bijlage(p_voorstel uuid, p_bestand uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform medewerkers.must_have_activiteit('voorstel-doen');
  update medewerkers.voorstel set bijlage = p_bestand where id = p_voorstel and status = 'OPEN' and ingediend_door = platform.wie() and bijlage is null;
  if not found then return 'VOORSTEL_GESLOTEN'; end if;
  return null;
end $$;

create function medewerkers.withdraw_voorstel(p_id uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform medewerkers.must_have_activiteit('voorstel-doen');
  update medewerkers.voorstel set status = 'INGETROKKEN', besluit_op = now(), besluit_door = platform.wie()
    where id = p_id and status = 'OPEN' and ingediend_door = platform.wie();
  if not found then return 'VOORSTEL_GESLOTEN'; end if;
  return null;
end $$;

-- Adds a person: the door's row, the profile, and the sealed token under which log lines know them.
create function medewerkers.add_medewerker(p_extern uuid, p_naam text, p_functie text, p_afdeling text, p_aanmeldnaam text, p_kenmerk bytea, p_token bytea, p_zoekindex bytea)
returns bigint language plpgsql as $$
declare n bigint;
begin
  insert into platform.medewerker (extern, aanmeldnaam, kenmerk) values (p_extern, lower(btrim(p_aanmeldnaam)), p_kenmerk) returning id into n;
  perform platform.register_betrokkene(p_extern, 'MEDEWERKER', p_token, p_zoekindex);
  insert into medewerkers.profiel (medewerker, extern, scope, naam, functie, afdeling)
    values (n, p_extern, platform.scope_of('organisatie', 'H1', 'openbaar'), btrim(p_naam), btrim(p_functie), btrim(coalesce(p_afdeling, '')));
  return n;
end $$;

-- Puts a confirmed proposal into force.
create function medewerkers.apply_voorstel(v medewerkers.voorstel, p_extern uuid, p_kenmerk bytea, p_token bytea, p_zoekindex bytea) returns void language plpgsql as $$
declare v_nu timestamptz := platform.nu();
begin
  case v.soort
    when 'ROL_TOEKENNEN' then
      insert into platform.rolhouder (medewerker, rol, van, tot, voorstel) values (v.medewerker, v.rol, greatest(coalesce(v.van, v_nu), v_nu), v.tot, v.id);
    when 'ROL_BEEINDIGEN' then
      -- An end never lies later than the one that was agreed on, and never before today.
      update platform.rolhouder set tot = least(tot, greatest(van, v.van, v_nu)) where medewerker = v.medewerker and rol = v.rol and (tot is null or tot > v_nu);
    when 'VERVANGING' then
      insert into platform.vervanging (medewerker, vervanger, rol, van, tot, voorstel) values (v.medewerker, v.vervanger, v.rol, greatest(coalesce(v.van, v_nu), v_nu), v.tot, v.id);
    when 'VERVANGING_BEEINDIGEN' then
      update platform.vervanging set tot = greatest(van + interval '1 second', v_nu) where medewerker = v.medewerker and vervanger = v.vervanger and rol = v.rol and tot > v_nu;
    when 'MEDEWERKER_TOEVOEGEN' then
      perform medewerkers.add_medewerker(p_extern, v.naam, v.functie, v.afdeling, v.aanmeldnaam, p_kenmerk, p_token, p_zoekindex);
      update medewerkers.voorstel set medewerker = medewerkers.id_of(p_extern) where id = v.id;
    when 'MEDEWERKER_WIJZIGEN' then
      update medewerkers.profiel set naam = coalesce(nullif(btrim(v.naam), ''), naam), functie = coalesce(nullif(btrim(v.functie), ''), functie), afdeling = coalesce(v.afdeling, afdeling)
        where medewerker = v.medewerker;
    when 'AANMELDNAAM_WIJZIGEN' then
      -- The old identity no longer opens anything: the binding goes, and so do the running sessions.
      update platform.medewerker set aanmeldnaam = v.aanmeldnaam, uitgever = null, sub = null where id = v.medewerker;
      update platform.sessie set beeindigd_op = now() where medewerker = v.medewerker and beeindigd_op is null;
    when 'BLOKKEREN' then
      -- This alone closes the door. Their sessions end with it, but none is waited for: who keeps a request open on one holds its row.
      update platform.medewerker set geblokkeerd_op = now() where id = v.medewerker and geblokkeerd_op is null;
      update platform.sessie set beeindigd_op = now()
        where id in (select id from platform.sessie where medewerker = v.medewerker and beeindigd_op is null for update skip locked);
      -- What they put forward may be part of why they were stopped.
      update medewerkers.voorstel set status = 'INGETROKKEN', besluit_op = now(), besluit_door = platform.wie(), besluit_toelichting = 'De indiener is geblokkeerd.'
        where ingediend_door = v.medewerker and status = 'OPEN';
    when 'DEBLOKKEREN' then
      update platform.medewerker set geblokkeerd_op = null where id = v.medewerker;
      update platform.sessie set beeindigd_op = now() where medewerker = v.medewerker and beeindigd_op is null;
  end case;
end $$;

create function medewerkers.decide_voorstel(p_id uuid, p_bevestigd boolean, p_toelichting text, p_extern uuid, p_kenmerk bytea, p_token bytea, p_zoekindex bytea)
returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v medewerkers.voorstel;
  v_wie bigint := platform.wie();
  v_namens bigint := (platform.current_actor()).namens;
begin
  perform medewerkers.must_have_activiteit('voorstel-bevestigen');
  select * into v from medewerkers.voorstel where id = p_id for update;
  if v.id is null then return 'VOORSTEL_ONBEKEND'; end if;
  if v.status <> 'OPEN' then return 'VOORSTEL_GESLOTEN'; end if;
  -- Nor does the deputy decide with the right of who filed it or whom it is about.
  if v.ingediend_door in (v_wie, v_namens) then return 'EIGEN_VOORSTEL'; end if;
  if v_wie in (v.medewerker, v.vervanger) or v_namens in (v.medewerker, v.vervanger) then return 'GAAT_OVER_UZELF'; end if;
  -- Since it was filed its end can have come, or another have got the name.
  if p_bevestigd and v.tot <= platform.nu() then return 'EINDE_VOORBIJ'; end if;
  if p_bevestigd and v.aanmeldnaam is not null and exists (select from platform.medewerker m where m.aanmeldnaam = v.aanmeldnaam) then
    return 'AANMELDNAAM_BEZET';
  end if;
  update medewerkers.voorstel set status = case when p_bevestigd then 'BEVESTIGD' else 'AFGEWEZEN' end,
    besluit_door = v_wie, besluit_op = now(), besluit_toelichting = p_toelichting where id = p_id;
  if p_bevestigd then
    perform medewerkers.apply_voorstel(v, p_extern, p_kenmerk, p_token, p_zoekindex);
  end if;
  return null;
end $$;

-- Less access may come at once; whoever watches over the log, as a deputy too, can only be blocked by a second watcher.
create function medewerkers.block_medewerker(p_medewerker uuid, p_toelichting text) returns table (weigering text, nieuw uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_m bigint := medewerkers.id_of(p_medewerker);
  v medewerkers.voorstel;
begin
  perform medewerkers.must_have_activiteit('medewerker-blokkeren');
  if v_m is null then return query select 'MEDEWERKER_ONBEKEND', null::uuid; return; end if;
  if v_m = platform.wie() then return query select 'GAAT_OVER_UZELF', null::uuid; return; end if;
  if exists (select from platform.medewerker where id = v_m and geblokkeerd_op is not null) then return query select 'AL_GEBLOKKEERD', null::uuid; return; end if;
  insert into medewerkers.voorstel (scope, soort, medewerker, toelichting, ingediend_door, status)
    values (platform.scope_of('organisatie', 'H1', 'algemeen'), 'BLOKKEREN', v_m, p_toelichting, platform.wie(),
      case when exists (select from platform.rolhouder h where h.medewerker = v_m and h.rol in ('privacyofficer', 'fg') and (h.tot is null or h.tot > platform.nu()))
          or exists (select from platform.vervanging x where x.vervanger = v_m and x.rol in ('privacyofficer', 'fg') and x.tot > platform.nu())
        then 'OPEN' else 'DIRECT' end)
    returning * into v;
  if v.status = 'DIRECT' then
    perform medewerkers.apply_voorstel(v, null, null, null, null);
  end if;
  return query select null::text, v.id;
end $$;

-- The first people of a node, named by who installs it; works once, on an empty list.
create function medewerkers.init_medewerkers(p_mensen jsonb) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m jsonb; r text; v_m bigint; n int := 0;
begin
  perform medewerkers.must_have_activiteit('inrichten');
  if exists (select from platform.medewerker) then
    raise exception 'DE_LIJST_IS_NIET_LEEG' using errcode = 'WW020';
  end if;
  for m in select * from jsonb_array_elements(p_mensen) loop
    v_m := medewerkers.add_medewerker((m ->> 'extern')::uuid, m ->> 'naam', m ->> 'functie', m ->> 'afdeling', m ->> 'aanmeldnaam',
      decode(m ->> 'kenmerk', 'hex'), decode(m ->> 'token', 'hex'), decode(m ->> 'zoekindex', 'hex'));
    for r in select * from jsonb_array_elements_text(m -> 'rollen') loop
      insert into platform.rolhouder (medewerker, rol, van) values (v_m, r, platform.nu());
    end loop;
    n := n + 1;
  end loop;
  return n;
end $$;

grant execute on function medewerkers.list_rollen(bigint[]), medewerkers.own_rollen(), medewerkers.list_toestand(bigint[]), medewerkers.id_of(uuid),
  medewerkers.file_voorstel(text, uuid, text, uuid, timestamptz, timestamptz, text, text, text, text, text),
  medewerkers.attach_bijlage(uuid, uuid), medewerkers.withdraw_voorstel(uuid),
  medewerkers.decide_voorstel(uuid, boolean, text, uuid, bytea, bytea, bytea), medewerkers.block_medewerker(uuid, text) to weerwerk_app;
grant execute on function medewerkers.init_medewerkers(jsonb) to weerwerk_migrator;

create function platform.has_no_medewerkers() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as
$$ select not exists (select from platform.medewerker) $$;
grant execute on function platform.has_no_medewerkers() to weerwerk_migrator;
