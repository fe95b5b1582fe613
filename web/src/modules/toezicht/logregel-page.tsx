/** One line of the log, with what was processed and why the door opened or stayed shut. */
import { useParams } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";
import { Badge, Card } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { DataTable } from "../../parts/table.tsx";
import { formatExact } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useNames } from "../kennis/catalogus.ts";
import { useUitkomst, useWat, useWie } from "./log-words.tsx";
import { useLogregel } from "./queries.ts";
import "../../texts/later/toezicht.ts";

type Found = NonNullable<ReturnType<typeof useLogregel>["data"]>;

export function LogregelPage(): ReactNode {
  const { id } = useParams({ from: "/eigen/toezicht/logboek/$id" });
  const query = useLogregel(id);
  return (
    <Loaded query={query} whole>
      {(found) => <LogregelView found={found} />}
    </Loaded>
  );
}

function LogregelView({ found }: { readonly found: Found }): ReactNode {
  const { t, taal } = useTexts();
  const { regel: words, logboek } = t.toezicht;
  const wat = useWat();
  const { logregel, verwerkingen } = found;
  return (
    <Page
      title={words.titel}
      heading={wat(logregel)}
      meta={[
        formatExact(taal, logregel.tijd),
        ...(logregel.nood
          ? [
              <Badge key="nood" tone="fout">
                {logboek.nood}
              </Badge>,
            ]
          : []),
      ]}
      crumbs={[{ to: "/toezicht/logboek", label: logboek.titel }]}
    >
      <div className="stapel">
        <Card title={words.wat}>
          <Feiten found={found} />
        </Card>
        {verwerkingen.length === 0 ? (
          <Card title={words.verwerkingen}>
            <p className="zacht">{words.geenVerwerking}</p>
          </Card>
        ) : (
          <DataTable
            caption={words.verwerkingen}
            rows={verwerkingen}
            rowKey={({ naam, soort, versie }) => `${naam} ${soort} ${versie}`}
            columns={[
              { key: "naam", label: words.naam, header: true, cell: ({ naam }) => naam },
              {
                key: "register",
                label: words.register,
                cell: ({ verwerking, versie }) => (
                  <TextLink to="/kennis/activiteiten/$code" params={{ code: verwerking }}>
                    {words.versie(verwerking, versie)}
                  </TextLink>
                ),
              },
              { key: "aantal", label: words.betrokkenen, cell: ({ aantal }) => words.aantal(aantal) },
            ]}
          />
        )}
        <Beslissingen beslissingen={found.beslissingen} />
      </div>
    </Page>
  );
}

function Feiten({ found: { logregel } }: { readonly found: Found }): ReactNode {
  const { t, taal } = useTexts();
  const { regel: words, logboek } = t.toezicht;
  const names = useNames();
  const uitkomst = useUitkomst();
  const wie = useWie();
  const wat = useWat();
  const rows: [string, ReactNode][] = [
    [words.tijd, formatExact(taal, logregel.tijd)],
    [words.wie, logregel.namens ? `${wie(logregel)}, ${logboek.namens(logregel.namens.naam)}` : wie(logregel)],
    [words.rol, logregel.rol && names.rol(logregel.rol)],
    [words.activiteit, wat(logregel)],
    [
      words.handeling,
      <span key="h" className="code">
        {logregel.handeling}
      </span>,
    ],
    [words.uitkomst, uitkomst(logregel.uitkomst)],
    [words.reden, logregel.reden],
    [words.betrokkenen, words.aantal(logregel.betrokkenen)],
    [words.herkomst, logregel.herkomst],
    [
      words.kenmerk,
      <span key="k" className="code">
        {logregel.kenmerk}
      </span>,
    ],
  ];
  return (
    <dl className="lijst lijst--breed">
      {rows
        .filter(([, value]) => Boolean(value))
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

function Beslissingen({ beslissingen }: { readonly beslissingen: Found["beslissingen"] }): ReactNode {
  const { t } = useTexts();
  const { regel: words, uitkomsten, andereUitkomst } = t.toezicht;
  const names = useNames();
  if (beslissingen.length === 0) return null;
  const because = (reden: string): string => uitkomsten[reden] ?? andereUitkomst(reden);
  return (
    <DataTable
      caption={words.beslissingen}
      rows={beslissingen}
      rowKey={({ reden, rol, beleid }) => `${reden} ${rol} ${beleid}`}
      columns={[
        {
          key: "uitkomst",
          label: words.uitkomst,
          header: true,
          cell: ({ toegestaan, reden }) => (
            <Badge tone={toegestaan ? "goed" : "fout"} icon={toegestaan ? "goed" : "slot"}>
              {toegestaan ? words.mag : because(reden)}
            </Badge>
          ),
        },
        { key: "rol", label: words.rol, cell: ({ rol }) => rol && names.rol(rol) },
        {
          key: "beleid",
          label: words.beleid,
          cell: ({ beleid }) => <span className="code">{beleid.slice(0, 16)}…</span>,
        },
      ]}
    />
  );
}
