/** HTTP face of the figures of a year. */
import { z } from "zod";
import { datumOf, yearOf } from "../../kernel/datum.ts";
import { ok } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import { makeCijfers, MINIMUM } from "./cijfers.ts";
import { listTellingen } from "./cijfers-store.ts";

const fasen = { van: z.int(), tot: z.int() };
const procenten = z.array(z.object({ ...fasen, procent: z.int() }));

export function cijferRoutes(app: App, context: Context): void {
  granted(app, context, {
    method: "GET",
    url: "/signaalcijfers",
    groep: "Signalen",
    naam: "Cijfers over de signalen van een jaar",
    uitleg:
      "Van signalen die in dat jaar eindigden. Een groep kleiner dan vijf staat er niet in: fasen die naast elkaar liggen, zijn dan samengenomen.",
    activiteit: "signalen-cijfers",
    schrijft: false,
    query: z.object({
      jaar: z.coerce.number().int("Kies een jaar.").min(2020).max(2100).optional().describe("Leeg: dit jaar"),
    }),
    antwoord: z
      .object({
        jaar: z.int(),
        minimum: z.int().describe("Kleiner dan dit wordt een groep niet getoond"),
        aantallen: z
          .array(z.object({ ...fasen, aantal: z.int(), dagen: z.int().describe("Gemiddeld, van ontvangst tot einde") }))
          .describe("Fasen van en tot en met; kleine groepen zijn samengenomen"),
        zonderVervolg: procenten.describe("Procent dat eindigde zonder dat er iets mee is gedaan"),
        teruggekoppeld: procenten.describe("Procent van wie iets wilde horen, dat iets hoorde"),
        totaal: z.object({
          aantal: z.int().optional(),
          dagen: z.int().optional(),
          zonderVervolg: z.int().optional(),
          teruggekoppeld: z.int().optional(),
        }),
      })
      .meta({ id: "Signaalcijfers" }),
    handle: async (tx, { query }) => {
      const jaar = query.jaar ?? yearOf(datumOf(tx.grant.klok));
      const { aantallen, zonderVervolg, teruggekoppeld, totaal } = makeCijfers(await listTellingen(tx, jaar));
      return ok({
        jaar,
        minimum: MINIMUM,
        aantallen: [...aantallen],
        zonderVervolg: [...zonderVervolg],
        teruggekoppeld: [...teruggekoppeld],
        totaal,
      });
    },
  });
}
