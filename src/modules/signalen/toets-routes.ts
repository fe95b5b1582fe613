/** HTTP face of checks: the coordinator puts one forward, the privacy officer and the burgemeester read and answer. */
import { z } from "zod";
import type { Feestdagenkalender } from "../../kernel/feestdagen.ts";
import { ok, refuse } from "../../kernel/result.ts";
import type { App, Context } from "../../platform/http/context.ts";
import { granted } from "../../platform/http/granted.ts";
import { werkParams } from "./contract.ts";
import { besluitenlijst, nieuweToets, oordeel, TOETS_WEIGERINGEN, toetsenlijst, toetsing } from "./toets-contract.ts";
import { judge, listToetsen, listVoorBurgemeester, openToetsing, putToToets } from "./toets-signaal.ts";

const GROEP = "Toetsen op signalen";

type Params = z.output<typeof werkParams>;

const IN_SIGNAAL = {
  groep: GROEP,
  params: werkParams,
  werk: ({ params }: { params: Params }) => params.signaalId,
} as const;

const { NIET_GEVONDEN } = TOETS_WEIGERINGEN;

export function toetsRoutes(app: App, context: Context, { kalender }: { readonly kalender: Feestdagenkalender }): void {
  granted(app, context, {
    ...IN_SIGNAAL,
    method: "POST",
    url: "/signalen/:signaalId/toetsen",
    naam: "Iets voorleggen aan de privacy officer of de burgemeester",
    uitleg: "Wie het voorlegt, beoordeelt het niet: een andere persoon doet dat, in een eigen sessie.",
    activiteit: "signaal-behandelen",
    schrijft: true,
    body: nieuweToets,
    status: 204,
    antwoord: z.undefined(),
    weigeringen: TOETS_WEIGERINGEN,
    handle: (tx, { body }) => putToToets(tx, body),
  });

  granted(app, context, {
    method: "GET",
    url: "/signaaltoetsen",
    groep: GROEP,
    naam: "Wat op een toets wacht, en wat lang over zijn termijn is",
    uitleg: "Zonder inhoud. Alleen wat u is voorgelegd, kunt u openen.",
    activiteit: "signalen-toezien",
    schrijft: false,
    antwoord: toetsenlijst,
    handle: async (tx) => ok({ signalen: await listToetsen(tx) }),
  });

  granted(app, context, {
    method: "GET",
    url: "/signaalbesluiten",
    groep: GROEP,
    naam: "Welke besluiten op u wachten",
    activiteit: "besluiten-overzicht",
    schrijft: false,
    antwoord: besluitenlijst,
    handle: async (tx) => ok({ signalen: await listVoorBurgemeester(tx) }),
  });

  for (const { plek, activiteit, naam } of [
    { plek: "signaaltoetsen", activiteit: "signaal-toetsen", naam: "Een signaal bekijken om het te toetsen" },
    { plek: "signaalbesluiten", activiteit: "signaal-besluiten", naam: "Een signaal bekijken om te beslissen" },
  ]) {
    granted(app, context, {
      ...IN_SIGNAAL,
      method: "GET",
      url: `/${plek}/:signaalId`,
      naam,
      activiteit,
      schrijft: false,
      antwoord: toetsing,
      weigeringen: { NIET_GEVONDEN },
      handle: async (tx) => {
        const found = await openToetsing(tx, kalender);
        return found ? ok(found) : refuse("NIET_GEVONDEN");
      },
    });

    granted(app, context, {
      ...IN_SIGNAAL,
      method: "POST",
      url: `/${plek}/:signaalId/oordelen`,
      naam: "Akkoord geven, of teruggeven met een reden",
      uitleg: "Akkoord werkt meteen. Daarna ziet u dit signaal niet meer, tenzij er nog iets op u wacht.",
      activiteit,
      schrijft: true,
      body: oordeel,
      status: 204,
      antwoord: z.undefined(),
      weigeringen: TOETS_WEIGERINGEN,
      handle: (tx, { body }) => judge(tx, kalender, body),
    });
  }
}
