/** A source chip: source, grade and day in one look; one click opens all of where a value comes from. */
import { Fragment, type ReactNode, useState } from "react";
import { useMij } from "../../app/session.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { keyOfFeit } from "./feit-regels.ts";
import type { Feit } from "./types.ts";
import { useWoorden } from "./woorden.ts";

type Props = {
  readonly feit: Feit;
  readonly naam: string;
  /** Opens the form that corrects this value; left out where it cannot be corrected. */
  readonly onCorrigeer?: ((feit: Feit) => void) | undefined;
};

/** A dashed edge says that the source no longer says so; the words beside it say the same. */
export function BronChip({ feit, naam, onCorrigeer }: Props): ReactNode {
  const { t, taal } = useTexts();
  const words = t.registers;
  const [open, setOpen] = useState(false);
  const dag = formatDay(taal, feit.vastgelegdOp);
  const woorden = useWoorden();
  return (
    <>
      <button
        type="button"
        className={feit.stand === "HUIDIG" ? "bron" : "bron bron--oud"}
        aria-haspopup="dialog"
        title={woorden.graad(feit.graad)}
        onClick={() => setOpen(true)}
      >
        <b>
          <span className="vh">{words.chip.bron} </span>
          {feit.bronNaam}
        </b>
        <span className="bron__dag">
          <span className="vh">{words.chip.graad} </span>
          {feit.graad} {dag}
        </span>
      </button>
      {open && (
        <Herkomst
          feit={feit}
          naam={naam}
          onClose={() => setOpen(false)}
          onCorrigeer={
            onCorrigeer &&
            (() => {
              setOpen(false);
              onCorrigeer(feit);
            })
          }
        />
      )}
    </>
  );
}

type HerkomstProps = {
  readonly feit: Feit;
  readonly naam: string;
  readonly onClose: () => void;
  readonly onCorrigeer: (() => void) | undefined;
};

function Herkomst({ feit, naam, onClose, onCorrigeer }: HerkomstProps): ReactNode {
  const { t } = useTexts();
  const { herkomst, doorMens } = t.registers;
  const mij = useMij();
  const woorden = useWoorden();
  const rows: readonly (readonly [string, ReactNode])[] = [
    [naam, <b key="w">{woorden.waarde(feit.eigenschap, feit.waarde)}</b>],
    [herkomst.bron, feit.doorMens ? `${feit.bronNaam}, ${doorMens}` : feit.bronNaam],
    [herkomst.graad, `${feit.graad}: ${woorden.graad(feit.graad)}`],
    [herkomst.stand, herkomst.standen[feit.stand]],
    [herkomst.geldig, woorden.periode(feit) || herkomst.geldigOnbekend],
    [herkomst.vastgelegd, woorden.moment(feit.vastgelegdOp)],
    [herkomst.vervangen, feit.vervangenOp && woorden.moment(feit.vervangenOp)],
    [herkomst.wissen, feit.wisOp ? woorden.moment(feit.wisOp) : herkomst.geenWisdatum],
    [
      herkomst.kenmerk,
      <span key="k" className="code">
        {keyOfFeit(feit)}
      </span>,
    ],
  ];
  const corrects =
    onCorrigeer && feit.stand !== "GECORRIGEERD" && mij.activiteiten.includes("register-aanvullen") && onCorrigeer;
  return (
    <Dialog title={herkomst.titel} onClose={onClose}>
      <dl className="lijst">
        {rows
          .filter(([, value]) => Boolean(value))
          .map(([label, value]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
      {corrects && (
        <div className="groep">
          <Button onClick={corrects}>{herkomst.corrigeer}</Button>
        </div>
      )}
    </Dialog>
  );
}
