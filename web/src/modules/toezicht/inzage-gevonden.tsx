/** What was found of one person: in registers, in signalen with the choice to hold one back, and in the log. */
import { type ReactNode, useState } from "react";
import type { Inzage, Registratie } from "../../api/types.ts";
import { Button } from "../../parts/button.tsx";
import { Badge, Card, Empty } from "../../parts/card.tsx";
import { DataTable } from "../../parts/table.tsx";
import { formatDay, formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useNames } from "../kennis/catalogus.ts";
import { InhoudingDialog } from "./inzage-inhouding.tsx";

type Props = { readonly verzoekId: string; readonly found: Inzage; readonly onChanged: () => Promise<void> };

export function Gevonden({ verzoekId, found, onChanged }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.inzage;
  const { registraties, signalen, logregels } = found;
  if (registraties.length === 0 && signalen.length === 0 && logregels.length === 0) {
    return (
      <Card title={words.gevonden}>
        <Empty title={words.niets}>
          <p className="zacht">{words.nietsUitleg}</p>
        </Empty>
      </Card>
    );
  }
  return (
    <>
      {registraties.length > 0 && (
        <Card title={words.registers} flush>
          <p className="kaart__in klein">{words.registersUitleg}</p>
          <ul className="kaart__rijen">
            {registraties.map((one, nr) => (
              // oxlint-disable-next-line react/no-array-index-key -- the order is fixed
              <li key={nr}>
                <RegistratieRegels registratie={one} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {signalen.length > 0 && (
        <Card title={words.signalen} flush>
          <ul className="kaart__rijen">
            {signalen.map((one) => (
              <li key={one.id}>
                <SignaalRegels verzoekId={verzoekId} signaal={one} onChanged={onChanged} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Logregels regels={logregels} />
    </>
  );
}

/** Codes of sources as words: `geboortePlaats` reads as `geboorte plaats`. */
const worded = (code: string): string =>
  code
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();

function RegistratieRegels({ registratie }: { readonly registratie: Registratie }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.inzage;
  const { bron, houder, soort, sinds, tot, gegevens } = registratie;
  const from = formatDay(taal, sinds);
  return (
    <div className="stapel stapel--dicht">
      <h3>
        {bron} {soort !== "PERSOON" && <span className="klein">({worded(soort)})</span>}
      </h3>
      <p className="klein">
        {[houder, tot === undefined ? words.sinds(from) : words.sindsTot(from, formatDay(taal, tot))].join(" · ")}
      </p>
      <dl className="lijst">
        {gegevens.map(({ naam, waarde }, nr) => (
          // oxlint-disable-next-line react/no-array-index-key -- the order is fixed
          <GegevenRegel key={nr} naam={naam} waarde={waarde} />
        ))}
      </dl>
    </div>
  );
}

const GegevenRegel = ({ naam, waarde }: { readonly naam: string; readonly waarde: string }): ReactNode => (
  <>
    <dt>{naam}</dt>
    <dd>{waarde}</dd>
  </>
);

type Signaal = Inzage["signalen"][number];

function SignaalRegels({
  verzoekId,
  signaal,
  onChanged,
}: {
  readonly verzoekId: string;
  readonly signaal: Signaal;
  readonly onChanged: () => Promise<void>;
}): ReactNode {
  const { t, taal } = useTexts();
  const words = t.inzage;
  const [holding, setHolding] = useState(false);
  const { id, nummer, type, ontvangenOp, vernietigenOp, inhouding, vermeldingen, vragen, gewekt } = signaal;
  return (
    <div className="stapel stapel--dicht">
      <div className="rij">
        <div>
          <h3>
            {nummer} <span className="klein">({worded(type)})</span>
          </h3>
          <p className="klein">
            {[
              words.ontvangen(formatDay(taal, ontvangenOp)),
              vernietigenOp && words.gewist(formatDay(taal, vernietigenOp)),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        {inhouding ? (
          <Badge tone="let">{words.ingehouden(formatDay(taal, inhouding.tot))}</Badge>
        ) : (
          <Button small onClick={() => setHolding(true)}>
            {words.inhouden}
          </Button>
        )}
      </div>
      {inhouding && (
        <p className="klein">
          {words.gronden[inhouding.grond]}: {inhouding.reden}
        </p>
      )}
      {vermeldingen.map(({ naam, op, zeker }, nr) => (
        // oxlint-disable-next-line react/no-array-index-key -- the order is fixed
        <p key={nr}>
          {words.genoemd(naam, formatDay(taal, op))} {!zeker && <Badge tone="let">{words.misschien}</Badge>}
        </p>
      ))}
      {vragen.map(({ bron, antwoord, op }, nr) => (
        // oxlint-disable-next-line react/no-array-index-key -- the order is fixed
        <p key={nr}>
          {words.gevraagd(bron, formatDay(taal, op))}: {words.antwoorden[antwoord] ?? antwoord}
        </p>
      ))}
      {gewekt.map((one, nr) => (
        // oxlint-disable-next-line react/no-array-index-key -- the order is fixed
        <RegistratieRegels key={nr} registratie={{ ...one, bron: words.gewekt(one.bron) }} />
      ))}
      {holding && (
        <InhoudingDialog
          verzoekId={verzoekId}
          signaalId={id}
          nummer={nummer}
          onDone={onChanged}
          onClose={() => setHolding(false)}
        />
      )}
    </div>
  );
}

function Logregels({ regels }: { readonly regels: Inzage["logregels"] }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.inzage;
  const names = useNames();
  if (regels.length === 0) return null;
  return (
    <DataTable
      caption={words.logregels}
      columns={[
        { key: "tijd", label: words.tijd, header: true, cell: ({ tijd }) => formatMoment(taal, tijd) },
        { key: "wat", label: words.wat, cell: ({ naam }) => naam },
        { key: "doel", label: words.doel, cell: ({ verwerking }) => worded(verwerking.replaceAll("-", " ")) },
        { key: "rol", label: words.rol, cell: ({ rol }) => (rol === undefined ? "" : names.rol(rol)) },
      ]}
      rows={regels.map((regel, nr) => ({ ...regel, nr }))}
      rowKey={({ nr }) => String(nr)}
    />
  );
}
