/** HTTP face of sources: who can be asked, a question of yes or no, what is opened with a reason, whom it wakes, and the network. */
import { z } from "zod";
import { ok } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import { netwerkSchema } from "../registers/index.ts";
import {
  BRON_WEIGERINGEN,
  bronnenlijst,
  bronParams,
  gevraagd,
  nieuweBronvraag,
  opening,
  verzoek,
  weging,
  wekvraag,
  inhoud,
} from "./bron-contract.ts";
import { readSignaalnetwerk } from "./bron-inhoud.ts";
import { askBron, handleTreffer, listBronnen } from "./bron-vragen.ts";
import { werkParams } from "./contract.ts";
import { wek } from "./wek-gewekt.ts";

/** Open in fase 3 and 4, behind the confirmed check: the door sees to it. */
const BRON = {
  groep: "Bronnen bij een signaal",
  activiteit: "signaal-bronnen",
  weigeringen: BRON_WEIGERINGEN,
  werk: ({ params }: { params: { signaalId: string } }) => params.signaalId,
} as const;

export function bronRoutes(app: App, context: Context): void {
  const { keyring } = context;

  granted(app, context, {
    ...BRON,
    method: "GET",
    url: "/signalen/:signaalId/bronnen",
    naam: "Welke bronnen er zijn, en wat is nagevraagd",
    uitleg: "Een bron die nu geen antwoord geeft, zegt niet nee.",
    schrijft: false,
    params: werkParams,
    antwoord: bronnenlijst,
    handle: async (tx) => ok(await listBronnen(tx)),
  });

  granted(app, context, {
    ...BRON,
    method: "POST",
    url: "/signalen/:signaalId/bronvragen",
    naam: "Een bron vragen of hij iets weet",
    uitleg:
      "Treffer, geen treffer of onbekend. Geen treffer is ook: meer dan één. Vragen over een persoon kan vijf keer per dag, samen met wekken; wat u typt, wordt niet bewaard.",
    schrijft: true,
    params: werkParams,
    body: nieuweBronvraag,
    status: 201,
    antwoord: gevraagd,
    handle: (tx, { body }) => askBron(tx, keyring, body.bron, body.sleutel),
  });

  granted(app, context, {
    ...BRON,
    method: "POST",
    url: "/signalen/:signaalId/bronvragen/:bronvraagId/opening",
    naam: "De inhoud achter een treffer openen",
    uitleg: "Met een reden. Bij behandelcode H2 of H3 vraagt u het de bronhouder.",
    schrijft: true,
    params: bronParams,
    body: opening,
    status: 204,
    antwoord: z.undefined(),
    handle: (tx, { params, body }) => handleTreffer(tx, params.bronvraagId, "OPENEN", body.reden),
  });

  granted(app, context, {
    ...BRON,
    method: "POST",
    url: "/signalen/:signaalId/bronvragen/:bronvraagId/verzoek",
    naam: "Vastleggen dat de bronhouder is gevraagd",
    schrijft: true,
    params: bronParams,
    body: verzoek,
    status: 204,
    antwoord: z.undefined(),
    handle: (tx, { params, body }) => handleTreffer(tx, params.bronvraagId, "VERZOEKEN", body.vraag),
  });

  granted(app, context, {
    ...BRON,
    method: "POST",
    url: "/signalen/:signaalId/bronvragen/:bronvraagId/weging",
    naam: "Een treffer wegen",
    uitleg: "Voor een plan is elke treffer gewogen.",
    schrijft: true,
    params: bronParams,
    body: weging,
    status: 204,
    antwoord: z.undefined(),
    handle: (tx, { params, body }) => handleTreffer(tx, params.bronvraagId, "WEGEN", body.weging),
  });

  granted(app, context, {
    ...BRON,
    method: "POST",
    url: "/signalen/:signaalId/gewekt",
    naam: "Eén persoon uit een register bij een signaal betrekken",
    uitleg:
      "Na een treffer, met een reden, en als de graad van het signaal het toelaat. Of er niemand is, meer dan één, of dat het niet mag: het antwoord is hetzelfde.",
    activiteit: "persoon-wekken",
    schrijft: true,
    reden: ({ body }) => body.reden,
    params: werkParams,
    body: wekvraag,
    status: 201,
    antwoord: inhoud,
    handle: (tx, { body }) => wek(tx, keyring, body),
  });

  granted(app, context, {
    ...BRON,
    method: "GET",
    url: "/signalen/:signaalId/netwerk",
    naam: "Wat verbonden is met wat een signaal noemt, opende en wekte",
    uitleg: "Twee stappen ver. Wat alleen via een bronhouder te horen is, staat er niet in.",
    schrijft: false,
    params: werkParams,
    antwoord: netwerkSchema,
    handle: async (tx) => ok(await readSignaalnetwerk(tx)),
  });
}
