/** HTTP face of exports: what leaves the application as a file is asked for with a reason and is on record first. */
import { z } from "zod";
import { ok, refuse } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import { orderOpdracht } from "../../platform/jobs/opdracht.ts";
import { listBronnen } from "./bron-store.ts";
import { findVisible } from "./entiteit-store.ts";
import { netwerkUitvoer, nieuweUitvoer } from "./contract.ts";
import { BRON_ONBEKEND } from "./levering-problems.ts";

const UITVOEREN = { groep: "Registers", activiteit: "register-uitvoeren" } as const;

export function uitvoerRoutes(app: App, context: Context): void {
  granted(app, context, {
    groep: "Registers",
    method: "GET",
    url: "/registerbronnen",
    naam: "Bronnen waarvan registers gegevens hebben",
    activiteit: "register-raadplegen",
    schrijft: false,
    antwoord: z.object({ bronnen: z.array(z.object({ code: z.string(), naam: z.string() })).readonly() }),
    handle: async (tx) => ok({ bronnen: (await listBronnen(tx)).map(({ code, naam }) => ({ code, naam })) }),
  });

  granted(app, context, {
    ...UITVOEREN,
    method: "POST",
    url: "/registeruitvoeren",
    naam: "Wat u van een bron mag zien als bestand laten maken",
    schrijft: true,
    body: nieuweUitvoer,
    reden: ({ body }) => body.reden,
    status: 202,
    antwoord: z.object({ opdrachtId: z.uuid() }),
    weigeringen: { BRON_ONBEKEND },
    handle: async (tx, { body: { bron, formaat } }) => {
      if (!(await listBronnen(tx)).some(({ code }) => code === bron)) return refuse("BRON_ONBEKEND");
      return ok({ opdrachtId: await orderOpdracht(tx, "registeruitvoer", { bron, formaat }) });
    },
  });

  granted(app, context, {
    ...UITVOEREN,
    method: "POST",
    url: "/registers/:dingId/netwerk/uitvoer",
    naam: "Vastleggen dat een netwerk als bestand wordt bewaard",
    uitleg: "De pagina maakt het bestand zelf, en pas nadat dit is vastgelegd.",
    schrijft: false,
    params: z.object({ dingId: z.uuid() }),
    body: netwerkUitvoer,
    reden: ({ body }) => body.reden,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: {
      NIET_GEVONDEN: [
        404,
        "Dit is er niet, of past niet bij uw doel",
        "Ga terug en zoek opnieuw. Of er meer bestaat, laten we nooit zien.",
      ],
    },
    handle: async (tx, { params: { dingId }, body: { formaat, dingen } }) => {
      const seen = await findVisible(tx, [dingId, ...dingen]);
      if (!seen.includes(dingId)) return refuse("NIET_GEVONDEN");
      tx.log(`Een netwerk bewaren als ${formaat}`, seen);
      return ok(undefined);
    },
  });
}
