/** Whether this browser can draw a network; where it cannot, the tables say the same. */
export function canDraw(): boolean {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
}
