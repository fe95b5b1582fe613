/** Step two: the file on its way; pause, go on, or choose it again after a reload, and nothing that arrived is sent twice. */
import { type ReactNode, useEffect, useState } from "react";
import { useMij } from "../../app/session.ts";
import { Button } from "../../parts/button.tsx";
import { Alert, Card } from "../../parts/card.tsx";
import { useDeed } from "../../parts/deed.ts";
import { ProblemAlert } from "../../parts/loaded.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { BestandVeld } from "./bestand-veld.tsx";
import { maySendOn } from "./hervatting.ts";
import { useRefreshLeveringen } from "./queries.ts";
import { StopDialog } from "./stop-dialog.tsx";
import type { Levering } from "./types.ts";
import { findUpload, startUpload, type Upload, type UploadState, useUploadState } from "./upload.ts";
import { isSameFile, secondsLeft, sentBytes } from "./upload-plan.ts";
import { useGetallen } from "./woorden.tsx";

export function VerstuurStap({ levering }: { readonly levering: Levering }): ReactNode {
  const mij = useMij();
  const [upload, setUpload] = useState(() => findUpload(levering.id, mij.id));
  const resume = (file: File): void => {
    const { id: leveringId, delen, deelBytes } = levering;
    startUpload({ leveringId, wie: mij.id, file, delen, deelBytes });
    setUpload(findUpload(levering.id, mij.id));
  };
  return upload ? <Lopend levering={levering} upload={upload} /> : <Opnieuw levering={levering} onFile={resume} />;
}

/** This window does not have the file (any more): the same one goes on where it was. */
function Opnieuw({
  levering,
  onFile,
}: {
  readonly levering: Levering;
  readonly onFile: (file: File) => void;
}): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.versturen;
  const { grootte } = useGetallen();
  const [error, setError] = useState<string>();
  const { busy, problem, run } = useDeed();
  const total = grootte(levering.bytes);
  const choose = (file: File | undefined): void => {
    setError(undefined);
    if (!file || busy) return;
    if (!isSameFile(file, levering)) return setError(words.andereGrootte(total));
    // The size says little: what is there must be the beginning of this file.
    run(async () => ((await maySendOn(file, levering)) ? onFile(file) : setError(words.anderBestand)));
  };
  const there = sentBytes(levering.bytes, levering.delen, levering.deelBytes);
  return (
    <Card title={words.kiesOpnieuw}>
      <div className="stapel stapel--dicht formulier">
        <progress aria-label={words.voortgang} max={levering.bytes} value={there} />
        <BestandVeld
          label={t.leveringen.bestand.bestand}
          hint={words.kiesUitleg(grootte(there), total)}
          error={error}
          onFile={choose}
        />
        {busy && <p role="status">{words.vergelijkt}</p>}
        {problem !== undefined && <ProblemAlert error={problem} />}
        <Stop levering={levering} />
      </div>
    </Card>
  );
}

function Lopend({ levering, upload }: { readonly levering: Levering; readonly upload: Upload }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.versturen;
  const state = useUploadState(upload);
  const refresh = useRefreshLeveringen();
  const { stand } = state;
  useEffect(() => {
    // What the server says decides what comes next: the columns, the reading, or that it was stopped.
    if (stand === "KLAAR" || stand === "GEWEIGERD") void refresh();
    // oxlint-disable-next-line react/exhaustive-deps -- asked once per stand
  }, [stand]);
  const running = stand === "BEZIG" || stand === "HAPERT";
  return (
    <Card title={words.voortgang}>
      <div className="stapel stapel--dicht">
        <Voortgang levering={levering} upload={upload} state={state} />
        {stand === "HAPERT" && <Alert tone="let" live="status" title={words.hapert} />}
        {stand === "ONDERBROKEN" && (
          <Alert tone="let" live="alert" title={words.onderbroken}>
            <p>{words.onderbrokenUitleg}</p>
          </Alert>
        )}
        {stand === "GEWEIGERD" && <ProblemAlert error={state.problem} />}
        {running && <p className="klein">{words.bezig}</p>}
        <div className="groep">
          {running && <Button onClick={() => upload.pause()}>{words.pauze}</Button>}
          {(stand === "PAUZE" || stand === "ONDERBROKEN") && (
            <Button kind="hoofd" onClick={() => upload.start()}>
              {words.verder}
            </Button>
          )}
          {stand !== "KLAAR" && <Stop levering={levering} />}
        </div>
      </div>
    </Card>
  );
}

type VoortgangProps = { readonly levering: Levering; readonly upload: Upload; readonly state: UploadState };

function Voortgang({ levering: { bytes }, upload, state: { stand, delen, sinds } }: VoortgangProps): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.versturen;
  const { grootte } = useGetallen();
  const sent = sentBytes(bytes, delen, upload.deelBytes);
  const before = sentBytes(bytes, sinds.delen, upload.deelBytes);
  const seconds = secondsLeft(sent - before, bytes - before, performance.now() - sinds.at);
  const left =
    seconds === undefined ? "" : seconds < 90 ? words.seconden(seconds) : words.minuten(Math.round(seconds / 60));
  const parts = [
    words.stand(grootte(sent), grootte(bytes)),
    ...(stand === "BEZIG" && left ? [words.resteert(left)] : []),
  ];
  // One part is the smallest step that is counted: a file of one part has no measure on its way.
  const measured = sent > 0 || stand !== "BEZIG";
  return (
    <>
      <progress aria-label={words.voortgang} {...(measured ? { max: bytes, value: sent } : {})} />
      <p>{stand === "KLAAR" ? words.binnen : parts.join(", ")}</p>
      {stand === "PAUZE" && <p role="status">{words.gepauzeerd}</p>}
    </>
  );
}

function Stop({ levering }: { readonly levering: Levering }): ReactNode {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="groep">
        <Button kind="gevaar" onClick={() => setOpen(true)}>
          {t.leveringen.versturen.stop}
        </Button>
      </div>
      {open && <StopDialog levering={levering} onClose={() => setOpen(false)} />}
    </>
  );
}
