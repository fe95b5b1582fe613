/** What was recognised while typing: by shape only. Each can be taken away; a screen reader hears how many there are. */
import type { ReactNode } from "react";
import { Icon } from "../../parts/icon.tsx";
import { type Herkend, naamVan } from "./herken.ts";
import { useWoorden } from "./woorden.ts";

type Props = { readonly vermeldingen: readonly Herkend[]; readonly onWeg: (naam: string) => void };

export function HerkendLijst({ vermeldingen, onWeg }: Props): ReactNode {
  const words = useWoorden();
  return (
    <>
      <p className="vh" role="status">
        {vermeldingen.length > 0 && words.herkendMelding(vermeldingen.length)}
      </p>
      {vermeldingen.length > 0 && (
        <section className="herkend" aria-label={words.herkend}>
          <p>
            <b>{words.herkend}</b> <span className="klein">{words.herkendUitleg}</span>
          </p>
          <ul>
            {vermeldingen.map((one) => (
              <li key={naamVan(one)}>
                <span>
                  <small>{words.soorten[one.soort]}</small> {one.tekst}
                </span>
                <button
                  type="button"
                  aria-label={words.haalWeg(words.soorten[one.soort], one.tekst)}
                  onClick={() => onWeg(naamVan(one))}
                >
                  <Icon name="kruis" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
