/** HTTP face of drafts: kept while typing, found again in another window, with photos. */
import { z } from "zod";
import { ok, refuse } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import { grantedDownload, grantedUpload } from "../../platform/http/granted-file.ts";
import { deleteBijlage, deleteConcept } from "./concept-store.ts";
import { concept, conceptBewaren, conceptKort, conceptStand, MELDING_WEIGERINGEN } from "./contract.ts";
import { addBijlage, keepConcept, listConcepten, openConceptBijlage, openOwnConcept } from "./keep-concept.ts";

const params = z.object({ conceptId: z.uuid() });
const bijlageParams = z.object({ conceptId: z.uuid(), bijlageId: z.uuid() });
const {
  CONCEPT_ONBEKEND,
  CONCEPT_GEWIJZIGD,
  CONCEPT_TE_GROOT,
  CONCEPTEN_VOL,
  BIJLAGEN_VOL,
  BIJLAGE_TE_GROOT,
  BIJLAGE_SOORT,
  BIJLAGE_ONBEKEND,
} = MELDING_WEIGERINGEN;

const CONCEPT = { groep: "Melden", activiteit: "signaal-melden" } as const;

export function conceptRoutes(app: App, context: Context): void {
  const { keyring } = context;

  granted(app, context, {
    ...CONCEPT,
    method: "GET",
    url: "/mijn-concepten",
    naam: "Uw meldingen die nog niet verstuurd zijn",
    schrijft: false,
    antwoord: z.object({ concepten: z.array(conceptKort) }),
    handle: async (tx) => ok({ concepten: await listConcepten(tx, keyring) }),
  });

  granted(app, context, {
    ...CONCEPT,
    method: "GET",
    url: "/mijn-concepten/:conceptId",
    naam: "Een concept openen",
    schrijft: false,
    params,
    antwoord: concept,
    weigeringen: { CONCEPT_ONBEKEND },
    handle: async (tx, { params: { conceptId } }) => {
      const found = await openOwnConcept(tx, keyring, conceptId);
      return found ? ok(found) : refuse("CONCEPT_ONBEKEND");
    },
  });

  granted(app, context, {
    ...CONCEPT,
    method: "PUT",
    url: "/mijn-concepten/:conceptId",
    naam: "Een concept bewaren",
    uitleg:
      "Verzegeld, alleen voor u, tot 7 dagen na de laatste wijziging. Schreef iets anders ertussendoor, dan wordt niets overschreven.",
    schrijft: true,
    params,
    body: conceptBewaren,
    antwoord: conceptStand,
    weigeringen: { CONCEPT_GEWIJZIGD, CONCEPT_TE_GROOT, CONCEPTEN_VOL },
    handle: (tx, { params: { conceptId }, body }) => keepConcept(tx, keyring, conceptId, body),
  });

  granted(app, context, {
    ...CONCEPT,
    method: "DELETE",
    url: "/mijn-concepten/:conceptId",
    naam: "Een concept weggooien",
    schrijft: true,
    params,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: { CONCEPT_ONBEKEND },
    handle: async (tx, { params: { conceptId } }) =>
      (await deleteConcept(tx, conceptId)) ? ok(undefined) : refuse("CONCEPT_ONBEKEND"),
  });

  grantedUpload(app, context, {
    ...CONCEPT,
    method: "POST",
    url: "/mijn-concepten/:conceptId/bijlagen",
    naam: "Een foto of pdf bij een concept voegen",
    uitleg:
      "Hooguit 5 van hooguit 8 MB. Een foto wordt opnieuw opgeslagen, zonder plaats, toestel en tijd. De naam van het bestand wordt niet bewaard.",
    schrijft: true,
    params,
    weigeringen: { CONCEPT_ONBEKEND, BIJLAGEN_VOL, BIJLAGE_TE_GROOT, BIJLAGE_SOORT },
    handle: (tx, { params: { conceptId } }, file) => addBijlage(tx, keyring, conceptId, file),
  });

  grantedDownload(app, context, {
    ...CONCEPT,
    method: "GET",
    url: "/mijn-concepten/:conceptId/bijlagen/:bijlageId",
    naam: "Een bijlage van een concept openen",
    schrijft: false,
    params: bijlageParams,
    weigeringen: { BIJLAGE_ONBEKEND },
    handle: async (tx, { params: { conceptId, bijlageId } }) => {
      const file = await openConceptBijlage(tx, keyring, conceptId, bijlageId);
      return file ? ok(file) : refuse("BIJLAGE_ONBEKEND");
    },
  });

  granted(app, context, {
    ...CONCEPT,
    method: "DELETE",
    url: "/mijn-concepten/:conceptId/bijlagen/:bijlageId",
    naam: "Een bijlage van een concept weghalen",
    schrijft: true,
    params: bijlageParams,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: { BIJLAGE_ONBEKEND },
    handle: async (tx, { params: { conceptId, bijlageId } }) =>
      (await deleteBijlage(tx, conceptId, bijlageId)) ? ok(undefined) : refuse("BIJLAGE_ONBEKEND"),
  });
}
