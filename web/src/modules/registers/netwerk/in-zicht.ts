/** What of a drawing is in sight: moving and zooming, and leaving the page its own scrolling. */
import type { Sigma } from "sigma";
import type { KnoopAttr, LijnAttr } from "./graaf.ts";
import type { Plaats } from "./plaatsen.ts";

export type Renderer = Sigma<KnoopAttr, LijnAttr>;

/** One finger and a bare wheel scroll the page; two fingers or Ctrl with the wheel move the drawing. */
export function keepScrolling(host: HTMLElement): () => void {
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  const onTouch = (event: TouchEvent): void => {
    if (event.touches.length < 2) event.stopPropagation();
  };
  const options = { capture: true, passive: true };
  host.addEventListener("wheel", onWheel, options);
  host.addEventListener("touchstart", onTouch, options);
  host.addEventListener("touchmove", onTouch, options);
  return () => {
    host.removeEventListener("wheel", onWheel, options);
    host.removeEventListener("touchstart", onTouch, options);
    host.removeEventListener("touchmove", onTouch, options);
  };
}

/** The smallest box around all places; never without width or height. */
export function boxOf(plaatsen: ReadonlyMap<string, Plaats>): { x: [number, number]; y: [number, number] } {
  const all = [...plaatsen.values()];
  const range = (values: readonly number[]): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return low === high ? [low - 1, high + 1] : [low, high];
  };
  return { x: range(all.map(({ x }) => x)), y: range(all.map(({ y }) => y)) };
}

/** What is pointed out from the table or by keyboard comes into sight; what is in sight does not jump. */
export function bringInView(renderer: Renderer, id: string): void {
  const data = renderer.getNodeDisplayData(id);
  if (!data) return;
  const { x, y } = renderer.framedGraphToViewport(data);
  const { width, height } = renderer.getDimensions();
  const margin = 30;
  if (x > margin && y > margin && x < width - margin && y < height - margin) return;
  renderer.getCamera().setState({ x: data.x, y: data.y });
}

export function zoom(renderer: Renderer | undefined, factor: number): void {
  const camera = renderer?.getCamera();
  if (camera) camera.setState({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
}

export const fit = (renderer: Renderer | undefined): void => {
  renderer?.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
};
