/** The shape of a soort, as in the drawing of a network; always beside its word. */
import type { ReactNode } from "react";
import { isDing, pathOf, VORMEN } from "./vormen.ts";

type Props = { readonly soort: string; readonly groot?: boolean };

export function SoortIcoon({ soort, groot = false }: Props): ReactNode {
  if (!isDing(soort)) return null;
  const vorm = VORMEN[soort];
  const { streep } = vorm;
  return (
    <svg
      className={`vorm vorm--${vorm.groep}${groot ? " vorm--groot" : ""}`}
      viewBox="0 0 40 40"
      aria-hidden="true"
      focusable="false"
    >
      <path d={pathOf(vorm)} />
      {streep && (
        <line x1={20 + streep[0] * 17} y1={20 + streep[1] * 17} x2={20 + streep[2] * 17} y2={20 + streep[3] * 17} />
      )}
      {groot && (
        <text x="20" y={soort === "REKENING" ? 30 : 25} textAnchor="middle">
          {vorm.letter}
        </text>
      )}
    </svg>
  );
}
