-- Registers, continued: what a restored backup brings back is destroyed once more, and a broken-off upload goes on only with the same file.

grant create on schema registers to weerwerk_inlezer; -- for the length of this migration: it owns its functions

-- ---------------------------------------------------------------------------------------------------------------
-- Destroying, now in two steps: what is past its period, and the destroying itself, which a restored backup asks for as well.

drop function registers.destroy_vervallen(int);

-- What a certificate calls a sleeper: of each version, because a replaced one goes while the person sleeps on under the same id.
create function registers.naam_van_slaper(p_extern uuid, p_vastgelegd_op timestamptz) returns text language sql immutable
as $$ select p_extern || ' ' || (extract(epoch from p_vastgelegd_op) * 1000000)::bigint $$;

-- Destroys these versions, these things with all that is said about them, and these sleepers; with what cannot be there without them.
-- Answers what went, by kind and by the name that a certificate hashes.
create function registers.destroy_now(p_opgaven bigint[], p_entiteiten bigint[], p_slapers bigint[]) returns table (soort text, naam text)
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  v_nu timestamptz := platform.nu();
  v_opgaven bigint[]; v_entiteiten bigint[]; v_woorden bigint[]; v_wie uuid[];
begin
  if platform.activiteit() <> 'registers-bewaren' then
    raise exception 'vernietigen hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  select array_agg(o.id), array_agg(distinct o.entiteit) into v_opgaven, v_entiteiten
    from registers.opgave o where o.id = any (p_opgaven) or o.entiteit = any (p_entiteiten);
  -- Whoever is left without a word goes, and a tie goes with either of its ends.
  select array_agg(e.id) into v_entiteiten from registers.entiteit e
    where e.id = any (v_entiteiten || p_entiteiten) and not exists (select from registers.opgave o where o.entiteit = e.id and o.id <> all (coalesce(v_opgaven, '{}')));
  select v_opgaven || array_agg(o.id), v_entiteiten || array_agg(distinct o.entiteit) into v_opgaven, v_entiteiten
    from registers.verband v join registers.opgave t on t.id = v.opgave join registers.opgave o on o.entiteit = t.entiteit
    where (v.van = any (v_entiteiten) or v.naar = any (v_entiteiten)) and o.id <> all (coalesce(v_opgaven, '{}'));

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
  return query delete from registers.opgave o where o.id = any (v_opgaven) returning 'OPGAVE'::text, o.extern::text;
  select array_agg(e.extern) into v_wie from registers.entiteit e where e.id = any (v_entiteiten);
  return query delete from registers.entiteit e where e.id = any (v_entiteiten) returning 'ENTITEIT'::text, e.extern::text;

  select v_wie || array_agg(s.extern) into v_wie from registers.sluimer s
    where s.id = any (p_slapers) and s.soort = 'PERSOON' and not exists (select from registers.sluimer t where t.bron = s.bron and t.sleutel = s.sleutel and t.id <> all (p_slapers));
  return query delete from registers.sluimer s where s.id = any (p_slapers) returning 'SLAPER'::text, registers.naam_van_slaper(s.extern, s.vastgelegd_op);
  perform platform.forget_betrokkenen(v_wie);
end $$;

-- One batch of what is past its period; a certificate is made before the commit.
create function registers.destroy_vervallen(p_aantal int) returns table (soort text, naam text)
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  v_nu timestamptz := platform.nu();
  v_opgaven bigint[]; v_slapers bigint[];
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
  select array_agg(o.id) into v_opgaven from (select o.id from registers.opgave o where o.vervalt_op <= v_nu order by o.vervalt_op, o.id limit p_aantal) o;
  select array_agg(s.id) into v_slapers from (select s.id from registers.sluimer s where s.vervalt_op <= v_nu order by s.vervalt_op, s.id limit p_aantal) s;
  return query select * from registers.destroy_now(v_opgaven, '{}', v_slapers);
end $$;

-- ---------------------------------------------------------------------------------------------------------------
-- Certificates, copied to a list outside the database: what was destroyed after a backup is known nowhere inside it.

alter table registers.vernietiging drop constraint vernietiging_grond_check;
alter table registers.vernietiging add constraint vernietiging_grond_check
  check (grond in ('BEWAARTERMIJN', 'BRON_STIL', 'GRONDSLAG_VERVALLEN', 'VERZOEK', 'TERUGGEZET'));

create function registers.list_bewijzen(p_na bigint, p_aantal int) returns table (nr bigint, id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.activiteit() <> 'registers-bewaren' then
    raise exception 'bewijzen van vernietiging horen bij een andere activiteit' using errcode = 'WW003';
  end if;
  return query select v.id, v.extern from registers.vernietiging v where v.id > p_na order by v.id limit p_aantal;
end $$;

create function registers.read_bewijs(p_id uuid) returns table (id uuid, op timestamptz, grond text, soort text, hashes bytea[], hash bytea)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.activiteit() <> 'registers-bewaren' then
    raise exception 'bewijzen van vernietiging horen bij een andere activiteit' using errcode = 'WW003';
  end if;
  return query select v.extern, v.op, v.grond, v.soort, v.hashes, v.hash from registers.vernietiging v where v.extern = p_id;
end $$;

-- The random ids of all that is there, page by page, for whoever sets the node up: only with the key that is not in the database can one
-- tell which of them a certificate means. No content, no natural key.
create function registers.list_namen(p_soort text, p_na bigint, p_aantal int) returns table (nr bigint, naam text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
begin
  if platform.activiteit() <> 'registers-bewaren' then
    raise exception 'opnieuw vernietigen hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  return query select x.id, x.naam from (
    (select o.id, o.extern::text as naam from registers.opgave o where p_soort = 'OPGAVE' and o.id > p_na order by o.id limit p_aantal)
    union all
    (select e.id, e.extern::text from registers.entiteit e where p_soort = 'ENTITEIT' and e.id > p_na order by e.id limit p_aantal)
    union all
    (select s.id, registers.naam_van_slaper(s.extern, s.vastgelegd_op) from registers.sluimer s where p_soort = 'SLAPER' and s.id > p_na order by s.id limit p_aantal)
  ) x order by x.id;
end $$;

-- A certificate of the list that this database lost; known again as soon as its work is done once more.
create function registers.adopt_bewijs(p_id uuid, p_op timestamptz, p_grond text, p_soort text, p_hashes bytea[], p_hash bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if platform.activiteit() <> 'registers-bewaren' then
    raise exception 'opnieuw vernietigen hoort bij een andere activiteit' using errcode = 'WW003';
  end if;
  insert into registers.vernietiging (extern, scope, op, xid, grond, soort, aantal, hashes, hash)
    values (p_id, platform.scope_of('toezicht', 'H1', 'algemeen'), p_op, pg_current_xact_id(), p_grond, p_soort, cardinality(p_hashes), p_hashes, p_hash)
    on conflict (extern) do nothing;
end $$;

-- ---------------------------------------------------------------------------------------------------------------
-- A keyed hash of each part that arrived, so that a broken-off upload goes on with the same file only. Without the key of the file
-- it says nothing, not even whether a known text was in it. A part from before this has none, and then fits no file.

alter table registers.levering_deel add column vingerafdruk bytea check (length(vingerafdruk) = 32);

grant execute on function registers.destroy_vervallen(int), registers.list_bewijzen(bigint, int), registers.read_bewijs(uuid) to weerwerk_worker;
grant execute on function registers.destroy_now(bigint[], bigint[], bigint[]),
  registers.list_bewijzen(bigint, int), registers.list_namen(text, bigint, int),
  registers.adopt_bewijs(uuid, timestamptz, text, text, bytea[], bytea) to weerwerk_migrator;
grant execute on function registers.naam_van_slaper(uuid, timestamptz) to weerwerk_inlezer;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'registers'::regnamespace and p.prosecdef
      and p.proname in ('destroy_now', 'destroy_vervallen', 'list_bewijzen', 'read_bewijs', 'list_namen', 'adopt_bewijs') loop
    execute format('alter function %s owner to weerwerk_inlezer', f);
  end loop;
end $$;
revoke create on schema registers from weerwerk_inlezer;
-- Whoever destroys again proves it as well. Only its owner can hand out a function.
set local role weerwerk_inlezer;
grant execute on function registers.certify_vernietiging(text, text, bytea[], bytea) to weerwerk_migrator;
set local role weerwerk_owner;
