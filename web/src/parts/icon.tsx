/** Icons: line drawings of 24 by 24, always beside a word. */
import type { ReactNode } from "react";

const PATHS = {
  zon: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5V5M12 19v2.500M2.5 12H5M19 12h2.500M5.3 5.3 7 7M17 17l1.7 1.700M18.7 5.3 17 7M7 17l-1.7 1.7",
  mensen:
    "M9 11.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 19.500c.6-3.5 3.2-5.5 6.5-5.500s5.9 2 6.5 5.500M16 5a3.2 3.2 0 0 1 0 6.200M18 14.400c1.9.8 3.1 2.6 3.5 5.1",
  voorstel: "M6 3.500h8.500L19 8v12.500H6ZM14 3.500V8.500h5M9 13h6M9 16.500h4",
  bel: "M12 3.500c-4 0-5.5 2.7-5.5 6.5 0 4.5-2 5.5-2 7h15c0-1.5-2-2.5-2-7 0-3.8-1.5-6.5-5.5-6.500ZM10 20.500h4",
  nood: "M8 3h8l5 5v8l-5 5H8l-5-5V8ZM12 7.500V13M12 16.300v.1",
  boek: "M5 4.500h11a3 3 0 0 1 3 3v12H8a3 3 0 0 1-3-3ZM5 16.500a3 3 0 0 1 3-3h11M9 8.500h6",
  lijst: "M4 5h16v14H4ZM4 9.700h16M4 14.300h16M10 5v14",
  vraag: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.3 9.500a2.7 2.7 0 1 1 3.9 2.400c-.8.4-1.2 1-1.2 1.900M12 16.900v.1",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v6M12 7.200v.1",
  goed: "m5 12.5 4.5 4.500L19 7.5",
  let: "M12 4 2.5 20h19ZM12 10v4.500M12 17.200v.1",
  klok: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l3.5 2",
  oog: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z",
  zoek: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.500l5 5",
  menu: "M3.5 6.500h17M3.5 12h17M3.5 17.500h17",
  kruis: "M6 6l12 12M18 6 6 18",
  pijl: "M5 12h14m-5.5-5.500L19 12l-5.5 5.5",
  plus: "M12 5v14M5 12h14",
  cirkel: "M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z",
  leren: "M3 9l9-4 9 4-9 4-9-4ZM6.5 11v5c2.5 2.5 8.5 2.5 11 0v-5",
  weegschaal: "M12 4v16M7.5 20h9M5 7h14M5 7l-2.5 6.500h5ZM19 7l-2.5 6.500h5Z",
  tandwiel: "M5 7h9M18 7h1M5 17h1M10 17h9M16 5a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM8 15a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  uit: "M10 4H5v16h5M14 8l4 4-4 4M18 12H9",
  toets: "M3 6.500h18v11H3ZM7 10.500v.1M11 10.500v.1M15 10.500v.1M8 14h8",
  download: "M12 4v11m-4.5-4.500L12 15l4.5-4.500M4.5 19.500h15",
  opdracht: "M4 6.500h6l2 2.500h8v10.500H4ZM9 14l2 2 4-4",
  netwerk:
    "M6 3.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM18 5.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM9 15.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM8.4 6.400l7.1 1.200M7 8.400l1.6 7.200M16.5 10l-5.8 6.200",
  grafiek: "M4 20h16M7 16v-5M12 16V7M17 16v-8",
  min: "M5 12h14",
  passend: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  slot: "M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { readonly name: IconName }): ReactNode => (
  <svg className="icoon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
