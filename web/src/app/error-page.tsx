/** When a page breaks: what happened, that nothing was changed, and how to go on. */
import type { ErrorComponentProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ResponseError } from "../api/probleem.ts";
import { Button } from "../parts/button.tsx";
import { ProblemAlert } from "../parts/loaded.tsx";
import { useTexts } from "../texts/texts.tsx";

export function ErrorPage({ error }: ErrorComponentProps): ReactNode {
  const { t } = useTexts();
  const { fout } = t.algemeen;
  return (
    <div className="inhoud" role="alert">
      <div className="rustig">
        <h1>{fout.stuk}</h1>
        {error instanceof ResponseError ? <ProblemAlert error={error} /> : <p>{fout.stukUitleg}</p>}
        <p>
          <Button kind="hoofd" onClick={() => location.reload()}>
            {fout.herladen}
          </Button>
        </p>
      </div>
    </div>
  );
}
