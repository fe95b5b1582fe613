/** What one source says of one thing or person: facts with their source chip, and ties. Nothing of any other source. */
import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts.tsx";
import { nuances } from "../registers/relaties-kaart.tsx";
import { SoortIcoon } from "../registers/soort-icoon.tsx";
import { FeitenKaart } from "../registers/feiten-kaart.tsx";
import { useWoorden } from "../registers/woorden.ts";
import type { Broninhoud } from "./bronnen-queries.ts";

export function BronnenInhoud({ inhoud }: { readonly inhoud: Broninhoud }): ReactNode {
  const { t } = useTexts();
  const words = t.signaalbronnen.antwoorden;
  const woorden = useWoorden();
  const { soort, titel, groepen, relaties } = inhoud;
  return (
    <div className="stapel stapel--dicht broninhoud">
      <h4 className="met">
        <SoortIcoon soort={soort} />
        {words.inhoudVan(titel)}
      </h4>
      <FeitenKaart soort={soort} groepen={groepen} onCorrigeer={undefined} />
      <p>
        <b>{words.relaties}</b>
      </p>
      {relaties.length === 0 ? (
        <p className="zacht">{words.geenRelaties}</p>
      ) : (
        <ul>
          {relaties.map((relatie) => {
            const more = nuances(relatie, woorden, t.registers.relaties.aandeel);
            return (
              <li key={`${relatie.soort} ${relatie.ander.id} ${more}`}>
                {woorden.verband(relatie.soort, relatie.richting)} {relatie.ander.titel}
                {more && ` (${more})`}
                {relatie.stand !== "HUIDIG" && `, ${words.vroeger}`}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
