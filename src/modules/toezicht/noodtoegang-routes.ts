/** HTTP face of emergency access: ask, agree on another device, stop, review. */
import { z } from "zod";
import { ok, refuse } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import { persoonKort } from "../medewerkers/index.ts";
import { nieuweNoodtoegang, NOODTOEGANG_WEIGERINGEN, noodtoegang, oordeel } from "./contract.ts";
import { readNoodtoegangen, readTweeden } from "./read-noodtoegang.ts";
import { agreeNoodtoegang, askNoodtoegang, judgeNoodtoegang, stopNoodtoegang } from "./use-noodtoegang.ts";

type Weigering = keyof typeof NOODTOEGANG_WEIGERINGEN;
const GROEP = "Noodtoegang";
const params = z.object({ noodtoegangId: z.uuid() });
const done = (weigering: string | null) => (weigering === null ? ok(undefined) : refuse(weigering as Weigering));

export function noodtoegangRoutes(app: App, context: Context): void {
  granted(app, context, {
    method: "GET",
    url: "/noodtoegangen",
    groep: GROEP,
    naam: "Noodtoegang van u en aan u gevraagd",
    activiteit: "noodtoegang-toekennen",
    schrijft: false,
    antwoord: z.object({ noodtoegangen: z.array(noodtoegang) }),
    handle: async (tx) => ok({ noodtoegangen: await readNoodtoegangen(tx, new Date()) }),
  });

  granted(app, context, {
    method: "GET",
    url: "/noodtoegangen/tweede-personen",
    groep: GROEP,
    naam: "Wie nu de tweede persoon kan zijn",
    activiteit: "noodtoegang-vragen",
    schrijft: false,
    antwoord: z.object({ personen: z.array(persoonKort) }),
    handle: async (tx) => ok({ personen: await readTweeden(tx) }),
  });

  granted(app, context, {
    method: "POST",
    url: "/noodtoegangen",
    groep: GROEP,
    naam: "Noodtoegang vragen",
    activiteit: "noodtoegang-vragen",
    schrijft: true,
    body: nieuweNoodtoegang,
    status: 201,
    antwoord: z.object({ id: z.uuid() }),
    weigeringen: NOODTOEGANG_WEIGERINGEN,
    handle: async (tx, { body }) => {
      const { weigering, nieuw } = await askNoodtoegang(tx, body.reden, body.tweedeId);
      return weigering === null ? ok({ id: nieuw ?? "" }) : refuse(weigering as Weigering);
    },
  });

  granted(app, context, {
    method: "POST",
    url: "/noodtoegangen/:noodtoegangId/instemming",
    groep: GROEP,
    naam: "Als tweede persoon instemmen",
    activiteit: "noodtoegang-toekennen",
    schrijft: true,
    params,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: NOODTOEGANG_WEIGERINGEN,
    handle: async (tx, input) => done(await agreeNoodtoegang(tx, input.params.noodtoegangId)),
  });

  granted(app, context, {
    method: "POST",
    url: "/noodtoegangen/:noodtoegangId/beeindiging",
    groep: GROEP,
    naam: "Noodtoegang beëindigen",
    activiteit: "noodtoegang-toekennen",
    schrijft: true,
    params,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: NOODTOEGANG_WEIGERINGEN,
    handle: async (tx, input) => done(await stopNoodtoegang(tx, input.params.noodtoegangId)),
  });

  granted(app, context, {
    method: "GET",
    url: "/noodtoegangen/te-beoordelen",
    groep: GROEP,
    naam: "Alle noodtoegang, om te beoordelen",
    activiteit: "noodtoegang-beoordelen",
    schrijft: false,
    antwoord: z.object({ noodtoegangen: z.array(noodtoegang) }),
    handle: async (tx) => ok({ noodtoegangen: await readNoodtoegangen(tx, new Date()) }),
  });

  granted(app, context, {
    method: "POST",
    url: "/noodtoegangen/:noodtoegangId/beoordeling",
    groep: GROEP,
    naam: "Noodtoegang achteraf beoordelen",
    activiteit: "noodtoegang-beoordelen",
    schrijft: true,
    params,
    body: oordeel,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: NOODTOEGANG_WEIGERINGEN,
    handle: async (tx, input) => done(await judgeNoodtoegang(tx, input.params.noodtoegangId, input.body.oordeel)),
  });
}
