/** Tabs that are links: each has its own address, so back and reload work. */
import { Link, type LinkProps } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";

export type Tab = { readonly to: NonNullable<LinkProps["to"]>; readonly label: string };

export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }): ReactNode {
  const nav = useRef<HTMLElement>(null);
  // Where the row is too narrow for all, the tab of this page is in sight. By hand: scrollIntoView would also make the next Tab start here.
  useEffect(() => {
    const row = nav.current?.querySelector("ul");
    const here = row?.querySelector("[aria-current]");
    if (!row || !here) return;
    const [around, inside] = [row.getBoundingClientRect(), here.getBoundingClientRect()];
    row.scrollLeft += inside.left + inside.width / 2 - (around.left + around.width / 2);
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
