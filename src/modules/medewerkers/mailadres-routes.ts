/** HTTP face of one's own mail address: see it, set it, take it away. Nobody else can ask for it. */
import { z } from "zod";
import { ok } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import { openMailadres, sealMailadres } from "./seal-mailadres.ts";
import { deleteMailadres, readMailadres, saveMailadres } from "./mailadres-store.ts";

const GROEP = "Mijn account";
const adres = z
  .email({ error: "Vul een e-mailadres in, zoals naam@gemeente.nl." })
  .max(200, "Dit e-mailadres is te lang: hooguit 200 tekens.");

export function mailadresRoutes(app: App, context: Context): void {
  granted(app, context, {
    method: "GET",
    url: "/mij/mailadres",
    groep: GROEP,
    naam: "Waar u hoort dat er werk wacht",
    activiteit: "mijn-account",
    schrijft: false,
    antwoord: z.object({
      adres: z.string().optional(),
      verstuurt: z.boolean().describe("Of deze knoop mail verstuurt"),
    }),
    handle: async (tx) => {
      const verzegeld = await readMailadres(tx);
      return ok({
        verstuurt: context.config.WEERWERK_MAIL_VAN !== undefined,
        ...(verzegeld ? { adres: openMailadres(context.keyring, tx.grant.medewerker, verzegeld) } : {}),
      });
    },
  });

  granted(app, context, {
    method: "PUT",
    url: "/mij/mailadres",
    groep: GROEP,
    naam: "Een e-mailadres opgeven voor berichten zonder inhoud",
    uitleg:
      "Een bericht zegt alleen dat er werk wacht, met een link. Het adres is verzegeld en niemand anders ziet het.",
    activiteit: "mijn-account",
    schrijft: true,
    body: z.object({ adres }),
    status: 204,
    antwoord: z.undefined(),
    handle: async (tx, { body }) => {
      await saveMailadres(tx, sealMailadres(context.keyring, tx.grant.medewerker, body.adres));
      return ok(undefined);
    },
  });

  granted(app, context, {
    method: "DELETE",
    url: "/mij/mailadres",
    groep: GROEP,
    naam: "Uw e-mailadres weghalen",
    activiteit: "mijn-account",
    schrijft: true,
    status: 204,
    antwoord: z.undefined(),
    handle: async (tx) => {
      await deleteMailadres(tx);
      return ok(undefined);
    },
  });
}
