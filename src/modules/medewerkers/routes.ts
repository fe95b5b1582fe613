/** HTTP face of medewerkers: parse, do the verb in one granted transaction, answer. No rule lives here. */
import { z } from "zod";
import { ok, refuse } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import {
  besluit,
  blokkade,
  medewerker,
  nieuwVoorstel,
  VOORSTEL_WEIGERINGEN,
  voorstel,
  zoekMedewerkers,
  zoekVoorstellen,
} from "./contract.ts";
import { decideVoorstel } from "./decide-voorstel.ts";
import { openMedewerker, searchMedewerkers } from "./read-medewerkers.ts";
import { openVoorstel, readHistory, searchVoorstellen } from "./read-voorstellen.ts";
import { blockMedewerker, fileVoorstel, withdrawVoorstel } from "./file-voorstel.ts";

type Weigering = keyof typeof VOORSTEL_WEIGERINGEN;

const medewerkerParams = z.object({ medewerkerId: z.uuid() });
const voorstelParams = z.object({ voorstelId: z.uuid() });
const nieuw = z.object({ id: z.uuid() });
const GROEP = "Medewerkers";

/** A refusal that the database named, or the value. */
const answer = <T>(weigering: string | null, value: T) =>
  weigering === null ? ok(value) : refuse(weigering as Weigering);

export function medewerkersRoutes(app: App, context: Context): void {
  granted(app, context, {
    method: "POST",
    url: "/medewerkers/_zoek",
    groep: GROEP,
    naam: "Collega's opzoeken",
    uitleg: "Namen en functies voor iedereen; rollen alleen voor wie de lijst beheert of controleert.",
    activiteit: "medewerkers-raadplegen",
    schrijft: false,
    eager: true,
    body: zoekMedewerkers,
    antwoord: z.object({ medewerkers: z.array(medewerker), meer: z.boolean() }),
    handle: async (tx, { body }) => ok(await searchMedewerkers(tx, body)),
  });

  granted(app, context, {
    method: "GET",
    url: "/medewerkers/:medewerkerId",
    groep: GROEP,
    naam: "Een collega bekijken",
    activiteit: "medewerkers-raadplegen",
    schrijft: false,
    eager: true,
    params: medewerkerParams,
    antwoord: z.object({ medewerker, geschiedenis: z.array(voorstel).optional() }),
    weigeringen: { NIET_GEVONDEN: [404, "Deze collega is er niet", "Ga terug naar de lijst."] },
    handle: async (tx, { params }) => {
      const found = await openMedewerker(tx, params.medewerkerId);
      if (!found) return refuse("NIET_GEVONDEN");
      const geschiedenis = found.view.aanmeldnaam === undefined ? undefined : await readHistory(tx, found.nr);
      return ok({ medewerker: found.view, ...(geschiedenis ? { geschiedenis } : {}) });
    },
  });

  granted(app, context, {
    method: "POST",
    url: "/medewerkers/:medewerkerId/blokkade",
    groep: GROEP,
    naam: "Een collega meteen de toegang ontzeggen",
    uitleg:
      "Sluit alle sessies. Wie over het logboek waakt, kan alleen met een tweede persoon worden geblokkeerd: dan ontstaat een voorstel.",
    activiteit: "medewerker-blokkeren",
    schrijft: true,
    params: medewerkerParams,
    body: blokkade,
    status: 201,
    antwoord: nieuw,
    weigeringen: VOORSTEL_WEIGERINGEN,
    reden: ({ body }) => body.toelichting,
    handle: async (tx, { params, body }) => {
      const { weigering, nieuw: id } = await blockMedewerker(tx, params.medewerkerId, body.toelichting);
      return answer(weigering, { id: id ?? "" });
    },
  });

  granted(app, context, {
    method: "POST",
    url: "/voorstellen/_zoek",
    groep: GROEP,
    naam: "Voorstellen over rollen en vervangingen",
    activiteit: "medewerkers-raadplegen",
    schrijft: false,
    body: zoekVoorstellen,
    antwoord: z.object({ voorstellen: z.array(voorstel) }),
    handle: async (tx, { body }) => ok({ voorstellen: await searchVoorstellen(tx, body) }),
  });

  granted(app, context, {
    method: "GET",
    url: "/voorstellen/:voorstelId",
    groep: GROEP,
    naam: "Een voorstel bekijken",
    activiteit: "medewerkers-raadplegen",
    schrijft: false,
    params: voorstelParams,
    antwoord: voorstel,
    weigeringen: { VOORSTEL_ONBEKEND: VOORSTEL_WEIGERINGEN.VOORSTEL_ONBEKEND },
    handle: async (tx, { params }) => {
      const found = await openVoorstel(tx, params.voorstelId);
      return found ? ok(found) : refuse("VOORSTEL_ONBEKEND");
    },
  });

  granted(app, context, {
    method: "POST",
    url: "/voorstellen",
    groep: GROEP,
    naam: "Een rol, vervanging of medewerker voorstellen",
    activiteit: "voorstel-doen",
    schrijft: true,
    body: nieuwVoorstel,
    status: 201,
    antwoord: nieuw,
    weigeringen: VOORSTEL_WEIGERINGEN,
    handle: async (tx, { body }) => {
      const { weigering, nieuw: id } = await fileVoorstel(tx, body);
      return answer(weigering, { id: id ?? "" });
    },
  });

  granted(app, context, {
    method: "POST",
    url: "/voorstellen/:voorstelId/besluit",
    groep: GROEP,
    naam: "Een voorstel bevestigen of afwijzen",
    activiteit: "voorstel-bevestigen",
    schrijft: true,
    params: voorstelParams,
    body: besluit,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: VOORSTEL_WEIGERINGEN,
    handle: async (tx, { params, body }) =>
      answer(await decideVoorstel(tx, context.keyring, params.voorstelId, body), undefined),
  });

  granted(app, context, {
    method: "POST",
    url: "/voorstellen/:voorstelId/intrekking",
    groep: GROEP,
    naam: "Uw eigen voorstel intrekken",
    activiteit: "voorstel-doen",
    schrijft: true,
    params: voorstelParams,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: VOORSTEL_WEIGERINGEN,
    handle: async (tx, { params }) => answer(await withdrawVoorstel(tx, params.voorstelId), undefined),
  });
}
