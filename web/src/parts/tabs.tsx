/** Tabs that are links: each has its own address, so back and reload work. */
import { Link, type LinkProps } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";

export type Tab = { readonly to: NonNullable<LinkProps["to"]>; readonly label: string };

export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }): ReactNode {
  const nav = useRef<HTMLElement>(null);
  // Where the row is too narrow for all, the tab of this page is in sight.
  useEffect(() => {
    nav.current?.querySelector("[aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
  }, []);
  return (
    <nav className="tabs" aria-label={label} ref={nav}>
      <ul>
        {tabs.map(({ to, label: name }) => (
          <li key={name}>
            <Link to={to} preload={false} activeProps={{ "aria-current": "page" }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
