/** What is named: each with how it is known, and for an address what public registers say, with their source. */
import { type ReactNode, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Badge, Card } from "../../parts/card.tsx";
import { useDeed } from "../../parts/deed.ts";
import { ProblemAlert } from "../../parts/loaded.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { AdresVeld } from "../meldingen/adres-veld.tsx";
import { type Signaal, useRefreshSignalen, type Vermelding } from "./queries.ts";
import { VermeldingDialog } from "./vermelding-dialog.tsx";
import { useWoorden } from "./woorden.ts";

export function VermeldingenKaart({ signaal }: { readonly signaal: Signaal }): ReactNode {
  const words = useWoorden().vermelding;
  const [open, setOpen] = useState(false);
  const closed = signaal.uitkomst !== undefined;
  return (
    <Card
      title={words.titel}
      aside={
        !closed && (
          <Button small icon="plus" onClick={() => setOpen(true)}>
            {words.noem}
          </Button>
        )
      }
    >
      <div className="stapel stapel--dicht">
        {signaal.vermeldingen.length === 0 && <p className="zacht">{words.geen}</p>}
        <ul className="vermeldingen">
          {signaal.vermeldingen.map((vermelding) => (
            <Regel key={vermelding.id} vermelding={vermelding} signaal={signaal} />
          ))}
        </ul>
        {signaal.fase < 3 && <p className="klein">{words.openbaarUitleg}</p>}
      </div>
      {open && <VermeldingDialog signaal={signaal} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function Regel({ vermelding, signaal }: { readonly vermelding: Vermelding; readonly signaal: Signaal }): ReactNode {
  const { taal } = useTexts();
  const words = useWoorden();
  const { soort, tekst, aard, doorMelder, bekend, geboortedatum } = vermelding;
  return (
    <li className={aard === "WAARNEMING" ? "vermelding" : "vermelding vermelding--duiding"}>
      <p>
        <span className="zacht">{words.vermelding.soorten[soort]}</span> <b>{tekst}</b>
        {geboortedatum && <span>, {words.vermelding.geboren(formatDay(taal, geboortedatum))}</span>}
      </p>
      <p className="groep">
        <Badge icon={aard === "WAARNEMING" ? "oog" : "vraag"}>{words.aard[aard]}</Badge>
        {doorMelder && <span className="klein">{words.vermelding.doorMelder}</span>}
        {soort === "PERSOON" && <span className="klein">{words.vermelding.alleenVermelding}</span>}
      </p>
      {bekend && <Bekend bekend={bekend} />}
      {soort === "ADRES" && signaal.uitkomst === undefined && <Koppel vermelding={vermelding} signaal={signaal} />}
    </li>
  );
}

function Bekend({ bekend }: { readonly bekend: NonNullable<Vermelding["bekend"]> }): ReactNode {
  const { taal } = useTexts();
  const words = useWoorden().vermelding;
  return (
    <div className="bekend">
      <p className="klein">
        {words.bekend}: <b>{bekend.titel}</b>
      </p>
      <ul>
        {bekend.regels.map(({ naam, waarde, bron, graad, vastgelegdOp, wisOp }) => (
          <li key={`${naam} ${waarde} ${bron}`}>
            {naam}: <b>{waarde}</b>{" "}
            <span className="bron">
              <b>{bron}</b>
              <span className="bron__dag">
                {graad} {formatDay(taal, vastgelegdOp)}
                {wisOp && <span className="vh"> {formatDay(taal, wisOp)}</span>}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Somebody says which public address this is; the machine only proposes. */
function Koppel({ vermelding, signaal }: { readonly vermelding: Vermelding; readonly signaal: Signaal }): ReactNode {
  const words = useWoorden().vermelding;
  const refresh = useRefreshSignalen();
  const say = useToast();
  const [open, setOpen] = useState(false);
  const { busy, problem, run } = useDeed();
  const koppel = (herkend: string | null): void =>
    run(async () => {
      await unwrap(
        api.POST("/signalen/{signaalId}/vermeldingen/{vermeldingId}/herkenning", {
          params: { path: { signaalId: signaal.id, vermeldingId: vermelding.id } },
          body: { herkend },
        }),
      );
      await refresh();
      setOpen(false);
      say(herkend === null ? words.ontkoppeld : words.gekoppeld);
    });
  return (
    <div className="stapel stapel--dicht">
      {!open && (
        <div className="groep">
          {vermelding.bekend ? (
            <Button small busy={busy} onClick={() => koppel(null)}>
              {words.anders}
            </Button>
          ) : (
            <Button small icon="zoek" onClick={() => setOpen(true)}>
              {words.koppel}
            </Button>
          )}
        </div>
      )}
      {problem !== undefined && <ProblemAlert error={problem} />}
      {open && (
        <AdresVeld
          adres={undefined}
          voorstel={vermelding.tekst}
          onKies={(adres) => (adres?.id === undefined ? setOpen(false) : koppel(adres.id))}
        />
      )}
    </div>
  );
}
