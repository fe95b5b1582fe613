/** The menu: beside the page where there is room, else behind a button. */
import { Link } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";
import { Icon } from "../parts/icon.tsx";
import { useTexts } from "../texts/texts.tsx";
import { type MenuItem, menuOf } from "./menu-items.ts";
import { useMij } from "./session.ts";

export function Menu({ onGo }: { readonly onGo?: () => void }): ReactNode {
  const { t } = useTexts();
  const { work, always } = menuOf(useMij());
  const list = (items: readonly MenuItem[]): ReactNode => (
    <ul>
      {items.map(({ key, to, icon }) => (
        <li key={key}>
          <Link to={to} preload={false} activeProps={{ "aria-current": "page" }} onClick={onGo}>
            <Icon name={icon} />
            {t.algemeen.menuItems[key]}
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <nav className="menu" aria-label={t.algemeen.hoofdmenu}>
      <Fragment key="work">{list(work)}</Fragment>
      <hr />
      {list(always)}
    </nav>
  );
}
