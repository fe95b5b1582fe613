/** The drawing of a network by sigma, in WebGL. Everything it shows and does can also be read and done in the tables beside it. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Sigma } from "sigma";
import { useVoorkeur } from "../../../app/scherm.ts";
import { Button } from "../../../parts/button.tsx";
import { useTexts } from "../../../texts/texts.tsx";
import type { Lijn } from "../types.ts";
import { VORMEN } from "../vormen.ts";
import { useWoorden, type Woorden } from "../woorden.ts";
import type { Zicht } from "./beeld.ts";
import { graafOf, type KnoopAttr, type LijnAttr } from "./graaf.ts";
import { boxOf, bringInView, fit, keepScrolling, type Renderer, zoom } from "./in-zicht.ts";
import { LIJN_PROGRAMS } from "./lijn-programs.ts";
import { isArrow, stepTo } from "./lopen.ts";
import { type Palet, readPalet, tint } from "./palet.ts";
import type { Plaats } from "./plaatsen.ts";
import { drawLetter, drawMeer, drawNaam, drawRing, placeNames, FONT, MAAT } from "./teken.ts";
import { type VormData, VormProgram } from "./vorm-program.ts";

export type DrawingProps = {
  readonly zicht: Zicht;
  readonly plaatsen: ReadonlyMap<string, Plaats>;
  readonly gekozen: string | undefined;
  readonly label: string;
  readonly onKies: (id: string | undefined) => void;
  readonly onOpen: (id: string) => void;
  readonly onBreidUit: (id: string) => void;
};

/** What the renderer asks for while it draws: changes without a new renderer. */
type Now = {
  zicht: Zicht;
  gekozen: string | undefined;
  palet: Palet;
  woorden: Woorden;
  maat: number;
  namen: ReadonlyMap<string, string>;
};

const lijnType = ({ stand, soort }: Lijn): keyof typeof LIJN_PROGRAMS =>
  `${stand === "HUIDIG" ? "heel" : "gebroken"}${soort === "EIGENDOM" ? "Pijl" : ""}`;

/** From here on names of ties would lie over each other: the table has them all. */
const MOST_NAMES = 8;

/** Names for the ties of what is pointed out; several between the same two share one name. */
function lijnNamen({ lijnen }: Zicht, gekozen: string | undefined, woorden: Woorden): ReadonlyMap<string, string> {
  const near = lijnen.filter(({ vanId, naarId }) => vanId === gekozen || naarId === gekozen);
  const pairs = Map.groupBy(near, ({ vanId, naarId }) => (vanId === gekozen ? naarId : vanId));
  if (pairs.size > MOST_NAMES) return new Map();
  return new Map(
    Array.from(pairs.values(), (same) => [
      same[0]?.id ?? "",
      [...new Set(same.map(({ soort }) => woorden.soort(soort)))].join(", "),
    ]),
  );
}

function openRenderer(host: HTMLElement, now: { current: Now }, plaatsen: ReadonlyMap<string, Plaats>): Renderer {
  const { current } = now;
  const renderer: Renderer = new Sigma<KnoopAttr, LijnAttr>(graafOf(current.zicht, plaatsen), host, {
    nodeProgramClasses: { vorm: VormProgram },
    edgeProgramClasses: { ...LIJN_PROGRAMS },
    defaultNodeType: "vorm",
    defaultEdgeType: "heel",
    enableCameraRotation: false,
    renderEdgeLabels: true,
    edgeLabelSize: 11,
    edgeLabelFont: FONT,
    // Names are drawn with the marks, so that they never lie over each other.
    renderLabels: false,
    stagePadding: current.maat * 3,
    zIndex: true,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    inertiaDuration: 0,
    zoomDuration: 0,
    doubleClickZoomingRatio: 1,
    edgeLabelColor: { color: current.palet.tekst },
    defaultDrawNodeHover: (ctx, { label, x, y, size }) => {
      if (label) drawNaam(ctx, label, x, y + size + 4, now.current.palet, true);
    },
    nodeReducer: (id, { knoop, x, y }) => {
      const { palet, gekozen } = now.current;
      const colour = palet.groep[VORMEN[knoop.soort].groep];
      const data: Partial<VormData> = {
        x,
        y,
        size: now.current.maat,
        label: knoop.titel,
        color: colour,
        vulling: tint(colour, palet.vlak),
        soort: knoop.soort,
        type: "vorm",
        forceLabel: id === gekozen || knoop.stap === 0,
        zIndex: id === gekozen ? 2 : 1,
      };
      return data;
    },
    edgeReducer: (_, { lijn }) => {
      const { palet, gekozen, namen } = now.current;
      const near = gekozen === lijn.vanId || gekozen === lijn.naarId;
      return {
        type: lijnType(lijn),
        size: near ? 2.5 : 1.5,
        color: near ? palet.accent : palet.lijn,
        label: namen.get(lijn.id) ?? "",
        forceLabel: namen.has(lijn.id),
        zIndex: near ? 1 : 0,
      };
    },
  });
  return renderer;
}

/** Letters, marks and names, over the shapes. What is pointed out and the middle are named first, then what is near. */
function drawMarks(renderer: Renderer, ctx: CanvasRenderingContext2D, { zicht, palet, gekozen }: Now): void {
  const { width, height } = renderer.getDimensions();
  ctx.clearRect(0, 0, width, height);
  const rank = (id: string, stap: number): number => (id === gekozen ? -1 : stap);
  const shown = zicht.knopen.flatMap((knoop) => {
    const data = renderer.getNodeDisplayData(knoop.id);
    if (!data) return [];
    const { x, y } = renderer.framedGraphToViewport(data);
    const size = renderer.scaleSize(data.size);
    const isOut = x < -size || y < -size || x > width + size || y > height + size;
    return isOut ? [] : [{ ...knoop, x, y, size, always: knoop.id === gekozen || knoop.stap === 0 }];
  });
  const names = placeNames(
    ctx,
    shown.toSorted((a, b) => rank(a.id, a.stap) - rank(b.id, b.stap)),
    width,
  );
  for (const { id, soort, titel, stap, rem, x, y, size } of shown) {
    if (size > 6) drawLetter(ctx, soort, x, y, palet);
    if (rem) drawMeer(ctx, x, y, palet);
    if (id === gekozen) drawRing(ctx, x, y, palet);
    const middle = names.get(id);
    if (middle !== undefined) drawNaam(ctx, titel, middle, y + size + 4, palet, id === gekozen || stap === 0);
  }
}

/** Light or dark, by choice or by the system. */
function useScheme(): string {
  const { thema } = useVoorkeur();
  const [dark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const media = matchMedia("(prefers-color-scheme: dark)");
    const onChange = (): void => setDark(media.matches);
    media.addEventListener("change", onChange);
    return () => media.removeEventListener("change", onChange);
  }, []);
  return `${thema} ${dark}`;
}

export function Tekening(props: DrawingProps): ReactNode {
  const { zicht, plaatsen, gekozen, label, onKies } = props;
  const host = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer>(undefined);
  const woorden = useWoorden();
  const scheme = useScheme();
  const now = useRef<Now>(undefined);
  const choose = useRef(onKies);
  choose.current = onKies;

  useEffect(() => {
    const box = host.current;
    if (!box) return;
    const state: { current: Now } = {
      current: {
        zicht,
        gekozen,
        woorden,
        palet: readPalet(box),
        maat: box.clientWidth < 480 ? 9 : MAAT,
        namen: lijnNamen(zicht, gekozen, woorden),
      },
    };
    now.current = state.current;
    const one = openRenderer(
      box,
      {
        get current() {
          return now.current ?? state.current;
        },
      },
      plaatsen,
    );
    renderer.current = one;
    one.setCustomBBox(boxOf(plaatsen));
    const { marks, mouse } = one.createCanvasContext("marks").getCanvases();
    const ctx = marks?.getContext("2d");
    // Above a shape that is pointed at, below what catches the mouse.
    if (marks) mouse?.before(marks);
    one.resize(true);
    one.on("afterRender", () => {
      if (ctx && now.current) drawMarks(one, ctx, now.current);
    });
    one.on("clickNode", ({ node }) => choose.current(node));
    one.on("clickStage", () => choose.current(undefined));
    one.on("doubleClickNode", (event) => event.preventSigmaDefault());
    one.on("doubleClickStage", (event) => event.preventSigmaDefault());
    one.refresh();
    const stop = keepScrolling(box);
    return () => {
      stop();
      one.kill();
      renderer.current = undefined;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- one renderer per theme; what it draws changes below
  }, [scheme]);

  useEffect(() => {
    const one = renderer.current;
    if (!one || !now.current) return;
    now.current = { ...now.current, zicht, woorden, namen: lijnNamen(zicht, now.current.gekozen, woorden) };
    one.setCustomBBox(boxOf(plaatsen));
    one.setGraph(graafOf(zicht, plaatsen));
    // oxlint-disable-next-line react/exhaustive-deps -- words follow the language, which draws the page anew
  }, [zicht, plaatsen]);

  useEffect(() => {
    const one = renderer.current;
    if (!one || !now.current) return;
    now.current = { ...now.current, gekozen, namen: lijnNamen(now.current.zicht, gekozen, now.current.woorden) };
    one.refresh();
    if (gekozen !== undefined) bringInView(one, gekozen);
  }, [gekozen]);

  return (
    <div className="tekening">
      <ZoomButtons renderer={renderer} />
      {/* oxlint-disable-next-line react/no-noninteractive-tabindex -- the keyboard walks through the drawing, as the words under it say */}
      <div
        className="tekening__doek"
        role="img"
        aria-label={label}
        tabIndex={0}
        onKeyDown={(event) => onKey(event, props, renderer.current)}
      >
        <div className="tekening__sigma" ref={host} />
      </div>
    </div>
  );
}

function onKey(event: KeyboardEvent, props: DrawingProps, renderer: Renderer | undefined): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { zicht, plaatsen, gekozen, onKies, onOpen, onBreidUit } = props;
  const deeds: Readonly<Record<string, () => void>> = {
    "+": () => zoom(renderer, 1 / 1.5),
    "=": () => zoom(renderer, 1 / 1.5),
    "-": () => zoom(renderer, 1.5),
    "0": () => fit(renderer),
    Escape: () => onKies(undefined),
    Enter: () => gekozen !== undefined && onOpen(gekozen),
    e: () => gekozen !== undefined && onBreidUit(gekozen),
  };
  if (isArrow(event.key)) onKies(stepTo(zicht, plaatsen, gekozen, event.key) ?? gekozen);
  else if (deeds[event.key]) deeds[event.key]?.();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function ZoomButtons({ renderer }: { readonly renderer: { readonly current: Renderer | undefined } }): ReactNode {
  const { t } = useTexts();
  const words = t.netwerk;
  return (
    <div className="groep">
      <Button small icon="plus" onClick={() => zoom(renderer.current, 1 / 1.5)}>
        {words.zoomIn}
      </Button>
      <Button small icon="min" onClick={() => zoom(renderer.current, 1.5)}>
        {words.zoomUit}
      </Button>
      <Button small icon="passend" onClick={() => fit(renderer.current)}>
        {words.passend}
      </Button>
    </div>
  );
}
