/** The style of the report: readable at 320 pixels, in the dark, in print and without colour. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #5a5a5a; --line: #c9c9c9; --for: #1f6f43; --against: #b0413e; --band: #f3f3f3; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #161616; --soft: #b5b5b5; --line: #4a4a4a; --for: #6cc394; --against: #f0938f; --band: #222; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 60rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; } h2 { margin-top: 2.5rem; font-size: 1.25rem; } h3 { font-size: 1rem; margin-bottom: .25rem; }
.note { border-left: 4px solid var(--against); padding: .5rem .75rem; background: var(--band); }
.wide { overflow-x: auto; } table { border-collapse: collapse; min-width: 100%; } caption { text-align: left; color: var(--soft); padding-bottom: .25rem; }
th, td { text-align: right; padding: .25rem .5rem; border-bottom: 1px solid var(--line); overflow-wrap: normal; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; } .text td { text-align: left; white-space: normal; }
ul.bars { list-style: none; margin: 0; padding: 0; } ul.bars li { display: grid; grid-template-columns: 14rem 1fr 5rem; gap: .5rem; align-items: center; padding: .125rem 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; } .what { font-size: .9rem; }
svg.bar { width: 100%; height: 1rem; } svg .for { fill: var(--for); } svg .against { fill: var(--against); } svg .nought { stroke: var(--soft); stroke-width: .4; vector-effect: non-scaling-stroke; }
details { border-bottom: 1px solid var(--line); padding: .5rem 0; } summary { cursor: pointer; } q { color: var(--soft); }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; } dd { margin: 0; }
@media (max-width: 36rem) { ul.bars li { grid-template-columns: 1fr 4.5rem; } ul.bars .what { grid-column: 1 / -1; } }
@media print { details { break-inside: avoid; } }
`;
