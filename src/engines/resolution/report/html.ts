/** HTML by hand, safely: everything that comes from a file is escaped, and nothing is ever fetched. */

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that may be put into a page and between the quotes of an attribute. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** A piece of HTML, which is not escaped again. */
export type Html = { readonly html: string };

export type HtmlValue = string | number | Html | readonly Html[];

const render = (value: HtmlValue): string => {
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  return "html" in value ? value.html : value.map((one) => one.html).join("");
};

/** Tag of a template: text and numbers are escaped, pieces of HTML are not. */
export const html = (parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html => ({
  html: parts.reduce((page, part, i) => page + part + (i < values.length ? render(values[i] as HtmlValue) : ""), ""),
});

/** A table with a caption, that scrolls within itself when the page is narrow. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly HtmlValue[])[]): Html {
  const head = heads.map((text) => html`<th scope="col">${text}</th>`);
  const body = rows.map(
    (cells) =>
      html`<tr>
        ${cells.map((cell, i) => (i === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}
      </tr>`,
  );
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}
