/** The graph that is drawn: one node per thing and one edge per tie, several between the same two when sources say so. */
import { MultiDirectedGraph } from "graphology";
import type { Knoop, Lijn } from "../types.ts";
import type { Zicht } from "./beeld.ts";
import type { Plaats } from "./plaatsen.ts";

export type KnoopAttr = { x: number; y: number; knoop: Knoop };
export type LijnAttr = { lijn: Lijn };
export type Graaf = MultiDirectedGraph<KnoopAttr, LijnAttr>;

const MIDDLE: Plaats = { x: 0, y: 0 };

export function graafOf({ knopen, lijnen }: Zicht, plaatsen: ReadonlyMap<string, Plaats>): Graaf {
  const graaf: Graaf = new MultiDirectedGraph<KnoopAttr, LijnAttr>();
  for (const knoop of knopen) graaf.addNode(knoop.id, { ...(plaatsen.get(knoop.id) ?? MIDDLE), knoop });
  for (const lijn of lijnen) graaf.addEdgeWithKey(lijn.id, lijn.vanId, lijn.naarId, { lijn });
  return graaf;
}
