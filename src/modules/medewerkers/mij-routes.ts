/** HTTP face of one's own account: who am I, in which roles, what may I open, how do I like to work. */
import { z } from "zod";
import { ok } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { csrfTokenOf } from "../../platform/http/csrf.ts";
import { granted } from "../../platform/http/granted.ts";
import { mij, voorkeur } from "./contract.ts";
import { openMij } from "./open-mij.ts";
import { saveVoorkeur } from "./store.ts";

const GROEP = "Mijn account";

export function mijRoutes(app: App, context: Context): void {
  granted(app, context, {
    method: "GET",
    url: "/mij",
    groep: GROEP,
    naam: "Wie u bent en wat u kunt openen",
    activiteit: "mijn-account",
    schrijft: false,
    antwoord: mij,
    handle: async (tx, _input, request) => {
      const { grant } = tx;
      const me = await openMij(tx);
      return ok({
        ...me,
        csrf: csrfTokenOf(request.sessionToken ?? ""),
        sessie: {
          verlooptOp: (grant.verlooptOp ?? grant.klok).toISOString(),
          stilOp: (grant.stilOp ?? grant.klok).toISOString(),
        },
        organisatie: context.node.organisatie,
        demo: context.node.demo,
        klok: grant.klok.toISOString(),
      });
    },
  });

  granted(app, context, {
    method: "PUT",
    url: "/mij/voorkeur",
    groep: GROEP,
    naam: "Uw voorkeuren bewaren",
    activiteit: "mijn-account",
    schrijft: true,
    eager: true,
    body: voorkeur,
    status: 204,
    antwoord: z.undefined(),
    handle: async (tx, { body }) => {
      await saveVoorkeur(tx, body);
      return ok(undefined);
    },
  });
}
