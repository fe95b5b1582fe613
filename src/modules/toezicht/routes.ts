/** HTTP face of the log: search, one line, what stands out, an export, one's own trail, the review of a basis. */
import { z } from "zod";
import { ok, refuse } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import { tijdstip } from "../../platform/http/tijdstip.ts";
import { orderOpdracht } from "../../platform/jobs/opdracht.ts";
import { beoordeling, logregel, loguitvoer, opvallend, periode, zoekLogregels } from "./contract.ts";
import { openLogregel, searchLogregels, searchOpvallend } from "./read-logboek.ts";
import { readLooksAtMe, readOwnTrail, reviewGrondslag } from "./store.ts";
import { isVerzoekOf } from "./verzoek-store.ts";

const GROEP = "Toezicht";
const moment = z.iso.datetime();

export function logboekRoutes(app: App, context: Context): void {
  granted(app, context, {
    method: "POST",
    url: "/logregels/_zoek",
    groep: GROEP,
    naam: "Het logboek doorzoeken",
    uitleg: "Wie, wat, wanneer en waarom; nooit wat er te zien was. Deze inzage komt zelf ook in het logboek.",
    activiteit: "logboek-lezen",
    schrijft: false,
    body: zoekLogregels,
    antwoord: z.object({ logregels: z.array(logregel), meer: z.boolean() }),
    weigeringen: {
      VERZOEK_PAST_NIET: [
        409,
        "Dit verzoek is er niet, is al gesloten, of is van iemand anders",
        "Zoeken op een persoon kan alleen voor een open verzoek van die persoon zelf.",
      ],
    },
    handle: async (tx, { body }) => {
      if (body.betrokkeneId !== undefined && !(await isVerzoekOf(tx, body.verzoekId ?? "", body.betrokkeneId)))
        return refuse("VERZOEK_PAST_NIET");
      return ok(await searchLogregels(tx, body));
    },
  });

  granted(app, context, {
    method: "GET",
    url: "/logregels/:logregelId",
    groep: GROEP,
    naam: "Eén logregel met verwerkingen en beslissingen",
    activiteit: "logboek-lezen",
    schrijft: false,
    params: z.object({ logregelId: z.string().max(60) }),
    antwoord: z.object({
      logregel,
      verwerkingen: z.array(
        z.object({ naam: z.string(), verwerking: z.string(), versie: z.int(), soort: z.string(), aantal: z.int() }),
      ),
      beslissingen: z.array(
        z.object({ toegestaan: z.boolean(), reden: z.string(), rol: z.string().optional(), beleid: z.string() }),
      ),
    }),
    weigeringen: { NIET_GEVONDEN: [404, "Deze logregel is er niet", "Ga terug naar het logboek."] },
    handle: async (tx, { params }) => {
      const found = await openLogregel(tx, params.logregelId);
      return found ? ok(found) : refuse("NIET_GEVONDEN");
    },
  });

  granted(app, context, {
    method: "POST",
    url: "/opvallende-raadplegingen/_zoek",
    groep: GROEP,
    naam: "Opvallende raadplegingen",
    uitleg:
      "Patronen die een vraag aan de collega waard zijn, elk met een onschuldige verklaring. Geen oordeel en geen score.",
    activiteit: "logboek-lezen",
    schrijft: false,
    body: periode,
    antwoord: z.object({ opvallend: z.array(opvallend) }),
    handle: async (tx, { body }) => ok({ opvallend: await searchOpvallend(tx, body) }),
  });

  granted(app, context, {
    method: "POST",
    url: "/loguitvoeren",
    groep: GROEP,
    naam: "Een deel van het logboek uitvoeren",
    uitleg: "Wordt op de achtergrond gemaakt; volg de opdracht en haal daar het bestand op.",
    activiteit: "logboek-uitvoeren",
    schrijft: true,
    body: loguitvoer,
    status: 202,
    antwoord: z.object({ opdrachtId: z.uuid() }),
    reden: ({ body }) => body.reden,
    handle: async (tx, { body }) =>
      ok({ opdrachtId: await orderOpdracht(tx, "loguitvoer", { van: body.van, tot: body.tot }) }),
  });

  granted(app, context, {
    method: "GET",
    url: "/mij/inzagen",
    groep: "Mijn account",
    naam: "Wat u deed, en dat anderen uw gegevens zagen",
    uitleg: "Van anderen ziet u wanneer, waarvoor en in welke rol; niet wie.",
    activiteit: "mijn-inzagen",
    schrijft: false,
    query: z.object({ voor: tijdstip("Vul een datum in.").optional() }),
    antwoord: z.object({
      doorU: z.array(
        z.object({
          tijd: moment,
          activiteit: z.string().optional(),
          handeling: z.string(),
          rol: z.string().optional(),
          uitkomst: z.string(),
          nood: z.boolean(),
        }),
      ),
      overU: z.array(z.object({ tijd: moment, naam: z.string(), verwerking: z.string(), rol: z.string().optional() })),
    }),
    handle: async (tx, { query }) => {
      const before = query.voor ?? new Date(Date.now() + 1000).toISOString();
      const [trail, looks] = await Promise.all([readOwnTrail(tx, before, 50), readLooksAtMe(tx, before, 50)]);
      return ok({
        doorU: trail.map(({ at, activiteit, handeling, rol, uitkomst, nood }) => ({
          tijd: at.toISOString(),
          handeling,
          uitkomst,
          nood,
          ...(activiteit === null ? {} : { activiteit }),
          ...(rol === null ? {} : { rol }),
        })),
        overU: looks.map(({ at, naam, verwerking, rol }) => ({
          tijd: at.toISOString(),
          naam,
          verwerking,
          ...(rol === null ? {} : { rol }),
        })),
      });
    },
  });

  granted(app, context, {
    method: "POST",
    url: "/grondslagen/:grondslag/beoordelingen",
    groep: GROEP,
    naam: "Een grondslag beoordelen",
    uitleg: "Zonder geldige beoordeling draagt een grondslag geen nieuwe verwerking; lezen blijft mogelijk.",
    activiteit: "grondslag-beoordelen",
    schrijft: true,
    params: z.object({ grondslag: z.string().max(60) }),
    body: beoordeling,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: {
      GRONDSLAG_ONBEKEND: [404, "Deze grondslag is er niet", "Kies een grondslag uit de catalogus."],
      HERBEOORDELEN_BINNEN_TWEE_JAAR: [
        409,
        "De herbeoordeling ligt te ver weg of in het verleden",
        "Kies een datum binnen twee jaar.",
      ],
    },
    handle: async (tx, { params, body }) => {
      const weigering = await reviewGrondslag(tx, params.grondslag, body.versie, body.herbeoordelen, body.toelichting);
      return weigering === null
        ? ok(undefined)
        : refuse(weigering as "GRONDSLAG_ONBEKEND" | "HERBEOORDELEN_BINNEN_TWEE_JAAR");
    },
  });
}
