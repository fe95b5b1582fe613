/** The mapping of one file: the text is what counts, the table shows it when it can, and the server checks it. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import { ResponseError } from "../../api/probleem.ts";
import { Button } from "../../parts/button.tsx";
import { Alert, Card } from "../../parts/card.tsx";
import { useDeed } from "../../parts/deed.ts";
import { SelectField } from "../../parts/field.tsx";
import { ProblemAlert } from "../../parts/loaded.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { BewarenKaart } from "./bewaren-kaart.tsx";
import { keepConceptText, readConcept } from "./concept.ts";
import { type Begin, beginsOf, keuzeOf, misses, parseIndeling, placeOf } from "./indeling.ts";
import { KnipVelden } from "./knip-velden.tsx";
import { KolommenTabel } from "./kolommen-tabel.tsx";
import { type Profiel, readProfiel, writeProfiel } from "./profiel.ts";
import { useProfielWoorden } from "./profiel-woorden.ts";
import { RecordsKaart } from "./records-kaart.tsx";
import { TekstKaart } from "./tekst-kaart.tsx";
import type { BewaardProfiel, Keuze, Kolommen, Levering } from "./types.ts";
import { holdWindow } from "./venster.ts";

type Props = {
  readonly levering: Levering;
  readonly bewaard: readonly BewaardProfiel[];
  readonly found: Kolommen;
  readonly onCut: (keuze: Keuze) => void;
  readonly onChosen: (profiel: string) => void;
};

type Indeling = {
  readonly text: string;
  readonly profiel: Profiel | undefined;
  readonly begins: readonly Begin[];
  readonly begin: Begin | undefined;
  readonly choose: (id: string) => void;
  readonly change: (text: string) => void;
};

function useIndeling({ levering, bewaard, found, onCut }: Props): Indeling {
  // How the file looked before anybody chose anything: what fits it does not change with every other cut.
  const [first] = useState(found);
  const begins = beginsOf(bewaard, first, levering.bronNaam);
  const [kept] = useState(() => readConcept(levering.id));
  const [text, setText] = useState(kept ?? begins[0]?.text ?? "");
  const [id, setId] = useState(kept === undefined ? begins[0]?.id : undefined);
  const profiel = readProfiel(text);
  const [changed, setChanged] = useState(kept !== undefined);
  // A reload would lose it: the browser asks first.
  useEffect(() => (changed ? holdWindow() : undefined), [changed]);
  const change = (next: string): void => {
    setText(next);
    setChanged(true);
    keepConceptText(levering.id, next);
  };
  useEffect(() => {
    if (profiel) onCut(keuzeOf(profiel));
    // oxlint-disable-next-line react/exhaustive-deps -- only what cuts the file asks for it again
  }, [profiel?.scheiding, profiel?.tekenset, profiel?.kopregel]);
  const choose = (next: string): void => {
    const chosen = begins.find((one) => one.id === next);
    if (!chosen) return;
    setId(next);
    change(chosen.text);
  };
  return { text, profiel, begins, begin: begins.find((one) => one.id === id), choose, change };
}

export function IndelingEditor(props: Props): ReactNode {
  const { levering, found, onChosen } = props;
  const { t } = useTexts();
  const indeling = useIndeling(props);
  const { text, profiel, change } = indeling;
  const summary = useRef<HTMLDivElement>(null);
  const { busy, problem, run } = useDeed();
  useEffect(() => {
    if (problem !== undefined) summary.current?.focus();
  }, [problem]);
  const check = async (): Promise<void> => {
    const json = parseIndeling(text);
    if (json === undefined) {
      const { titel, geenJson } = t.leveringen.tekst;
      throw new ResponseError({ status: 400, code: "GEEN_JSON", title: titel, detail: geenJson });
    }
    const params = { path: { leveringId: levering.id } };
    await unwrap(api.PUT("/leveringen/{leveringId}/profiel", { params, body: { profiel: json } }));
    onChosen(text);
  };
  const changeTo = (next: Profiel): void => change(writeProfiel(next));
  return (
    <div className="stapel">
      {problem !== undefined && (
        <div ref={summary} tabIndex={-1} className="foutoverzicht">
          <Fouten problem={problem} profiel={profiel} />
        </div>
      )}
      <Kiezen indeling={indeling} found={found} />
      {profiel ? (
        <>
          <KolommenTabel found={found} profiel={profiel} onChange={changeTo} />
          <RecordsKaart found={found} profiel={profiel} onChange={changeTo} />
        </>
      ) : (
        <Alert tone="let" title={t.leveringen.tekst.andereVorm} />
      )}
      <TekstKaart text={text} open={!profiel} onChange={change} />
      <BewarenKaart bron={levering.bron} text={text} naam={profiel?.naam ?? ""} />
      <div className="groep">
        <Button kind="hoofd" iconEnd="pijl" busy={busy} onClick={() => run(check)}>
          {t.leveringen.kolommen.controleer}
        </Button>
      </div>
    </div>
  );
}

function useBeginLabel(): (begin: Begin) => string {
  const { t } = useTexts();
  const words = t.leveringen.kolommen;
  return ({ soort, naam, gezien, kolommen }) => {
    if (soort === "LEEG") return words.leeg;
    const name = { BEWAARD: words.bewaard(naam), VAST: naam, VOORSTEL: words.voorstel }[soort];
    return `${name}: ${words.past(gezien, kolommen)}`;
  };
}

function Kiezen({ indeling, found }: { readonly indeling: Indeling; readonly found: Kolommen }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.kolommen;
  const label = useBeginLabel();
  const { profiel, begins, begin, choose, change } = indeling;
  return (
    <Card title={words.indeling}>
      <div className="formulier">
        <SelectField
          label={words.kiesIndeling}
          hint={words.indelingUitleg}
          name="indeling"
          value={begin?.id ?? ""}
          error={undefined}
          {...(begin === undefined && { empty: profiel?.naam ?? "" })}
          options={begins.map((one) => ({ value: one.id, label: label(one) }))}
          onChange={choose}
        />
        <Raad indeling={indeling} found={found} />
        {profiel && <KnipVelden found={found} profiel={profiel} onChange={(next) => change(writeProfiel(next))} />}
      </div>
    </Card>
  );
}

/** What someone should know of the mapping that is chosen now. */
function Raad({ indeling, found }: { readonly indeling: Indeling; readonly found: Kolommen }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.kolommen;
  const { profiel, begins, begin } = indeling;
  const isProposed = begins.some(({ soort }) => soort === "VOORSTEL");
  if (begin?.soort === "LEEG" && !isProposed) {
    return (
      <Alert tone="info">
        <p>{words.geenVoorstel}</p>
      </Alert>
    );
  }
  if (!profiel || !misses(profiel, found)) return null;
  return (
    <Alert tone="let">
      <p>{words.pastNiet}</p>
    </Alert>
  );
}

/** The server says every mistake of the mapping at once, each with where it stands. */
type FoutenProps = { readonly problem: unknown; readonly profiel: Profiel | undefined };

function Fouten({ problem, profiel }: FoutenProps): ReactNode {
  const { t } = useTexts();
  const woorden = useProfielWoorden();
  const place = (melding: string): string => {
    const { record, kolom = "" } = placeOf(melding);
    return profiel && record !== undefined ? woorden.record(profiel, record) : kolom;
  };
  const found = problem instanceof ResponseError ? problem.fouten : [];
  if (found.length === 0) return <ProblemAlert error={problem} />;
  return (
    <Alert tone="fout" live="alert" title={t.leveringen.kolommen.fout}>
      <ul className="opsomming">
        {found.map(({ melding }) => (
          <li key={melding} lang="nl">
            <b>{place(melding)}</b> {melding}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
