/** One's own sessions: where one is logged in, logging out here, elsewhere, or everywhere at once. */
import { z } from "zod";
import { ok } from "../../kernel/result.ts";
import { answerProblem } from "../http/answer-problem.ts";
import { granted } from "../http/granted.ts";
import type { App, Context } from "../http/context.ts";
import { cookieAt } from "../http/session-cookie.ts";

const sessie = z
  .object({
    id: z.uuid(),
    begonnenOp: z.iso.datetime(),
    gezienOp: z.iso.datetime(),
    verlooptOp: z.iso.datetime(),
    toestel: z.string(),
    deze: z.boolean().describe("Of dit de sessie is waarmee u dit vraagt"),
  })
  .meta({ id: "Sessie" });

type Row = { id: string; begonnen_op: Date; gezien_op: Date; verloopt_op: Date; toestel: string | null; deze: boolean };

export function addSessionRoutes(app: App, context: Context): void {
  granted(app, context, {
    method: "GET",
    url: "/mij/sessies",
    groep: "Mijn account",
    naam: "Waar u bent aangemeld",
    activiteit: "mijn-sessies",
    schrijft: false,
    antwoord: z.object({ sessies: z.array(sessie) }),
    handle: async (tx) => {
      const rows = await tx.run<Row>("select * from platform.own_sessions()");
      return ok({
        sessies: rows.map((row) => ({
          id: row.id,
          begonnenOp: row.begonnen_op.toISOString(),
          gezienOp: row.gezien_op.toISOString(),
          verlooptOp: row.verloopt_op.toISOString(),
          toestel: row.toestel ?? "onbekend",
          deze: row.deze,
        })),
      });
    },
  });

  const ended = z.object({ beeindigd: z.int().describe("Hoeveel sessies zijn beëindigd") });
  const end = (tx: Parameters<Parameters<typeof granted>[2]["handle"]>[0], id: string | null) =>
    tx.run<{ n: number }>("select platform.end_sessions($1) as n", [id]).then((rows) => rows[0]?.n ?? 0);

  granted(app, context, {
    method: "DELETE",
    url: "/mij/sessies",
    groep: "Mijn account",
    naam: "Overal afmelden",
    activiteit: "mijn-sessies",
    schrijft: true,
    antwoord: ended,
    handle: async (tx) => ok({ beeindigd: await end(tx, null) }),
  });

  granted(app, context, {
    method: "DELETE",
    url: "/mij/sessies/:sessieId",
    groep: "Mijn account",
    naam: "Eén sessie afmelden",
    activiteit: "mijn-sessies",
    schrijft: true,
    params: z.object({ sessieId: z.uuid() }),
    antwoord: ended,
    weigeringen: { SESSIE_ONBEKEND: [404, "Deze sessie is al beëindigd", "Ververs de lijst."] },
    handle: async (tx, { params }) => {
      const n = await end(tx, params.sessieId);
      return n === 0 ? { ok: false, code: "SESSIE_ONBEKEND" } : ok({ beeindigd: n });
    },
  });

  // The cookie goes too; without a session this is simply done. Not for another site, which could otherwise log people out.
  app.post("/auth/uitloggen", { schema: { hide: true } }, async (request, reply) => {
    const from = request.headers["sec-fetch-site"];
    if (from !== undefined && from !== "same-origin" && from !== "none") return answerProblem(reply, "CSRF");
    const { name, options } = cookieAt(context);
    return reply.clearCookie(name, options).code(204).send();
  });
}
