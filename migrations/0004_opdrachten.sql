-- Jobs: the order stands here, written inside a grant; the queue holds only its id. A job re-opens the grant of who ordered it.

create table platform.opdracht (
  id          bigint generated always as identity primary key,
  extern      uuid not null unique default gen_random_uuid(),
  taak        text not null check (taak ~ '^[a-z-]{3,40}$'),
  activiteit  text not null references platform.activiteit,
  werk        uuid,
  eigenaar    bigint not null references platform.medewerker,
  trace       bytea not null check (length(trace) = 16),
  -- Ids and filters, never content.
  gegevens    jsonb not null default '{}' check (pg_column_size(gegevens) < 8192),
  status      text not null default 'WACHT' check (status in ('WACHT', 'BEZIG', 'KLAAR', 'MISLUKT', 'GEANNULEERD')),
  gedaan      int not null default 0 check (gedaan >= 0),
  totaal      int check (totaal >= 0),
  melding     text,
  resultaat   uuid,
  annuleren   boolean not null default false,
  poging      int not null default 0,
  besteld_op  timestamptz not null default now(),
  begonnen_op timestamptz,
  klaar_op    timestamptz
);
create index opdracht_eigenaar on platform.opdracht (eigenaar, besteld_op desc);
alter table platform.opdracht enable row level security;
alter table platform.opdracht force row level security;
create policy deur on platform.opdracht to weerwerk_owner using (true) with check (true);
create policy eigen on platform.opdracht for select to weerwerk_app using (eigenaar = (select platform.wie()));
grant select on platform.opdracht to weerwerk_app;

create function platform.order_opdracht(p_taak text, p_gegevens jsonb) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  g platform.auditlog := platform.current_grant();
  v_extern uuid;
begin
  insert into platform.opdracht (taak, activiteit, werk, eigenaar, trace, gegevens)
    values (p_taak, g.activiteit, g.werk, platform.wie(), g.trace, p_gegevens) returning extern into v_extern;
  perform graphile_worker.add_job(p_taak, json_build_object('opdracht', v_extern), max_attempts => 5, job_key => v_extern::text);
  return v_extern;
end $$;

create function platform.cancel_opdracht(p_extern uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update platform.opdracht set annuleren = true,
      status = case when status = 'WACHT' then 'GEANNULEERD' else status end,
      klaar_op = case when status = 'WACHT' then now() end
    where extern = p_extern and eigenaar = platform.wie() and status in ('WACHT', 'BEZIG');
  return found;
end $$;
grant execute on function platform.order_opdracht(text, jsonb), platform.cancel_opdracht(uuid) to weerwerk_app;

-- The door of a job: whoever ordered it must still hold the role and the membership; withdrawn rights stop the job. An order closes
-- by itself after a week: left open by the worker, it would open someone's door for as long as they work here.
create function platform.open_job_grant(p_opdracht uuid, p_schrijft boolean, p_handeling text, p_span bytea)
returns platform.grant_uitkomst language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  o platform.opdracht;
  m platform.medewerker;
  r platform.grant_uitkomst;
begin
  select * into o from platform.opdracht where extern = p_opdracht;
  if o.id is null or o.status not in ('WACHT', 'BEZIG') or o.annuleren or o.besteld_op < now() - interval '7 days' then
    -- On record like any refusal, unless there is no order to name.
    if o.id is not null then
      perform platform.write_audit('WEIGERING', o.activiteit, null, p_handeling, null, o.werk, false, 'OPDRACHT_GESLOTEN', null, null, null, null,
        platform.nu(), o.trace, p_span, o.eigenaar, null, null, o.id, 'opdracht', null);
    end if;
    r.uitkomst := 'OPDRACHT_GESLOTEN';
    return r;
  end if;
  select * into m from platform.medewerker where id = o.eigenaar;
  return platform.decide_grant(m.id, m.extern, m.kenmerk, m.geblokkeerd_op is not null, null, o.id, o.activiteit, o.werk, p_schrijft, p_handeling, o.trace, p_span, 'opdracht',
    'opdracht ' || o.extern::text);
end $$;

create function platform.read_opdracht(p_opdracht uuid) returns table (taak text, gegevens jsonb, trace bytea, gedaan int, totaal int, annuleren boolean, status text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.taak, o.gegevens, o.trace, o.gedaan, o.totaal, o.annuleren, o.status from platform.opdracht o where o.extern = p_opdracht
$$;

-- Progress is its own small transaction so that a page sees it; the answer says whether to go on.
create function platform.report_opdracht(p_opdracht uuid, p_status text, p_gedaan int, p_totaal int, p_melding text, p_resultaat uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_go boolean;
begin
  update platform.opdracht set
      status = p_status, gedaan = coalesce(p_gedaan, gedaan), totaal = coalesce(p_totaal, totaal), melding = p_melding,
      resultaat = coalesce(p_resultaat, resultaat),
      poging = poging + case when p_status = 'BEZIG' and begonnen_op is null then 1 else 0 end,
      begonnen_op = coalesce(begonnen_op, now()),
      klaar_op = case when p_status in ('KLAAR', 'MISLUKT', 'GEANNULEERD') then now() end
    where extern = p_opdracht and status in ('WACHT', 'BEZIG')
    returning not annuleren into v_go;
  return coalesce(v_go, false);
end $$;
grant execute on function platform.open_job_grant(uuid, boolean, text, bytea), platform.read_opdracht(uuid),
  platform.report_opdracht(uuid, text, int, int, text, uuid) to weerwerk_worker;
