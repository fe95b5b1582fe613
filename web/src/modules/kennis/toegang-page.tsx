/** Who may do what, as sentences: choose a rol and read what it opens; what is not there is not allowed. */
import { Link, useSearch } from "@tanstack/react-router";
import { Fragment, type ReactNode } from "react";
import type { Toegang, ToegangView } from "../../api/types.ts";
import { Card, Empty } from "../../parts/card.tsx";
import { TextLink } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { DutchOnly } from "./activiteiten-page.tsx";
import { useNames, useToegang, useVerwerkingen } from "./catalogus.ts";
import { KennisTabs } from "./tabs.tsx";

export function ToegangPage(): ReactNode {
  const { t } = useTexts();
  const words = t.kennis.toegang;
  const query = useToegang();
  const { rol = "melder" } = useSearch({ from: "/open/kennis/toegang" });
  return (
    <Page title={words.titel} intro={words.uitleg}>
      <KennisTabs />
      <div className="stapel">
        <DutchOnly />
        <Loaded query={query}>
          {(boek) => (
            <div className="kiezer">
              <RolList boek={boek} chosen={rol} />
              <RolView boek={boek} rol={rol} />
            </div>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function RolList({ boek, chosen }: { readonly boek: ToegangView; readonly chosen: string }): ReactNode {
  const { t } = useTexts();
  const names = useNames();
  return (
    <nav aria-label={t.kennis.toegang.rollen}>
      <ul>
        {boek.rollen.map(({ code }) => (
          <li key={code}>
            <Link
              to="/kennis/toegang"
              search={{ rol: code }}
              preload={false}
              resetScroll={false}
              aria-current={code === chosen ? "true" : undefined}
              activeProps={{}}
            >
              {names.rol(code)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function RolView({ boek, rol }: { readonly boek: ToegangView; readonly rol: string }): ReactNode {
  const { t } = useTexts();
  const words = t.kennis.toegang;
  const names = useNames();
  const verwerkingen = useVerwerkingen().data?.verwerkingsactiviteiten ?? [];
  const rows = boek.toegang.filter((row) => row.rol === rol);
  const say = useSentences(boek);
  return (
    <Card title={rol === "melder" ? words.iedereen : words.mag(names.rol(rol))} flush>
      {rows.length === 0 ? (
        <div className="kaart__in">
          <Empty title={words.niets} />
        </div>
      ) : (
        <ul className="kaart__rijen">
          {rows.map((row) => (
            <li key={row.activiteit} className="stapel stapel--dicht">
              <h3>{names.activiteit(row.activiteit)}</h3>
              <RowWords {...say(row)} />
              <p className="klein">
                {words.bij}{" "}
                <TextLink to="/kennis/activiteiten/$code" params={{ code: row.verwerking }} lang="nl">
                  {verwerkingen.find(({ code }) => code === row.verwerking)?.naam ?? row.verwerking}
                </TextLink>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

type Right = { readonly label: string; readonly items: readonly string[] };
type Words = { readonly rights: readonly Right[]; readonly conditions: readonly string[] };

/** One line of the matrix in plain words. */
function useSentences(boek: ToegangView): (row: Toegang) => Words {
  const { t, taal } = useTexts();
  const words = t.kennis.toegang;
  const list = new Intl.ListFormat(taal === "nl" ? "nl-NL" : "en-GB");
  const nameOf = (code: string): string => {
    const [compartiment = code, klasse] = code.split(":");
    const naam = boek.compartimenten.find((found) => found.code === compartiment)?.naam ?? compartiment;
    const small = naam.charAt(0).toLowerCase() + naam.slice(1);
    return klasse === "openbaar" ? words.openbaarDeel(small) : small;
  };
  /** Where the whole of a compartment is open, its public part needs no words. */
  const named = (codes: readonly string[]): string[] =>
    codes.filter((code) => !code.includes(":") || !codes.includes(code.replace(":openbaar", ""))).map(nameOf);
  return (row) => {
    const rights = [
      { label: words.leest, items: named(row.lezen) },
      { label: words.leestEigen, items: named(row.lezenEigen) },
      { label: words.schrijft, items: named(row.schrijven) },
      { label: words.schrijftEigen, items: named(row.schrijvenEigen) },
    ].filter(({ items }) => items.length > 0);
    const meta = row.meta === undefined ? undefined : words.meta[row.meta];
    const none = rights.length === 0 && meta === undefined ? words.geen : undefined;
    const fasen = row.fasen.length > 0 ? words.fasen(list.format(row.fasen.map(String))) : undefined;
    const conditions = [meta, none, row.lid ? words.lid : undefined, fasen].filter((text) => text !== undefined);
    return { rights, conditions };
  };
}

function RowWords({ rights, conditions }: Words): ReactNode {
  return (
    <>
      {rights.length > 0 && (
        <dl className="lijst lijst--breed">
          {rights.map(({ label, items }) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd lang="nl">
                <ul className={items.length > 1 ? "opsomming" : undefined}>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      {conditions.length > 0 && <p>{conditions.join(" ")}</p>}
    </>
  );
}
