/** Words, numbers and badges for deliveries. */
import type { ReactNode } from "react";
import { Badge, type Tone } from "../../parts/card.tsx";
import type { Taal } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { grootteTekst } from "./grootte.ts";
import type { Levering, Stand } from "./types.ts";

const LOCALE: Readonly<Record<Taal, string>> = { nl: "nl-NL", en: "en-GB" };

const TONES: Readonly<Record<Stand, Tone>> = {
  UPLOAD: "gewoon",
  ONTVANGEN: "info",
  INLEZEN: "let",
  WACHT_OP_TWEEDE: "let",
  KLAAR: "goed",
  GESTOPT: "gewoon",
  MISLUKT: "fout",
};

export const isOver = ({ stand }: Pick<Levering, "stand">): boolean =>
  stand === "KLAAR" || stand === "GESTOPT" || stand === "MISLUKT";

export function StandBadge({ levering: { stand, bevestigd } }: { readonly levering: Levering }): ReactNode {
  const { t } = useTexts();
  const confirmed = stand === "WACHT_OP_TWEEDE" && bevestigd;
  return (
    <Badge tone={confirmed ? "info" : TONES[stand]}>
      {confirmed ? t.leveringen.bevestigdStand : t.leveringen.standen[stand]}
    </Badge>
  );
}

export function useGetallen(): {
  readonly getal: (n: number) => string;
  readonly procent: (deel: number, geheel: number) => string;
  readonly grootte: (bytes: number) => string;
} {
  const { taal } = useTexts();
  const locale = LOCALE[taal];
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return {
    getal: (n) => numbers.format(n),
    procent: (deel, geheel) => percents.format(geheel === 0 ? 0 : deel / geheel),
    grootte: (bytes) => grootteTekst(locale, bytes),
  };
}
