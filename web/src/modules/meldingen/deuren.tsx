/** Doors: what does not belong here, and whom to call about it. Nothing of it is asked or kept. */
import type { ReactNode } from "react";
import { useSignaaltypen } from "./queries.ts";
import { useWoorden } from "./woorden.ts";

const telOf = (nummer: string): string => `tel:${nummer.replaceAll(/[^\d+]/g, "")}`;

export function Deuren(): ReactNode {
  const words = useWoorden();
  const deuren = useSignaaltypen().data?.deuren ?? [];
  return (
    <details className="kaart inklap deuren">
      <summary>{words.deurenKop}</summary>
      <div className="kaart__in stapel">
        <p>{words.deurenUitleg}</p>
        <DeurLijst deuren={deuren} kop="h2" />
      </div>
    </details>
  );
}

type Deur = NonNullable<ReturnType<typeof useSignaaltypen>["data"]>["deuren"][number];

type LijstProps = { readonly deuren: readonly Deur[]; readonly kop?: "h2" | "h3" };

export function DeurLijst({ deuren, kop: Kop = "h3" }: LijstProps): ReactNode {
  const words = useWoorden();
  return (
    <ul className="stapel">
      {deuren.map(({ code, naam, uitleg, bel, daarna }) => (
        <li key={code} className="stapel stapel--dicht">
          <Kop>{naam}</Kop>
          <p>{uitleg}</p>
          <ul className="opsomming">
            {bel.map(({ wie, nummer }) => (
              <li key={wie}>
                {wie}
                {nummer && (
                  <>
                    {": "}
                    <a className="nl-link" href={telOf(nummer)}>
                      {words.bel} {nummer}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
          <p className="zacht">{daarna}</p>
        </li>
      ))}
    </ul>
  );
}
