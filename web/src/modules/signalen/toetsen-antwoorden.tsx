/** What was answered in a check: questions with their answers, and who gets what as a table. */
import type { ReactNode } from "react";
import { type Column, DataTable } from "../../parts/table.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useGrondslagen } from "../kennis/catalogus.ts";
import { readTafel, type Gegeven } from "./toetsen-tafel.ts";

type Props = { readonly antwoorden: Readonly<Record<string, string>> };

const TABLE: ReadonlySet<string> = new Set(["deelnemers", "gegevens"]);

export function ToetsAntwoorden({ antwoorden }: Props): ReactNode {
  const { t } = useTexts();
  const { vragen, tafel: words } = t.signaaltoetsen;
  const grondslagen = useGrondslagen().data?.grondslagen;
  const tafel = readTafel(antwoorden);
  const grondslag = (code: string): string => {
    const found = grondslagen?.find((one) => one.code === code);
    return found ? `${found.afkorting}, ${found.artikel}: ${found.samenvatting}` : code;
  };
  return (
    <div className="stapel stapel--dicht">
      <dl className="toetsantwoorden">
        {Object.keys(vragen)
          .filter((vraag) => antwoorden[vraag] !== undefined && !TABLE.has(vraag))
          .map((vraag) => (
            <div key={vraag}>
              <dt>{vragen[vraag]?.[0]}</dt>
              <dd>{vraag === "grondslag" ? grondslag(antwoorden[vraag] ?? "") : antwoorden[vraag]}</dd>
            </div>
          ))}
      </dl>
      {tafel && (
        <DataTable
          caption={words.tabel}
          columns={[
            { key: "gegeven", label: words.kolom, header: true, cell: ({ gegeven }) => gegeven },
            ...tafel.deelnemers.map((wie): Column<Gegeven> => ({
              key: wie,
              label: wie,
              cell: ({ voor }) => (voor.includes(wie) ? <b>{words.wel}</b> : words.niet),
            })),
          ]}
          rows={tafel.gegevens}
          rowKey={({ gegeven }) => gegeven}
        />
      )}
    </div>
  );
}
