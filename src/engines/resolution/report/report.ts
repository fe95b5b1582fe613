/**
 * Report: a linkage in one page that asks nothing of a network. What was compared, how much each difference weighs, where
 * the border lies, and pairs on that border one by one. In Dutch, for who has to answer for the result.
 */
import { histogram, waterfall, weights } from "./charts.ts";
import { type Html, html, table } from "./html.ts";
import { fraction, percent, whole } from "./numbers.ts";
import type { ReportData, ReportLabels } from "./report-data.ts";
import { STYLE } from "./style.ts";

/** Nothing may be loaded or run, so that a value from a file cannot do anything either. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const summary = (data: ReportData): Html =>
  html`<dl>
    <dt>Bestanden</dt>
    <dd>${data.files.map(({ name, records }) => `${name} (${whole(records)} records)`).join(", ")}</dd>
    <dt>Vergeleken paren</dt>
    <dd>${whole(data.pairsCompared)}</dd>
    <dt>Gekoppeld</dt>
    <dd>${whole(data.links)} paren, vanaf een kans van ${percent(data.threshold)}</dd>
    <dt>Uitkomst</dt>
    <dd>${whole(data.records)} records vormen ${whole(data.clusters)} groepen</dd>
    <dt>Profiel</dt>
    <dd>${data.profile}</dd>
  </dl>`;

const columns = (data: ReportData): Html =>
  html`<div class="text">
    ${table(
      "Waarvoor elke kolom is gebruikt",
      ["Kolom", "Gelezen als", "Waarom"],
      data.columns.map(({ name, role, reason }) => [name, role, reason]),
    )}
  </div>`;

const rules = (data: ReportData): Html =>
  table(
    "Paren per regel: wie geen enkele regel deelt, is niet vergeleken",
    ["Regel", "Paren", "Nieuw", "Samen", "Grootste groep", "Overgeslagen groepen"],
    data.rules.map((rule) => [
      rule.name,
      whole(rule.pairs),
      whole(rule.added),
      whole(rule.cumulative),
      whole(rule.largestBlock),
      whole(rule.cappedBlocks),
    ]),
  );

const thresholdRow = (
  name: string,
  { precision, recall, f1 }: { readonly precision: number; readonly recall: number; readonly f1: number },
): readonly string[] => [name, fraction(precision), fraction(recall), fraction(f1)];

const labels = (known: ReportLabels): Html =>
  html`<h2>Getoetst aan bekende antwoorden</h2>
    <p>
      Er zijn ${whole(known.truePairs)} juiste paren; ${percent(known.blockingRecall)} daarvan deelt een regel en kon
      dus worden gevonden.
    </p>
    ${table(
      "Bij de gebruikte drempel",
      ["", "Precisie", "Vangst", "F1"],
      [
        ["paren", fraction(known.pairs.precision), fraction(known.pairs.recall), fraction(known.pairs.f1)],
        ["groepen", fraction(known.clusters.precision), fraction(known.clusters.recall), fraction(known.clusters.f1)],
      ],
    )}
    ${table(
      "Bij andere drempels (paren)",
      ["Kans vanaf", "Precisie", "Vangst", "F1"],
      [
        ...known.thresholds.map((one) => thresholdRow(percent(one.probability), one)),
        thresholdRow(`${percent(known.best.probability)} (beste)`, known.best),
      ],
    )}`;

/** The whole page. It holds values from the files, so it is as confidential as they are. */
export function renderReport(data: ReportData): string {
  const threshold = Math.log2(data.threshold / (1 - data.threshold));
  const page = html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <title>${data.title}</title>
        <style>
          ${{ html: STYLE }}
        </style>
      </head>
      <body>
        <main>
          <h1>${data.title}</h1>
          <p class="note">
            Dit verslag bevat gegevens uit de bestanden zelf. Een kans is geen oordeel: of twee records over dezelfde
            gaan, beslist een mens. Of u deze bestanden mag koppelen, is aan u.
          </p>
          ${summary(data)} ${data.notes.map((note) => html`<p class="note">${note}</p>`)}
          <h2>Kolommen</h2>
          ${columns(data)}
          <h2>Welke paren zijn vergeleken</h2>
          ${rules(data)}
          <h2>Wat elk verschil weegt</h2>
          <p>Elke stap van 1 verdubbelt de kansverhouding. Groen pleit voor dezelfde, rood ertegen.</p>
          ${data.fields.map(weights)}
          <h2>Verdeling van de gewichten</h2>
          <p>Van links naar rechts neemt het aantal paren steeds tienmaal toe. Groen ligt boven de drempel.</p>
          ${histogram(data.histogram, threshold)} ${data.labels === undefined ? html`` : labels(data.labels)}
          <h2>Paren op de grens</h2>
          ${
            data.borderline.length === 0
              ? html`<p>Er zijn geen paren dicht bij de drempel.</p>`
              : html`<p>Deze paren liggen het dichtst bij de drempel. Bekijk ze voordat u de uitkomst gebruikt.</p>
                  ${data.borderline.map(waterfall)}`
          }
        </main>
      </body>
    </html> `;
  return page.html;
}
