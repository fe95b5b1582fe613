/** The page on which a visitor of the demo chooses who to be: plain HTML, so that it works before anything else does. */

export type DemoPerson = {
  readonly aanmeldnaam: string;
  readonly naam: string;
  readonly functie: string;
  readonly rollen: readonly string[];
};

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export function peoplePage(organisatie: string, action: string, people: readonly DemoPerson[]): string {
  const cards = people
    .map(
      (person, nr) => `<li><form method="post" action="${escape(`${action}/${nr}`)}"><button type="submit">
<b>${escape(person.naam)}</b><span>${escape(person.functie)}</span></button></form></li>`,
    )
    .join("\n");
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kies wie u bent - Weerwerk demo</title><link rel="stylesheet" href="/demo-aanmelden/stijl.css"></head>
<body><main><p class="demo">Demo: alle mensen hier zijn verzonnen</p><h1>Wie wilt u zijn?</h1>
<p>Bij ${escape(organisatie)} meldt u zich in het echt aan met het account van uw werk. Hier kiest u een van de mensen van de demo.</p>
<ul>${cards}</ul></main></body></html>`;
}

export const DEMO_STYLE = `
:root{color-scheme:light;--canvas:#F4F3EE;--surface:#FFF;--text:#16211F;--muted:#4B5754;--border:#757C78;--accent:#0B5C63;--focus:#16211F;--halo:#FFCF3F;--soft:#FBEFD3;--warning:#8A5600}
@media (prefers-color-scheme:dark){:root{color-scheme:dark;--canvas:#0F1615;--surface:#17201F;--text:#E9EEEC;--muted:#AAB6B3;--border:#7C8A87;--accent:#6CC7C6;--focus:#FFCF3F;--halo:#0A100F;--soft:#37280A;--warning:#F0B93A}}
*{box-sizing:border-box}body{margin:0;background:var(--canvas);color:var(--text);font:16px/1.5 "Noto Sans",system-ui,sans-serif}
main{max-width:960px;margin:0 auto;padding:24px 16px 64px}h1{font-size:31px;line-height:1.2;margin:16px 0 8px}p{max-width:70ch;margin:0 0 16px}
.demo{display:inline-block;padding:2px 12px;border-radius:999px;background:var(--soft);color:var(--warning);font-weight:600;font-size:14px}
ul{list-style:none;margin:24px 0 0;padding:0;display:grid;gap:12px;grid-template-columns:repeat(auto-fill,minmax(min(100%,280px),1fr))}
form,button{width:100%;height:100%}button{display:grid;gap:2px;align-content:start;min-height:72px;padding:12px 16px;text-align:start;font:inherit;color:inherit;background:var(--surface);border:1px solid var(--border);border-radius:8px;cursor:pointer}
button:hover{border-color:var(--accent)}button:focus-visible{outline:3px solid var(--focus);outline-offset:2px;box-shadow:0 0 0 6px var(--halo)}span{color:var(--muted);font-size:14px}
@media (max-width:480px){h1{font-size:24px}}`;
