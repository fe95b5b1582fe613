/** Where everything stands in the drawing: always the same for the same network, and what stands somewhere stays there. Pure. */
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Zicht } from "./beeld.ts";

export type Plaats = { readonly x: number; readonly y: number };

const RING = 10;
/** Enough for 400 nodes to come to rest, and under half a second. */
const ROUNDS = 300;

/** A number from 0 to 1 that follows from the text alone (FNV-1a, 32 bits). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}

/**
 * Starts on rings by distance, in an order that follows from the ids, then lets ties pull and nodes push (ForceAtlas2, Jacomy
 * 2014, which draws no lots). What has a place in `vast` does not move: who expands a picture keeps their bearings.
 */
export function plaatsenOf(zicht: Zicht, vast: ReadonlyMap<string, Plaats>): ReadonlyMap<string, Plaats> {
  const graaf = startGraaf(zicht, vast);
  if (graaf.order > 2) {
    forceAtlas2.assign(graaf, {
      iterations: ROUNDS,
      settings: {
        strongGravityMode: true,
        gravity: 0.08,
        scalingRatio: 8,
        slowDown: 4,
        outboundAttractionDistribution: true,
      },
    });
  }
  // The lay-out counts in 32 bits; what stays, stays to the last digit.
  const found = graaf.mapNodes((id, { x, y, fixed }): Punt => ({ id, x, y, ...vast.get(id), fixed }));
  if (vast.size === 0) stretch(found);
  separate(found);
  return new Map(found.map(({ id, x, y }) => [id, { x, y }] as const));
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where a node begins: where it was, else beside what it is tied to, else on the ring of its distance. */
function startOf(id: string, stap: number, known: Plaats | undefined, beside: Plaats | undefined): Plaats {
  if (known) return known;
  const angle = seedOf(id) * 2 * Math.PI;
  const radius = beside ? RING / 2 : RING * stap;
  const { x, y } = beside ?? { x: 0, y: 0 };
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

/** Nodes and edges go in in the order of their ids, because the lay-out depends on it. */
function startGraaf(
  { knopen, lijnen }: Zicht,
  vast: ReadonlyMap<string, Plaats>,
): UndirectedGraph<{ x: number; y: number; fixed: boolean }> {
  const graaf = new UndirectedGraph<{ x: number; y: number; fixed: boolean }>();
  const pairs = lijnen
    .filter(({ vanId, naarId }) => vanId !== naarId)
    .map(({ vanId, naarId }) => (vanId < naarId ? ([vanId, naarId] as const) : ([naarId, vanId] as const)))
    .toSorted((a, b) => byText(a.join(" "), b.join(" ")));
  const beside = new Map<string, Plaats>();
  for (const [een, ander] of pairs) {
    const [a, b] = [vast.get(een), vast.get(ander)];
    if (a) beside.set(ander, a);
    if (b) beside.set(een, b);
  }
  for (const { id, stap } of knopen.toSorted((a, b) => byText(a.id, b.id)))
    graaf.addNode(id, { ...startOf(id, stap, vast.get(id), beside.get(id)), fixed: vast.has(id) });
  for (const [een, ander] of pairs) graaf.mergeEdge(een, ander);
  return graaf;
}

type Punt = { readonly id: string; x: number; y: number; readonly fixed: boolean };

/** The room that one thing with its name wants: names are wider than high. */
const WIDE = 12;
const HIGH = 4.5;

/** Gives the whole as much room as its parts want together, times three for the ties between them. */
function stretch(punten: readonly Punt[]): void {
  const extent = (values: readonly number[]): number => Math.max(1e-9, Math.max(...values) - Math.min(...values));
  const area = extent(punten.map(({ x }) => x)) * extent(punten.map(({ y }) => y));
  const factor = Math.min(1000, Math.sqrt((punten.length * WIDE * HIGH * 3) / area));
  for (const punt of punten) {
    punt.x *= factor;
    punt.y *= factor;
  }
}

/** Moves things apart that lie over each other, along the axis where that takes the least; in turns, until nothing does. */
function separate(punten: readonly Punt[]): void {
  for (let round = 0, moved = true; moved && round < 80; round += 1) {
    moved = false;
    for (const [i, a] of punten.entries()) for (const b of punten.slice(i + 1)) moved = pushApart(a, b) || moved;
  }
}

function pushApart(a: Punt, b: Punt): boolean {
  const overX = WIDE - Math.abs(a.x - b.x);
  const overY = HIGH - Math.abs(a.y - b.y);
  if (Math.min(overX, overY) <= 1e-6 || (a.fixed && b.fixed)) return false;
  if (overX / WIDE < overY / HIGH) part(a, b, "x", overX);
  else part(a, b, "y", overY);
  return true;
}

/** Each gives half the way; what stays gives nothing. On the same spot the order of the ids decides. */
function part(a: Punt, b: Punt, axis: "x" | "y", over: number): void {
  const [low, high] = a[axis] < b[axis] || (a[axis] === b[axis] && a.id < b.id) ? [a, b] : [b, a];
  const by = a.fixed || b.fixed ? over : over / 2;
  if (!low.fixed) low[axis] -= by;
  if (!high.fixed) high[axis] += by;
}
