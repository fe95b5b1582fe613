/** HTTP face of signalen for the coordinator: the list, one signaal, and each step with it. */
import { z } from "zod";
import type { Feestdagenkalender } from "../../kernel/feestdagen.ts";
import { ok, refuse } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import { grantedDownload } from "../../platform/http/granted-file.ts";
import { persoonKort } from "../medewerkers/index.ts";
import { addVermelding, recognise } from "./add-vermelding.ts";
import {
  behandelaar,
  herkenning,
  melderVraag,
  nieuwBericht,
  nieuwBesluit,
  nieuweGraad,
  nieuweVermelding,
  signaal,
  signalenlijst,
  sluiting,
  werkParams,
  zoekSignalen,
} from "./contract.ts";
import { decide, readMelder, readStuk, settled, takeUp } from "./handle-signaal.ts";
import { openSignaal } from "./open-signaal.ts";
import { searchSignalen } from "./search-signalen.ts";
import { SIGNAAL_WEIGERINGEN } from "./weigering.ts";
import { closeSignaal, saveGraad, sendBericht } from "./signaal-store.ts";

const GROEP = "Signalen";

type Params = z.output<typeof werkParams>;

/** What every step shares: it is about the signaal in the address, and changes it. */
const STAP = {
  method: "POST",
  groep: GROEP,
  activiteit: "signaal-behandelen",
  schrijft: true,
  params: werkParams,
  werk: ({ params }: { params: Params }) => params.signaalId,
  status: 204,
  antwoord: z.undefined(),
  weigeringen: SIGNAAL_WEIGERINGEN,
} as const;

export type Signaalcatalogus = { readonly kalender: Feestdagenkalender };

export function signalenRoutes(app: App, context: Context, { kalender }: Signaalcatalogus): void {
  const { keyring } = context;

  granted(app, context, {
    method: "POST",
    url: "/signalen/_zoek",
    groep: GROEP,
    naam: "Signalen zoeken",
    uitleg: "Zonder wat u zelf meldde. Wie het meldde en wat er staat, ziet u pas in het signaal.",
    activiteit: "signalen-overzicht",
    schrijft: false,
    eager: true,
    body: zoekSignalen,
    antwoord: signalenlijst,
    handle: async (tx, { body }) => ok(await searchSignalen(tx, kalender, body)),
  });

  granted(app, context, {
    method: "GET",
    url: "/signalen/:signaalId",
    groep: GROEP,
    naam: "Een signaal bekijken",
    activiteit: "signaal-behandelen",
    schrijft: false,
    params: werkParams,
    werk: ({ params }) => params.signaalId,
    antwoord: signaal,
    weigeringen: { NIET_GEVONDEN: SIGNAAL_WEIGERINGEN.NIET_GEVONDEN },
    handle: async (tx) => {
      const found = await openSignaal(tx, kalender);
      return found ? ok(found) : refuse("NIET_GEVONDEN");
    },
  });

  granted(app, context, {
    ...STAP,
    url: "/signalen/:signaalId/behandelaar",
    naam: "Een signaal oppakken of overdragen",
    body: behandelaar,
    handle: (tx, { body }) => takeUp(tx, body.medewerkerId, body.versie),
  });

  granted(app, context, {
    ...STAP,
    url: "/signalen/:signaalId/gradering",
    naam: "Een signaal een graad en een behandelcode geven",
    uitleg: "Een lagere behandelcode vraagt een reden. Een anonieme tip heeft altijd bron E.",
    body: nieuweGraad,
    handle: async (tx, { body }) => settled(await saveGraad(tx, body)),
  });

  granted(app, context, {
    ...STAP,
    url: "/signalen/:signaalId/besluiten",
    naam: "Het vervolg van een signaal kiezen",
    body: nieuwBesluit,
    handle: (tx, { body }) => decide(tx, kalender, body),
  });

  granted(app, context, {
    ...STAP,
    url: "/signalen/:signaalId/sluiting",
    naam: "Een signaal sluiten",
    uitleg: "Met een reden. Daarna komt er niets meer bij, en staat vast wanneer het wordt gewist.",
    body: sluiting,
    handle: async (tx, { body }) => settled(await closeSignaal(tx, body.uitkomst, body.reden, body.versie)),
  });

  granted(app, context, {
    ...STAP,
    url: "/signalen/:signaalId/berichten",
    naam: "De melder iets vragen of laten weten",
    uitleg: "Na het sluiten kan terugkoppelen nog. Wie de melder is, ziet u hier niet.",
    body: nieuwBericht,
    handle: async (tx, { body }) => settled(await sendBericht(tx, body.soort, body.tekst)),
  });

  granted(app, context, {
    ...STAP,
    url: "/signalen/:signaalId/vermeldingen",
    naam: "Iets of iemand noemen in een signaal",
    uitleg: "Een persoon alleen als vermelding, en nooit bij een anonieme tip.",
    body: nieuweVermelding,
    status: 201,
    antwoord: z.object({ id: z.uuid() }),
    handle: (tx, { body }) => addVermelding(tx, keyring, body),
  });

  granted(app, context, {
    ...STAP,
    url: "/signalen/:signaalId/vermeldingen/:vermeldingId/herkenning",
    naam: "Zeggen welk openbaar adres een vermelding is",
    params: werkParams.extend({ vermeldingId: z.uuid() }),
    body: herkenning,
    handle: (tx, { params, body }) => recognise(tx, params.vermeldingId, body.herkend),
  });

  granted(app, context, {
    ...STAP,
    url: "/signalen/:signaalId/melder",
    naam: "Zien wie een signaal meldde",
    uitleg: "Alleen wie het signaal behandelt, met een reden. Het staat daarna in het verloop van het signaal.",
    activiteit: "melder-openen",
    body: melderVraag,
    reden: ({ body }) => body.reden,
    status: 200,
    antwoord: persoonKort,
    handle: (tx, { params }) => readMelder(tx, keyring, params.signaalId),
  });

  grantedDownload(app, context, {
    method: "GET",
    url: "/signalen/:signaalId/bijlagen/:bijlageId",
    groep: GROEP,
    naam: "Een bijlage van een signaal",
    activiteit: "signaal-behandelen",
    schrijft: false,
    params: werkParams.extend({ bijlageId: z.uuid() }),
    werk: ({ params }) => params.signaalId,
    weigeringen: { BIJLAGE_ONBEKEND: SIGNAAL_WEIGERINGEN.BIJLAGE_ONBEKEND },
    handle: async (tx, { params }) => {
      const stuk = await readStuk(tx, keyring, params.bijlageId);
      return stuk.ok ? stuk : refuse("BIJLAGE_ONBEKEND");
    },
  });
}
