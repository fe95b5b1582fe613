/** The network of a signaal: what it names, what was opened and who was woken; the drawing beside tables of equal content. */
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Card } from "../../parts/card.tsx";
import { Loaded, ProblemAlert } from "../../parts/loaded.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { canDraw } from "../registers/netwerk/can-draw.ts";
import { Legenda } from "../registers/netwerk/legenda.tsx";
import { DingenTabel, VerbandenTabel } from "../registers/netwerk/tabellen.tsx";
import { TekeningKaart } from "../registers/netwerk/tekening-kaart.tsx";
import { useBeeld } from "../registers/netwerk/use-beeld.ts";
import type { Netwerk as Gevonden } from "../registers/types.ts";
import { bronnenStand, useSignaalnetwerk } from "./bronnen-queries.ts";
import type { Signaal } from "./queries.ts";
import "../../texts/later/netwerk.ts";
import "../../texts/later/registers.ts";
import "../../texts/later/registerwoorden.ts";
import "../../texts/later/signaalbronnen.ts";

/** Asked for on purpose: whoever comes into view is a line in the log. */
export function Netwerk({ signaal }: { readonly signaal: Signaal }): ReactNode {
  const { t } = useTexts();
  const words = t.signaalbronnen.netwerk;
  const [open, setOpen] = useState(false);
  const query = useSignaalnetwerk(signaal.id, open);
  if (bronnenStand(signaal) !== "OPEN") return null;
  return (
    <Card title={words.titel}>
      <div className="stapel">
        <p>{words.uitleg}</p>
        {open ? (
          <Loaded query={query}>{(netwerk) => <Beeld netwerk={netwerk} />}</Loaded>
        ) : (
          <div>
            <Button onClick={() => setOpen(true)}>{words.toon}</Button>
          </div>
        )}
      </div>
    </Card>
  );
}

function Beeld({ netwerk }: { readonly netwerk: Gevonden }): ReactNode {
  const { t } = useTexts();
  const words = t.signaalbronnen.netwerk;
  const navigate = useNavigate();
  const staat = useBeeld(netwerk);
  const [drawable] = useState(canDraw);
  const { zicht, whole, beeld, gekozen } = staat;
  return (
    <div className="stapel netwerk">
      <p className="klein">{t.netwerk.telling(zicht.knopen.length, zicht.lijnen.length)}</p>
      {staat.problem !== undefined && <ProblemAlert error={staat.problem} />}
      <Legenda whole={whole} verborgen={beeld.verborgenSoorten} onToggle={staat.wisselSoort} />
      {drawable && zicht.lijnen.length > 0 && (
        <TekeningKaart
          staat={staat}
          titel={words.rond}
          onOpen={(id) => {
            if (zicht.knopen.some((knoop) => knoop.id === id && knoop.soort !== "PERSOON"))
              void navigate({ to: "/registers/$id", params: { id } });
          }}
        />
      )}
      <DingenTabel
        knopen={zicht.knopen}
        daden={{
          gekozen: gekozen?.id,
          busy: staat.busy,
          onKies: drawable ? staat.kies : undefined,
          onBreidUit: staat.breidUit,
          onVerberg: staat.verberg,
        }}
      />
      <VerbandenTabel zicht={zicht} />
    </div>
  );
}
