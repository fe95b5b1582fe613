/** All pages by their address. What a page needs is fetched when it opens; addresses hold opaque ids and never a person. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { isLoggedOut, ResponseError } from "../api/probleem.ts";
import { NotThere } from "../parts/loaded.tsx";
import { ErrorPage } from "./error-page.tsx";
import { seesVoorstellen } from "./menu-items.ts";
import { readAanmeldingSearch, readNieuwSearch, readRolSearch } from "./route-search.ts";
import { ensureMij } from "./session.ts";
import { Shell } from "./shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: NotThere, errorComponent: ErrorPage });

/** Pages for someone who is logged in; others go to log in and come back. */
const own = createRoute({
  getParentRoute: () => root,
  id: "eigen",
  beforeLoad: async ({ location }) => {
    try {
      await ensureMij();
    } catch (error) {
      if (!isLoggedOut(error) && !(error instanceof ResponseError && error.code === "GEBLOKKEERD")) throw error;
      const fout = isLoggedOut(error) ? {} : { fout: "GEBLOKKEERD" };
      throw redirect({ to: "/inloggen", search: { naar: location.pathname, ...fout }, replace: true });
    }
  },
});

/** Pages for anyone; who is logged in keeps their menu. */
const open = createRoute({
  getParentRoute: () => root,
  id: "open",
  staticData: { openbaar: true },
  beforeLoad: async () => {
    await ensureMij().catch(() => undefined);
  },
});

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

// --- toezicht --------------------------------------------------------------------------------------------------------

const toezicht = createRoute({
  getParentRoute: () => own,
  path: "/toezicht",
  staticData: { activiteiten: ["logboek-lezen", "verzoeken-behandelen", "noodtoegang-beoordelen"] },
  beforeLoad: async ({ location }) => {
    if (location.pathname.replace(/\/$/, "") !== "/toezicht") return;
    const { activiteiten } = await ensureMij();
    if (activiteiten.includes("logboek-lezen")) throw redirect({ to: "/toezicht/logboek", replace: true });
    if (activiteiten.includes("verzoeken-behandelen")) throw redirect({ to: "/toezicht/verzoeken", replace: true });
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

const noodReview = createRoute({
  getParentRoute: () => toezicht,
  path: "/noodtoegang",
  staticData: { activiteiten: ["noodtoegang-beoordelen"] },
  component: lazyRouteComponent(() => import("../modules/toezicht/beoordelen-page.tsx"), "BeoordelenPage"),
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

// --- one's own account -----------------------------------------------------------------------------------------------

const mij = createRoute({
  getParentRoute: () => own,
  path: "/mij",
  beforeLoad: ({ location }) => {
    if (location.pathname.replace(/\/$/, "") === "/mij") throw redirect({ to: "/mij/inzagen", replace: true });
  },
});

const inzagen = createRoute({
  getParentRoute: () => mij,
  path: "/inzagen",
  staticData: { activiteiten: ["mijn-inzagen"] },
  component: lazyRouteComponent(() => import("../modules/mij/inzagen-page.tsx"), "InzagenPage"),
});

const sessies = createRoute({
  getParentRoute: () => mij,
  path: "/sessies",
  staticData: { activiteiten: ["mijn-sessies"] },
  component: lazyRouteComponent(() => import("../modules/mij/sessies-page.tsx"), "SessiesPage"),
});

const mijnVerzoeken = createRoute({
  getParentRoute: () => mij,
  path: "/verzoeken",
  staticData: { activiteiten: ["mijn-verzoeken"] },
  component: lazyRouteComponent(() => import("../modules/mij/verzoeken-page.tsx"), "MijnVerzoekenPage"),
});

const voorkeuren = createRoute({
  getParentRoute: () => mij,
  path: "/voorkeuren",
  staticData: { activiteiten: ["mijn-account"] },
  component: lazyRouteComponent(() => import("../modules/mij/voorkeuren-page.tsx"), "VoorkeurenPage"),
});

// --- the public catalogue --------------------------------------------------------------------------------------------

const kennis = createRoute({
  getParentRoute: () => open,
  path: "/kennis",
  beforeLoad: ({ location }) => {
    if (location.pathname.replace(/\/$/, "") === "/kennis")
      throw redirect({ to: "/kennis/activiteiten", replace: true });
  },
});

const activiteiten = createRoute({
  getParentRoute: () => kennis,
  path: "/activiteiten",
  component: lazyRouteComponent(() => import("../modules/kennis/activiteiten-page.tsx"), "ActiviteitenPage"),
});

const activiteit = createRoute({
  getParentRoute: () => kennis,
  path: "/activiteiten/$code",
  component: lazyRouteComponent(() => import("../modules/kennis/activiteit-page.tsx"), "ActiviteitPage"),
});

const grondslagen = createRoute({
  getParentRoute: () => kennis,
  path: "/grondslagen",
  component: lazyRouteComponent(() => import("../modules/kennis/grondslagen-page.tsx"), "GrondslagenPage"),
});

const toegang = createRoute({
  getParentRoute: () => kennis,
  path: "/toegang",
  validateSearch: readRolSearch,
  component: lazyRouteComponent(() => import("../modules/kennis/toegang-page.tsx"), "ToegangPage"),
});

const routeTree = root.addChildren([
  home,
  aanmelding,
  back,
  own.addChildren([
    vandaag,
    medewerkers,
    medewerker,
    voorstellen,
    nieuwVoorstel,
    voorstel,
    toezicht.addChildren([logboek, logregel, opvallend, verzoeken, noodReview]),
    noodtoegang,
    opdrachten,
    opdracht,
    mij.addChildren([inzagen, sessies, mijnVerzoeken, voorkeuren]),
  ]),
  open.addChildren([kennis.addChildren([activiteiten, activiteit, grondslagen, toegang])]),
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
