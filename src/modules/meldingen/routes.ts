/** HTTP face of the melder: the public kinds, public addresses, a melding, and what became of one's own. */
import { z } from "zod";
import { ok, refuse } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import { published } from "../../platform/http/public.ts";
import { searchRegisters } from "../registers/index.ts";
import { conceptRoutes } from "./concept-routes.ts";
import {
  adressen,
  antwoord,
  gemeld,
  MELDING_WEIGERINGEN,
  meldingKort,
  mijnMelding,
  nieuweMelding,
  signaaltypen,
  zoekAdressen,
} from "./contract.ts";
import { answerVraag, listMijnMeldingen, openMijnMelding } from "./follow-melding.ts";
import { meld, type Meldcatalogus } from "./take-melding.ts";

export type { Meldcatalogus } from "./take-melding.ts";

const GROEP = "Melden";
const SHOWN = 10;
const params = z.object({ meldingId: z.uuid() });
const { TYPE_ONBEKEND, DATUM_IN_TOEKOMST, MELDING_ONBEKEND, GEEN_VRAAG } = MELDING_WEIGERINGEN;

export function meldingenRoutes(app: App, context: Context, catalogus: Meldcatalogus): void {
  const { keyring } = context;

  published(app, {
    url: "/signaaltypen",
    groep: GROEP,
    naam: "Wat u kunt melden, en wie u belt als het ergens anders hoort",
    antwoord: signaaltypen,
    handle: () =>
      Promise.resolve({
        typen: Array.from(catalogus.signaaltypen.typen.values()),
        deuren: [...catalogus.signaaltypen.deuren],
      }),
  });

  granted(app, context, {
    method: "POST",
    url: "/adressen/_zoek",
    groep: GROEP,
    naam: "Een openbaar adres opzoeken",
    uitleg:
      "Postcode met huisnummer, of straat. Alleen wat openbaar is; of er iets over een adres bekend is, blijkt hier nooit.",
    activiteit: "adres-opzoeken",
    schrijft: false,
    body: zoekAdressen,
    antwoord: adressen,
    handle: async (tx, { body }) => {
      const { treffers } = await searchRegisters(tx, body.vraag, ["ADRES"]);
      return ok({
        adressen: treffers.slice(0, SHOWN).map(({ id, titel }) => ({ id, tekst: titel })),
        meer: treffers.length > SHOWN,
      });
    },
  });

  granted(app, context, {
    method: "POST",
    url: "/meldingen",
    groep: GROEP,
    naam: "Een signaal melden",
    uitleg: "Nog eens sturen met hetzelfde id kan geen kwaad: u krijgt hetzelfde nummer.",
    activiteit: "signaal-melden",
    schrijft: true,
    body: nieuweMelding,
    status: 201,
    antwoord: gemeld,
    weigeringen: { TYPE_ONBEKEND, DATUM_IN_TOEKOMST },
    handle: (tx, { body }) => meld(tx, keyring, catalogus, body),
  });

  conceptRoutes(app, context);

  granted(app, context, {
    method: "GET",
    url: "/mijn-meldingen",
    groep: GROEP,
    naam: "Uw eigen meldingen, de nieuwste eerst",
    activiteit: "mijn-meldingen",
    schrijft: false,
    antwoord: z.object({ meldingen: z.array(meldingKort) }),
    handle: async (tx) => ok({ meldingen: await listMijnMeldingen(tx, keyring) }),
  });

  granted(app, context, {
    method: "GET",
    url: "/mijn-meldingen/:meldingId",
    groep: GROEP,
    naam: "Wat er met uw melding gebeurt",
    activiteit: "mijn-meldingen",
    schrijft: false,
    params,
    antwoord: mijnMelding,
    weigeringen: { MELDING_ONBEKEND },
    handle: async (tx, { params: { meldingId } }) => {
      const melding = await openMijnMelding(tx, keyring, meldingId);
      return melding ? ok({ ...melding, berichten: [...melding.berichten] }) : refuse("MELDING_ONBEKEND");
    },
  });

  granted(app, context, {
    method: "POST",
    url: "/mijn-meldingen/:meldingId/antwoorden",
    groep: GROEP,
    naam: "Een vraag over uw melding beantwoorden",
    activiteit: "mijn-meldingen",
    schrijft: true,
    params,
    body: antwoord,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: { MELDING_ONBEKEND, GEEN_VRAAG },
    handle: async (tx, { params: { meldingId }, body }) => {
      const no = await answerVraag(tx, keyring, meldingId, body.tekst);
      return no === null ? ok(undefined) : refuse(no);
    },
  });
}
