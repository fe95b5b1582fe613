/** The network as tables: the same things and ties as the drawing, and everything one can do there. */
import type { ReactNode } from "react";
import { Button } from "../../../parts/button.tsx";
import { Badge } from "../../../parts/card.tsx";
import { TextLink } from "../../../parts/link.tsx";
import { type Column, DataTable } from "../../../parts/table.tsx";
import { useTexts } from "../../../texts/texts.tsx";
import { SoortIcoon } from "../soort-icoon.tsx";
import type { Knoop, Lijn } from "../types.ts";
import { useWoorden } from "../woorden.ts";
import type { Zicht } from "./beeld.ts";

export type TableHandlers = {
  readonly gekozen: string | undefined;
  readonly busy: boolean;
  /** Undefined where there is no drawing to point in. */
  readonly onKies: ((id: string | undefined) => void) | undefined;
  readonly onBreidUit: (id: string) => void;
  readonly onVerberg: (id: string) => void;
};

type Linked = {
  /** Within a case nothing leads away: what only the case names has no page in registers, nor has whoever was woken. */
  readonly linked?: boolean;
};

const Ding = ({ id, titel, linked = false }: Pick<Knoop, "id" | "titel"> & Linked): ReactNode =>
  linked ? (
    <TextLink to="/registers/$id" params={{ id }}>
      {titel}
    </TextLink>
  ) : (
    titel
  );

type DingenProps = { readonly knopen: readonly Knoop[]; readonly daden: TableHandlers } & Linked;

export function DingenTabel({ knopen, daden, linked = false }: DingenProps): ReactNode {
  const { t } = useTexts();
  const words = t.netwerk;
  const woorden = useWoorden();
  const columns: Column<Knoop>[] = [
    {
      key: "naam",
      label: words.naam,
      header: true,
      cell: ({ id, soort, titel, rem, registraties }) => (
        <span className={id === daden.gekozen ? "met gekozenrij" : "met"}>
          <SoortIcoon soort={soort} />
          <span>
            <Ding id={id} titel={titel} linked={linked} />
            {registraties > 1 && <small>{t.registers.registraties(registraties)}</small>}
            {rem && (
              <small>
                <Badge tone="info">{words.rem}</Badge>
              </small>
            )}
          </span>
        </span>
      ),
    },
    {
      key: "soort",
      label: words.soort,
      cell: ({ soort, stap }) => (
        <span>
          {woorden.soort(soort)}
          <small>{words.inStap(stap)}</small>
        </span>
      ),
    },
    { key: "doen", label: words.doen, cell: (knoop) => <RijKnoppen knoop={knoop} daden={daden} /> },
  ];
  return <DataTable caption={words.dingen} columns={columns} rows={knopen} rowKey={({ id }) => id} />;
}

function RijKnoppen({ knoop, daden }: { readonly knoop: Knoop; readonly daden: TableHandlers }): ReactNode {
  const { t } = useTexts();
  const words = t.netwerk;
  const { id, titel, stap } = knoop;
  const { gekozen, busy, onKies, onBreidUit, onVerberg } = daden;
  return (
    <span className="groep rijknoppen">
      {onKies && (
        <Button
          small
          kind="kaal"
          aria-pressed={gekozen === id}
          aria-label={words.kiesNaam(titel)}
          onClick={() => onKies(gekozen === id ? undefined : id)}
        >
          {words.kies}
        </Button>
      )}
      {stap > 0 && (
        <>
          <Button small kind="kaal" busy={busy} aria-label={words.breidUitNaam(titel)} onClick={() => onBreidUit(id)}>
            {words.breidUit}
          </Button>
          <Button small kind="kaal" aria-label={words.verbergNaam(titel)} onClick={() => onVerberg(id)}>
            {words.verberg}
          </Button>
        </>
      )}
    </span>
  );
}

/** A network of one thing has no ties to tell of. */
export function VerbandenTabel({ zicht, linked = false }: { readonly zicht: Zicht } & Linked): ReactNode {
  const { t } = useTexts();
  const words = t.netwerk;
  const woorden = useWoorden();
  if (zicht.lijnen.length === 0) return null;
  const byId = new Map(zicht.knopen.map((knoop) => [knoop.id, knoop]));
  const end = (id: string): ReactNode => {
    const knoop = byId.get(id);
    return (
      knoop && (
        <span className="met">
          <SoortIcoon soort={knoop.soort} />
          <Ding id={id} titel={knoop.titel} linked={linked} />
        </span>
      )
    );
  };
  const columns: Column<Lijn>[] = [
    { key: "van", label: words.van, header: true, cell: ({ vanId }) => end(vanId) },
    {
      key: "relatie",
      label: words.relatie,
      cell: ({ soort, tekst, stand }) => (
        <span>
          {woorden.soort(soort)}
          {tekst && <small>{tekst}</small>}
          {stand !== "HUIDIG" && (
            <small>
              <Badge icon="klok">{stand === "BEEINDIGD" ? t.registers.beeindigd : t.registers.vroeger}</Badge>
            </small>
          )}
        </span>
      ),
    },
    { key: "naar", label: words.naar, cell: ({ naarId }) => end(naarId) },
    {
      key: "bron",
      label: words.bron,
      cell: ({ bronNaam, graad, stand }) => (
        <span
          className={stand === "HUIDIG" ? "bron bron--vast" : "bron bron--vast bron--oud"}
          title={woorden.graad(graad)}
        >
          <b>{bronNaam}</b>
          <span className="bron__dag">{graad}</span>
        </span>
      ),
    },
    { key: "geldig", label: words.geldig, cell: woorden.periode },
  ];
  return <DataTable caption={words.verbanden} columns={columns} rows={zicht.lijnen} rowKey={({ id }) => id} />;
}
