/** The doelbalk: always in sight what one is doing, in which rol and on which grondslag; and the panel that explains it. */
import type { ReactNode } from "react";
import { citeGrondslag, useDuur, useNames } from "../modules/kennis/catalogus.ts";
import { Button, LinkButton } from "../parts/button.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { TextLink } from "../parts/link.tsx";
import { useTexts } from "../texts/texts.tsx";
import { type DoelDeel, useDoel } from "./doel.ts";
import { menuOf } from "./menu-items.ts";
import { useMij } from "./session.ts";

export function Doelbalk({ openbaar, onWhy }: { readonly openbaar: boolean; readonly onWhy: () => void }): ReactNode {
  const { t } = useTexts();
  const { doel } = t.algemeen;
  const delen = useDoel();
  return (
    <section className="doel" aria-label={doel.regio}>
      {openbaar ? <p>{doel.openbaar}</p> : <DoelWords delen={delen} />}
      {!openbaar && (
        <>
          <Button kind="kaal" small onClick={onWhy}>
            <span className="breed">{doel.waarom}</span>
            <span className="smal">{doel.waaromKort}</span>
          </Button>
          <span className="doel__inzage">
            <Icon name="oog" />
            {doel.vastgelegd}
          </span>
        </>
      )}
    </section>
  );
}

function DoelWords({ delen }: { readonly delen: readonly DoelDeel[] }): ReactNode {
  const { t } = useTexts();
  const { doel } = t.algemeen;
  const names = useNames();
  const [first, ...others] = delen;
  if (!first) return <dl />;
  const rollen = [...new Set(delen.map(({ rol }) => rol))];
  return (
    <dl>
      <div>
        <dt>{doel.doel}</dt>
        <dd>
          {first.activiteit === "mijn-account" && others.length > 0
            ? doel.meerdere
            : names.activiteit(first.activiteit)}
        </dd>
      </div>
      <div>
        <dt>{doel.rol}</dt>
        <dd>{rollen.map(names.rol).join(", ")}</dd>
      </div>
      <div className="breed">
        <dt>{doel.grondslag}</dt>
        <dd>
          <GrondslagLink delen={delen} />
        </dd>
      </div>
    </dl>
  );
}

function GrondslagLink({ delen }: { readonly delen: readonly DoelDeel[] }): ReactNode {
  const { t } = useTexts();
  const all = [
    ...new Map(
      delen.flatMap(({ grondslagen }) => grondslagen).map((grondslag) => [grondslag.code, grondslag]),
    ).values(),
  ];
  const [first, ...rest] = all;
  const code = delen[0]?.verwerking?.code;
  if (!first || !code) return null;
  const label = `${citeGrondslag(first)}${rest.length > 0 ? ` ${t.algemeen.doel.enAndere(rest.length)}` : ""}`;
  return delen.length > 1 ? (
    <TextLink to="/kennis/grondslagen">{label}</TextLink>
  ) : (
    <TextLink to="/kennis/activiteiten/$code" params={{ code }}>
      {label}
    </TextLink>
  );
}

export function WaaromPaneel({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const { doel, menuItems } = t.algemeen;
  const delen = useDoel();
  const { work } = menuOf(useMij());
  return (
    <Dialog title={doel.paneel} onClose={onClose} panel>
      {delen.map((deel) => (
        <DoelUitleg key={deel.activiteit} deel={deel} />
      ))}
      <div className="alinea">
        <h3>{doel.watVastgelegd}</h3>
        <p>{doel.vastgelegdUitleg}</p>
        <p>{doel.alleenDoel}</p>
        <h3>{doel.anderWerk}</h3>
        <p>{doel.kiestNiet}</p>
      </div>
      <div className="groep">
        {work.map(({ key, to }) => (
          <LinkButton key={key} to={to} small onClick={onClose}>
            {menuItems[key]}
          </LinkButton>
        ))}
      </div>
    </Dialog>
  );
}

function DoelUitleg({ deel }: { readonly deel: DoelDeel }): ReactNode {
  const { t } = useTexts();
  const { doel } = t.algemeen;
  const names = useNames();
  const formatDuur = useDuur();
  const { verwerking } = deel;
  return (
    <div className="alinea">
      <p>
        <b>{doel.uDoet(names.activiteit(deel.activiteit), names.rol(deel.rol))}</b>{" "}
        {deel.namens && doel.namens(deel.namens)}
      </p>
      {verwerking && (
        <dl className="lijst lijst--breed">
          <dt>{doel.waarvoor}</dt>
          <dd lang="nl">{verwerking.doel}</dd>
          <dt>{doel.grondslagen}</dt>
          <dd lang="nl">
            <ul>
              {deel.grondslagen.map((grondslag) => (
                <li key={grondslag.code}>
                  <TextLink to="/kennis/grondslagen" hash={grondslag.code}>
                    {citeGrondslag(grondslag)}
                  </TextLink>
                </li>
              ))}
            </ul>
          </dd>
          <dt>{doel.bewaren}</dt>
          <dd>
            {formatDuur(verwerking.bewaartermijn.duur)}
            <span className="klein" lang="nl">
              {" "}
              ({verwerking.bewaartermijn.vanaf})
            </span>
          </dd>
        </dl>
      )}
    </div>
  );
}
