/** The list of signalen: choose, keep a choice as a view, walk with the keyboard, and take up several at once. */
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Card, Empty } from "../../parts/card.tsx";
import { useDeed } from "../../parts/deed.ts";
import { ProblemAlert, Waiting } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useToast } from "../../parts/toast.tsx";
import { KeuzeBalk } from "./keuze-balk.tsx";
import { GEEN_KEUZE, setKeuze, useKeuze } from "./keuze.ts";
import { type SignaalRegel, takeUp, useRefreshSignalen, useSignalen } from "./queries.ts";
import { SignalenTabel } from "./signalen-tabel.tsx";
import { useWoorden } from "./woorden.ts";

export function SignalenPage(): ReactNode {
  const words = useWoorden();
  const keuze = useKeuze();
  const query = useSignalen(keuze);
  return (
    <Page title={words.titel} intro={words.intro}>
      <div className="stapel">
        <KeuzeBalk keuze={keuze} />
        {query.isError && <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />}
        {query.isPending && <Waiting />}
        {query.data && <Lijst rijen={query.data.pages.flatMap(({ signalen }) => signalen)} query={query} />}
      </div>
    </Page>
  );
}

type LijstProps = { readonly rijen: readonly SignaalRegel[]; readonly query: ReturnType<typeof useSignalen> };

function Lijst({ rijen, query }: LijstProps): ReactNode {
  const words = useWoorden();
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(new Set());
  if (rijen.length === 0) {
    return (
      <Card title={words.geen}>
        <Empty title={words.geenUitleg}>
          <Button onClick={() => setKeuze(GEEN_KEUZE)}>{words.allesTonen}</Button>
        </Empty>
      </Card>
    );
  }
  const toggle = (id: string): void =>
    setGekozen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <>
      <p className="vh" role="status">
        {words.lijst(rijen.length, query.hasNextPage)}
      </p>
      <SignalenTabel rijen={rijen} gekozen={gekozen} onKies={toggle} query={query} />
      <Oppakken rijen={rijen.filter(({ id }) => gekozen.has(id))} onKlaar={() => setGekozen(new Set())} />
    </>
  );
}

/** The one thing that may be done to several: taking them up says nothing about what they hold. */
function Oppakken({
  rijen,
  onKlaar,
}: {
  readonly rijen: readonly SignaalRegel[];
  readonly onKlaar: () => void;
}): ReactNode {
  const words = useWoorden();
  const refresh = useRefreshSignalen();
  const say = useToast();
  const { busy, problem, run } = useDeed();
  if (rijen.length === 0) return null;
  const work = async (): Promise<void> => {
    let done = 0;
    for (const { id, versie } of rijen)
      await takeUp(id, versie).then(
        () => (done += 1),
        () => undefined,
      );
    await refresh();
    onKlaar();
    say(
      [words.opgepakt(done), done < rijen.length && words.nietOpgepakt(rijen.length - done)].filter(Boolean).join(" "),
    );
  };
  return (
    <div className="kiesbalk" role="region" aria-label={words.gekozen(rijen.length)}>
      <b>{words.gekozen(rijen.length)}</b>
      <Button kind="hoofd" busy={busy} onClick={() => run(work)}>
        {words.pakOp}
      </Button>
      {problem !== undefined && <ProblemAlert error={problem} />}
    </div>
  );
}
