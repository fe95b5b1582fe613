/** HTTP face of weergaven: views of the list, for oneself only. */
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { ok, refuse } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import { nieuweWeergave, weergave } from "./contract.ts";
import { listWeergaven, removeWeergave, saveWeergave } from "./weergave-store.ts";

const GROEP = "Signalen";
const MOST = 20;

export function weergaveRoutes(app: App, context: Context): void {
  granted(app, context, {
    method: "GET",
    url: "/mijn-signaalweergaven",
    groep: GROEP,
    naam: "Uw bewaarde weergaven van de lijst",
    activiteit: "mijn-account",
    schrijft: false,
    antwoord: z.object({ weergaven: z.array(weergave) }),
    handle: async (tx) => ok({ weergaven: await listWeergaven(tx) }),
  });

  granted(app, context, {
    method: "POST",
    url: "/mijn-signaalweergaven",
    groep: GROEP,
    naam: "Een weergave van de lijst bewaren",
    uitleg: "Dezelfde naam nog eens vervangt de oude.",
    activiteit: "mijn-account",
    schrijft: true,
    body: nieuweWeergave,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: { VOL: [409, `U hebt al ${MOST} weergaven`, "Verwijder er eerst een."] },
    handle: async (tx, { body }) =>
      (await saveWeergave(tx, randomUUID(), body.naam, body.filters, MOST)) ? ok(undefined) : refuse("VOL"),
  });

  granted(app, context, {
    method: "DELETE",
    url: "/mijn-signaalweergaven/:weergaveId",
    groep: GROEP,
    naam: "Een bewaarde weergave verwijderen",
    activiteit: "mijn-account",
    schrijft: true,
    params: z.object({ weergaveId: z.uuid() }),
    status: 204,
    antwoord: z.undefined(),
    handle: async (tx, { params }) => {
      await removeWeergave(tx, params.weergaveId);
      return ok(undefined);
    },
  });
}
