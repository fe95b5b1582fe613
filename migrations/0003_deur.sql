-- The one door to the data. A transaction opens with a grant; the grant is the audit row; policies read that row back.

create type platform.grant_uitkomst as (
  uitkomst text, medewerker uuid, rol text, namens uuid, nood boolean, klok timestamptz, sessie uuid, verloopt_op timestamptz, stil_op timestamptz
);

-- Writes the audit row of this transaction, its twin and the access decision. Internal: nobody but the owner may call it.
-- A second call in one transaction breaks the primary key (at, xid): no grant is ever opened twice.
-- A row is of now and sees now: `now()` is the beginning of the transaction, so one that was begun hours ago would date its row back
-- and find that ended sessions still run; and a fixed snapshot (repeatable read, or one imported from another transaction) would
-- still show a role or a session that was taken away since.
create function platform.write_audit(
  p_soort text, p_activiteit text, p_versie int, p_handeling text, p_rol text, p_werk uuid, p_nood boolean, p_uitkomst text,
  p_lezen smallint[], p_lezen_eigen smallint[], p_schrijven smallint[], p_schrijven_eigen smallint[], p_klok timestamptz,
  p_trace bytea, p_span bytea, p_medewerker bigint, p_namens bigint, p_sessie bigint, p_opdracht bigint, p_herkomst text, p_reden text
) returns boolean language plpgsql as $$
declare
  v_xid    xid8 := pg_current_xact_id();
  v_zout   bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  v_geheim bytea := sha256(v_zout || array_send(array[int8send(p_medewerker), int8send(p_namens), int8send(p_sessie),
    int8send(p_opdracht), convert_to(p_herkomst, 'UTF8'), convert_to(p_reden, 'UTF8')]));
begin
  if length(p_trace) <> 16 or length(p_span) <> 8 or p_soort is null or p_handeling is null or octet_length(p_handeling) > 300
      or octet_length(p_activiteit) > 60 or octet_length(p_herkomst) > 100 or octet_length(p_reden) > 8000 then
    raise exception 'geen goede logregel' using errcode = 'WW005';
  end if;
  if clock_timestamp() > now() + interval '30 seconds' or current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'deze transactie ziet niet wat nu geldt' using errcode = 'WW006';
  end if;
  insert into platform.auditlog (at, xid, soort, activiteit, versie, handeling, rol, namens, werk, nood, uitkomst, klok,
    lezen, lezen_eigen, schrijven, schrijven_eigen, trace, span, geheim, leaf)
  values (now(), v_xid, p_soort, p_activiteit, p_versie, p_handeling, p_rol, p_namens is not null, p_werk, p_nood, p_uitkomst, p_klok,
    p_lezen, p_lezen_eigen, p_schrijven, p_schrijven_eigen, p_trace, p_span, v_geheim,
    sha256('\x0001'::bytea || array_send(array['auditlog'::bytea, timestamptz_send(now()), xid8send(v_xid), convert_to(p_soort, 'UTF8'),
      convert_to(p_activiteit, 'UTF8'), int4send(p_versie), convert_to(p_handeling, 'UTF8'), convert_to(p_rol, 'UTF8'),
      boolsend(p_namens is not null), uuid_send(p_werk), boolsend(p_nood), convert_to(p_uitkomst, 'UTF8'), timestamptz_send(p_klok),
      array_send(p_lezen), array_send(p_lezen_eigen), array_send(p_schrijven), array_send(p_schrijven_eigen), p_trace, p_span, v_geheim])));
  insert into platform.auditlog_geheim (at, xid, zout, medewerker, namens, sessie, opdracht, herkomst, reden)
  values (now(), v_xid, v_zout, p_medewerker, p_namens, p_sessie, p_opdracht, p_herkomst, p_reden);
  if p_soort in ('GRANT', 'WEIGERING') then
    insert into platform.beslislog (at, xid, nr, activiteit, werk, toegestaan, reden, rol, beleid, trace, span, geheim, leaf)
    select now(), v_xid, 0, p_activiteit, p_werk, p_soort = 'GRANT', p_uitkomst, p_rol, c.hash, p_trace, p_span, v_geheim,
      sha256('\x0001'::bytea || array_send(array['beslislog'::bytea, timestamptz_send(now()), xid8send(v_xid), int4send(0),
        convert_to(p_activiteit, 'UTF8'), uuid_send(p_werk), boolsend(p_soort = 'GRANT'), convert_to(p_uitkomst, 'UTF8'),
        convert_to(p_rol, 'UTF8'), c.hash, p_trace, p_span, v_geheim]))
    from platform.catalogus_versie c where c.actief;
  end if;
  return true;
end $$;

-- Why this person may not do this now, or null. Asks only what the activity needs.
create function platform.refuse_werk(
  p_soort text[], p_fasen smallint[], p_lid boolean, p_werk uuid, p_medewerker bigint, p_namens bigint, p_kenmerk bytea, p_nu timestamptz
) returns text language plpgsql stable as $$
declare w platform.werk;
begin
  if p_soort is null then
    return case when p_werk is not null then 'WERK_PAST_NIET' end;
  end if;
  select * into w from platform.werk where id = p_werk;
  return case
    when p_werk is null then 'WERK_ONTBREEKT'
    when w.id is null or w.soort <> all (p_soort) then 'WERK_ONBEKEND'
    when exists (select from platform.werk_uitsluiting u where u.werk = w.id and u.medewerker = p_kenmerk) then 'UITGESLOTEN'
    when p_lid and not exists (select from platform.werk_lid l
      where l.werk = w.id and l.medewerker in (p_medewerker, p_namens) and l.van <= p_nu and (l.tot is null or l.tot > p_nu)) then 'GEEN_LID'
    when w.tot <= p_nu then 'WERK_VERLOPEN'
    when p_fasen is not null and w.fase <> all (p_fasen) then 'FASE'
  end;
end $$;

-- The day of the law: the caller's own time zone must not be able to bring back yesterday.
create function platform.date_of(p_at timestamptz) returns date language sql immutable as
$$ select (p_at at time zone 'Europe/Amsterdam')::date $$;

-- A basis without a current review blocks new processing, never the reading of what is there.
create function platform.refuse_grondslag(p_verwerking text, p_versie int, p_nu timestamptz) returns text language sql stable as $$
  select 'GRONDSLAG_NIET_BEOORDEELD' where exists (
    select from platform.verwerking v, unnest(v.grondslagen) g
    where v.code = p_verwerking and v.versie = p_versie and not exists (
      select from platform.grondslag_beoordeling b join platform.grondslag s on s.code = b.grondslag and s.versie = b.versie
      where b.grondslag = g and b.herbeoordelen > platform.date_of(p_nu) and s.geldig_van <= platform.date_of(p_nu)
        and (s.geldig_tot is null or s.geldig_tot > platform.date_of(p_nu))))
$$;

-- Decides and logs. A refusal is returned, not raised: raising would roll its own log row back. After a refusal no scope is open.
create function platform.decide_grant(
  p_medewerker bigint, p_extern uuid, p_kenmerk bytea, p_geblokkeerd boolean, p_sessie bigint, p_opdracht bigint, p_activiteit text, p_werk uuid,
  p_schrijft boolean, p_handeling text, p_trace bytea, p_span bytea, p_herkomst text, p_reden text
) returns platform.grant_uitkomst language plpgsql as $$
declare
  a    record;
  v_no text;
  v_ok boolean;
  r    platform.grant_uitkomst;
begin
  -- One question: business time, the activity, and the first role in its order that this person holds now, as themselves or for a
  -- colleague whom they replace now. Everyone reports (melder).
  select now() + i.klok_verschuiving as nu, x.code, x.soort, x.verwerking, x.versie, x.werk_soort, x.fasen, x.toets, x.reden,
      t.namens, t.rol, t.lid, t.lezen, t.lezen_eigen, t.schrijven, t.schrijven_eigen into a
  from platform.inrichting i
  left join platform.activiteit x on x.code = p_activiteit
  left join lateral (
    select h.namens, g.rol, g.lid, g.lezen, g.lezen_eigen, g.schrijven, g.schrijven_eigen from (
      select null::bigint as namens, h.rol from platform.rolhouder h
        where h.medewerker = p_medewerker and h.van <= now() + i.klok_verschuiving and (h.tot is null or h.tot > now() + i.klok_verschuiving)
      union all
      select v.medewerker, v.rol from platform.vervanging v join platform.rolhouder h on h.medewerker = v.medewerker and h.rol = v.rol
        where v.vervanger = p_medewerker and v.van <= now() + i.klok_verschuiving and v.tot > now() + i.klok_verschuiving
          and h.van <= now() + i.klok_verschuiving and (h.tot is null or h.tot > now() + i.klok_verschuiving)
      union all
      select null, 'melder'
    ) h join platform.toegang g on g.activiteit = p_activiteit and g.rol = h.rol
    order by g.volgorde, h.namens nulls first limit 1
  ) t on true;

  v_no := case
    when a.code is null then 'ONBEKENDE_ACTIVITEIT'
    when p_geblokkeerd then 'GEBLOKKEERD'
    when a.rol is null then 'GEEN_ROL'
    when a.soort = 'nood' and not exists (select from platform.noodtoegang n
      where n.aanvrager = p_medewerker and n.toegekend_op is not null and n.beeindigd_op is null and n.tot > now()) then 'GEEN_NOODTOEGANG'
    when a.reden and coalesce(length(btrim(p_reden)), 0) < 20 then 'REDEN_ONTBREEKT'
  end;
  if v_no is null and (a.werk_soort is not null or p_werk is not null) then
    v_no := platform.refuse_werk(a.werk_soort, a.fasen, a.lid, p_werk, p_medewerker, a.namens, p_kenmerk, a.nu);
  end if;
  if v_no is null and p_schrijft and a.toets then
    v_no := platform.refuse_grondslag(a.verwerking, a.versie, a.nu);
  end if;

  if v_no is null then
    r.uitkomst := 'TOEGESTAAN';
    v_ok := platform.write_audit('GRANT', a.code, a.versie, p_handeling, a.rol, p_werk, a.soort = 'nood', 'TOEGESTAAN',
      a.lezen, a.lezen_eigen, case when p_schrijft then a.schrijven else '{}' end, case when p_schrijft then a.schrijven_eigen else '{}' end,
      a.nu, p_trace, p_span, p_medewerker, a.namens, p_sessie, p_opdracht, p_herkomst, p_reden);
  else
    r.uitkomst := v_no;
    v_ok := platform.write_audit('WEIGERING', p_activiteit, a.versie, p_handeling, a.rol, p_werk, false, v_no,
      null, null, null, null, a.nu, p_trace, p_span, p_medewerker, a.namens, p_sessie, p_opdracht, p_herkomst, p_reden);
  end if;
  r.medewerker := p_extern;
  r.rol := a.rol;
  r.nood := a.soort = 'nood';
  r.klok := a.nu;
  if a.namens is not null then
    select extern into r.namens from platform.medewerker where id = a.namens;
  end if;
  return r;
end $$;

-- The door of the web server: session, role, activity and membership are checked here, in the database.
create function platform.open_grant(
  p_token text, p_activiteit text, p_werk uuid, p_schrijft boolean, p_handeling text, p_trace bytea, p_span bytea,
  p_herkomst text, p_reden text default null
) returns platform.grant_uitkomst language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s record;
  r platform.grant_uitkomst;
begin
  select x.id, x.extern, x.medewerker, x.beeindigd_op, x.verloopt_op, x.gezien_op, x.stil_na, m.extern as wie, m.kenmerk, m.geblokkeerd_op is not null as geblokkeerd
    into s from platform.sessie x join platform.medewerker m on m.id = x.medewerker where x.token_hash = sha256(convert_to(p_token, 'UTF8'));
  if s.id is null or s.beeindigd_op is not null or s.verloopt_op <= now() or s.gezien_op + s.stil_na <= now() then
    perform platform.write_audit('WEIGERING', p_activiteit, null, p_handeling, null, null, false, 'GEEN_SESSIE', null, null, null, null, now(),
      p_trace, p_span, s.medewerker, null, s.id, null, p_herkomst, null);
    r.uitkomst := 'GEEN_SESSIE';
    return r;
  end if;
  r := platform.decide_grant(s.medewerker, s.wie, s.kenmerk, s.geblokkeerd, s.id, null, p_activiteit, p_werk, p_schrijft,
    p_handeling, p_trace, p_span, p_herkomst, p_reden);
  r.sessie := s.extern;
  r.verloopt_op := s.verloopt_op;
  r.stil_op := now() + s.stil_na;
  -- At most once a minute, and never waiting for another request of the same session.
  if s.gezien_op < now() - interval '1 minute' then
    update platform.sessie set gezien_op = now()
      where id = (select id from platform.sessie where id = s.id and beeindigd_op is null for update skip locked);
  end if;
  return r;
end $$;
grant execute on function platform.open_grant(text, text, uuid, boolean, text, bytea, bytea, text, text) to weerwerk_app;

-- The door of scheduled and local work: only activities listed as `systeem`, which return no content. `inrichten` names the first
-- people and is for who installs the node; the worker cannot open it.
create function platform.open_system_grant(p_activiteit text, p_handeling text, p_trace bytea, p_span bytea)
returns platform.grant_uitkomst language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  a platform.activiteit;
  t platform.toegang;
  r platform.grant_uitkomst;
begin
  select * into a from platform.activiteit where code = p_activiteit and soort = 'systeem'
    and (code <> 'inrichten' or pg_has_role(session_user, 'weerwerk_migrator', 'member'));
  if a.code is null then
    raise exception 'geen systeemactiviteit: %', p_activiteit using errcode = 'WW003';
  end if;
  select * into t from platform.toegang where activiteit = a.code and volgorde = 1;
  perform platform.write_audit('SYSTEEM', a.code, a.versie, p_handeling, null, null, false, 'TOEGESTAAN',
    t.lezen, '{}', t.schrijven, '{}', platform.nu(), p_trace, p_span, null, null, null, null, session_user::text, null);
  r.uitkomst := 'TOEGESTAAN';
  r.klok := platform.nu();
  return r;
end $$;
grant execute on function platform.open_system_grant(text, text, bytea, bytea) to weerwerk_worker, weerwerk_migrator;

-- ---------------------------------------------------------------------------------------------------------------
-- What policies ask. Each raises when this transaction has no grant: an empty answer would be a silent hole.
-- A grant lasts half a minute (no statement may last over 5 s): a transaction that is kept open would read on under one row of the
-- log, long after the session or the role has ended. And its row must be one that only a ROLLBACK of everything takes away, so
-- xmin is the transaction itself: in a savepoint, or in a block with EXCEPTION, what was read could be kept and the row undone, and
-- no counter of the database would show it.
-- enable_seqscan is off in them: a backend that plans while a month is still a page long would choose to read it whole, and keep
-- that plan while the month grows to millions of rows (measured: writes fell from 1,250 to 220 a second within half a minute).

create function platform.current_grant() returns platform.auditlog language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare r platform.auditlog;
begin
  select * into r from platform.auditlog
    where at = now() and xid = pg_current_xact_id_if_assigned() and soort in ('GRANT', 'SYSTEEM')
      and xmin = pg_current_xact_id_if_assigned()::xid and clock_timestamp() < at + interval '30 seconds';
  if not found then
    raise exception 'geen grant in deze transactie' using errcode = 'WW001';
  end if;
  return r;
end $$;

-- Inlined by the planner; policies wrap each call in (select ...) so that it runs once per query, not once per row.
create function platform.scopes() returns smallint[] language sql stable as 'select (platform.current_grant()).lezen';
create function platform.eigen_scopes() returns smallint[] language sql stable as 'select (platform.current_grant()).lezen_eigen';
create function platform.werk() returns uuid language sql stable as 'select (platform.current_grant()).werk';
create function platform.activiteit() returns text language sql stable as 'select (platform.current_grant()).activiteit';

-- Who acts: the person, also when they act in the role of a colleague whom they replace.
create function platform.current_actor() returns platform.auditlog_geheim language plpgsql stable set enable_seqscan = off as $$
declare r platform.auditlog_geheim;
begin
  select g.* into r from platform.auditlog_geheim g join platform.auditlog a using (at, xid)
    where a.at = now() and a.xid = pg_current_xact_id_if_assigned() and a.soort in ('GRANT', 'SYSTEEM')
      and a.xmin = pg_current_xact_id_if_assigned()::xid and clock_timestamp() < a.at + interval '30 seconds';
  if not found then
    raise exception 'geen grant in deze transactie' using errcode = 'WW001';
  end if;
  return r;
end $$;
create function platform.wie() returns bigint language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare r bigint;
begin
  select g.medewerker into r from platform.auditlog_geheim g join platform.auditlog a using (at, xid)
    where a.at = now() and a.xid = pg_current_xact_id_if_assigned() and a.soort in ('GRANT', 'SYSTEEM')
      and a.xmin = pg_current_xact_id_if_assigned()::xid and clock_timestamp() < a.at + interval '30 seconds';
  if not found then
    raise exception 'geen grant in deze transactie' using errcode = 'WW001';
  end if;
  return r;
end $$;

-- All that a writing policy asks, in one row.
create type platform.schrijfrecht as (scopes smallint[], eigen_scopes smallint[], werk uuid, wie bigint);
create function platform.schrijfrecht() returns setof platform.schrijfrecht language plpgsql stable security definer rows 1
set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare r platform.schrijfrecht;
begin
  select a.schrijven, a.schrijven_eigen, a.werk, g.medewerker into r from platform.auditlog a join platform.auditlog_geheim g using (at, xid)
    where a.at = now() and a.xid = pg_current_xact_id_if_assigned() and a.soort in ('GRANT', 'SYSTEEM')
      and a.xmin = pg_current_xact_id_if_assigned()::xid and clock_timestamp() < a.at + interval '30 seconds';
  if not found then
    raise exception 'geen grant in deze transactie' using errcode = 'WW001';
  end if;
  return next r;
end $$;

grant execute on function platform.current_grant(), platform.scopes(), platform.eigen_scopes(), platform.schrijfrecht(),
  platform.werk(), platform.activiteit(), platform.wie() to weerwerk_app, weerwerk_worker, weerwerk_migrator;

-- The standard policies of a table with content. Visible = scope granted and (no werk, or the granted werk), or, for a scope
-- that the activity opens as `eigen`, eigenaar = self (besluiten.md 4). The writing side asks the same of the writing scopes.
-- Reading wraps each question in (select ...), which runs once per query; writing asks one function once per statement, because an
-- upsert meets four policies and every question costs a look at the log (measured: a third of a small write).
create function platform.protect(p_table regclass) returns void language plpgsql as $$
declare
  has_werk     boolean := exists (select from pg_attribute where attrelid = p_table and attname = 'werk' and not attisdropped);
  has_eigenaar boolean := exists (select from pg_attribute where attrelid = p_table and attname = 'eigenaar' and not attisdropped);
  content name;
  read  text := 'scope = any ((select platform.scopes())::smallint[])' || case when has_werk then ' and (werk is null or werk = (select platform.werk()))' else '' end;
  write text := 'scope = any (r.scopes)' || case when has_werk then format(' and (%1$s.werk is null or %1$s.werk = r.werk)', p_table) else '' end;
begin
  if has_eigenaar then
    read  := format('(%s) or (scope = any ((select platform.eigen_scopes())::smallint[]) and eigenaar = (select platform.wie()))', read);
    write := format('(%s) or (scope = any (r.eigen_scopes) and eigenaar = r.wie)', write);
  end if;
  write := format('exists (select from platform.schrijfrecht() r where %s)', write);
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format('create policy lezen on %s for select using (%s)', p_table, read);
  execute format('create policy toevoegen on %s for insert with check (%s)', p_table, write);
  execute format('create policy wijzigen on %s for update using (%s) with check (%s)', p_table, write, write);
  execute format('create policy verwijderen on %s for delete using (%s)', p_table, write);
  -- What ANALYZE keeps of a column, EXPLAIN tells to whoever may select from the table, before any policy is asked: a hidden name could
  -- be guessed from its estimates, without a grant. So content keeps no statistics, unless an index leads to it.
  for content in
    select attname from pg_attribute where attrelid = p_table and attnum > 0 and not attisdropped and atttypid in ('text'::regtype, 'jsonb'::regtype, 'date'::regtype)
      and not exists (select from pg_index where indrelid = p_table and attnum = any (indkey))
  loop
    execute format('alter table %s alter %I set statistics 0', p_table, content);
  end loop;
end $$;

-- ---------------------------------------------------------------------------------------------------------------
-- Sessions. Only the role `aanmelder` starts one; `app` neither reads nor writes them but ends them through its own grant.

create function platform.start_session(
  p_uitgever text, p_sub text, p_aanmeldnaam text, p_acr text, p_token_hash bytea, p_stil interval, p_duur interval,
  p_toestel text, p_trace bytea, p_span bytea, p_herkomst text
) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  m platform.medewerker;
  s bigint;
  v_no text;
begin
  select * into m from platform.medewerker where uitgever = p_uitgever and sub = p_sub;
  if m.id is null then
    -- First login: bind the identity to the name that two people agreed on. A name already bound is never bound again.
    select * into m from platform.medewerker where aanmeldnaam = lower(btrim(p_aanmeldnaam)) and sub is null for update;
    if m.id is not null then
      update platform.medewerker set uitgever = p_uitgever, sub = p_sub where id = m.id;
    end if;
  end if;
  v_no := case when m.id is null then 'ONBEKEND' when m.geblokkeerd_op is not null then 'GEBLOKKEERD' end;
  if v_no is null then
    insert into platform.sessie (token_hash, medewerker, acr, toestel, stil_na, verloopt_op)
      values (p_token_hash, m.id, p_acr, left(p_toestel, 80), least(p_stil, interval '2 hours'), now() + least(p_duur, interval '12 hours'))
      returning id into s;
  end if;
  perform platform.write_audit('AANMELDING', null, null, 'aanmelden', null, null, false, coalesce(v_no, 'TOEGESTAAN'), null, null, null, null, now(),
    p_trace, p_span, m.id, null, s, null, p_herkomst, null);
  return coalesce(v_no, 'TOEGESTAAN');
end $$;
grant execute on function platform.start_session(text, text, text, text, bytea, interval, interval, text, bytea, bytea, text) to weerwerk_aanmelder;

-- Ends sessions of oneself: one, or all. Needs an own grant, so that it is logged.
create function platform.end_sessions(p_extern uuid) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
  if platform.activiteit() <> 'mijn-sessies' then
    raise exception 'sessies eindigen onder de activiteit mijn-sessies' using errcode = 'WW003';
  end if;
  update platform.sessie set beeindigd_op = now()
    where medewerker = platform.wie() and beeindigd_op is null and (p_extern is null or extern = p_extern);
  get diagnostics n = row_count;
  return n;
end $$;

create function platform.own_sessions() returns table (id uuid, begonnen_op timestamptz, gezien_op timestamptz, verloopt_op timestamptz, toestel text, deze boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.extern, s.begonnen_op, s.gezien_op, s.verloopt_op, s.toestel, s.id = (platform.current_actor()).sessie
  from platform.sessie s
  where s.medewerker = platform.wie() and s.beeindigd_op is null and s.verloopt_op > now() and s.gezien_op + s.stil_na > now()
  order by s.begonnen_op desc
$$;
grant execute on function platform.end_sessions(uuid), platform.own_sessions() to weerwerk_app;

-- ---------------------------------------------------------------------------------------------------------------
-- The processing log: one line per subject. The database copies token and index itself, so a line cannot name a made-up subject.

-- `p_nr` counts on from the lines this transaction wrote before; a wrong count breaks the primary key.
create function platform.log_verwerking(p_naam text, p_start timestamptz, p_betrokkenen uuid[], p_nr int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  g       record;
  n       int;
  v_end   timestamptz := clock_timestamp();
  v_voor  bytea[];
  v_na    bytea[];
begin
  select l.at, l.xid, l.trace, l.span, l.versie, a.verwerking into g
    from platform.auditlog l join platform.activiteit a on a.code = l.activiteit
    where l.at = now() and l.xid = pg_current_xact_id_if_assigned() and l.soort in ('GRANT', 'SYSTEEM')
      and l.xmin = pg_current_xact_id_if_assigned()::xid and clock_timestamp() < l.at + interval '30 seconds';
  if not found then
    raise exception 'geen grant in deze transactie' using errcode = 'WW001';
  end if;
  if p_nr < 0 or octet_length(p_naam) > 200 then
    raise exception 'geen goede logregel' using errcode = 'WW005';
  end if;
  -- The beginning is told by the caller's clock; nothing began before its transaction or ended before it began.
  p_start := least(greatest(p_start, g.at), v_end);
  -- The fields of the leaf that all lines share, before and behind those of the line itself.
  v_voor := array['verwerkingslog'::bytea, timestamptz_send(g.at), xid8send(g.xid), g.trace, g.span, int2send(1::smallint)];
  v_na := array[convert_to(p_naam, 'UTF8'), timestamptz_send(p_start), timestamptz_send(v_end), convert_to(g.verwerking, 'UTF8'), int4send(g.versie)];
  with regel as materialized (
    select p_nr + row_number() over ()::int as nr, soort, token, zoekindex, zout, sha256(zout || array_send(array[token, zoekindex])) as geheim
    from (
      select b.soort, b.token, b.zoekindex, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) as zout
      from unnest(p_betrokkenen) u (extern) join platform.betrokkene b on b.extern = u.extern offset 0
    ) b
  ), twin as (
    insert into platform.verwerkingslog_geheim (at, xid, nr, zout, token, zoekindex)
    select g.at, g.xid, nr, zout, token, zoekindex from regel
  )
  -- The span is the head of a salted hash: as random as the salt, and it costs nothing.
  insert into platform.verwerkingslog (at, xid, nr, trace, span, parent_span, status, naam, start_at, end_at, verwerking, versie, soort, geheim, leaf)
  select g.at, g.xid, nr, g.trace, substr(geheim, 1, 8), g.span, 1, p_naam, p_start, v_end, g.verwerking, g.versie, soort, geheim,
    sha256('\x0001'::bytea || array_send(v_voor || array[int4send(nr), substr(geheim, 1, 8)] || v_na || array[convert_to(soort, 'UTF8'), geheim]))
  from regel;
  get diagnostics n = row_count;
  if n <> cardinality(p_betrokkenen) then
    raise exception 'een betrokkene staat niet, of dubbel, in de regel' using errcode = 'WW004';
  end if;
end $$;
grant execute on function platform.log_verwerking(text, timestamptz, uuid[], int) to weerwerk_app, weerwerk_worker;

-- A refusal inside a granted transaction (own proposal, closed case) is an access decision too.
create function platform.log_beslissing(p_toegestaan boolean, p_reden text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  g platform.auditlog := platform.current_grant();
  v_nr int;
  v_beleid bytea;
begin
  -- A code and never a sentence: this log has no twin that can be destroyed.
  if p_reden !~ '^[A-Z][A-Z_]{2,59}$' then
    raise exception 'geen goede logregel' using errcode = 'WW005';
  end if;
  select coalesce(max(nr), 0) + 1 into v_nr from platform.beslislog where at = g.at and xid = g.xid;
  select hash into v_beleid from platform.catalogus_versie where actief;
  insert into platform.beslislog (at, xid, nr, activiteit, werk, toegestaan, reden, rol, beleid, trace, span, geheim, leaf)
  values (g.at, g.xid, v_nr, g.activiteit, g.werk, p_toegestaan, p_reden, g.rol, v_beleid, g.trace, g.span, g.geheim,
    sha256('\x0001'::bytea || array_send(array['beslislog'::bytea, timestamptz_send(g.at), xid8send(g.xid), int4send(v_nr), convert_to(g.activiteit, 'UTF8'),
      uuid_send(g.werk), boolsend(p_toegestaan), convert_to(p_reden, 'UTF8'), convert_to(g.rol, 'UTF8'), v_beleid, g.trace, g.span, g.geheim])));
end $$;
grant execute on function platform.log_beslissing(boolean, text) to weerwerk_app, weerwerk_worker;

create function platform.register_betrokkene(p_extern uuid, p_soort text, p_token bytea, p_zoekindex bytea) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  g platform.auditlog := platform.current_grant();
  n bigint;
begin
  if cardinality(g.schrijven || g.schrijven_eigen) = 0 then
    raise exception 'wie alleen leest, voegt niemand toe' using errcode = 'WW003';
  end if;
  insert into platform.betrokkene (extern, soort, token, zoekindex) values (p_extern, p_soort, p_token, p_zoekindex) returning id into n;
  return n;
end $$;
grant execute on function platform.register_betrokkene(uuid, text, bytea, bytea) to weerwerk_app, weerwerk_worker, weerwerk_migrator;

-- An alarm outlives the transaction that caused it: it is its own transaction, its own row, without content.
create function platform.raise_alarm(p_soort text, p_handeling text, p_trace bytea, p_span bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p_soort !~ '^[A-Z][A-Z_]{2,59}$' then
    raise exception 'geen goede logregel' using errcode = 'WW005';
  end if;
  perform platform.write_audit('ALARM', null, null, p_handeling, null, null, false, p_soort, null, null, null, null, now(),
    p_trace, p_span, null, null, null, null, session_user::text, null);
end $$;
grant execute on function platform.raise_alarm(text, text, bytea, bytea) to weerwerk_app, weerwerk_worker;

-- The number of a scope, for functions that write rows.
create function platform.scope_of(p_compartiment text, p_behandelcode text, p_klasse text) returns smallint language sql stable as
$$ select id from platform.scope where compartiment = p_compartiment and behandelcode = p_behandelcode and klasse = p_klasse $$;
grant execute on function platform.scope_of(text, text, text) to weerwerk_app, weerwerk_worker, weerwerk_migrator;

-- Sessions long over have no further use; the audit log keeps who logged in when.
create function platform.clean_sessions() returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
  if platform.activiteit() <> 'onderhoud' then
    raise exception 'verkeerde activiteit' using errcode = 'WW003';
  end if;
  delete from platform.sessie s where s.verloopt_op < now() - interval '30 days'
    and not exists (select from platform.noodtoegang n where s.id in (n.aanvrager_sessie, n.tweede_sessie));
  get diagnostics n = row_count;
  return n;
end $$;
grant execute on function platform.clean_sessions() to weerwerk_worker;
