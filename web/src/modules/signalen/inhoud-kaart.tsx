/** What the melder saw, and apart from it what they think: a fact and an interpretation never look alike. */
import type { ReactNode } from "react";
import { Badge, Card } from "../../parts/card.tsx";
import { formatDay, type Taal } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import type { Signaal } from "./queries.ts";
import { useWoorden } from "./woorden.ts";

/** A day, or a day with a time as the melder gave it: no zone, so it is the time on the wall. */
const formatToen = (taal: Taal, toen: string): string =>
  toen.includes("T") ? `${formatDay(taal, toen.slice(0, 10))}, ${toen.slice(11)}` : formatDay(taal, toen);

function whenOf(taal: Taal, { van, tot, tekst }: Signaal["wanneer"]): string {
  const range = [van, tot].filter((one) => one !== undefined).map((one) => formatToen(taal, one));
  return [range.join(" – "), tekst].filter(Boolean).join("; ");
}

export function InhoudKaart({ signaal }: { readonly signaal: Signaal }): ReactNode {
  const { taal } = useTexts();
  const words = useWoorden();
  const { pagina } = words;
  const when = whenOf(taal, signaal.wanneer);
  const [lon, lat] = signaal.punt ?? [];
  return (
    <>
      <Card title={pagina.feiten} aside={<Badge icon="oog">{pagina.feitLabel}</Badge>}>
        <div className="stapel stapel--dicht">
          <blockquote className="citaat">{signaal.feiten}</blockquote>
          <dl className="lijst">
            <dt>{pagina.hoe}</dt>
            <dd>{words.kennis[signaal.kennis]}</dd>
            {when && (
              <>
                <dt>{pagina.wanneer}</dt>
                <dd>{when}</dd>
              </>
            )}
            {(signaal.waar ?? signaal.plek) && (
              <>
                <dt>{pagina.waar}</dt>
                <dd>{signaal.waar ?? signaal.plek}</dd>
              </>
            )}
            {lon !== undefined && lat !== undefined && (
              <>
                <dt>{pagina.punt}</dt>
                <dd className="code">{`${lat.toFixed(5)}, ${lon.toFixed(5)}`}</dd>
              </>
            )}
          </dl>
        </div>
      </Card>
      {signaal.duiding && (
        <section className="duidingkaart" aria-labelledby="kop-duiding">
          <div className="kaart__kop">
            <h2 id="kop-duiding">{pagina.duiding}</h2>
            <Badge icon="vraag">{pagina.duidingLabel}</Badge>
          </div>
          <blockquote className="duiding">{signaal.duiding}</blockquote>
        </section>
      )}
    </>
  );
}
