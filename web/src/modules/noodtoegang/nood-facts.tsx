/** Noodtoegang in facts: where it stands, the reason, from when until when. */
import type { ReactNode } from "react";
import type { Noodtoegang } from "../../api/types.ts";
import { Badge, type Tone } from "../../parts/card.tsx";
import { formatMoment, formatTime } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";

const TONES: Readonly<Record<Noodtoegang["stand"], Tone>> = {
  GEVRAAGD: "let",
  LOOPT: "fout",
  VOORBIJ: "let",
  NIET_TOEGEKEND: "gewoon",
  BEOORDEELD: "goed",
};

export function StandBadge({ stand }: { readonly stand: Noodtoegang["stand"] }): ReactNode {
  const { t } = useTexts();
  return <Badge tone={TONES[stand]}>{t.nood.standen[stand]}</Badge>;
}

export function NoodFeiten({ nood }: { readonly nood: Noodtoegang }): ReactNode {
  const { t, taal } = useTexts();
  const { toegekendOp, beeindigdOp, tot, gevraagdOp, reden } = nood;
  const until = [beeindigdOp, tot].filter((moment) => moment !== undefined).toSorted()[0];
  return (
    <>
      <p className="klein">
        {formatMoment(taal, gevraagdOp)}
        {toegekendOp && until && ` · ${t.nood.vanTot(formatTime(taal, toegekendOp), formatTime(taal, until))}`}
      </p>
      <blockquote className="citaat">{reden}</blockquote>
    </>
  );
}

/** Who asked whom. */
export function useNoodTitle(): (nood: Noodtoegang) => string {
  const { t } = useTexts();
  return ({ aanvrager, tweede }) =>
    t.nood.gevraagd(aanvrager?.naam ?? t.algemeen.onbekend, tweede?.naam ?? t.algemeen.onbekend);
}
