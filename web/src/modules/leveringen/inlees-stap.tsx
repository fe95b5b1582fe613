/** The last step: what will happen, in words, and the one button that does it. */
import { Fragment, type ReactNode } from "react";
import { Button } from "../../parts/button.tsx";
import { Alert, Card } from "../../parts/card.tsx";
import { useDeed } from "../../parts/deed.ts";
import { ProblemAlert } from "../../parts/loaded.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { readProfiel } from "./profiel.ts";
import { useProfielWoorden } from "./profiel-woorden.ts";
import { orderInlezen, useRefreshLeveringen } from "./queries.ts";
import type { Levering } from "./types.ts";
import { dropUpload } from "./upload.ts";
import { useGetallen } from "./woorden.tsx";

type Props = {
  readonly levering: Levering;
  readonly profiel: string | undefined;
  readonly onBack: (() => void) | undefined;
  readonly onOrdered: () => void;
};

export function InleesStap({ levering, profiel: text, onBack, onOrdered }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.inlezen;
  const { grootte } = useGetallen();
  const woorden = useProfielWoorden();
  const refresh = useRefreshLeveringen();
  const { busy, problem, run } = useDeed();
  const profiel = text === undefined ? undefined : readProfiel(text);
  const read = async (): Promise<void> => {
    await orderInlezen(levering.id);
    dropUpload(levering.id);
    await refresh();
    onOrdered();
  };
  const geeft = profiel && [...new Set(profiel.records.map((_record, nr) => woorden.record(profiel, nr)))].join(", ");
  const rows: readonly (readonly [string, ReactNode])[] = [
    [words.bron, levering.bronNaam],
    [words.formaat, t.leveringen.formaten[levering.formaat]?.[0]],
    [words.wijze, t.leveringen.wijzen[levering.wijze]?.[0]],
    [words.grootte, grootte(levering.bytes)],
    [words.indeling, profiel?.naam],
    [words.geeft, geeft],
  ];
  return (
    <Card title={words.overzicht}>
      <div className="stapel stapel--dicht">
        {problem !== undefined && <ProblemAlert error={problem} />}
        <dl className="lijst lijst--breed">
          {rows
            .filter(([, value]) => value !== undefined)
            .map(([label, value]) => (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </Fragment>
            ))}
        </dl>
        <Alert tone={levering.wijze === "MOMENTOPNAME" ? "let" : "info"}>
          <p>{words.gevolgen[levering.wijze]}</p>
          <p>{words.bestaat}</p>
        </Alert>
        <div className="groep">
          <Button kind="hoofd" busy={busy} onClick={() => run(read)}>
            {words.knop}
          </Button>
          {onBack && <Button onClick={onBack}>{words.naarKolommen}</Button>}
        </div>
      </div>
    </Card>
  );
}
