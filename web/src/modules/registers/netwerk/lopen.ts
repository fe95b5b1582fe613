/** Walking through a picture by arrow keys: from where one is to the neighbour that lies most in that direction. Pure. */
import { neighboursOf, type Zicht } from "./beeld.ts";
import type { Plaats } from "./plaatsen.ts";

/** In the drawing y goes up. */
const DIRECTIONS: Readonly<Record<string, Plaats>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

export const isArrow = (key: string): boolean => key in DIRECTIONS;

/** @returns the neighbour within a right angle of the arrow that turns away least; the middle when one is nowhere; else undefined. */
export function stepTo(
  zicht: Zicht,
  plaatsen: ReadonlyMap<string, Plaats>,
  from: string | undefined,
  key: string,
): string | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const start = plaatsen.get(from ?? "");
  if (from === undefined || !start) return zicht.knopen[0]?.id;
  const turns = neighboursOf(zicht, from).map(({ id }) => ({ id, turn: turnOf(start, plaatsen.get(id), direction) }));
  return turns.filter(({ turn }) => turn > 0).toSorted((a, b) => b.turn - a.turn)[0]?.id;
}

/** Cosine of the angle between the arrow and the way to `to`: 1 is straight ahead, 0 is aside. */
function turnOf(from: Plaats, to: Plaats | undefined, direction: Plaats): number {
  if (!to) return 0;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return (dx * direction.x + dy * direction.y) / (Math.hypot(dx, dy) || 1);
}
