/** The legal bases: each article in our own words, whether it was reviewed, and the text at its official place. */
import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import type { Grondslag } from "../../api/types.ts";
import { useMaybeMij } from "../../app/session.ts";
import { Button } from "../../parts/button.tsx";
import { Badge, Card, Empty } from "../../parts/card.tsx";
import { TextField } from "../../parts/field.tsx";
import { OutsideLink } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { DutchOnly } from "./activiteiten-page.tsx";
import { BeoordelingDialog } from "./beoordeling-dialog.tsx";
import { citeGrondslag, useGrondslagen } from "./catalogus.ts";
import { KennisTabs } from "./tabs.tsx";

const fits = (grondslag: Grondslag, word: string): boolean => {
  const text = `${grondslag.wet} ${citeGrondslag(grondslag)} ${grondslag.samenvatting}`.toLowerCase();
  return word
    .toLowerCase()
    .split(/\s+/)
    .every((part) => text.includes(part));
};

export function GrondslagenPage(): ReactNode {
  const { t } = useTexts();
  const words = t.kennis.grondslagen;
  const query = useGrondslagen();
  const [word, setWord] = useState("");
  return (
    <Page title={words.titel} intro={t.kennis.intro}>
      <KennisTabs />
      <div className="stapel">
        <DutchOnly />
        <p className="zacht">{words.uitleg}</p>
        <form className="zoekbalk" role="search" aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
          <TextField
            label={words.filter}
            hint={words.filterUitleg}
            type="search"
            name="filter"
            value={word}
            error={undefined}
            onChange={setWord}
          />
        </form>
        <Loaded query={query}>
          {({ grondslagen }) => (
            <PerWet grondslagen={grondslagen.filter((grondslag) => fits(grondslag, word.trim()))} />
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function PerWet({ grondslagen }: { readonly grondslagen: readonly Grondslag[] }): ReactNode {
  const { t } = useTexts();
  const words = t.kennis.grondslagen;
  const { hash } = useLocation();
  // The artikelen come after the page: the browser's own jump to one of them was too early.
  useEffect(() => {
    if (hash) document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
  return (
    <>
      <p className="vh" role="status">
        {words.aantal(grondslagen.length)}
      </p>
      {grondslagen.length === 0 && (
        <Card title={words.aantal(0)}>
          <Empty title={words.niets}>
            <p className="zacht">{words.nietsUitleg}</p>
          </Empty>
        </Card>
      )}
      {[...Map.groupBy(grondslagen, ({ wet }) => wet)].map(([wet, artikelen]) => (
        <Card
          key={wet}
          title={<span lang="nl">{wet}</span>}
          aside={
            artikelen[0] && (
              <OutsideLink href={artikelen[0].adres}>{words.wettekst(artikelen[0].afkorting)}</OutsideLink>
            )
          }
          flush
        >
          <ul className="kaart__rijen">
            {artikelen.map((grondslag) => (
              <ArtikelView key={grondslag.code} grondslag={grondslag} />
            ))}
          </ul>
        </Card>
      ))}
    </>
  );
}

function ArtikelView({ grondslag }: { readonly grondslag: Grondslag }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.kennis.grondslagen;
  const reviews = useMaybeMij()?.activiteiten.includes("grondslag-beoordelen") ?? false;
  const [open, setOpen] = useState(false);
  return (
    <li id={grondslag.code} className="stapel stapel--dicht">
      <div className="rij">
        <h3>{citeGrondslag(grondslag)}</h3>
        <span className="groep">
          <Badge tone={grondslag.beoordeeld ? "goed" : "fout"}>
            {grondslag.beoordeeld ? words.geldig : words.nietBeoordeeld}
          </Badge>
          {reviews && (
            <Button small aria-label={words.beoordeelTitel(citeGrondslag(grondslag))} onClick={() => setOpen(true)}>
              {words.beoordeel}
            </Button>
          )}
        </span>
      </div>
      <p lang="nl">{grondslag.samenvatting}</p>
      <p className="klein">
        {[
          words.zekerheid[grondslag.zekerheid],
          grondslag.herbeoordelen && words.beoordeeld(formatDay(taal, grondslag.herbeoordelen)),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {open && <BeoordelingDialog grondslag={grondslag} onClose={() => setOpen(false)} />}
    </li>
  );
}
