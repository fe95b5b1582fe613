/** The frame of every page: skip link, header with doelbalk, menu, main, and what keeps watch over them. */
import { Link, Outlet, useMatches } from "@tanstack/react-router";
import { type ReactNode, useCallback, useState } from "react";

import { NoodBalk } from "../modules/noodtoegang/noodbalk.tsx";
import { useLopendeNood } from "../modules/noodtoegang/queries.ts";
import { NotThere } from "../parts/loaded.tsx";
import { ToastProvider } from "../parts/toast.tsx";
import { TextsProvider, useTexts } from "../texts/texts.tsx";
import { useIsThere } from "./doel.ts";
import { Doelbalk, WaaromPaneel } from "./doelbalk.tsx";
import { Header } from "./header.tsx";
import { KeyList, useShortcuts } from "./keyboard.tsx";
import { useKnoop } from "./knoop.ts";
import { Menu } from "./menu.tsx";
import { useVoorkeur } from "./scherm.ts";
import { SessionGuard } from "./session-guard.tsx";
import { useMaybeMij, useMij } from "./session.ts";

export function Shell(): ReactNode {
  const { taal } = useVoorkeur();
  const mij = useMaybeMij();
  const openbaar = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.openbaar) });
  return (
    <TextsProvider taal={taal}>
      <ToastProvider>
        <SessionGuard>{mij ? <OwnFrame openbaar={openbaar} /> : <OpenFrame />}</SessionGuard>
      </ToastProvider>
    </TextsProvider>
  );
}

const SkipLink = (): ReactNode => {
  const { t } = useTexts();
  return (
    <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
      {t.algemeen.skip}
    </a>
  );
};

const Main = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <main className="inhoud" id="inhoud" tabIndex={-1}>
    {children}
  </main>
);

/** For someone who is logged in. */
function OwnFrame({ openbaar }: { readonly openbaar: boolean }): ReactNode {
  const mij = useMij();
  const [why, setWhy] = useState(false);
  const [keys, setKeys] = useState(false);
  const onWhy = useCallback(() => setWhy(!openbaar), [openbaar]);
  const onKeys = useCallback(() => setKeys(true), []);
  useShortcuts({ onWhy, onKeys });
  const nood = useLopendeNood();
  const isThere = useIsThere(mij);
  return (
    <>
      <SkipLink />
      <header className="kop">
        <Header mij={mij} demo={mij.demo} onKeys={onKeys} />
        {nood ? <NoodBalk nood={nood} /> : isThere && <Doelbalk openbaar={openbaar} onWhy={onWhy} />}
      </header>
      <div className="raam">
        <Menu />
        <Main>{isThere ? <Outlet /> : <NotThere />}</Main>
      </div>
      {why && <WaaromPaneel onClose={() => setWhy(false)} />}
      {keys && <KeyList onClose={() => setKeys(false)} />}
    </>
  );
}

/** For visitors: logging in, and the catalogue that anyone may read. */
function OpenFrame(): ReactNode {
  const { t } = useTexts();
  const demo = useKnoop()?.demo ?? false;
  return (
    <>
      <SkipLink />
      <header className="kop">
        <Header mij={undefined} demo={demo} onKeys={() => undefined} />
      </header>
      <div className="raam raam--open">
        <Main>
          <Outlet />
        </Main>
      </div>
      <footer className="voet">
        {t.algemeen.voet}{" "}
        <Link className="nl-link" to="/kennis" preload={false}>
          {t.algemeen.voetLink}
        </Link>
      </footer>
    </>
  );
}
