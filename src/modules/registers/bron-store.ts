/** The SQL of bronnen: written by the owner at start, read by everyone. */
import type pg from "pg";
import type { Tx } from "../../platform/grant/grant.ts";
import type { Soort } from "../bronbestanden/index.ts";
import type { Bron } from "./bron.ts";
import type { BronTekst } from "./bron-contract.ts";

/** A connection that acts as the owner of the tables. */
export type EigenaarClient = pg.ClientBase;

type Tekst = BronTekst & { readonly code: string; readonly hash: string };

/** Writes new versions. @returns what cannot be used: changed without a new version, or naming what is not there. */
export async function saveBronnen(client: EigenaarClient, bronnen: readonly Tekst[]): Promise<string[]> {
  const { rows } = await client.query<{ code: string }>(
    `with t as (select * from jsonb_to_recordset($1::jsonb) as t (code text, versie int, grondslagen text[], hash text, compartiment text, verwerking text))
     select t.code from t left join registers.bron b using (code)
     where (b.versie = t.versie and b.hash <> decode(t.hash, 'hex')) or b.versie > t.versie
       or exists (select from unnest(t.grondslagen) g where not exists (select from platform.grondslag s where s.code = g))
       or not exists (select from platform.compartiment c where c.code = t.compartiment)
       or not exists (select from platform.verwerking v where v.code = t.verwerking)`,
    [JSON.stringify(bronnen)],
  );
  if (rows.length > 0) return rows.map(({ code }) => code);
  await client.query(
    `insert into registers.bron as b (code, versie, naam, houder, organisatie, soorten, compartiment, behandelcode, klasse, graad_bron, graad_informatie,
       bewaren, stilte, gezaghebbend, verwerking, grondslagen, hash)
     select code, versie, naam, houder, organisatie, soorten, compartiment, behandelcode, klasse, graad ->> 'bron', (graad ->> 'informatie')::smallint,
       bewaren, stilte, gezaghebbend, verwerking, grondslagen, decode(hash, 'hex')
     from jsonb_to_recordset($1::jsonb) as t (code text, versie int, naam text, houder text, organisatie text, soorten text[], compartiment text,
       behandelcode text, klasse text, graad jsonb, bewaren interval, stilte interval, gezaghebbend text[], verwerking text, grondslagen text[], hash text)
     on conflict (code) do update set versie = excluded.versie, naam = excluded.naam, houder = excluded.houder, organisatie = excluded.organisatie,
       soorten = excluded.soorten, graad_bron = excluded.graad_bron, graad_informatie = excluded.graad_informatie, bewaren = excluded.bewaren,
       stilte = excluded.stilte, gezaghebbend = excluded.gezaghebbend, grondslagen = excluded.grondslagen, hash = excluded.hash
     where b.versie < excluded.versie`,
    [JSON.stringify(bronnen)],
  );
  return [];
}

type Row = {
  nr: number;
  code: string;
  naam: string;
  houder: string;
  organisatie: string;
  soorten: Soort[];
  graad: string;
  geleverd_op: Date | null;
};

export async function listBronnen(tx: Tx): Promise<Bron[]> {
  const rows = await tx.run<Row>(
    `select b.nr, b.code, b.naam, b.houder, b.organisatie, b.soorten, b.graad_bron || b.graad_informatie as graad, s.geleverd_op
     from registers.bron b left join registers.bron_stand s on s.bron = b.nr order by b.naam`,
  );
  return rows.map(({ geleverd_op, ...row }) => ({ ...row, geleverdOp: geleverd_op ?? undefined }));
}
