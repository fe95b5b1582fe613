/** HTTP face of deliveries for the privacy officer: what each changed, a yes to a large ending, and what was destroyed. */
import { z } from "zod";
import { ok, refuse } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import { refuseBevestiging } from "./levering.ts";
import { uitkomst, vernietiging } from "./levering-contract.ts";
import { LEVERING_PROBLEMS } from "./levering-problems.ts";
import { toLeveringBody } from "./levering-routes.ts";
import { findLevering, listLeveringen } from "./levering-store.ts";
import { confirmEinde, findUitkomst, isOwnLevering } from "./uitkomst-store.ts";
import { listVernietigingen } from "./vernietiging-store.ts";

const TOEZIEN = { groep: "Leveringen", activiteit: "leveringen-toezien" } as const;
const params = z.object({ leveringId: z.uuid() });
const { LEVERING_ONBEKEND, LEVERING_GESLOTEN, EIGEN_LEVERING } = LEVERING_PROBLEMS;

const NIETS = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0, beeindigd: 0, sluimerend: 0, bevestigd: false };

export function toezienRoutes(app: App, context: Context): void {
  granted(app, context, {
    ...TOEZIEN,
    method: "GET",
    url: "/leveringsuitkomsten",
    naam: "Leveringen om toe te zien",
    schrijft: false,
    antwoord: z.object({ leveringen: z.array(uitkomst.shape.levering).readonly() }),
    handle: async (tx) => ok({ leveringen: (await listLeveringen(tx, 100)).map(toLeveringBody) }),
  });

  granted(app, context, {
    ...TOEZIEN,
    method: "GET",
    url: "/leveringsuitkomsten/:leveringId",
    naam: "Wat een levering veranderde",
    schrijft: false,
    params,
    antwoord: uitkomst,
    weigeringen: { LEVERING_ONBEKEND },
    handle: async (tx, { params: { leveringId } }) => {
      const levering = await findLevering(tx, leveringId);
      if (!levering) return refuse("LEVERING_ONBEKEND");
      const found = (await findUitkomst(tx, leveringId)) ?? NIETS;
      const own = await isOwnLevering(tx, leveringId);
      const magBevestigen = refuseBevestiging(levering, own) === undefined;
      return ok({ levering: toLeveringBody(levering), ...found, magBevestigen });
    },
  });

  granted(app, context, {
    ...TOEZIEN,
    method: "POST",
    url: "/leveringsuitkomsten/:leveringId/bevestiging",
    naam: "Bevestigen dat een levering veel beëindigt",
    uitleg: "Meer dan 5 procent minder vraagt een tweede persoon, die niet zelf heeft ingelezen.",
    schrijft: true,
    params,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: { LEVERING_ONBEKEND, LEVERING_GESLOTEN, EIGEN_LEVERING },
    handle: async (tx, { params: { leveringId } }) => {
      const weigering = await confirmEinde(tx, leveringId);
      return weigering ? refuse(weigering) : ok(undefined);
    },
  });

  granted(app, context, {
    ...TOEZIEN,
    method: "GET",
    url: "/vernietigingen",
    naam: "Bewijzen van vernietiging, de nieuwste eerst",
    schrijft: false,
    antwoord: z.object({ vernietigingen: z.array(vernietiging).readonly() }),
    handle: async (tx) =>
      ok({
        vernietigingen: (await listVernietigingen(tx, 200)).map(({ op, ...rest }) => ({
          ...rest,
          op: op.toISOString(),
        })),
      }),
  });
}
