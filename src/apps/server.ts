/** The web server wired together: all routes of all modules on one Fastify, and the pages beside them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import { catalogusRoutes } from "../modules/kennis/index.ts";
import { bijlageRoutes, mailadresRoutes, medewerkersRoutes, mijRoutes } from "../modules/medewerkers/index.ts";
import { meldingenRoutes, readSignaaltypen } from "../modules/meldingen/index.ts";
import { readKalender } from "../platform/catalogue/read-kalender.ts";
import { readProfielen } from "../modules/bronbestanden/index.ts";
import { leveringRoutes, registersRoutes, toezienRoutes, uitvoerRoutes } from "../modules/registers/index.ts";
import { bronRoutes, cijferRoutes, signalenRoutes, toetsRoutes, weergaveRoutes } from "../modules/signalen/index.ts";
import { inzageRoutes, logboekRoutes, noodtoegangRoutes, verzoekRoutes } from "../modules/toezicht/index.ts";
import { addLoginRoutes, type LoginParts } from "../platform/auth/login-routes.ts";
import { addSessionRoutes } from "../platform/auth/session-routes.ts";
import { answerProblem } from "../platform/http/answer-problem.ts";
import type { App, Context } from "../platform/http/context.ts";
import { acceptFiles } from "../platform/http/granted-file.ts";
import { addPublicRoutes } from "../platform/http/public.ts";
import { buildServer } from "../platform/http/server.ts";
import { addOpdrachtRoutes } from "../platform/jobs/opdracht-routes.ts";

/** Column mappings that come with the software. */
const PROFIELEN = fileURLToPath(new URL("../../catalogus/profielen/", import.meta.url));
const CATALOGUS = fileURLToPath(new URL("../../catalogus/", import.meta.url));

export type ServerParts = {
  readonly login: LoginParts;
  /** The built pages; without them the server answers the API only. */
  readonly webFolder?: string;
  /** Registers what only some installations have, such as the demo provider. */
  readonly extra?: (app: App) => void;
};

export async function createServer(context: Context, { login, webFolder, extra }: ServerParts): Promise<App> {
  const app = await buildServer(context);
  acceptFiles(app);
  addPublicRoutes(app, context);
  addLoginRoutes(app, context, login);
  addSessionRoutes(app, context);
  addOpdrachtRoutes(app, context);
  mijRoutes(app, context);
  mailadresRoutes(app, context);
  medewerkersRoutes(app, context);
  bijlageRoutes(app, context);
  registersRoutes(app, context);
  leveringRoutes(app, context, await readProfielen(PROFIELEN));
  toezienRoutes(app, context);
  uitvoerRoutes(app, context);
  const kalender = readKalender(CATALOGUS);
  meldingenRoutes(app, context, { signaaltypen: readSignaaltypen(CATALOGUS), kalender });
  signalenRoutes(app, context, { kalender });
  toetsRoutes(app, context, { kalender });
  bronRoutes(app, context);
  weergaveRoutes(app, context);
  cijferRoutes(app, context);
  logboekRoutes(app, context);
  verzoekRoutes(app, context);
  inzageRoutes(app, context);
  noodtoegangRoutes(app, context);
  catalogusRoutes(app, context);
  extra?.(app);
  if (webFolder !== undefined && existsSync(join(webFolder, "index.html"))) await addPages(app, webFolder);
  await app.ready();
  return app;
}

/** Pages are drawn in the browser: any address that is no file and no API gets the same page, which knows its own not-found. */
async function addPages(app: App, webFolder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: webFolder,
    wildcard: false,
    index: false,
    cacheControl: false,
    // Made beside each file when the pages are built.
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Vite puts a hash in these names, so they may be kept for ever.
      if (path.includes("/assets/")) reply.header("cache-control", "public, max-age=31536000, immutable");
    },
  });
  app.get("/*", { schema: { hide: true } }, async (request, reply) => {
    if (
      /^\/(v1|auth|demo-idp|demo-aanmelden)(\/|$)/.test(request.url) ||
      /\.\w+$/.test(request.url.split("?")[0] ?? "")
    ) {
      return answerProblem(reply, "NIET_GEVONDEN");
    }
    return reply.header("cache-control", "no-cache").type("text/html; charset=utf-8").sendFile("index.html");
  });
}
