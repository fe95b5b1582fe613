/** The steps of loading a file: which are done, where one is, what comes; said in words too. */
import type { ReactNode } from "react";
import { Icon } from "../../parts/icon.tsx";
import { useTexts } from "../../texts/texts.tsx";

export type Stap = "bestand" | "versturen" | "kolommen" | "inlezen";

type Props = { readonly stappen: readonly Stap[]; readonly nu: Stap };

export function Stappen({ stappen, nu }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.stappen;
  const at = stappen.indexOf(nu);
  return (
    <ol className="stappen" aria-label={words.label}>
      {stappen.map((stap, nr) => (
        <li
          key={stap}
          className={nr < at ? "stappen__gedaan" : undefined}
          aria-current={nr === at ? "step" : undefined}
        >
          <span className="stappen__nr" aria-hidden="true">
            {nr < at ? <Icon name="goed" /> : nr + 1}
          </span>
          <span className="stappen__naam">{words.namen[stap]}</span>
          <span className="vh">{nr < at ? words.gedaan : nr === at ? words.nu : words.straks}</span>
        </li>
      ))}
    </ol>
  );
}
