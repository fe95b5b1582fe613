/** Why this is one: the registraties that were joined, and every judgement about them, with a way to judge and to take back. */
import { type ReactNode, useState } from "react";
import { useMij } from "../../app/session.ts";
import { Button } from "../../parts/button.tsx";
import { Badge, Card } from "../../parts/card.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useNames } from "../kennis/catalogus.ts";
import type { Gekozen } from "./ding-keuze.tsx";
import { IntrekkingDialog } from "./intrekking-dialog.tsx";
import { OordeelDialog } from "./oordeel-dialog.tsx";
import { SoortIcoon } from "./soort-icoon.tsx";
import { type Oordeel, type RegisterPagina, type Uitkomst } from "./types.ts";
import { isDing } from "./vormen.ts";
import { useWoorden } from "./woorden.ts";

type Asked = { readonly ander: Gekozen | undefined; readonly uitkomst: Uitkomst | "" };

export function SamenKaart({ pagina }: { readonly pagina: RegisterPagina }): ReactNode {
  const { t } = useTexts();
  const words = t.registers.samen;
  const judges = useMij().activiteiten.includes("register-oordelen");
  const [asked, setAsked] = useState<Asked>();
  const { registraties, oordelen } = pagina;
  const several = registraties.length > 1;
  return (
    <Card
      title={words.titel}
      aside={
        judges && (
          <Button small onClick={() => setAsked({ ander: undefined, uitkomst: "" })}>
            {words.knop}
          </Button>
        )
      }
    >
      <div className="stapel stapel--dicht">
        <p>{several ? words.meer(registraties.length) : words.een}</p>
        {several && (
          <ul className="registraties" aria-label={words.registraties}>
            {registraties.map(({ id, soort, titel, bronnen }) => (
              <li key={id} className="rij">
                <span className="met">
                  <SoortIcoon soort={soort} />
                  <span>
                    {titel} {id === pagina.id && <small>({words.deze})</small>}
                    <small>{bronnen.join(", ")}</small>
                  </span>
                </span>
                {judges && id !== pagina.id && isDing(soort) && (
                  <Button
                    small
                    kind="kaal"
                    aria-label={`${words.hoortNiet}: ${titel}`}
                    onClick={() => setAsked({ ander: { id, soort, titel }, uitkomst: "VERSCHILLEND" })}
                  >
                    {words.hoortNiet}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
        <h3>{words.oordelen}</h3>
        {oordelen.length === 0 ? (
          <p className="zacht">{words.geenOordelen}</p>
        ) : (
          <ol className="tijdlijn">
            {oordelen.map((oordeel) => (
              <OordeelRegel key={oordeel.extern} oordeel={oordeel} judges={judges} />
            ))}
          </ol>
        )}
      </div>
      {asked && <OordeelDialog pagina={pagina} {...asked} onClose={() => setAsked(undefined)} />}
    </Card>
  );
}

type RegelProps = { readonly oordeel: Oordeel; readonly judges: boolean };

const TONES = { ZELFDE: "goed", VERSCHILLEND: "info", ONZEKER: "gewoon" } as const;

function OordeelRegel({ oordeel, judges }: RegelProps): ReactNode {
  const { t } = useTexts();
  const words = t.registers.samen;
  const names = useNames();
  const woorden = useWoorden();
  const [withdrawing, setWithdrawing] = useState(false);
  const { een, ander, uitkomst, reden, rol, op, eigen, botst } = oordeel;
  return (
    <li>
      <div className="rij">
        <span>{words.zin[uitkomst](een.titel, ander.titel)}</span>
        <Badge tone={TONES[uitkomst]}>{words.uitkomsten[uitkomst]}</Badge>
      </div>
      <p className="citaat">{reden}</p>
      {botst && <p>{words.botst}</p>}
      <p className="klein">
        {words.door(names.rol(rol), woorden.moment(op))}
        {eigen && `, ${words.eigen}`}
      </p>
      {judges && (
        <Button small kind="kaal" onClick={() => setWithdrawing(true)}>
          {words.intrekken}
        </Button>
      )}
      {withdrawing && <IntrekkingDialog oordeel={oordeel} onClose={() => setWithdrawing(false)} />}
    </li>
  );
}
