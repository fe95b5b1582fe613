/** Puts the catalogue into the database: versions are added and never changed, access rules are replaced as a whole. */
import { createHash } from "node:crypto";
import pg from "pg";
import type { Connection } from "../database/database.ts";
import { BEHANDELCODES, type Catalogue, CatalogueError, KLASSEN, scopeId, scopesOf } from "./catalogue.ts";

type Version = { code: string; versie: number; inhoud: unknown; hash: string };

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

const versionsOf = (catalogue: Catalogue): { grondslagen: Version[]; verwerkingen: Version[] } => ({
  grondslagen: catalogue.grondslagen.flatMap(({ wet, afkorting, regeling, adres, grondslagen }) =>
    grondslagen.flatMap(({ code, versies }) =>
      versies.map((v) => {
        const inhoud = { wet, afkorting, regeling, adres, ...v };
        return { code, versie: v.versie, inhoud, hash: hashOf(inhoud) };
      }),
    ),
  ),
  verwerkingen: catalogue.verwerkingen.flatMap(({ code, naam, versies }) =>
    versies.map((v) => {
      const inhoud = { naam, ...v };
      return { code, versie: v.versie, inhoud, hash: hashOf(inhoud) };
    }),
  ),
});

/** Every relevant change of a processing activity gets a new identifier (Logboek Dataverwerkingen); a text may not change under one. */
async function refuseRewriting(
  client: pg.Client,
  table: "grondslag" | "verwerking",
  versions: readonly Version[],
): Promise<void> {
  const { rows } = await client.query<{ code: string; versie: number; hash: string }>(
    `select code, versie, encode(hash, 'hex') as hash from platform.${table}`,
  );
  const mine = new Map(versions.map((v) => [`${v.code}/${v.versie}`, v.hash]));
  const changed = rows.filter(({ code, versie, hash }) => {
    const own = mine.get(`${code}/${versie}`);
    return own !== undefined && own !== hash;
  });
  if (changed.length === 0) return;
  throw new CatalogueError(
    `Deze versies zijn al in gebruik en mogen niet meer veranderen: ${changed.map((c) => `${c.code} versie ${c.versie}`).join(", ")}.\n` +
      "Wat u kunt doen: zet de oude tekst terug en voeg een nieuwe versie toe.",
  );
}

const insertVersions = {
  grondslag: `insert into platform.grondslag (code, versie, wet, artikel, inhoud, geldig_van, geldig_tot, hash)
    select code, versie, inhoud ->> 'wet', inhoud ->> 'artikel', inhoud, (inhoud ->> 'geldigVan')::date, (inhoud ->> 'geldigTot')::date, decode(hash, 'hex')
    from jsonb_to_recordset($1::jsonb) as v (code text, versie int, inhoud jsonb, hash text) on conflict do nothing`,
  verwerking: `insert into platform.verwerking (code, versie, naam, inhoud, grondslagen, geldig_van, geldig_tot, hash)
    select code, versie, inhoud ->> 'naam', inhoud, array(select jsonb_array_elements_text(inhoud -> 'grondslagen')), (inhoud ->> 'geldigVan')::date, (inhoud ->> 'geldigTot')::date, decode(hash, 'hex')
    from jsonb_to_recordset($1::jsonb) as v (code text, versie int, inhoud jsonb, hash text) on conflict do nothing`,
};

const replaceAccess = {
  compartiment: `insert into platform.compartiment (code, nr, naam, koppelruimte)
    select code, nr, naam, koppelruimte from jsonb_to_recordset($1::jsonb) as c (code text, nr smallint, naam text, koppelruimte text)
    on conflict (code) do update set naam = excluded.naam, koppelruimte = excluded.koppelruimte`,
  scope: `insert into platform.scope (id, compartiment, behandelcode, klasse)
    select id, compartiment, behandelcode, klasse from jsonb_to_recordset($1::jsonb) as s (id smallint, compartiment text, behandelcode text, klasse text)
    on conflict do nothing`,
  rol: `insert into platform.rol (code, nr, naam)
    select code, nr, naam from jsonb_to_recordset($1::jsonb) as r (code text, nr smallint, naam text)
    on conflict (code) do update set naam = excluded.naam`,
  activiteit: `insert into platform.activiteit (code, naam, soort, verwerking, versie, werk_soort, fasen, toets, reden, meta)
    select code, naam, soort, verwerking,
      (select coalesce(max(v.versie) filter (where v.geldig_van <= current_date and (v.geldig_tot is null or v.geldig_tot > current_date)), min(v.versie))
        from platform.verwerking v where v.code = a.verwerking),
      werk_soort, fasen, toets, reden, meta
    from jsonb_to_recordset($1::jsonb) as a (code text, naam text, soort text, verwerking text, werk_soort text[], fasen smallint[], toets boolean, reden boolean, meta text[])
    on conflict (code) do update set naam = excluded.naam, soort = excluded.soort, verwerking = excluded.verwerking, versie = excluded.versie,
      werk_soort = excluded.werk_soort, fasen = excluded.fasen, toets = excluded.toets, reden = excluded.reden, meta = excluded.meta`,
  toegang: `insert into platform.toegang (activiteit, volgorde, rol, lid, lezen, lezen_eigen, schrijven, schrijven_eigen)
    select activiteit, volgorde, rol, lid, lezen, lezen_eigen, schrijven, schrijven_eigen
    from jsonb_to_recordset($1::jsonb) as t (activiteit text, volgorde smallint, rol text, lid boolean, lezen smallint[], lezen_eigen smallint[], schrijven smallint[], schrijven_eigen smallint[])`,
};

function accessOf({ toegang }: Catalogue): Record<keyof typeof replaceAccess, unknown[]> {
  const scopes = (names: readonly string[]): number[] =>
    names.flatMap((name) => scopesOf(toegang, name)).toSorted((a, b) => a - b);
  return {
    compartiment: Object.entries(toegang.compartimenten).map(([code, c]) => ({ code, ...c })),
    scope: Object.entries(toegang.compartimenten).flatMap(([compartiment, { nr }]) =>
      BEHANDELCODES.flatMap((behandelcode) =>
        KLASSEN.map((klasse) => ({ id: scopeId(nr, behandelcode, klasse), compartiment, behandelcode, klasse })),
      ),
    ),
    rol: Object.entries(toegang.rollen).map(([code, { nr, naam }]) => ({ code, nr, naam })),
    activiteit: Object.entries(toegang.activiteiten).map(([code, a]) => ({
      code,
      naam: a.naam,
      soort: a.soort,
      verwerking: a.verwerking,
      werk_soort: a.werk ?? null,
      fasen: a.fasen ?? null,
      toets: a.toets,
      reden: a.reden,
      meta: a.meta ? [a.meta] : [],
    })),
    toegang: Object.entries(toegang.activiteiten).flatMap(([activiteit, { wie }]) =>
      wie.map((w, i) => ({
        activiteit,
        volgorde: i + 1,
        rol: w.rol,
        lid: w.lid,
        lezen: scopes(w.lezen),
        lezen_eigen: scopes(w.lezenEigen),
        schrijven: scopes(w.schrijven),
        schrijven_eigen: scopes(w.schrijvenEigen),
      })),
    ),
  };
}

/**
 * Loads the catalogue as the migrator; does nothing when this very catalogue is active already.
 * @returns whether anything changed
 * @throws CatalogueError when a version that is in use has another text
 */
export async function loadCatalogue(connection: Connection, catalogue: Catalogue): Promise<boolean> {
  const hash = hashOf(catalogue);
  const client = new pg.Client({ ...connection, application_name: "weerwerk-catalogus" });
  await client.connect();
  try {
    await client.query(
      "begin; set local role weerwerk_owner; select pg_advisory_xact_lock(hashtext('weerwerk-catalogus'))",
    );
    const { rowCount } = await client.query(
      "select from platform.catalogus_versie where actief and hash = decode($1, 'hex')",
      [hash],
    );
    if (rowCount === 0) await replaceCatalogue(client, catalogue, hash);
    await client.query("commit");
    return rowCount === 0;
  } finally {
    await client.end();
  }
}

async function replaceCatalogue(client: pg.Client, catalogue: Catalogue, hash: string): Promise<void> {
  const { grondslagen, verwerkingen } = versionsOf(catalogue);
  await refuseRewriting(client, "grondslag", grondslagen);
  await refuseRewriting(client, "verwerking", verwerkingen);
  await client.query(insertVersions.grondslag, [JSON.stringify(grondslagen)]);
  await client.query(insertVersions.verwerking, [JSON.stringify(verwerkingen)]);
  const access = accessOf(catalogue);
  await client.query("delete from platform.toegang");
  for (const name of ["compartiment", "scope", "rol", "activiteit", "toegang"] as const) {
    await client.query(replaceAccess[name], [JSON.stringify(access[name])]);
  }
  // An activity that left the catalogue opens nothing any more; its row stays, because history refers to it.
  await client.query("update platform.catalogus_versie set actief = false where actief");
  await client.query(
    "insert into platform.catalogus_versie (hash, actief) values (decode($1, 'hex'), true) on conflict (hash) do update set actief = true, loaded_at = now()",
    [hash],
  );
}
