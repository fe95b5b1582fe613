/** What a page shows while it asks, when the answer is there, and when it is a refusal. */
import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { isLoggedOut, isNotThere, ResponseError } from "../api/probleem.ts";
import { useTexts } from "../texts/texts.tsx";
import { Button, LinkButton } from "./button.tsx";
import { Alert } from "./card.tsx";
import { Page } from "./page.tsx";

/** Keeps its place at once and shows itself after 400 ms, so that a quick answer does not flicker. */
export function Waiting(): ReactNode {
  const { t } = useTexts();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className={late ? "wachten" : "wachten wachten--stil"} role="status">
      <span className="wachten__wiel" aria-hidden="true" />
      {late && t.algemeen.laden}
    </p>
  );
}

/** The words for a refusal in the language of the page: ours where we have them, else those of the API. */
function useProblemTexts(error: unknown): {
  readonly title: string;
  readonly detail: string;
  readonly kenmerk: string | undefined;
} {
  const { t } = useTexts();
  const problem = error instanceof ResponseError ? error : new ResponseError({ status: 500 });
  const own = t.algemeen.fout.codes[problem.code];
  const [title, detail] = own ?? [problem.title || t.algemeen.fout.nietGelukt, problem.detail];
  return { title, detail, kenmerk: problem.status >= 500 ? problem.kenmerk : undefined };
}

export function ProblemAlert({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}): ReactNode {
  const { t } = useTexts();
  const { title, detail, kenmerk } = useProblemTexts(error);
  return (
    <Alert tone="fout" title={title} live="alert">
      {detail && <p>{detail}</p>}
      {kenmerk && (
        <p className="klein">
          {t.algemeen.fout.kenmerk} <span className="code">{kenmerk}</span>
        </p>
      )}
      {onRetry && (
        <p>
          <Button small onClick={onRetry}>
            {t.algemeen.fout.opnieuw}
          </Button>
        </p>
      )}
    </Alert>
  );
}

/** 403 and 404 are one page. */
export function NotThere(): ReactNode {
  const { t } = useTexts();
  const { fout } = t.algemeen;
  return (
    <Page title={fout.weg}>
      <div className="alinea">
        <p>{fout.wegUitleg}</p>
        <p>
          <LinkButton to="/vandaag" kind="hoofd">
            {fout.naarVandaag}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}

type Props<T> = {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
  /** The answer is the whole page: what is not there then takes the place of the page. */
  readonly whole?: boolean;
};

export function Loaded<T>({ query, children, whole = false }: Props<T>): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (!query.isError) return <Waiting />;
  if (isLoggedOut(query.error)) return null;
  if (whole && isNotThere(query.error)) return <NotThere />;
  return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
}
