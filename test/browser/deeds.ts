/** Deeds that a test needs done before it looks: sent to the API as that person, the same way the pages send them. */
import type { Visitor } from "./visit.ts";

/** @throws Error when the node refuses */
export async function act<T>(
  { context }: Pick<Visitor, "context">,
  method: string,
  path: string,
  data?: object,
): Promise<T> {
  const mij = (await (await context.request.get("/v1/mij")).json()) as { readonly csrf: string };
  const answer = await context.request.fetch(`/v1${path}`, {
    method,
    headers: { "x-csrf-token": mij.csrf },
    ...(data && { data }),
  });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return (answer.status() === 204 ? undefined : await answer.json()) as T;
}

type Named = { readonly id: string; readonly naam: string };

/** The id of a colleague, found by name. */
export async function idOf(visitor: Pick<Visitor, "context">, naam: string): Promise<string> {
  const { medewerkers } = await act<{ medewerkers: readonly Named[] }>(visitor, "POST", "/medewerkers/_zoek", {
    zoek: naam,
    aantal: 10,
  });
  const found = medewerkers.find((one) => one.naam === naam);
  if (!found) throw new Error(`Nobody is called ${naam}`);
  return found.id;
}

/** Proposes to give someone a rol, from now and for good. @returns the id of the proposal */
export async function proposeRol(
  beheerder: Pick<Visitor, "context">,
  naam: string,
  rol: string,
  toelichting = "Nodig voor het nieuwe werk van deze collega.",
): Promise<string> {
  const medewerkerId = await idOf(beheerder, naam);
  const body = { soort: "ROL_TOEKENNEN", medewerkerId, rol, toelichting };
  return (await act<{ id: string }>(beheerder, "POST", "/voorstellen", body)).id;
}

/** Files a request about one's own data. @returns its id */
export async function fileVerzoek(visitor: Pick<Visitor, "context">, soort: string, vraag: string): Promise<string> {
  return (await act<{ id: string }>(visitor, "POST", "/mij/verzoeken", { soort, vraag })).id;
}

/** Asks someone to agree with noodtoegang. @returns its id */
export async function askNood(visitor: Pick<Visitor, "context">, tweede: string, reden: string): Promise<string> {
  const { personen } = await act<{ personen: readonly Named[] }>(visitor, "GET", "/noodtoegangen/tweede-personen");
  const tweedeId = personen.find(({ naam }) => naam === tweede)?.id;
  return (await act<{ id: string }>(visitor, "POST", "/noodtoegangen", { reden, tweedeId })).id;
}

/** Orders an export of the log of the last hour. @returns the id of the job */
export async function orderUitvoer(visitor: Pick<Visitor, "context">, reden: string): Promise<string> {
  const now = Date.now();
  const [van, tot] = [now - 3_600_000, now].map((at) => new Date(at).toISOString());
  return (await act<{ opdrachtId: string }>(visitor, "POST", "/loguitvoeren", { van, tot, reden })).opdrachtId;
}
