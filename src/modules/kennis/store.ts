/** All SQL on the catalogue. It is public and holds no person, so it needs no grant. */
import type { Pool } from "../../platform/database/database.ts";
import type { Grondslag, Toegang, Verwerkingsactiviteit } from "./catalogus.ts";

type VerwerkingRow = Omit<Verwerkingsactiviteit, "geldigVan" | "geldigTot"> & {
  geldig_van: string;
  geldig_tot: string | null;
};

const toVerwerking = ({ geldig_van, geldig_tot, ...rest }: VerwerkingRow): Verwerkingsactiviteit => ({
  ...rest,
  geldigVan: geldig_van,
  geldigTot: geldig_tot ?? undefined,
});

export async function listVerwerkingen(pool: Pool): Promise<Verwerkingsactiviteit[]> {
  const { rows } = await pool.query<VerwerkingRow>(
    `select distinct on (code) code, versie, naam, inhoud, grondslagen, geldig_van, geldig_tot from platform.verwerking order by code, versie desc`,
  );
  return rows.map(toVerwerking);
}

export async function readVerwerking(
  pool: Pool,
  code: string,
  versie: number,
): Promise<Verwerkingsactiviteit | undefined> {
  const { rows } = await pool.query<VerwerkingRow>(
    "select code, versie, naam, inhoud, grondslagen, geldig_van, geldig_tot from platform.verwerking where code = $1 and versie = $2",
    [code, versie],
  );
  return rows[0] && toVerwerking(rows[0]);
}

type GrondslagRow = Omit<Grondslag, "geldigVan" | "geldigTot" | "beoordeeldOp" | "herbeoordelen"> & {
  geldig_van: string;
  geldig_tot: string | null;
  beoordeeld_op: Date | null;
  herbeoordelen: string | null;
};

export async function listGrondslagen(pool: Pool): Promise<Grondslag[]> {
  const { rows } = await pool.query<GrondslagRow>(
    `select distinct on (g.code) g.code, g.versie, g.wet, g.artikel, g.inhoud, g.geldig_van, g.geldig_tot, b.beoordeeld_op, b.herbeoordelen
     from platform.grondslag g left join platform.list_beoordelingen() b on b.grondslag = g.code and b.versie = g.versie
     order by g.code, g.versie desc`,
  );
  return rows.map(({ geldig_van, geldig_tot, beoordeeld_op, herbeoordelen, ...rest }) => ({
    ...rest,
    geldigVan: geldig_van,
    geldigTot: geldig_tot ?? undefined,
    beoordeeldOp: beoordeeld_op ?? undefined,
    herbeoordelen: herbeoordelen ?? undefined,
  }));
}

/** Scope numbers as the names of compartments, `:openbaar` for the public part; the handling codes are left out. */
const names = (
  column: string,
): string => `array(select distinct s.compartiment || case s.klasse when 'openbaar' then ':openbaar' else '' end
  from platform.scope s where s.id = any (t.${column}) order by 1)`;

type ToegangRow = Omit<Toegang, "lezenEigen" | "schrijvenEigen" | "meta" | "fasen"> & {
  lezen_eigen: string[];
  schrijven_eigen: string[];
  meta: string[];
  fasen: number[] | null;
};

export async function listToegang(pool: Pool): Promise<Toegang[]> {
  const { rows } = await pool.query<ToegangRow>(
    `select a.code as activiteit, a.naam, a.soort, a.verwerking, t.rol, t.lid, ${names("lezen")} as lezen, ${names("lezen_eigen")} as lezen_eigen,
       ${names("schrijven")} as schrijven, ${names("schrijven_eigen")} as schrijven_eigen, a.meta, a.fasen
     from platform.toegang t join platform.activiteit a on a.code = t.activiteit order by a.code, t.volgorde`,
  );
  return rows.map(({ lezen_eigen, schrijven_eigen, meta, fasen, ...rest }) => ({
    ...rest,
    lezenEigen: lezen_eigen,
    schrijvenEigen: schrijven_eigen,
    meta: meta[0],
    fasen: fasen ?? [],
  }));
}

export async function listNamen(
  pool: Pool,
): Promise<{
  rollen: { code: string; naam: string }[];
  compartimenten: { code: string; naam: string; koppelruimte: string | null }[];
}> {
  const [rollen, compartimenten] = await Promise.all([
    pool.query<{ code: string; naam: string }>("select code, naam from platform.rol order by nr"),
    pool.query<{ code: string; naam: string; koppelruimte: string | null }>(
      "select code, naam, koppelruimte from platform.compartiment order by nr",
    ),
  ]);
  return { rollen: rollen.rows, compartimenten: compartimenten.rows };
}
