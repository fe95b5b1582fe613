/** HTTP face of deliveries for who loads them: announce, send in parts, choose a profiel, read in, stop, and see what was refused. */
import { z } from "zod";
import { ok, refuse } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import { grantedPart } from "../../platform/http/granted-file.ts";
import type { CsvProfiel, Json } from "../bronbestanden/index.ts";
import { EIGEN_WAARNEMING } from "./bron.ts";
import { listBronnen } from "./bron-store.ts";
import { lookAtColumns } from "./look-at-columns.ts";
import { type Levering, PART_BYTES } from "./levering.ts";
import {
  bron,
  gekozenProfiel,
  geweigerdeRegels,
  hervatting,
  kolommen,
  kolommenVraag,
  levering,
  nieuweLevering,
  nieuwProfiel,
  profiel,
} from "./levering-contract.ts";
import { countRedenen, findLevering, listGeweigerd, listLeveringen } from "./levering-store.ts";
import { listProfielen, saveProfiel } from "./profiel-store.ts";
import {
  announceLevering,
  chooseProfiel,
  orderInlezen,
  receiveDeel,
  resumeLevering,
  stopLevering,
} from "./receive-levering.ts";
import { BRON_ONBEKEND, LEVERING_PROBLEMS } from "./levering-problems.ts";

const GROEP = "Leveringen";
const VERZORGEN = { groep: GROEP, activiteit: "leveringen-verzorgen" } as const;
const params = z.object({ leveringId: z.uuid() });
const bronParams = z.object({ bronCode: z.string().max(40) });
const PAGE = 500;

export const toLeveringBody = ({ begonnenOp, klaarOp, ...rest }: Levering) => ({
  ...rest,
  deelBytes: PART_BYTES,
  begonnenOp: begonnenOp.toISOString(),
  klaarOp: klaarOp?.toISOString(),
});

export function leveringRoutes(app: App, context: Context, vast: ReadonlyMap<string, CsvProfiel>): void {
  bronRoutes(app, context, vast);
  receiveRoutes(app, context);
  readingRoutes(app, context);
}

function bronRoutes(app: App, context: Context, vast: ReadonlyMap<string, CsvProfiel>): void {
  granted(app, context, {
    ...VERZORGEN,
    method: "GET",
    url: "/bronnen",
    naam: "Bronnen waaruit registers worden ingelezen",
    schrijft: false,
    antwoord: z.object({ bronnen: z.array(bron).readonly() }),
    handle: async (tx) =>
      ok({
        bronnen: (await listBronnen(tx))
          .filter(({ code }) => code !== EIGEN_WAARNEMING)
          .map(({ nr: _nr, geleverdOp, ...rest }) => ({ ...rest, geleverdOp: geleverdOp?.toISOString() })),
      }),
  });

  granted(app, context, {
    ...VERZORGEN,
    method: "GET",
    url: "/bronnen/:bronCode/profielen",
    naam: "Kolomindelingen die bij een bron passen",
    schrijft: false,
    params: bronParams,
    antwoord: z.object({ profielen: z.array(profiel).readonly() }),
    handle: async (tx, { params: { bronCode } }) => {
      const eigen = await listProfielen(tx, bronCode);
      const meegeleverd = Array.from(vast.values()).filter((one) => one.bron === bronCode);
      return ok({
        profielen: [
          ...eigen.map(({ id, naam, inhoud }) => ({ id, naam, inhoud: JSON.stringify(inhoud) })),
          ...meegeleverd.map((one) => ({ naam: one.naam, inhoud: JSON.stringify(one) })),
        ],
      });
    },
  });

  granted(app, context, {
    ...VERZORGEN,
    method: "POST",
    url: "/bronnen/:bronCode/profielen",
    naam: "Een kolomindeling bewaren voor een volgende keer",
    uitleg: "Een profiel met dezelfde naam wordt vervangen.",
    schrijft: true,
    params: bronParams,
    body: nieuwProfiel,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: { BRON_ONBEKEND },
    handle: async (tx, { params: { bronCode }, body }) =>
      (await saveProfiel(tx, bronCode, body.naam, body.inhoud as Json)) ? ok(undefined) : refuse("BRON_ONBEKEND"),
  });
}

function receiveRoutes(app: App, context: Context): void {
  const { LEVERING_ONBEKEND, LEVERING_GESLOTEN, DEEL_PAST_NIET, ANDER_BESTAND } = LEVERING_PROBLEMS;

  granted(app, context, {
    ...VERZORGEN,
    method: "GET",
    url: "/leveringen",
    naam: "Leveringen, de nieuwste eerst",
    schrijft: false,
    antwoord: z.object({ leveringen: z.array(levering).readonly() }),
    handle: async (tx) => ok({ leveringen: (await listLeveringen(tx, 100)).map(toLeveringBody) }),
  });

  granted(app, context, {
    ...VERZORGEN,
    method: "POST",
    url: "/leveringen",
    naam: "Een levering aankondigen",
    uitleg: `Stuur daarna het bestand in delen van ${PART_BYTES} bytes; alleen het laatste deel is kleiner.`,
    schrijft: true,
    body: nieuweLevering,
    status: 201,
    antwoord: z.object({ id: z.uuid(), deelBytes: levering.shape.deelBytes }),
    weigeringen: { BRON_ONBEKEND },
    handle: async (tx, { body }) => {
      const done = await announceLevering(tx, context.keyring, body);
      return done.weigering === undefined ? ok({ id: done.id, deelBytes: PART_BYTES }) : refuse("BRON_ONBEKEND");
    },
  });

  granted(app, context, {
    ...VERZORGEN,
    method: "GET",
    url: "/leveringen/:leveringId",
    naam: "Hoe ver een levering is",
    schrijft: false,
    params,
    antwoord: levering,
    weigeringen: { LEVERING_ONBEKEND },
    handle: async (tx, { params: { leveringId } }) => {
      const found = await findLevering(tx, leveringId);
      return found ? ok(toLeveringBody(found)) : refuse("LEVERING_ONBEKEND");
    },
  });

  grantedPart(app, context, {
    ...VERZORGEN,
    method: "PUT",
    url: "/leveringen/:leveringId/delen/:deelNr",
    naam: "Eén deel van het bestand sturen",
    uitleg:
      "In volgorde, vanaf 0. Hetzelfde deel nog eens sturen kan geen kwaad; iets anders onder hetzelfde nummer wordt geweigerd.",
    schrijft: true,
    limit: PART_BYTES,
    params: z.object({ leveringId: z.uuid(), deelNr: z.coerce.number().int().min(0).max(10_000) }),
    antwoord: z.object({ compleet: z.boolean() }),
    weigeringen: { LEVERING_ONBEKEND, LEVERING_GESLOTEN, DEEL_PAST_NIET, ANDER_BESTAND },
    handle: async (tx, { params: { leveringId, deelNr } }, part) => {
      const done = await receiveDeel(tx, context.keyring, leveringId, deelNr, part);
      return done.weigering === undefined ? ok({ compleet: done.compleet }) : refuse(done.weigering);
    },
  });

  granted(app, context, {
    ...VERZORGEN,
    method: "POST",
    url: "/leveringen/:leveringId/hervatting",
    naam: "Nagaan of een afgebroken bestand met dit bestand verder kan",
    uitleg: "Voor wie het bestand opnieuw kiest: alleen hetzelfde bestand gaat verder waar het was.",
    schrijft: false,
    params,
    body: hervatting,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: { LEVERING_ONBEKEND, LEVERING_GESLOTEN, DEEL_PAST_NIET, ANDER_BESTAND },
    handle: async (tx, { params: { leveringId }, body }) => {
      const { weigering } = await resumeLevering(tx, context.keyring, leveringId, body.hashes);
      return weigering ? refuse(weigering) : ok(undefined);
    },
  });

  granted(app, context, {
    ...VERZORGEN,
    method: "GET",
    url: "/leveringen/:leveringId/kolommen",
    naam: "Kolommen herkennen, met een voorbeeld achter een masker",
    uitleg: "Letters worden a of A, cijfers 9: wie inleest, ziet niet wat er staat.",
    schrijft: false,
    params,
    query: kolommenVraag,
    antwoord: kolommen,
    weigeringen: {
      LEVERING_ONBEKEND,
      GEEN_TEKST: [409, "Dit is geen tekstbestand met kolommen", "Bewaar het als CSV (UTF-8) en stuur het opnieuw."],
    },
    handle: async (tx, { params: { leveringId }, query: { scheiding, tekenset, kopregel } }) => {
      const found = await lookAtColumns(tx, context.keyring, leveringId, {
        ...(scheiding && { scheiding }),
        ...(tekenset && { tekenset }),
        ...(kopregel && { kopregel: kopregel === "ja" }),
      });
      if (!found) return refuse("LEVERING_ONBEKEND");
      return "reden" in found ? refuse("GEEN_TEKST") : ok(found);
    },
  });

  granted(app, context, {
    ...VERZORGEN,
    method: "PUT",
    url: "/leveringen/:leveringId/profiel",
    naam: "De kolomindeling van een levering kiezen",
    schrijft: true,
    params,
    body: gekozenProfiel,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: { LEVERING_ONBEKEND, LEVERING_GESLOTEN },
    handle: async (tx, { params: { leveringId }, body }) => {
      const { weigering } = await chooseProfiel(tx, leveringId, body.profiel as Json);
      return weigering ? refuse(weigering) : ok(undefined);
    },
  });
}

function readingRoutes(app: App, context: Context): void {
  const { DEEL_PAST_NIET: _part, EIGEN_LEVERING: _own, BRON_ONBEKEND: _bron, ...weigeringen } = LEVERING_PROBLEMS;

  granted(app, context, {
    groep: GROEP,
    activiteit: "registers-inlezen",
    method: "POST",
    url: "/leveringen/:leveringId/inlezing",
    naam: "Een levering inlezen, of daarmee verdergaan",
    schrijft: true,
    params,
    status: 202,
    antwoord: z.object({ opdrachtId: z.uuid() }),
    weigeringen,
    handle: async (tx, { params: { leveringId } }) => {
      const done = await orderInlezen(tx, leveringId);
      return done.weigering === undefined ? ok({ opdrachtId: done.opdracht }) : refuse(done.weigering);
    },
  });

  granted(app, context, {
    ...VERZORGEN,
    method: "POST",
    url: "/leveringen/:leveringId/stop",
    naam: "Een levering stoppen",
    uitleg: "Wat al is ingelezen, blijft. Het bestand wordt gewist.",
    schrijft: true,
    params,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: {
      LEVERING_ONBEKEND: LEVERING_PROBLEMS.LEVERING_ONBEKEND,
      LEVERING_GESLOTEN: LEVERING_PROBLEMS.LEVERING_GESLOTEN,
    },
    handle: async (tx, { params: { leveringId } }) => {
      const { weigering } = await stopLevering(tx, leveringId);
      return weigering ? refuse(weigering) : ok(undefined);
    },
  });

  granted(app, context, {
    ...VERZORGEN,
    method: "GET",
    url: "/leveringen/:leveringId/geweigerde-regels",
    naam: "Welke regels niet zijn ingelezen, en waarom",
    schrijft: false,
    params,
    query: z.object({ na: z.coerce.number().int().min(0).default(0) }),
    antwoord: geweigerdeRegels,
    weigeringen: { LEVERING_ONBEKEND: LEVERING_PROBLEMS.LEVERING_ONBEKEND },
    handle: async (tx, { params: { leveringId }, query }) => {
      if (!(await findLevering(tx, leveringId))) return refuse("LEVERING_ONBEKEND");
      const rows = await listGeweigerd(tx, leveringId, query.na, PAGE + 1);
      const redenen = await countRedenen(tx, leveringId);
      return ok({
        regels: rows.slice(0, PAGE).map(withVeld),
        redenen: redenen.map(withVeld),
        meer: rows.length > PAGE,
      });
    },
  });
}

const withVeld = <T extends { readonly veld: string | null }>({ veld, ...rest }: T) => ({
  ...rest,
  veld: veld ?? undefined,
});
