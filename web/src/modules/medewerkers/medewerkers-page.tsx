/** Colleagues: search, and a list that shows only what this reader may see. */
import { type ReactNode, useEffect, useState } from "react";
import type { Medewerker } from "../../api/types.ts";
import { useMij } from "../../app/session.ts";
import { Button, LinkButton } from "../../parts/button.tsx";
import { Badge, Card, Empty } from "../../parts/card.tsx";
import { TextField } from "../../parts/field.tsx";
import { TextLink } from "../../parts/link.tsx";
import { MoreButton } from "../../parts/list-foot.tsx";
import { ProblemAlert, Waiting } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useNames } from "../kennis/catalogus.ts";
import { useMedewerkers } from "./queries.ts";
import { setZoekterm, useZoekterm } from "./zoekterm.ts";
import "../../texts/later/voorstellen.ts";
import "../../texts/later/medewerkers.ts";

/** Typing searches after a pause; each search is logged, so not with every key. */
const PAUSE = 600;

export function MedewerkersPage(): ReactNode {
  const { t } = useTexts();
  const mij = useMij();
  const zoekterm = useZoekterm();
  const [word, setWord] = useState(zoekterm);
  const query = useMedewerkers(zoekterm);
  useEffect(() => setWord(zoekterm), [zoekterm]);
  useEffect(() => {
    const next = word.trim();
    if (next === zoekterm || next.length === 1) return;
    const timer = setTimeout(() => setZoekterm(next), PAUSE);
    return () => clearTimeout(timer);
  }, [word, zoekterm]);
  return (
    <Page
      title={t.medewerkers.titel}
      intro={t.medewerkers.intro}
      actions={
        mij.activiteiten.includes("voorstel-doen") && (
          <LinkButton to="/voorstellen/nieuw" icon="plus">
            {t.voorstellen.nieuw}
          </LinkButton>
        )
      }
    >
      <div className="stapel">
        <form
          className="zoekbalk"
          role="search"
          aria-label={t.medewerkers.titel}
          onSubmit={(event) => {
            event.preventDefault();
            setZoekterm(word.trim());
          }}
        >
          <TextField
            label={t.medewerkers.zoek}
            hint={t.medewerkers.zoekUitleg}
            type="search"
            name="zoek"
            value={word}
            error={undefined}
            maxLength={100}
            onChange={setWord}
          />
          <Button type="submit" icon="zoek">
            {t.medewerkers.zoekKnop}
          </Button>
        </form>
        {query.isError && <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />}
        {query.isPending && <Waiting />}
        {query.data && <People people={query.data.pages.flatMap(({ medewerkers }) => medewerkers)} query={query} />}
      </div>
    </Page>
  );
}

type More = {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => Promise<unknown>;
};

function People({ people, query }: { readonly people: readonly Medewerker[]; readonly query: More }): ReactNode {
  const { t } = useTexts();
  const words = t.medewerkers;
  const names = useNames();
  if (people.length === 0) {
    return (
      <Card title={words.niets}>
        <Empty title={words.nietsUitleg}>
          <Button onClick={() => setZoekterm("")}>{words.wis}</Button>
        </Empty>
      </Card>
    );
  }
  const base: Column<Medewerker>[] = [
    {
      key: "naam",
      label: words.naam,
      header: true,
      cell: ({ id, naam, geblokkeerd }) => (
        <span className="groep">
          <TextLink to="/medewerkers/$id" params={{ id }}>
            {naam}
          </TextLink>
          {geblokkeerd && (
            <Badge tone="fout" icon="slot">
              {words.geblokkeerd}
            </Badge>
          )}
        </span>
      ),
    },
    { key: "functie", label: words.functie, cell: ({ functie }) => functie },
    { key: "afdeling", label: words.afdeling, cell: ({ afdeling }) => afdeling },
  ];
  const rollen: Column<Medewerker> = {
    key: "rollen",
    label: words.rollen,
    cell: (medewerker) =>
      [...new Set((medewerker.rollen ?? []).filter(({ nu }) => nu).map(({ rol }) => names.rol(rol)))].join(", "),
  };
  const keeper = people.some((medewerker) => medewerker.rollen !== undefined);
  return (
    <>
      <p className="vh" role="status">
        {words.lijst(people.length, query.hasNextPage)}
      </p>
      <DataTable
        caption={words.lijst(people.length, query.hasNextPage)}
        columns={keeper ? [...base, rollen] : base}
        rows={people}
        rowKey={({ id }) => id}
        foot={query.hasNextPage && <MoreButton query={query} />}
      />
      {!keeper && <p className="klein">{words.alleenNaam}</p>}
    </>
  );
}
