/** Drawing on a flat canvas: letters, names and marks over the shapes; and the whole picture for a file. */
import type { Ding, Knoop } from "../types.ts";
import { PIL, VORMEN } from "../vormen.ts";
import type { Zicht } from "./beeld.ts";
import type { Plaats } from "./plaatsen.ts";
import { type Palet, tint } from "./palet.ts";

export const FONT = '"Noto Sans", system-ui, sans-serif';
/** Half the width of a shape, on the screen. */
export const MAAT = 13;

const shorten = (text: string, most = 30): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** A name under its shape, with an edge in the colour of the paper so that lines do not cross it. */
export function drawNaam(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  palet: Palet,
  bold: boolean,
): void {
  ctx.font = `${bold ? 700 : 500} 12px ${FONT}`;
  ctx.textAlign = "center";
  ctx.textBaseline = "top";
  ctx.lineWidth = 4;
  ctx.lineJoin = "round";
  ctx.strokeStyle = palet.vlak;
  ctx.fillStyle = palet.tekst;
  ctx.strokeText(shorten(text), x, y);
  ctx.fillText(shorten(text), x, y);
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

type Naam = {
  readonly id: string;
  readonly titel: string;
  readonly x: number;
  readonly y: number;
  /** Half the width of the shape. */
  readonly size: number;
  readonly always: boolean;
};

/**
 * Which names fit without lying over each other or over another shape; the first come first, and some always.
 * @returns where the middle of each name stands, moved in from the edge of the drawing
 */
export function placeNames(
  ctx: CanvasRenderingContext2D,
  things: readonly Naam[],
  width: number,
): ReadonlyMap<string, number> {
  ctx.font = `600 12px ${FONT}`;
  const shapes = things.map(({ id, x, y, size }) => ({ id, box: [x - size, y - size, x + size, y + size] as Box }));
  const taken: Box[] = [];
  const placed = new Map<string, number>();
  for (const { id, titel, x, y, size, always } of things) {
    const half = ctx.measureText(shorten(titel)).width / 2 + 4;
    const middle = Math.max(half, Math.min(width - half, x));
    const box: Box = [middle - half, y + size + 3, middle + half, y + size + 18];
    const isFree = (other: Box): boolean =>
      box[0] >= other[2] || box[2] <= other[0] || box[1] >= other[3] || box[3] <= other[1];
    if (!always && !(taken.every(isFree) && shapes.every((shape) => shape.id === id || isFree(shape.box)))) continue;
    taken.push(box);
    placed.set(id, middle);
  }
  return placed;
}

export function drawLetter(ctx: CanvasRenderingContext2D, soort: Ding, x: number, y: number, palet: Palet): void {
  const { letter } = VORMEN[soort];
  ctx.font = `700 ${letter.length > 1 ? 9 : 11}px ${FONT}`;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillStyle = palet.tekst;
  ctx.fillText(letter, x, y + (soort === "REKENING" ? 4 : 1));
}

/** A ring for what is pointed out. */
export function drawRing(ctx: CanvasRenderingContext2D, x: number, y: number, palet: Palet): void {
  ctx.beginPath();
  ctx.arc(x, y, MAAT + 6, 0, 2 * Math.PI);
  ctx.lineWidth = 3;
  ctx.strokeStyle = palet.accent;
  ctx.stroke();
}

/** What has more ties than are shown carries a plus. */
export function drawMeer(ctx: CanvasRenderingContext2D, x: number, y: number, palet: Palet): void {
  const [px, py] = [x + MAAT, y - MAAT];
  ctx.beginPath();
  ctx.arc(px, py, 6, 0, 2 * Math.PI);
  ctx.fillStyle = palet.tekst;
  ctx.fill();
  ctx.beginPath();
  ctx.moveTo(px - 3, py);
  ctx.lineTo(px + 3, py);
  ctx.moveTo(px, py - 3);
  ctx.lineTo(px, py + 3);
  ctx.lineWidth = 1.6;
  ctx.strokeStyle = palet.vlak;
  ctx.stroke();
}

function drawVorm(ctx: CanvasRenderingContext2D, soort: Ding, x: number, y: number, palet: Palet): void {
  const { omtrek, groep, streep } = VORMEN[soort];
  ctx.beginPath();
  if (omtrek === "cirkel") ctx.arc(x, y, MAAT * 0.94, 0, 2 * Math.PI);
  else if (omtrek === "pil") ctx.roundRect(x - MAAT, y - MAAT * PIL, 2 * MAAT, 2 * MAAT * PIL, MAAT * PIL);
  else for (const [px, py] of omtrek) ctx.lineTo(x + px * MAAT, y + py * MAAT);
  ctx.closePath();
  ctx.fillStyle = tint(palet.groep[groep], palet.vlak);
  ctx.fill();
  ctx.lineWidth = 2.5;
  ctx.strokeStyle = palet.groep[groep];
  ctx.stroke();
  if (!streep) return;
  ctx.beginPath();
  ctx.moveTo(x + streep[0] * MAAT, y + streep[1] * MAAT);
  ctx.lineTo(x + streep[2] * MAAT, y + streep[3] * MAAT);
  ctx.stroke();
}

function drawLijn(
  ctx: CanvasRenderingContext2D,
  from: Plaats,
  to: Plaats,
  broken: boolean,
  arrow: boolean,
  palet: Palet,
): void {
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = palet.lijn;
  ctx.setLineDash(broken ? [4, 3] : []);
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.stroke();
  ctx.setLineDash([]);
  if (!arrow) return;
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  ctx.save();
  ctx.translate(to.x, to.y);
  ctx.rotate(angle);
  ctx.beginPath();
  ctx.moveTo(-MAAT - 1, 0);
  ctx.lineTo(-MAAT - 9, -4.5);
  ctx.lineTo(-MAAT - 9, 4.5);
  ctx.closePath();
  ctx.fillStyle = palet.lijn;
  ctx.fill();
  ctx.restore();
}

/** A PNG is at most this wide and high, in pixels of the screen; drawn at twice that. */
const MOST = 2400;
const SCALE = 2;
const MARGIN = 90;

/** Places in pixels from the top left, spread so that names have room. */
function spread(
  knopen: readonly Knoop[],
  plaatsen: ReadonlyMap<string, Plaats>,
): { places: Map<string, Plaats>; width: number; height: number } {
  const points = knopen.map(({ id }) => plaatsen.get(id) ?? { x: 0, y: 0 });
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  const extent = Math.max(1, Math.max(...xs) - left, top - Math.min(...ys));
  const size = Math.min(MOST, 300 + Math.sqrt(knopen.length) * 150);
  const ratio = (size - 2 * MARGIN) / extent;
  const places = new Map(
    knopen.map(({ id }, i) => [
      id,
      { x: MARGIN + ((points[i]?.x ?? 0) - left) * ratio, y: MARGIN + (top - (points[i]?.y ?? 0)) * ratio },
    ]),
  );
  const width = MARGIN * 2 + (Math.max(...xs) - left) * ratio;
  const height = MARGIN * 2 + (top - Math.min(...ys)) * ratio;
  return { places, width: Math.max(320, width), height: Math.max(240, height) };
}

/** The picture as a file: all names, no zoom. @returns undefined when this browser cannot. */
export function drawPng(
  { knopen, lijnen }: Zicht,
  plaatsen: ReadonlyMap<string, Plaats>,
  palet: Palet,
  foot: string,
): Promise<Blob | undefined> {
  const { places, width, height } = spread(knopen, plaatsen);
  const canvas = document.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = (height + 30) * SCALE;
  const ctx = canvas.getContext("2d");
  if (!ctx) return Promise.resolve(undefined);
  ctx.scale(SCALE, SCALE);
  ctx.fillStyle = palet.vlak;
  ctx.fillRect(0, 0, width, height + 30);
  for (const { vanId: van, naarId: naar, stand, soort } of lijnen) {
    const [from, to] = [places.get(van), places.get(naar)];
    if (from && to) drawLijn(ctx, from, to, stand !== "HUIDIG", soort === "EIGENDOM", palet);
  }
  for (const { id, soort, titel, stap, rem } of knopen) {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    drawVorm(ctx, soort, x, y, palet);
    drawLetter(ctx, soort, x, y, palet);
    if (rem) drawMeer(ctx, x, y, palet);
    drawNaam(ctx, titel, x, y + MAAT + 4, palet, stap === 0);
  }
  ctx.font = `400 12px ${FONT}`;
  ctx.textAlign = "left";
  ctx.fillStyle = palet.zacht;
  ctx.fillText(foot, 12, height + 8);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), "image/png"));
}
