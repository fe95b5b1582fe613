/** What came with the melding: a photo shows on request, other papers are kept as a file; each look is a line in the log. */
import { type ReactNode, useEffect, useState } from "react";
import { ResponseError, toProbleem } from "../../api/probleem.ts";
import { Button } from "../../parts/button.tsx";
import { Card } from "../../parts/card.tsx";
import { useDeed } from "../../parts/deed.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { downloadFile } from "../../parts/download.ts";
import { ProblemAlert } from "../../parts/loaded.tsx";
import type { Signaal } from "./queries.ts";
import { useWoorden } from "./woorden.ts";

type Bijlage = Signaal["bijlagen"][number];

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;

export function BijlagenKaart({ signaal }: { readonly signaal: Signaal }): ReactNode {
  const { pagina } = useWoorden();
  if (signaal.bijlagen.length === 0) return null;
  return (
    <Card title={pagina.bijlagen} flush>
      <ul className="kaart__rijen">
        {signaal.bijlagen.map((bijlage, nr) => (
          <Regel
            key={bijlage.id}
            bijlage={bijlage}
            nr={nr + 1}
            path={`/signalen/${signaal.id}/bijlagen/${bijlage.id}`}
          />
        ))}
      </ul>
    </Card>
  );
}

function Regel({
  bijlage,
  nr,
  path,
}: {
  readonly bijlage: Bijlage;
  readonly nr: number;
  readonly path: string;
}): ReactNode {
  const { pagina } = useWoorden();
  const [open, setOpen] = useState(false);
  const { busy, problem, run } = useDeed();
  const photo = bijlage.soort.startsWith("image/");
  return (
    <li className="rij">
      <span>
        {pagina.bijlage(nr)} <span className="klein">{`${bijlage.soort}, ${sizeOf(bijlage.bytes)}`}</span>
      </span>
      <span className="groep">
        {photo && (
          <Button small icon="oog" onClick={() => setOpen(true)}>
            {pagina.bekijk}
            <span className="vh"> {pagina.bijlage(nr)}</span>
          </Button>
        )}
        <Button small icon="download" busy={busy} onClick={() => run(() => downloadFile(path))}>
          {pagina.bewaar}
          <span className="vh"> {pagina.bijlage(nr)}</span>
        </Button>
      </span>
      {problem !== undefined && <ProblemAlert error={problem} />}
      {open && <Foto path={path} nr={nr} soort={bijlage.soort} onClose={() => setOpen(false)} />}
    </li>
  );
}

/** Held by the page as long as the dialog is open, and nowhere after. */
function Foto({
  path,
  nr,
  soort,
  onClose,
}: {
  readonly path: string;
  readonly nr: number;
  readonly soort: string;
  readonly onClose: () => void;
}): ReactNode {
  const { pagina } = useWoorden();
  const [url, setUrl] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    const load = async (): Promise<void> => {
      const answer = await fetch(`/v1${path}`, {
        headers: { accept: "application/octet-stream, application/problem+json" },
      });
      if (!answer.ok) throw toProbleem(answer.status, await answer.json().catch(() => undefined));
      const bytes = await answer.arrayBuffer();
      if (gone) return;
      made = URL.createObjectURL(new Blob([bytes], { type: soort }));
      setUrl(made);
    };
    load().catch((error: unknown) =>
      setProblem(error instanceof ResponseError ? error : new ResponseError({ status: 0, code: "GEEN_VERBINDING" })),
    );
    return () => {
      gone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [path, soort]);
  return (
    <Dialog title={pagina.bijlage(nr)} onClose={onClose}>
      {problem !== undefined && <ProblemAlert error={problem} />}
      {url && <img className="signaalfoto" src={url} alt={pagina.fotoVan(nr)} />}
    </Dialog>
  );
}
