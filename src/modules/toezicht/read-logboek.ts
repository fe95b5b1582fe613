/** Read the log: lines, one line whole, what stands out. Whoever is named in an answer is logged like anyone else. */
import type { Tx } from "../../platform/grant/grant.ts";
import { type Kort, nameMedewerkersById } from "../medewerkers/index.ts";
import { type Logregel, parseLogregelId } from "./logregel.ts";
import { OPVALLEND } from "./opvallend.ts";
import {
  findLogregels,
  findOpvallend,
  knowsBetrokkene,
  type LogFilter,
  readBeslissingen,
  readLogregel,
  readVerwerkingen,
} from "./store.ts";

/** A field that does not apply is absent rather than empty. */
const given = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: V });

function view(r: Logregel, names: ReadonlyMap<string, Kort>) {
  const kort = (id: string | undefined): Kort | undefined => (id === undefined ? undefined : names.get(id));
  return {
    id: r.id,
    tijd: r.at.toISOString(),
    soort: r.soort as "GRANT",
    handeling: r.handeling,
    nood: r.nood,
    uitkomst: r.uitkomst,
    betrokkenen: r.betrokkenen,
    kenmerk: r.trace,
    ...given("wie", kort(r.medewerker)),
    ...given("namens", kort(r.namens)),
    ...given("rol", r.rol),
    ...given("activiteit", r.activiteit),
    ...given("activiteitNaam", r.activiteitNaam),
    ...given("werk", r.werk),
    ...given("herkomst", r.herkomst),
    ...given("reden", r.reden),
  };
}

const peopleIn = (rows: readonly Logregel[]): string[] =>
  rows.flatMap(({ medewerker, namens }) => [medewerker ?? [], namens ?? []].flat());

export async function searchLogregels(tx: Tx, ask: Omit<LogFilter, "na"> & { na?: string | undefined }) {
  if (ask.betrokkeneId !== undefined && (await knowsBetrokkene(tx, ask.betrokkeneId)))
    tx.log("Logboek doorzoeken op een betrokkene", [ask.betrokkeneId]);
  const na = ask.na === undefined ? undefined : parseLogregelId(ask.na);
  const rows = await findLogregels(tx, { ...ask, na, aantal: ask.aantal + 1 });
  const shown = rows.slice(0, ask.aantal);
  const names = await nameMedewerkersById(tx, "Logboek lezen", peopleIn(shown));
  return { logregels: shown.map((row) => view(row, names)), meer: rows.length > ask.aantal };
}

/** One line with its processing and decisions, or undefined when this grant sees none. */
export async function openLogregel(tx: Tx, id: string) {
  const key = parseLogregelId(id);
  const row = key && (await readLogregel(tx, key));
  if (!key || !row) return undefined;
  const [names, verwerkingen, beslissingen] = await Promise.all([
    nameMedewerkersById(tx, "Logboek lezen", peopleIn([row])),
    readVerwerkingen(tx, key),
    readBeslissingen(tx, key),
  ]);
  return {
    logregel: view(row, names),
    verwerkingen,
    beslissingen: beslissingen.map(({ rol, ...rest }) => ({ ...rest, ...(rol === null ? {} : { rol }) })),
  };
}

/** What stands out in a period, newest first: facts with an innocent explanation, never a verdict. */
export async function searchOpvallend(tx: Tx, { van, tot }: { van: string; tot: string }) {
  const found = await findOpvallend(tx, van, tot);
  const names = await nameMedewerkersById(
    tx,
    "Opvallende raadplegingen lezen",
    found.flatMap(({ medewerker }) => medewerker ?? []),
  );
  return found
    .toSorted((a, b) => b.vanaf.getTime() - a.vanaf.getTime())
    .map(({ soort, medewerker, vanaf, aantal }) => {
      const wie = medewerker === undefined ? undefined : names.get(medewerker);
      const { feit, onschuldig } = OPVALLEND[soort];
      return { soort, feit, onschuldig, vanaf: vanaf.toISOString(), aantal, ...(wie ? { wie } : {}) };
    });
}
