-- Emergency access: who asks, who agrees on another device, thirty minutes, and a review by someone else.

-- Who can be the second person for who asks: someone else, not blocked, with a right to grant it that does not come from who asks. The
-- deputy of the first is none: the right would still be that of the first.
create function platform.tweede_for(p_aanvrager bigint) returns setof bigint language sql stable as $$
  select m.id from platform.medewerker m where m.id <> p_aanvrager and m.geblokkeerd_op is null and exists (
    select from platform.rolhouder h join platform.toegang t on t.activiteit = 'noodtoegang-toekennen' and t.rol = h.rol
      left join platform.vervanging v on v.medewerker = h.medewerker and v.rol = h.rol and v.vervanger = m.id and v.van <= platform.nu() and v.tot > platform.nu()
    where h.van <= platform.nu() and (h.tot is null or h.tot > platform.nu()) and (h.medewerker = m.id or v.id is not null and h.medewerker <> p_aanvrager))
$$;

create function platform.request_noodtoegang(p_reden text, p_tweede uuid) returns table (weigering text, nieuw uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_wie bigint := platform.wie();
  v_tweede bigint;
  v_extern uuid;
begin
  if platform.activiteit() <> 'noodtoegang-vragen' then
    raise exception 'verkeerde activiteit' using errcode = 'WW003';
  end if;
  if exists (select from platform.noodtoegang where aanvrager = v_wie and beeindigd_op is null
      and (tot > now() or (tot is null and gevraagd_op > now() - interval '15 minutes'))) then
    return query select 'NOODTOEGANG_LOOPT_AL', null::uuid; return;
  end if;
  -- One answer for all of them: who is blocked is not for everyone to know.
  select id into v_tweede from platform.medewerker where extern = p_tweede and id in (select platform.tweede_for(v_wie));
  if v_tweede is null then
    return query select 'TWEEDE_PERSOON_KAN_NIET', null::uuid; return;
  end if;
  insert into platform.noodtoegang (aanvrager, aanvrager_sessie, reden, tweede)
    values (v_wie, (platform.current_actor()).sessie, p_reden, v_tweede) returning extern into v_extern;
  return query select null::text, v_extern;
end $$;

create function platform.accept_noodtoegang(p_extern uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_tot timestamptz;
begin
  if platform.activiteit() <> 'noodtoegang-toekennen' then
    raise exception 'verkeerde activiteit' using errcode = 'WW003';
  end if;
  update platform.noodtoegang set tweede_sessie = (platform.current_actor()).sessie, toegekend_op = now(), tot = now() + interval '30 minutes'
    where extern = p_extern and tweede = platform.wie() and toegekend_op is null and beeindigd_op is null
      and gevraagd_op > now() - interval '15 minutes' and aanvrager_sessie <> (platform.current_actor()).sessie
      and tweede in (select platform.tweede_for(aanvrager))
    returning tot into v_tot;
  if v_tot is null then
    return 'NOODTOEGANG_NIET_GEVONDEN';
  end if;
  return null;
end $$;

create function platform.end_noodtoegang(p_extern uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update platform.noodtoegang set beeindigd_op = now()
    where extern = p_extern and beeindigd_op is null and (tot is null or tot > now())
      and (platform.wie() in (aanvrager, tweede) or platform.activiteit() = 'noodtoegang-beoordelen');
  if not found then
    return 'NOODTOEGANG_NIET_GEVONDEN';
  end if;
  return null;
end $$;

create function platform.review_noodtoegang(p_extern uuid, p_oordeel text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_namens bigint := (platform.current_actor()).namens;
begin
  if platform.activiteit() <> 'noodtoegang-beoordelen' then
    raise exception 'verkeerde activiteit' using errcode = 'WW003';
  end if;
  update platform.noodtoegang set beoordelaar = platform.wie(), beoordeeld_op = now(), oordeel = p_oordeel
    where extern = p_extern and toegekend_op is not null and beoordeeld_op is null and (tot < now() or beeindigd_op is not null)
      and platform.wie() not in (aanvrager, tweede) and (v_namens is null or v_namens not in (aanvrager, tweede));
  if not found then
    return 'NOODTOEGANG_NIET_TE_BEOORDELEN';
  end if;
  return null;
end $$;

-- Own requests and those where one is the second person; all of them for who reviews, what still waits for that first: asking and
-- withdrawing a hundred times must not push out of sight what was used.
create function platform.list_noodtoegang() returns table (
  id uuid, aanvrager uuid, tweede uuid, beoordelaar uuid, reden text, gevraagd_op timestamptz, toegekend_op timestamptz, tot timestamptz,
  beeindigd_op timestamptz, beoordeeld_op timestamptz, oordeel text, van_mij boolean, aan_mij boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.extern, a.extern, t.extern, b.extern, n.reden, n.gevraagd_op, n.toegekend_op, n.tot, n.beeindigd_op, n.beoordeeld_op, n.oordeel,
    n.aanvrager = platform.wie(), n.tweede = platform.wie()
  from platform.noodtoegang n join platform.medewerker a on a.id = n.aanvrager join platform.medewerker t on t.id = n.tweede
    left join platform.medewerker b on b.id = n.beoordelaar
  where platform.wie() in (n.aanvrager, n.tweede) or platform.activiteit() = 'noodtoegang-beoordelen'
  order by platform.activiteit() = 'noodtoegang-beoordelen' and n.toegekend_op is not null and n.beoordeeld_op is null desc, n.gevraagd_op desc
  limit 100
$$;
grant execute on function platform.request_noodtoegang(text, uuid), platform.accept_noodtoegang(uuid), platform.end_noodtoegang(uuid),
  platform.review_noodtoegang(uuid, text), platform.list_noodtoegang() to weerwerk_app;

-- Who could be the second person now.
create function platform.list_tweede() returns setof bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t from platform.tweede_for(platform.wie()) t where platform.activiteit() = 'noodtoegang-vragen'
$$;
grant execute on function platform.list_tweede() to weerwerk_app;
