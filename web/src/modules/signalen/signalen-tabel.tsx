/** The rows of the list: number, kind and place, fase, clock, who treats it; `x` chooses the row in focus. */
import { type ReactNode, useEffect } from "react";
import { useMij } from "../../app/session.ts";
import { Badge } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { MoreButton } from "../../parts/list-foot.tsx";
import { type Column, DataTable } from "../../parts/table.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import type { SignaalRegel, useSignalen } from "./queries.ts";
import { useKlok, useTypeNaam, useWoorden } from "./woorden.ts";

type Props = {
  readonly rijen: readonly SignaalRegel[];
  readonly gekozen: ReadonlySet<string>;
  readonly onKies: (id: string) => void;
  readonly query: ReturnType<typeof useSignalen>;
};

const rowBoxOf = (element: Element | null): HTMLInputElement | null =>
  element?.closest("tr")?.querySelector<HTMLInputElement>("input[type='checkbox']") ?? null;

export function SignalenTabel({ rijen, gekozen, onKies, query }: Props): ReactNode {
  const words = useWoorden();
  const { voorkeur } = useMij();
  const columns = useKolommen(gekozen, onKies);
  useEffect(() => {
    if (!voorkeur.sneltoetsen) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "x" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("dialog[open]") || document.activeElement?.matches("input, textarea, select")) return;
      rowBoxOf(document.activeElement)?.click();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [voorkeur.sneltoetsen]);
  return (
    <DataTable
      caption={words.lijst(rijen.length, query.hasNextPage)}
      columns={columns}
      rows={rijen}
      rowKey={({ id }) => id}
      foot={query.hasNextPage && <MoreButton query={query} />}
    />
  );
}

function useKolommen(gekozen: Props["gekozen"], onKies: Props["onKies"]): Column<SignaalRegel>[] {
  const words = useWoorden();
  const typeNaam = useTypeNaam();
  return [
    {
      key: "nummer",
      label: words.kolom.nummer,
      header: true,
      cell: ({ id, nummer, behandelaar, uitkomst }) => (
        <span className="kiesrij">
          {behandelaar === undefined && uitkomst === undefined && (
            <input
              type="checkbox"
              aria-label={words.kiesRij(nummer)}
              checked={gekozen.has(id)}
              onChange={() => onKies(id)}
            />
          )}
          <TextLink to="/signalen/$id" params={{ id }}>
            <span className="nb">{nummer}</span>
          </TextLink>
        </span>
      ),
    },
    {
      key: "soort",
      label: words.kolom.soort,
      cell: (rij) => (
        <span>
          {typeNaam(rij.type)}
          {rij.plek && <small className="klein blok">{rij.plek}</small>}
          <Merken rij={rij} />
        </span>
      ),
    },
    {
      key: "fase",
      label: words.kolom.fase,
      cell: ({ fase, slot, inAanpak }) => (
        <span>
          {words.faseNaam(fase, words.fasen[String(fase)] ?? "")}
          {(slot || inAanpak) && <small className="klein blok">{slot ? words.slot : words.inAanpak}</small>}
        </span>
      ),
    },
    { key: "termijn", label: words.kolom.termijn, cell: (rij) => <Termijn rij={rij} /> },
    {
      key: "behandelaar",
      label: words.kolom.behandelaar,
      cell: ({ behandelaar }) => behandelaar?.naam ?? <span className="zacht">{words.niemand}</span>,
    },
    {
      key: "graad",
      label: words.kolom.graad,
      cell: ({ graad }) => graad && words.graad.nu(graad.bron, graad.informatie),
    },
  ];
}

function Merken({ rij: { anoniem, vraag, terugkoppelenVoor, uitkomst } }: { readonly rij: SignaalRegel }): ReactNode {
  const { taal } = useTexts();
  const words = useWoorden();
  const owed = terugkoppelenVoor !== undefined && uitkomst !== undefined;
  if (!anoniem && vraag !== "BEANTWOORD" && !owed) return null;
  return (
    <span className="groep merken">
      {anoniem && <Badge>{words.anoniem}</Badge>}
      {vraag === "BEANTWOORD" && <Badge tone="info">{words.antwoordVanMelder}</Badge>}
      {owed && <Badge tone="let">{words.terugkoppelen(formatDay(taal, terugkoppelenVoor))}</Badge>}
    </span>
  );
}

function Termijn({ rij }: { readonly rij: SignaalRegel }): ReactNode {
  const { taal } = useTexts();
  const words = useWoorden();
  const klok = useKlok();
  if (rij.uitkomst !== undefined && rij.geslotenOp !== undefined)
    return (
      <span>
        {words.uitkomst[rij.uitkomst]}
        <small className="klein blok">{formatDay(taal, rij.geslotenOp)}</small>
      </span>
    );
  return rij.teLaat ? <Badge tone="fout">{klok.kort(rij)}</Badge> : <span>{klok.kort(rij)}</span>;
}
