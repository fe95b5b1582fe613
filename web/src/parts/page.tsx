/** The head of a page: title of the window, path, one h1 that takes the focus after a change of page. */
import { type LinkProps, useRouter } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "../texts/texts.tsx";
import { TextLink } from "./link.tsx";

type PageLink = { readonly to: NonNullable<LinkProps["to"]>; readonly label: string };

type Props = {
  /** Stands in the window and its history, so it never names a person. */
  readonly title: string;
  readonly heading?: ReactNode;
  readonly intro?: ReactNode;
  readonly meta?: readonly ReactNode[];
  readonly actions?: ReactNode;
  readonly crumbs?: readonly PageLink[];
  readonly children: ReactNode;
};

/** The first page of a visit leaves the focus where the browser puts it. */
let visited = false;

export function Page({ title, heading, intro, meta, actions, crumbs, children }: Props): ReactNode {
  const { t } = useTexts();
  const h1 = useRef<HTMLHeadingElement>(null);
  const router = useRouter();
  const { pathname } = router.state.location;
  useEffect(() => {
    document.title = t.algemeen.titel(title);
  }, [t, title]);
  useEffect(() => {
    if (visited) h1.current?.focus({ preventScroll: true });
    visited = true;
  }, [pathname]);
  return (
    <>
      {crumbs && <Crumbs crumbs={crumbs} here={title} />}
      <div className="titel">
        <div>
          <h1 ref={h1} tabIndex={-1}>
            {heading ?? title}
          </h1>
          {meta && meta.length > 0 && (
            <p className="meta">
              {meta.map((part, nr) => (
                // oxlint-disable-next-line react/no-array-index-key -- the order is fixed
                <span key={nr}>{part}</span>
              ))}
            </p>
          )}
          {intro && <p className="titel__uitleg">{intro}</p>}
        </div>
        {actions && <div className="groep">{actions}</div>}
      </div>
      {children}
    </>
  );
}

function Crumbs({ crumbs, here }: { readonly crumbs: readonly PageLink[]; readonly here: string }): ReactNode {
  const { t } = useTexts();
  return (
    <nav className="utrecht-breadcrumb-nav kruimel" aria-label={t.algemeen.kruimelpad}>
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {crumbs.map(({ to, label }) => (
          <li className="utrecht-breadcrumb-nav__item" key={label}>
            <TextLink to={to}>{label}</TextLink>
          </li>
        ))}
        <li className="utrecht-breadcrumb-nav__item">
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  );
}
