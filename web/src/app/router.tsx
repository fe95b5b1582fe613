/** All pages by their address. What a page needs is fetched when it opens; addresses hold opaque ids and never a person. */
import { createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { NotThere } from "../parts/loaded.tsx";
import { ErrorPage } from "./error-page.tsx";
import { seesVoorstellen } from "./menu-items.ts";
import { open, own, root } from "./route-parents.ts";
import { readAanmeldingSearch, readNieuwSearch } from "./route-search.ts";
import { kennisRoutes } from "./routes-kennis.ts";
import { meldRoutes, openMeldRoutes } from "./routes-melden.ts";
import { signaalRoutes } from "./routes-signalen.ts";
import { mijRoutes } from "./routes-mij.ts";
import { registerRoutes } from "./routes-registers.ts";
import { ensureMij } from "./session.ts";

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/vandaag", replace: true });
  },
});

const aanmelding = createRoute({
  getParentRoute: () => root,
  path: "/inloggen",
  validateSearch: readAanmeldingSearch,
  component: lazyRouteComponent(() => import("../modules/aanmelden/aanmelding-page.tsx"), "AanmeldingPage"),
});

const back = createRoute({
  getParentRoute: () => root,
  path: "/terug",
  component: lazyRouteComponent(() => import("../modules/aanmelden/back-page.tsx"), "BackPage"),
});

const vandaag = createRoute({
  getParentRoute: () => own,
  path: "/vandaag",
  staticData: {
    activiteiten: [
      "mijn-account",
      "signalen-overzicht",
      "mijn-meldingen",
      "signaal-melden",
      "mijn-verzoeken",
      "noodtoegang-toekennen",
      "noodtoegang-beoordelen",
      "verzoeken-behandelen",
      "voorstel-bevestigen",
      "voorstel-doen",
    ],
  },
  component: lazyRouteComponent(() => import("../modules/vandaag/vandaag-page.tsx"), "VandaagPage"),
});

// --- medewerkers and voorstellen -------------------------------------------------------------------------------------

const medewerkers = createRoute({
  getParentRoute: () => own,
  path: "/medewerkers",
  staticData: { activiteiten: ["medewerkers-raadplegen"] },
  component: lazyRouteComponent(() => import("../modules/medewerkers/medewerkers-page.tsx"), "MedewerkersPage"),
});

const medewerker = createRoute({
  getParentRoute: () => own,
  path: "/medewerkers/$id",
  staticData: { activiteiten: ["medewerkers-raadplegen"] },
  component: lazyRouteComponent(() => import("../modules/medewerkers/medewerker-page.tsx"), "MedewerkerPage"),
});

const voorstellen = createRoute({
  getParentRoute: () => own,
  path: "/voorstellen",
  staticData: { activiteiten: ["medewerkers-raadplegen"], bestaatVoor: seesVoorstellen },
  component: lazyRouteComponent(() => import("../modules/medewerkers/voorstellen-page.tsx"), "VoorstellenPage"),
});

const nieuwVoorstel = createRoute({
  getParentRoute: () => own,
  path: "/voorstellen/nieuw",
  staticData: { activiteiten: ["voorstel-doen"] },
  validateSearch: readNieuwSearch,
  component: lazyRouteComponent(() => import("../modules/medewerkers/nieuw-voorstel-page.tsx"), "NieuwVoorstelPage"),
});

const voorstel = createRoute({
  getParentRoute: () => own,
  path: "/voorstellen/$id",
  staticData: { activiteiten: ["medewerkers-raadplegen"], bestaatVoor: seesVoorstellen },
  component: lazyRouteComponent(() => import("../modules/medewerkers/voorstel-page.tsx"), "VoorstelPage"),
});

const signaalcijfers = createRoute({
  getParentRoute: () => own,
  path: "/signaalcijfers",
  staticData: { activiteiten: ["signalen-cijfers"] },
  component: lazyRouteComponent(() => import("../modules/signalen/cijfers-page.tsx"), "CijfersPage"),
});

// --- toezicht --------------------------------------------------------------------------------------------------------

const toezicht = createRoute({
  getParentRoute: () => own,
  path: "/toezicht",
  staticData: {
    activiteiten: ["logboek-lezen", "verzoeken-behandelen", "noodtoegang-beoordelen", "leveringen-toezien"],
  },
  beforeLoad: async ({ location }) => {
    if (location.pathname.replace(/\/$/, "") !== "/toezicht") return;
    const { activiteiten } = await ensureMij();
    if (activiteiten.includes("logboek-lezen")) throw redirect({ to: "/toezicht/logboek", replace: true });
    if (activiteiten.includes("verzoeken-behandelen")) throw redirect({ to: "/toezicht/verzoeken", replace: true });
    if (activiteiten.includes("leveringen-toezien")) throw redirect({ to: "/toezicht/leveringen", replace: true });
  },
});

const logboek = createRoute({
  getParentRoute: () => toezicht,
  path: "/logboek",
  staticData: { activiteiten: ["logboek-lezen"] },
  component: lazyRouteComponent(() => import("../modules/toezicht/logboek-page.tsx"), "LogboekPage"),
});

const logregel = createRoute({
  getParentRoute: () => toezicht,
  path: "/logboek/$id",
  staticData: { activiteiten: ["logboek-lezen"] },
  component: lazyRouteComponent(() => import("../modules/toezicht/logregel-page.tsx"), "LogregelPage"),
});

const opvallend = createRoute({
  getParentRoute: () => toezicht,
  path: "/opvallend",
  staticData: { activiteiten: ["logboek-lezen"] },
  component: lazyRouteComponent(() => import("../modules/toezicht/opvallend-page.tsx"), "OpvallendPage"),
});

const verzoeken = createRoute({
  getParentRoute: () => toezicht,
  path: "/verzoeken",
  staticData: { activiteiten: ["verzoeken-behandelen"] },
  component: lazyRouteComponent(() => import("../modules/toezicht/verzoeken-page.tsx"), "VerzoekenPage"),
});

const inzage = createRoute({
  getParentRoute: () => toezicht,
  path: "/verzoeken/$id",
  staticData: { activiteiten: ["inzage-samenstellen"] },
  component: lazyRouteComponent(() => import("../modules/toezicht/inzage-page.tsx"), "InzagePage"),
});

const noodReview = createRoute({
  getParentRoute: () => toezicht,
  path: "/noodtoegang",
  staticData: { activiteiten: ["noodtoegang-beoordelen"] },
  component: lazyRouteComponent(() => import("../modules/toezicht/beoordelen-page.tsx"), "BeoordelenPage"),
});

const uitkomsten = createRoute({
  getParentRoute: () => toezicht,
  path: "/leveringen",
  staticData: { activiteiten: ["leveringen-toezien"] },
  component: lazyRouteComponent(() => import("../modules/leveringen/uitkomsten-page.tsx"), "UitkomstenPage"),
});

const uitkomst = createRoute({
  getParentRoute: () => toezicht,
  path: "/leveringen/$id",
  staticData: { activiteiten: ["leveringen-toezien"] },
  component: lazyRouteComponent(() => import("../modules/leveringen/uitkomst-page.tsx"), "UitkomstPage"),
});

const vernietigingen = createRoute({
  getParentRoute: () => toezicht,
  path: "/vernietigingen",
  staticData: { activiteiten: ["leveringen-toezien"] },
  component: lazyRouteComponent(() => import("../modules/leveringen/vernietigingen-page.tsx"), "VernietigingenPage"),
});

// --- noodtoegang and opdrachten --------------------------------------------------------------------------------------

const noodtoegang = createRoute({
  getParentRoute: () => own,
  path: "/noodtoegang",
  staticData: { activiteiten: ["noodtoegang-vragen", "noodtoegang-toekennen"] },
  component: lazyRouteComponent(() => import("../modules/noodtoegang/noodtoegang-page.tsx"), "NoodtoegangPage"),
});

const opdrachten = createRoute({
  getParentRoute: () => own,
  path: "/opdrachten",
  staticData: { activiteiten: ["mijn-opdrachten"] },
  component: lazyRouteComponent(() => import("../modules/opdrachten/opdrachten-page.tsx"), "OpdrachtenPage"),
});

const opdracht = createRoute({
  getParentRoute: () => own,
  path: "/opdrachten/$id",
  staticData: { activiteiten: ["mijn-opdrachten"] },
  component: lazyRouteComponent(() => import("../modules/opdrachten/opdracht-page.tsx"), "OpdrachtPage"),
});

const routeTree = root.addChildren([
  home,
  aanmelding,
  back,
  own.addChildren([
    vandaag,
    ...registerRoutes,
    medewerkers,
    medewerker,
    voorstellen,
    nieuwVoorstel,
    voorstel,
    signaalcijfers,
    toezicht.addChildren([
      logboek,
      logregel,
      opvallend,
      verzoeken,
      inzage,
      noodReview,
      uitkomsten,
      uitkomst,
      vernietigingen,
    ]),
    noodtoegang,
    opdrachten,
    opdracht,
    ...meldRoutes,
    ...signaalRoutes,
    mijRoutes,
  ]),
  open.addChildren([kennisRoutes, ...openMeldRoutes]),
]);

export const router = createRouter({
  routeTree,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotThere,
  defaultPreload: false,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    readonly router: typeof router;
  }
}
