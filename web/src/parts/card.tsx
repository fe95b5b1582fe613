/** Cards, badges and messages. */
import { type ReactNode, type Ref, useId } from "react";
import { Icon, type IconName } from "./icon.tsx";

type CardProps = {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly flush?: boolean;
  readonly danger?: boolean;
  /** One of many alike: no landmark of its own. */
  readonly item?: boolean;
  readonly children: ReactNode;
};

/** A part of a page with its own heading. `flush` leaves the space inside to the content, for lists of rows. */
export function Card({ title, aside, flush = false, danger = false, item = false, children }: CardProps): ReactNode {
  const id = useId();
  const Element = item ? "article" : "section";
  return (
    <Element className={danger ? "kaart noodkaart" : "kaart"} aria-labelledby={id}>
      <div className="kaart__kop">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {flush ? children : <div className="kaart__in">{children}</div>}
    </Element>
  );
}

export type Tone = "gewoon" | "info" | "goed" | "let" | "fout";
const BADGE_ICONS: Partial<Record<Tone, IconName>> = { info: "info", goed: "goed", let: "klok", fout: "nood" };

/** A state in a word: colour never alone. */
export function Badge({
  tone = "gewoon",
  icon,
  children,
}: {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}): ReactNode {
  const shown = icon ?? BADGE_ICONS[tone];
  return (
    <span className={`utrecht-data-badge merkje merkje--${tone}`}>
      {shown && <Icon name={shown} />}
      {children}
    </span>
  );
}

const ALERTS = {
  info: ["utrecht-alert--info", "info"],
  goed: ["utrecht-alert--ok", "goed"],
  let: ["utrecht-alert--warning", "let"],
  fout: ["utrecht-alert--error", "nood"],
} as const;

type AlertProps = {
  readonly tone: keyof typeof ALERTS;
  readonly title?: string;
  readonly children?: ReactNode;
  /** `alert` interrupts a screen reader; only for what just went wrong. */
  readonly live?: "alert" | "status";
  readonly ref?: Ref<HTMLDivElement>;
  readonly focusable?: boolean;
};

/** A message in the page. */
export function Alert({ tone, title, children, live, ref, focusable = false }: AlertProps): ReactNode {
  const [name, icon] = ALERTS[tone];
  return (
    <div className={`utrecht-alert ${name}`} role={live} ref={ref} tabIndex={focusable ? -1 : undefined}>
      <div className="utrecht-alert__icon">
        <Icon name={icon} />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          {title && <strong>{title}</strong>}
          {children}
        </div>
      </div>
    </div>
  );
}

/** Nothing here yet: what will come, and what one can do now. */
export const Empty = ({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactNode => (
  <div className="leeg">
    <p>
      <b>{title}</b>
    </p>
    {children}
  </div>
);
