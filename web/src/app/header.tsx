/** The top of every page: mark, organisation, demo, search, and one's own menu. */
import { Link, useLocation, useNavigate, useRouter } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Mij } from "../api/types.ts";
import { useNames } from "../modules/kennis/catalogus.ts";
import { setZoekterm } from "../modules/medewerkers/zoekterm.ts";
import { setZoekvraag } from "../modules/registers/zoekvraag.ts";
import { Button, LinkButton } from "../parts/button.tsx";
import { Badge } from "../parts/card.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { useTexts } from "../texts/texts.tsx";
import { initials } from "./initials.ts";
import { logout } from "./logout.ts";
import { Menu } from "./menu.tsx";

type Props = { readonly mij: Mij | undefined; readonly demo: boolean; readonly onKeys: () => void };

export function Header({ mij, demo, onKeys }: Props): ReactNode {
  const { t } = useTexts();
  const atAanmelding = useLocation({ select: ({ pathname }) => pathname === "/inloggen" });
  return (
    <div className="kop__rij">
      <Link to={mij ? "/vandaag" : "/inloggen"} preload={false} className="merk">
        <img src="/logo.svg" alt="" width="34" height="34" />
        <span>
          <b>{t.algemeen.merk}</b>
          {mij && <small>{mij.organisatie}</small>}
        </span>
      </Link>
      {demo && (
        <span title={t.algemeen.demoUitleg}>
          <Badge tone="let" icon="info">
            {t.algemeen.demo}
          </Badge>
        </span>
      )}
      {mij && <SearchBox mij={mij} />}
      <div className="kop__eind">
        {mij ? (
          <>
            <OwnMenu mij={mij} onKeys={onKeys} />
            <MenuButton />
          </>
        ) : (
          !atAanmelding && (
            <LinkButton to="/inloggen" small>
              {t.sessie.inloggen}
            </LinkButton>
          )
        )}
      </div>
    </div>
  );
}

export const SEARCH_ID = "zoek-overal";

/** Who consults registers searches those; anyone else searches colleagues. */
export const searchesRegisters = ({ activiteiten }: Mij): boolean => activiteiten.includes("register-raadplegen");

/** The word goes by memory, never by the address: nobody's name stands in a URL. */
function SearchBox({ mij }: { readonly mij: Mij }): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [word, setWord] = useState("");
  const registers = searchesRegisters(mij);
  const label = registers ? t.algemeen.zoekRegister : t.algemeen.zoekCollega;
  const search = (): void => {
    if (registers) setZoekvraag({ vraag: word.trim(), soorten: [] });
    else setZoekterm(word.trim());
    void navigate({ to: registers ? "/registers" : "/medewerkers" });
  };
  return (
    <form
      className="zoekin"
      role="search"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        search();
        setWord("");
      }}
    >
      <Icon name="zoek" />
      <label htmlFor={SEARCH_ID}>{label}</label>
      <input
        id={SEARCH_ID}
        type="search"
        autoComplete="off"
        maxLength={100}
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

function OwnMenu({ mij, onKeys }: { readonly mij: Mij; readonly onKeys: () => void }): ReactNode {
  const { t } = useTexts();
  const names = useNames();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", away);
    document.addEventListener("focusin", away);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", away);
      document.removeEventListener("focusin", away);
      document.removeEventListener("keydown", escape);
    };
  }, [open]);
  const rollen = mij.rollen.length > 0 ? mij.rollen.map(({ rol }) => names.rol(rol)).join(", ") : mij.functie;
  const close = (): void => setOpen(false);
  return (
    <div className="uitklap" ref={box}>
      <button
        ref={button}
        type="button"
        className="ik"
        aria-expanded={open}
        aria-controls="eigen-menu"
        onClick={() => setOpen((was) => !was)}
      >
        <i aria-hidden="true">{initials(mij.naam)}</i>
        <span className="vh">{t.algemeen.account}</span>
        <span className="ik__naam">
          <b>{mij.naam}</b>
          <small>{rollen}</small>
        </span>
      </button>
      {open && (
        <div className="uitklap__in" id="eigen-menu">
          <p>
            <b>{mij.naam}</b>
            <br />
            {rollen}
            <br />
            {mij.organisatie}
          </p>
          <hr />
          <Link to="/mij/sessies" preload={false} onClick={close}>
            <Icon name="slot" />
            {t.algemeen.mijnAccount}
          </Link>
          <Link to="/mij/voorkeuren" preload={false} onClick={close}>
            <Icon name="tandwiel" />
            {t.algemeen.voorkeuren}
          </Link>
          <button
            type="button"
            onClick={() => {
              close();
              onKeys();
            }}
          >
            <Icon name="toets" />
            {t.algemeen.sneltoetsen}
          </button>
          <hr />
          <button type="button" onClick={() => void logout(router)}>
            <Icon name="uit" />
            {t.algemeen.afmelden}
          </button>
        </div>
      )}
    </div>
  );
}

/** On a narrow screen the menu is a panel. */
function MenuButton(): ReactNode {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <span className="menuknop">
      <Button kind="kaal" icon="menu" aria-expanded={open} aria-label={t.algemeen.menu} onClick={() => setOpen(true)}>
        {t.algemeen.menu}
      </Button>
      {open && (
        <Dialog title={t.algemeen.hoofdmenu} onClose={() => setOpen(false)} panel>
          <Menu onGo={() => setOpen(false)} />
        </Dialog>
      )}
    </span>
  );
}
