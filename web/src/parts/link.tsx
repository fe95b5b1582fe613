/** Links: inside Weerwerk by the router, outside with a word that they lead away. */
import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ReactNode, Ref } from "react";

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "className" | "style"> & {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly children?: ReactNode;
};

const Anchor = ({ children, ...rest }: Props): ReactNode => (
  <a {...rest} className="nl-link">
    {children}
  </a>
);

const createdLink = createLink(Anchor);

/** A link in running text or a list. */
export const TextLink: LinkComponent<typeof Anchor> = (props) => {
  const Created = createdLink;
  return <Created preload={false} {...props} />;
};

/** A law on its official site: opens here, sends no referrer (header of every page). */
export const OutsideLink = ({ href, children }: { readonly href: string; readonly children: ReactNode }): ReactNode => (
  <a className="nl-link" href={href} rel="noreferrer external">
    {children}
  </a>
);
