/**
 * Charts of the report, as SVG that the page draws itself. Bars only; the words stand beside them as text, so that they
 * stay readable at any width and to whoever cannot see the bars.
 */
import { type Html, html } from "./html.ts";
import { oneDecimal, percent, whole } from "./numbers.ts";
import type { ReportData, ReportField, ReportLevel, ReportPair } from "./report-data.ts";

/** A weight beyond this fills the bar: 2^20 is a million to one. */
const WIDEST = 20;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** A bar between two places on a line from `low` to `high`, with a mark at nought. */
function bar(from: number, to: number, low: number, high: number, kind: string): Html {
  const place = (value: number): number => ((clamp(value, low, high) - low) / (high - low)) * 100;
  const [start, end] = [Math.min(place(from), place(to)), Math.max(place(from), place(to))];
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="${kind}" x="${start.toFixed(2)}" y="1" width="${Math.max(end - start, 0.4).toFixed(2)}" height="8" />
    <path class="nought" d="M${place(0).toFixed(2)} 0V10" />
  </svg>`;
}

const weightOf = ({ same, chance }: ReportLevel): number => Math.log2(Math.max(same, 1e-9) / Math.max(chance, 1e-9));

/** Per field what each level weighs. */
export function weights({ name, levels }: ReportField): Html {
  const rows = levels
    .filter(({ same, chance }) => same > 0 || chance > 0)
    .map((level) => {
      const weight = weightOf(level);
      return html`<li>
        <span class="what">${level.name}</span>${bar(0, weight, -WIDEST, WIDEST, weight < 0 ? "against" : "for")}<span
          class="number"
          >${oneDecimal(weight)}</span
        >
      </li>`;
    });
  return html`<section class="field">
    <h3>${name}</h3>
    <ul class="bars">
      ${rows}
    </ul>
  </section>`;
}

/** Pairs per weight. The scale is logarithmic, because strangers outnumber matches by far. */
export function histogram(bins: ReportData["histogram"], threshold: number): Html {
  const most = Math.log10(Math.max(...bins.map(({ pairs }) => pairs), 1) + 1);
  const rows = bins.map(({ from, to, pairs }) => {
    const kind = from >= threshold ? "for" : "against";
    return html`<li>
      <span class="what">${oneDecimal(from)} tot ${oneDecimal(to)}</span
      >${bar(0, Math.log10(pairs + 1), 0, Math.max(most, 1), kind)}<span class="number">${whole(pairs)}</span>
    </li>`;
  });
  return html`<ul class="bars">
    ${rows}
  </ul>`;
}

/** How one pair comes to its weight: each bar begins where the one before it ends. */
export function waterfall(pair: ReportPair): Html {
  const ends: number[] = [];
  for (const { weight } of pair.bars) ends.push((ends.at(-1) ?? 0) + weight);
  const low = Math.min(0, ...ends) - 1;
  const high = Math.max(0, ...ends) + 1;
  const rows = pair.bars.map(
    ({ label, weight, left, right, words }, i) =>
      html`<li>
        <span class="what"><strong>${label}</strong> ${words}${values(left, right)}</span
        >${bar(ends[i - 1] ?? 0, ends[i] ?? 0, low, high, weight < 0 ? "against" : "for")}<span class="number"
          >${oneDecimal(weight)}</span
        >
      </li>`,
  );
  return html`<details>
    <summary>${pair.left} en ${pair.right}: ${percent(pair.probability)}</summary>
    <ul class="bars">
      ${rows}
      <li>
        <span class="what"><strong>samen</strong> kans ${percent(pair.probability)}</span
        >${bar(0, pair.weight, low, high, pair.weight < 0 ? "against" : "for")}<span class="number"
          >${oneDecimal(pair.weight)}</span
        >
      </li>
    </ul>
  </details>`;
}

const values = (left: string, right: string): Html =>
  left === "" && right === "" ? html`` : html`<br /><q>${left}</q> · <q>${right}</q>`;
