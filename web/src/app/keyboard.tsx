/** Keyboard shortcuts: every one is also a control, none works in a field, and all can be switched off (WCAG 2.1.4). */
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { Dialog } from "../parts/dialog.tsx";
import { useTexts } from "../texts/texts.tsx";
import { SEARCH_ID, searchesRegisters } from "./header.tsx";
import { menuOf } from "./menu-items.ts";
import { useMij } from "./session.ts";

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

/** Rows that `j` and `k` walk: the first link of each row of a table or list of the page. */
function rowLinks(): HTMLElement[] {
  return [
    ...document.querySelectorAll<HTMLElement>("main .utrecht-table__row, main .kaart__rijen > li, main .taken > li"),
  ].flatMap((row) => row.querySelector<HTMLElement>("a") ?? []);
}

function moveRow(step: 1 | -1): void {
  const links = rowLinks();
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at === -1 ? (step === 1 ? 0 : links.length - 1) : at + step;
  links[next]?.focus();
}

type Props = { readonly onKeys: () => void; readonly onWhy: () => void };

export function useShortcuts({ onKeys, onWhy }: Props): void {
  const mij = useMij();
  const navigate = useNavigate();
  const going = useRef(0);
  useEffect(() => {
    if (!mij.voorkeur.sneltoetsen) return;
    const { work, always } = menuOf(mij);
    const go = (key: string): boolean => {
      const item = [...work, ...always].find(({ shortcut }) => shortcut === key);
      if (item) void navigate({ to: item.to });
      return item !== undefined;
    };
    const search = (): void => {
      // A page that is for searching has the better field.
      const box =
        document.querySelector<HTMLElement>("main form[role='search'] input") ?? document.getElementById(SEARCH_ID);
      if (box?.checkVisibility()) box.focus();
      else void navigate({ to: searchesRegisters(mij) ? "/registers" : "/medewerkers" });
    };
    const single: Readonly<Record<string, () => void>> = {
      "/": search,
      "?": onKeys,
      d: onWhy,
      c: () => {
        if (mij.activiteiten.includes("signaal-melden")) void navigate({ to: "/signalen/nieuw" });
      },
      j: () => moveRow(1),
      k: () => moveRow(-1),
      g: () => {
        going.current = Date.now();
      },
    };
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isField(event.target) ||
        document.querySelector("dialog[open]")
      )
        return;
      const second = Date.now() - going.current < 1500;
      going.current = 0;
      const done = second ? go(event.key) : single[event.key] !== undefined;
      if (!second) single[event.key]?.();
      if (done) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [mij, navigate, onKeys, onWhy]);
}

/** Keys of the network of a thing; the page itself listens to them. */
const NETWERK_KEYS = [
  ["t", "weergave"],
  ["e", "breidUit"],
  ["z", "uitbreidingTerug"],
] as const;

export function KeyList({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const { toetsen, menuItems } = t.algemeen;
  const mij = useMij();
  const { work, always } = menuOf(mij);
  const registers = searchesRegisters(mij);
  const rows: [readonly string[], string][] = [
    [["/"], registers ? toetsen.zoekRegister : toetsen.zoek],
    [["d"], toetsen.waarom],
    [["c"], toetsen.meld],
    [["j"], toetsen.volgende],
    [["k"], toetsen.vorige],
    [["Enter"], toetsen.open],
    ...[...work, ...always].map(({ shortcut, key }): [readonly string[], string] => [
      ["g", shortcut],
      toetsen.ganaar(menuItems[key]),
    ]),
    ...(registers ? NETWERK_KEYS : []).map(([key, name]): [readonly string[], string] => [[key], toetsen[name]]),
    [["?"], toetsen.lijst],
    [["Esc"], toetsen.sluit],
  ];
  return (
    <Dialog title={toetsen.titel} onClose={onClose}>
      <p className="zacht">{toetsen.uitleg}</p>
      <dl className="sneltoetsen">
        {rows.map(([keys, words]) => (
          <KeyRow key={keys.join(" ")} keys={keys} words={words} />
        ))}
      </dl>
    </Dialog>
  );
}

const KeyRow = ({ keys, words }: { readonly keys: readonly string[]; readonly words: string }): ReactNode => (
  <>
    <dt>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </dt>
    <dd>{words}</dd>
  </>
);
