/** HTTP face of registers: search, one thing, its network, judgements and statements, each with the activity of its surroundings. */
import { z } from "zod";
import { ok, refuse } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import {
  bekendOp,
  entiteitPagina,
  netwerk,
  netwerkVraag,
  nieuwOordeel,
  reden,
  verklaring,
  zoekRegisters,
  zoekresultaat,
} from "./contract.ts";
import { judgeEntiteiten, undoOordeel } from "./judge-entiteiten.ts";
import { openEntiteit } from "./open-entiteit.ts";
import { readNetwerk } from "./read-netwerk.ts";
import { searchRegisters } from "./search-registers.ts";
import { toBody } from "./show-pagina.ts";
import { stateWaarde } from "./state-waarde.ts";

const GROEP = "Registers";
const params = z.object({ dingId: z.uuid() });
const NIET_GEVONDEN = [
  404,
  "Dit is er niet, of past niet bij uw doel",
  "Ga terug en zoek opnieuw. Of er meer bestaat, laten we nooit zien.",
] as const;

export function registersRoutes(app: App, context: Context): void {
  granted(app, context, {
    method: "POST",
    url: "/registers/_zoek",
    groep: GROEP,
    naam: "Zoeken op bedrijf, adres of nummer",
    uitleg: "Vindt organisaties, adressen en objecten. Mensen uit registers slapen en worden hier nooit gevonden.",
    activiteit: "register-raadplegen",
    schrijft: false,
    body: zoekRegisters,
    antwoord: zoekresultaat,
    handle: async (tx, { body }) => ok(await searchRegisters(tx, body.vraag, body.soorten)),
  });

  granted(app, context, {
    method: "GET",
    url: "/registers/:dingId",
    groep: GROEP,
    naam: "Alles wat bronnen zeggen over één organisatie, adres of object",
    activiteit: "register-raadplegen",
    schrijft: false,
    params,
    query: bekendOp,
    antwoord: entiteitPagina,
    weigeringen: { NIET_GEVONDEN },
    handle: async (tx, { params: { dingId }, query }) => {
      const moment = query.bekendOp === undefined ? undefined : new Date(query.bekendOp);
      const pagina = await openEntiteit(tx, dingId, moment);
      return pagina ? ok(toBody(pagina)) : refuse("NIET_GEVONDEN");
    },
  });

  granted(app, context, {
    method: "GET",
    url: "/registers/:dingId/netwerk",
    groep: GROEP,
    naam: "Wat binnen enkele stappen met iets verbonden is",
    uitleg: "Wie veel verbanden heeft, wordt afgeremd; dat staat erbij.",
    activiteit: "register-raadplegen",
    schrijft: false,
    params,
    query: netwerkVraag,
    antwoord: netwerk,
    weigeringen: { NIET_GEVONDEN },
    handle: async (tx, { params: { dingId }, query }) => {
      const found = await readNetwerk(tx, dingId, query.stappen);
      return found ? ok(found) : refuse("NIET_GEVONDEN");
    },
  });

  granted(app, context, {
    method: "POST",
    url: "/oordelen",
    groep: GROEP,
    naam: "Oordelen of twee registraties hetzelfde zijn",
    activiteit: "register-oordelen",
    schrijft: true,
    body: nieuwOordeel,
    status: 201,
    antwoord: z.object({ id: z.uuid() }),
    weigeringen: {
      ONBEKEND: NIET_GEVONDEN,
      ZELFDE_REGISTRATIE: [409, "Dit is één en dezelfde registratie", "Kies twee verschillende registraties."],
      ANDERE_SOORT: [409, "Dit zijn twee verschillende soorten", "Een oordeel gaat over twee van dezelfde soort."],
      GEEN_DING: [409, "Over een verband wordt niet geoordeeld", "Oordeel over wat het verbindt."],
    },
    handle: async (tx, { body }) => {
      const done = await judgeEntiteiten(tx, body);
      return "weigering" in done ? refuse(done.weigering) : ok(done);
    },
  });

  granted(app, context, {
    method: "POST",
    url: "/oordelen/:oordeelId/intrekking",
    groep: GROEP,
    naam: "Een oordeel intrekken",
    uitleg: "Wat daarna is beoordeeld, blijft staan.",
    activiteit: "register-oordelen",
    schrijft: true,
    params: z.object({ oordeelId: z.uuid() }),
    body: z.object({ reden }),
    status: 204,
    antwoord: z.undefined(),
    weigeringen: { ONBEKEND: [404, "Dit oordeel is er niet of is al ingetrokken", "Vernieuw de pagina."] },
    handle: async (tx, { params: { oordeelId }, body }) =>
      (await undoOordeel(tx, oordeelId, body.reden)) ? ok(undefined) : refuse("ONBEKEND"),
  });

  granted(app, context, {
    method: "POST",
    url: "/registers/:dingId/verklaringen",
    groep: GROEP,
    naam: "Een gegeven aanvullen of corrigeren",
    uitleg:
      "Voegt uw waarneming toe met bron, graad en wisdatum. Wat u corrigeert, blijft zichtbaar maar telt niet meer.",
    activiteit: "register-aanvullen",
    schrijft: true,
    params,
    body: verklaring,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: {
      ONBEKEND: NIET_GEVONDEN,
      GEEN_PERSOON: [409, "Over een persoon vult u hier niets aan", "Leg dit vast in de zaak waar het bij hoort."],
      EIGENSCHAP_ONBEKEND: [409, "Dit gegeven past niet bij deze soort", "Kies een gegeven uit de lijst."],
      BEWERING_ONBEKEND: [409, "Wat u corrigeert, is er niet meer", "Vernieuw de pagina en probeer het opnieuw."],
    },
    handle: async (tx, { params: { dingId }, body }) => {
      const { weigering } = await stateWaarde(tx, dingId, body);
      return weigering ? refuse(weigering) : ok(undefined);
    },
  });
}
