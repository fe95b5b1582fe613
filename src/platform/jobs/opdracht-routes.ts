/** One's own orders: follow them, cancel them, fetch the result. */
import { z } from "zod";
import { ok, refuse } from "../../kernel/result.ts";
import { openFile } from "../files/bestand.ts";
import type { App, Context } from "../http/context.ts";
import { granted } from "../http/granted.ts";
import { grantedDownload } from "../http/granted-file.ts";
import { cancelOpdracht, listOpdrachten, type Opdracht, OPDRACHT_STATUSSEN, readOpdracht } from "./opdracht.ts";

const opdracht = z
  .object({
    id: z.uuid(),
    taak: z.string(),
    status: z.enum(OPDRACHT_STATUSSEN),
    gedaan: z.int(),
    totaal: z.int().optional(),
    melding: z.string().optional(),
    heeftResultaat: z.boolean(),
    besteldOp: z.iso.datetime(),
    klaarOp: z.iso.datetime().optional(),
  })
  .meta({ id: "Opdracht" });

const view = (o: Opdracht): z.infer<typeof opdracht> => ({
  id: o.id,
  taak: o.taak,
  status: o.status,
  gedaan: o.gedaan,
  heeftResultaat: o.resultaat !== undefined,
  besteldOp: o.besteldOp.toISOString(),
  ...(o.totaal === undefined ? {} : { totaal: o.totaal }),
  ...(o.melding === undefined ? {} : { melding: o.melding }),
  ...(o.klaarOp ? { klaarOp: o.klaarOp.toISOString() } : {}),
});

const params = z.object({ opdrachtId: z.uuid() });
const GROEP = "Opdrachten";
const ACTIVITEIT = "mijn-opdrachten";
const ONBEKEND = [404, "Deze opdracht is er niet", "Ga terug naar uw opdrachten."] as const;

export function addOpdrachtRoutes(app: App, context: Context): void {
  granted(app, context, {
    method: "GET",
    url: "/opdrachten",
    groep: GROEP,
    naam: "Uw opdrachten",
    activiteit: ACTIVITEIT,
    schrijft: false,
    antwoord: z.object({ opdrachten: z.array(opdracht) }),
    handle: async (tx) => ok({ opdrachten: (await listOpdrachten(tx)).map(view) }),
  });

  granted(app, context, {
    method: "GET",
    url: "/opdrachten/:opdrachtId",
    groep: GROEP,
    naam: "Eén opdracht volgen",
    activiteit: ACTIVITEIT,
    schrijft: false,
    params,
    antwoord: opdracht,
    weigeringen: { OPDRACHT_ONBEKEND: ONBEKEND },
    handle: async (tx, input) => {
      const found = await readOpdracht(tx, input.params.opdrachtId);
      return found ? ok(view(found)) : refuse("OPDRACHT_ONBEKEND");
    },
  });

  granted(app, context, {
    method: "POST",
    url: "/opdrachten/:opdrachtId/annulering",
    groep: GROEP,
    naam: "Een opdracht annuleren",
    activiteit: ACTIVITEIT,
    schrijft: true,
    params,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: {
      OPDRACHT_AL_KLAAR: [409, "Deze opdracht is al klaar", "Ververs de pagina om het resultaat te zien."],
    },
    handle: async (tx, input) =>
      (await cancelOpdracht(tx, input.params.opdrachtId)) ? ok(undefined) : refuse("OPDRACHT_AL_KLAAR"),
  });

  grantedDownload(app, context, {
    method: "GET",
    url: "/opdrachten/:opdrachtId/resultaat",
    groep: GROEP,
    naam: "Het resultaat van een opdracht ophalen",
    activiteit: ACTIVITEIT,
    schrijft: false,
    params,
    weigeringen: { OPDRACHT_ONBEKEND: ONBEKEND },
    handle: async (tx, input) => {
      const found = await readOpdracht(tx, input.params.opdrachtId);
      const file = found?.resultaat === undefined ? undefined : await openFile(tx, context.keyring, found.resultaat);
      return file ? ok(file) : refuse("OPDRACHT_ONBEKEND");
    },
  });
}
