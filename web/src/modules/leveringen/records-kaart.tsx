/** What each line of the file gives: things, and ties between them; add one, or take one away. */
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Card } from "../../parts/card.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import type { Profiel, Recordbron } from "./profiel.ts";
import { dropRecord } from "./profiel-doelen.ts";
import { useProfielWoorden } from "./profiel-woorden.ts";
import { SoortDialog } from "./soort-dialog.tsx";
import { isVerband } from "./soorten.ts";
import type { Kolommen } from "./types.ts";
import { VerbandDialog } from "./verband-dialog.tsx";

type Props = { readonly found: Kolommen; readonly profiel: Profiel; readonly onChange: (profiel: Profiel) => void };

export function RecordsKaart(props: Props): ReactNode {
  const { profiel, onChange } = props;
  const { t } = useTexts();
  const words = t.leveringen.kolommen;
  const say = useToast();
  const woorden = useProfielWoorden();
  const [adding, setAdding] = useState<"ding" | "verband">();
  const things = profiel.records.filter(({ soort }) => !isVerband(soort));
  const close = (): void => setAdding(undefined);
  return (
    <Card title={words.records}>
      <div className="stapel stapel--dicht">
        <p className="klein">{profiel.records.length === 0 ? words.geenRecords : words.recordsUitleg}</p>
        <ul className="doelen doelen--los">
          {profiel.records.map((record, nr) => {
            const name = woorden.record(profiel, nr);
            return (
              // oxlint-disable-next-line react/no-array-index-key -- a record is its place in the mapping
              <li key={nr}>
                <span>
                  <b>{name}</b> <RecordUitleg record={record} />
                </span>
                <Button
                  small
                  kind="kaal"
                  aria-label={words.haalRecordWeg(name)}
                  onClick={() => {
                    onChange(dropRecord(profiel, nr));
                    say(words.weg(name), async () => onChange(profiel));
                  }}
                >
                  {words.haalWeg}
                </Button>
              </li>
            );
          })}
        </ul>
        <div className="groep">
          <Button icon="plus" onClick={() => setAdding("ding")}>
            {words.voegToe}
          </Button>
          {things.length > 1 && (
            <Button icon="plus" onClick={() => setAdding("verband")}>
              {words.voegVerbandToe}
            </Button>
          )}
        </div>
      </div>
      {adding === "ding" && <SoortDialog {...props} onClose={close} />}
      {adding === "verband" && <VerbandDialog profiel={profiel} onChange={onChange} onClose={close} />}
    </Card>
  );
}

function RecordUitleg({ record: { sleutel, van, naar, wanneer } }: { readonly record: Recordbron }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.kolommen;
  const woorden = useProfielWoorden();
  const parts = [
    van && naar ? words.tussen(woorden.sleutel(van), woorden.sleutel(naar)) : words.sleutel(woorden.sleutel(sleutel)),
    wanneer && words.alleenAls(woorden.voorwaarden(wanneer)),
  ];
  return <span className="klein">{parts.filter(Boolean).join("; ")}</span>;
}
