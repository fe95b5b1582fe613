/** Checks of one signaal, on the coordinator's page: what was put forward, what was answered, and what can be put forward now. */
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Badge, Card, type Tone } from "../../parts/card.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import type { Signaal } from "./queries.ts";
import { ToetsAntwoorden } from "./toetsen-antwoorden.tsx";
import { ToetsDialog } from "./toetsen-dialog.tsx";
import type { Toets, ToetsSoort } from "./toetsen-queries.ts";
import "../../texts/later/signaaltoetsen.ts";

type Props = { readonly signaal: Signaal };

const has = ({ toetsen }: Signaal, soort: ToetsSoort, stand: Toets["stand"]): boolean =>
  toetsen.some((one) => one.soort === soort && one.stand === stand);

const inPlan = ({ fase, inAanpak }: Signaal): boolean => fase === 4 && !inAanpak;

const MAY: Readonly<Record<Exclude<ToetsSoort, "VERNIETIGING">, (signaal: Signaal) => boolean>> = {
  TOETS_1: ({ fase, slot }) => fase === 3 && slot,
  TOETS_2A: (signaal) => inPlan(signaal) && !has(signaal, "TOETS_2A", "AKKOORD"),
  TOETS_2B: (signaal) => inPlan(signaal) && has(signaal, "TOETS_2A", "AKKOORD") && !has(signaal, "TOETS_2B", "AKKOORD"),
  BESLUIT: (signaal) => inPlan(signaal) && !has(signaal, "BESLUIT", "AKKOORD"),
  VERLENGING: ({ inAanpak, verlengd }) => !inAanpak && verlengd < 2,
};
const VOOR_EINDE = ["TOETS_1", "TOETS_2A", "TOETS_2B", "BESLUIT", "VERLENGING"] as const;

/** What can be put forward where a signaal stands; the server has the last word. */
function openToetsen(signaal: Signaal): readonly ToetsSoort[] {
  if (signaal.behandelaar === undefined) return [];
  const open: readonly ToetsSoort[] =
    signaal.uitkomst === undefined ? VOOR_EINDE.filter((soort) => MAY[soort](signaal)) : ["VERNIETIGING"];
  return open.filter((soort) => !has(signaal, soort, "VOORGELEGD"));
}

export function Toetsen({ signaal }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.signaaltoetsen;
  const [open, setOpen] = useState<ToetsSoort>();
  const soorten = openToetsen(signaal);
  const [first] = soorten;
  if (signaal.toetsen.length === 0 && soorten.length === 0) return null;
  return (
    <Card
      title={words.titel}
      aside={signaal.verlengd > 0 && <Badge icon="klok">{words.verlengd(signaal.verlengd)}</Badge>}
    >
      <div className="stapel">
        {signaal.toetsen.length === 0 && <p className="zacht">{words.geenToetsen}</p>}
        {signaal.toetsen.toReversed().map((toets) => (
          <ToetsRegel key={toets.id} toets={toets} />
        ))}
        {soorten.length > 0 && (
          <div className="groep">
            {soorten.map((soort) => (
              <Button
                key={soort}
                kind={soort === first && soort.startsWith("TOETS") ? "hoofd" : "gewoon"}
                onClick={() => setOpen(soort)}
              >
                {words.legVoor[soort]}
              </Button>
            ))}
          </div>
        )}
      </div>
      {open && <ToetsDialog signaal={signaal} soort={open} onClose={() => setOpen(undefined)} />}
    </Card>
  );
}

const TONES: Readonly<Record<Toets["stand"], Tone>> = {
  VOORGELEGD: "let",
  AKKOORD: "goed",
  TERUG: "fout",
  INGETROKKEN: "gewoon",
};

/** One check, folded: what, where it stands, who; behind it the answers. */
export function ToetsRegel({ toets, open = false }: { readonly toets: Toets; readonly open?: boolean }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.signaaltoetsen;
  const { soort, stand, opgesteldDoor, opgesteldOp, beoordeeldDoor, beoordeeldOp, toelichting } = toets;
  return (
    <details className="inklap toetsregel" open={open}>
      <summary>
        {words.kort[soort]} <Badge tone={TONES[stand]}>{words.standen[stand]}</Badge>
      </summary>
      <div className="inklap__in stapel stapel--dicht">
        <p className="klein">
          {words.voorgelegdDoor(opgesteldDoor?.naam ?? "", formatDay(taal, opgesteldOp))}
          {beoordeeldOp && `. ${words.beoordeeldDoor(beoordeeldDoor?.naam ?? "", formatDay(taal, beoordeeldOp))}`}
        </p>
        {toelichting && (
          <p>
            <b>{words.toelichting}</b>: {toelichting}
          </p>
        )}
        <ToetsAntwoorden antwoorden={toets.antwoorden} />
      </div>
    </details>
  );
}
