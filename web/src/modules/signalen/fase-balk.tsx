/** Where a signaal stands and by when the next step is due: the four fasen as a list, and the clock as a sentence. */
import type { ReactNode } from "react";
import { Icon } from "../../parts/icon.tsx";
import type { Signaal } from "./queries.ts";
import { useKlok, useWoorden } from "./woorden.ts";

const FASEN = [1, 2, 3, 4] as const;

export function FaseBalk({ signaal }: { readonly signaal: Signaal }): ReactNode {
  const words = useWoorden();
  const klok = useKlok();
  const closed = signaal.uitkomst !== undefined;
  return (
    <div className="fasebalk">
      <ol className="stappen" aria-label={words.kolom.fase}>
        {FASEN.map((fase) => (
          <Fase key={fase} fase={fase} signaal={signaal} />
        ))}
      </ol>
      {!closed && (
        <p className={signaal.teLaat ? "termijn termijn--laat" : "termijn"}>
          <Icon name={signaal.teLaat ? "nood" : "klok"} />
          <b>{klok.lang(signaal)}</b>
          {signaal.verlengd > 0 && <span className="klein"> {words.klok.verlengd(signaal.verlengd)}</span>}
        </p>
      )}
    </div>
  );
}

const moreOf = ({ slot, inAanpak }: Signaal, words: ReturnType<typeof useWoorden>): string =>
  slot ? words.slot : inAanpak ? words.inAanpak : "";

function Fase({ fase, signaal }: { readonly fase: (typeof FASEN)[number]; readonly signaal: Signaal }): ReactNode {
  const words = useWoorden();
  const closed = signaal.uitkomst !== undefined;
  const here = fase === signaal.fase;
  const now = here && !closed;
  const done = fase < signaal.fase || (closed && here);
  const more = now ? moreOf(signaal, words) : "";
  return (
    <li aria-current={now ? "step" : undefined} className={done ? "stappen__gedaan" : undefined}>
      <span className="stappen__nr" aria-hidden="true">
        {fase}
      </span>
      <span className="stappen__naam">
        {words.fasen[String(fase)]}
        {done && <span className="vh"> ({words.doen.gedaan})</span>}
        {more && <small className="klein"> {more}</small>}
      </span>
    </li>
  );
}
