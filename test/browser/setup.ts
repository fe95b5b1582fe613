/** One node for all browser tests: started before the first file, stopped after the last, and in order. */
import type { TestProject } from "vitest/node";
import { startNode, untilLoaded } from "./node.ts";

declare module "vitest" {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- vitest asks for an interface to merge with
  export interface ProvidedContext {
    /** Where the node of the browser tests answers. */
    address: string;
  }
}

/** Hundreds of pages in a minute from one address is what tests do, not people. */
const PACE = { WEERWERK_SNELHEID: "100000" };

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const node = await startNode(PACE);
  await untilLoaded(node);
  project.provide("address", node.address);
  return () => node.stop();
}
