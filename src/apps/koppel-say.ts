/** What `weerwerk koppel` says when it is done: counts, rules, and how good it was when the answers are known. */
import { keyWords, type Measured, probabilityOfWeight } from "../engines/resolution/index.ts";
import type { Linked } from "./koppel-link.ts";

type Say = (text: string) => void;

const whole = (value: number): string => Math.round(value).toLocaleString("nl-NL");
const fraction = (value: number): string => value.toFixed(4).replace(".", ",");
const probability = (weight: number): string => probabilityOfWeight(weight).toPrecision(4).replace(".", ",");

/** Columns side by side, the first to the left and the others to the right. */
function sayTable(rows: readonly (readonly string[])[], say: Say): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    say(
      `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ")}`,
    );
}

/** How many pairs were joined. */
export const countLinks = ({ pairs, threshold }: Linked): number =>
  pairs.weights.reduce((sum, weight) => sum + (weight >= threshold ? 1 : 0), 0);

export function saySummary(linked: Linked, say: Say): void {
  const { files, records, clusters, model, pairs, notes, profile } = linked;
  say(`\n${files.map(({ name }) => name).join(", ")}: ${whole(records.count)} records, profiel ${profile.name}`);
  say(`Vergeleken op: ${model.fields.map(({ name }) => name).join("; ")}`);
  for (const note of notes) say(`Let op: ${note}`);
  const compared = pairs.compared.reduce((sum, count) => sum + count, 0);
  say(
    `${whole(compared)} paren vergeleken, ${whole(countLinks(linked))} boven de drempel; de records vormen ${whole(clusters.count)} groepen.`,
  );
  if (clusters.bridges.length > 0)
    say(
      `Let op: ${whole(clusters.bridges.length)} grote groepen hangen aan een enkel paar. Kijk die na (zie het verslag).`,
    );
}

export function sayRules({ plan, pairs, model }: Linked, say: Say): void {
  say("\nWelke paren zijn vergeleken");
  let cumulative = 0;
  const rows = plan.rules.map((rule, r) => {
    const added = pairs.compared[r] ?? 0;
    cumulative += added;
    return [
      keyWords(rule.rule, model),
      whole(rule.pairs),
      whole(added),
      whole(cumulative),
      whole(rule.largest[0] ?? 0),
    ];
  });
  sayTable([["regel", "paren", "nieuw", "samen", "grootste groep"], ...rows], say);
  const capped = plan.rules.reduce((sum, { cappedBlocks }) => sum + cappedBlocks, 0);
  if (capped > 0)
    say(
      `Let op: ${whole(capped)} groepen van meer dan ${whole(plan.mostRecords)} records zijn bij een regel overgeslagen.`,
    );
}

/** The first of `at` is the threshold that was used. */
export function sayLabels(
  { truePairs, blockingRecall, at, best, clusterPairs, perRecord }: Measured,
  threshold: number,
  say: Say,
): void {
  const [used, ...others] = at;
  say(`\nGetoetst aan ${whole(truePairs)} bekende paren; ${fraction(blockingRecall)} daarvan kon worden gevonden.`);
  const row = (
    name: string,
    q: { readonly precision: number; readonly recall: number; readonly f1: number },
  ): readonly string[] => [name, fraction(q.precision), fraction(q.recall), fraction(q.f1)];
  const head = ["", "precisie", "vangst", "F1"];
  sayTable(
    [
      head,
      ...(used === undefined ? [] : [row(`paren, vanaf kans ${probability(threshold)}`, used)]),
      row("paren in de groepen", clusterPairs),
      row("groepen, per record (B3)", perRecord),
    ],
    say,
  );
  say("\nBij andere drempels (paren)");
  sayTable(
    [
      ["kans vanaf", "precisie", "vangst", "F1"],
      ...others.map((one) => row(probability(one.weight), one)),
      row(`beste: ${probability(best.weight)}`, best),
    ],
    say,
  );
}
