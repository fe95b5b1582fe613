/** What waits for someone now: a short list of things with a name and until when. */
import type { ReactNode } from "react";
import type { Noodtoegang, Verzoek, Voorstel } from "../../api/types.ts";
import { seesVoorstellen } from "../../app/menu-items.ts";
import { useMij } from "../../app/session.ts";
import { Badge, type Tone } from "../../parts/card.tsx";
import { Icon } from "../../parts/icon.tsx";
import { TextLink } from "../../parts/link.tsx";
import { dayOf, formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { OPEN, useVoorstellen } from "../medewerkers/queries.ts";
import { useVoorstelZin } from "../medewerkers/voorstel-words.ts";
import { type ConceptKort, type MijnMeldingKort, useConcepten, useMijnMeldingen } from "../meldingen/queries.ts";
import { useMijnVerzoeken } from "../mij/queries.ts";
import { useNoodtoegangen, useTeBeoordelen } from "../noodtoegang/queries.ts";
import { useVerzoeken } from "../toezicht/queries.ts";
import type { TaakSoort } from "./blokken.ts";
import type { Taak } from "./taak.ts";
import { useToetsTaken } from "./toets-taken.tsx";
import { useSignaalTaken } from "./signaal-taken.tsx";

/** All that waits, in the order of the page of this rol; undefined while something is still being asked. */
export function useTaken(order: readonly TaakSoort[]): readonly Taak[] | undefined {
  const mij = useMij();
  const can = (activiteit: string): boolean => mij.activiteiten.includes(activiteit);
  const nood = useNoodtoegangen(can("noodtoegang-toekennen"));
  const review = useTeBeoordelen(can("noodtoegang-beoordelen"));
  const verzoeken = useVerzoeken(true, can("verzoeken-behandelen"));
  const voorstellen = useVoorstellen(OPEN, seesVoorstellen(mij));
  const meldingen = useMijnMeldingen(can("mijn-meldingen"));
  const concepten = useConcepten(can("signaal-melden"));
  const own = useMijnVerzoeken();
  const signalen = useSignaalTaken(can("signalen-overzicht"));
  const toetsen = useToetsTaken(can("signalen-toezien"), can("besluiten-overzicht"));
  const make = useMakers();
  const asked = [nood, review, verzoeken, voorstellen, meldingen, concepten, own].map(
    (query) => query.isFetching && query.data === undefined,
  );
  if ([signalen.waits, toetsen.waits, ...asked].includes(true)) return undefined;
  const open = voorstellen.data ?? [];
  const lists: Readonly<Record<TaakSoort, readonly Taak[]>> = {
    klokken: signalen.klokken,
    wegen: signalen.wegen,
    melders: signalen.melders,
    toetsen: toetsen.toetsen,
    besluiten: toetsen.besluiten,
    noodtoegang: (nood.data ?? []).flatMap(make.nood),
    beoordelen: (review.data ?? []).filter(({ stand }) => stand === "VOORBIJ").map(make.review),
    verzoeken: can("verzoeken-behandelen")
      ? (verzoeken.data ?? []).filter(({ van }) => van?.id !== mij.id).map(make.verzoek)
      : [],
    voorstellen: open.filter(({ magBeslissen }) => magBeslissen).map(make.voorstel),
    mijnVragen: (meldingen.data ?? []).filter(({ vraagWacht }) => vraagWacht).map(make.vraag),
    concepten: (concepten.data ?? []).map(make.concept),
    eigenVoorstellen: open.filter(({ ingediendDoor }) => ingediendDoor?.id === mij.id).map(make.eigenVoorstel),
  };
  return [
    ...order.flatMap((blok) => lists[blok]),
    ...(own.data ?? []).filter(({ status }) => status === "OPEN").map(make.eigenVerzoek),
  ];
}

function useMakers() {
  const { t, taal } = useTexts();
  const { taken } = t.vandaag;
  const zin = useVoorstelZin();
  const today = dayOf(new Date());
  const soortOf = (soort: string): string => t.toezicht.soortVerzoek[soort]?.[0] ?? soort;
  const badge = (tone: Tone, words: string): ReactNode => <Badge tone={tone}>{words}</Badge>;
  const due = (day: string, words: (dag: string) => string): ReactNode =>
    day < today ? badge("fout", taken.telaat(formatDay(taal, day))) : badge("let", words(formatDay(taal, day)));
  return {
    nood: ({ id, stand, aanMij, vanMij, aanvrager, tweede }: Noodtoegang): Taak[] => {
      if (stand !== "GEVRAAGD" && !(stand === "LOOPT" && vanMij)) return [];
      const words = aanMij
        ? taken.noodGevraagd(aanvrager?.naam ?? "")
        : stand === "LOOPT"
          ? taken.noodLoopt
          : taken.noodWacht(tweede?.naam ?? "");
      return [
        {
          key: id,
          icon: "nood",
          what: <TextLink to="/noodtoegang">{words}</TextLink>,
          badge: badge("fout", taken.noodNu),
        },
      ];
    },
    review: ({ id, aanvrager }: Noodtoegang): Taak => ({
      key: id,
      icon: "nood",
      what: <TextLink to="/toezicht/noodtoegang">{taken.beoordelen(aanvrager?.naam ?? "")}</TextLink>,
      badge: badge("let", taken.volgendeWerkdag),
    }),
    verzoek: ({ id, soort, uiterlijk }: Verzoek): Taak => ({
      key: id,
      icon: "vraag",
      what: <TextLink to="/toezicht/verzoeken">{taken.verzoek(soortOf(soort))}</TextLink>,
      badge: due(uiterlijk, taken.uiterlijk),
    }),
    voorstel: (voorstel: Voorstel): Taak => ({
      key: voorstel.id,
      icon: "voorstel",
      what: (
        <TextLink to="/voorstellen/$id" params={{ id: voorstel.id }}>
          {taken.voorstel(zin(voorstel))}
        </TextLink>
      ),
      badge: badge("let", taken.wachtOpBesluit),
      more: taken.voorgesteld(
        voorstel.ingediendDoor?.naam ?? t.algemeen.onbekend,
        formatDay(taal, voorstel.ingediendOp),
      ),
    }),
    eigenVoorstel: (voorstel: Voorstel): Taak => ({
      key: voorstel.id,
      icon: "voorstel",
      what: (
        <TextLink to="/voorstellen/$id" params={{ id: voorstel.id }}>
          {taken.eigenVoorstel(zin(voorstel))}
        </TextLink>
      ),
      badge: badge("gewoon", taken.wachtOpBesluit),
    }),
    vraag: ({ id, nummer, ontvangenOp }: MijnMeldingKort): Taak => ({
      key: id,
      icon: "vraag",
      what: (
        <TextLink to="/mijn-meldingen/$id" params={{ id }}>
          {taken.vraagOver(nummer)}
        </TextLink>
      ),
      badge: badge("let", taken.antwoord),
      more: taken.gemeldOp(formatDay(taal, ontvangenOp)),
    }),
    concept: ({ id, begin, vervaltOp }: ConceptKort): Taak => ({
      key: id,
      icon: "voorstel",
      what: (
        <TextLink to="/signalen/nieuw" search={{ concept: id }}>
          {taken.concept}
        </TextLink>
      ),
      badge: badge("gewoon", taken.blijftTot(formatDay(taal, vervaltOp))),
      more: begin,
    }),
    eigenVerzoek: ({ id, soort, uiterlijk }: Verzoek): Taak => ({
      key: id,
      icon: "vraag",
      what: <TextLink to="/mij/verzoeken">{taken.eigenVerzoek(soortOf(soort))}</TextLink>,
      badge: badge("gewoon", taken.antwoordUiterlijk(formatDay(taal, uiterlijk))),
    }),
  };
}

export const TakenLijst = ({ taken }: { readonly taken: readonly Taak[] }): ReactNode => (
  <ul className="taken">
    {taken.map(({ key, icon, what, badge, more }) => (
      <li key={key}>
        <Icon name={icon} />
        <div className="rij">
          <span>
            {what}
            {more && <small className="klein">{more}</small>}
          </span>
          {badge}
        </div>
      </li>
    ))}
  </ul>
);
