/** What sources answered: yes, no, or no answer; what was opened, whom it woke, and how each hit was weighed. */
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Alert, Badge, Card, Empty, type Tone } from "../../parts/card.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { BronnenInhoud } from "./bronnen-inhoud.tsx";
import { type Bronvraag, DINGSLEUTELS } from "./bronnen-queries.ts";
import { TrefferDialog } from "./bronnen-treffer-dialog.tsx";
import { WekDialog } from "./bronnen-wek-dialog.tsx";
import type { Signaal } from "./queries.ts";

type Props = { readonly signaal: Signaal; readonly bronvragen: readonly Bronvraag[] };

export function BronnenAntwoorden({ signaal, bronvragen }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.signaalbronnen.antwoorden;
  const open = bronvragen.filter(({ antwoord, weging }) => antwoord === "TREFFER" && weging === undefined).length;
  return (
    <Card title={words.titel} flush={bronvragen.length > 0}>
      {bronvragen.length === 0 ? (
        <Empty title={words.geen}>
          <p className="zacht">{words.geenUitleg}</p>
        </Empty>
      ) : (
        <>
          {open > 0 && signaal.uitkomst === undefined && signaal.fase === 3 && (
            <div className="kaart__in">
              <Alert tone="info">
                <p>{words.wegen(open)}</p>
              </Alert>
            </div>
          )}
          <ul className="bronantwoorden">
            {bronvragen.map((bronvraag) => (
              <li key={bronvraag.id}>
                <Antwoord signaal={signaal} bronvraag={bronvraag} bronvragen={bronvragen} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

const TONES: Readonly<Record<Bronvraag["antwoord"], Tone>> = {
  TREFFER: "info",
  GEEN_TREFFER: "gewoon",
  ONBEKEND: "let",
};

const isPersoon = ({ sleutelsoort }: Bronvraag): boolean => !DINGSLEUTELS.has(sleutelsoort);

function Antwoord({ signaal, bronvraag, bronvragen }: Props & { readonly bronvraag: Bronvraag }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.signaalbronnen.antwoorden;
  const { antwoord, vermelding, sleutelsoort, door, op, weging } = bronvraag;
  const wat = isPersoon(bronvraag) ? `${words.persoon}, ${words.sleutel[sleutelsoort] ?? ""}` : (vermelding ?? "");
  return (
    <div className="stapel stapel--dicht">
      <div className="bronantwoord__kop">
        <h3>
          {bronvraag.bronNaam}: {wat}
        </h3>
        <Badge tone={TONES[antwoord]}>{words[antwoord]}</Badge>
        {antwoord === "TREFFER" && weging === undefined && <Badge tone="let">{words.teWegen}</Badge>}
      </div>
      <p className="klein">
        {words.uitleg[antwoord]} {words.op(formatDay(taal, op), door?.naam ?? "")}
      </p>
      {antwoord === "TREFFER" && (
        <>
          <Gedaan bronvraag={bronvraag} />
          {signaal.uitkomst === undefined && <Daden signaal={signaal} bronvraag={bronvraag} bronvragen={bronvragen} />}
        </>
      )}
    </div>
  );
}

/** What was done with a hit: asked of its holder, opened, weighed. */
function Gedaan({ bronvraag }: { readonly bronvraag: Bronvraag }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.signaalbronnen.antwoorden;
  const { behandelcode, houder, verzoekAan, geopendOp, reden, inhoud, weging } = bronvraag;
  return (
    <>
      {behandelcode !== "H1" && (
        <p>{verzoekAan ? words.gevraagdAan(verzoekAan) : words.alleenHouder(houder, behandelcode)}</p>
      )}
      {geopendOp && (
        <p className="klein">
          {words.geopend(formatDay(taal, geopendOp))}. {words.reden}: {reden}
        </p>
      )}
      {inhoud && <BronnenInhoud inhoud={inhoud} />}
      {geopendOp && !inhoud && <p>{words.weg}</p>}
      {weging && (
        <p>
          <b>{words.gewogen}</b>: {weging}
        </p>
      )}
    </>
  );
}

type Daad = "opening" | "verzoek" | "weging" | "wek";

/** The first thing to do with a hit, before it is weighed. */
function firstDaad(bronvraag: Bronvraag): Daad | undefined {
  if (bronvraag.behandelcode !== "H1") return "verzoek";
  if (bronvraag.geopendOp) return undefined;
  return isPersoon(bronvraag) ? "wek" : "opening";
}

function Daden({ signaal, bronvraag, bronvragen }: Props & { readonly bronvraag: Bronvraag }): ReactNode {
  const { t } = useTexts();
  const words = t.signaalbronnen.antwoorden;
  const [open, setOpen] = useState<Daad>();
  const close = (): void => setOpen(undefined);
  const first = firstDaad(bronvraag);
  const tooLow = first === "wek" && !signaal.magPersoon;
  const label = { verzoek: words.vraagHouder, wek: words.wek, opening: words.open, weging: words.weeg };
  return (
    <>
      {tooLow && <p className="klein">{words.teLaag}</p>}
      <div className="groep">
        {first && !tooLow && (
          <Button small onClick={() => setOpen(first)}>
            {label[first]}
          </Button>
        )}
        <Button small onClick={() => setOpen("weging")}>
          {bronvraag.weging === undefined ? words.weeg : words.weegOpnieuw}
        </Button>
      </div>
      {open === "wek" && <WekDialog signaal={signaal} bronvraag={bronvraag} bronvragen={bronvragen} onClose={close} />}
      {open !== undefined && open !== "wek" && (
        <TrefferDialog signaal={signaal} bronvraag={bronvraag} daad={open} onClose={close} />
      )}
    </>
  );
}
