/** Searching registers: one field, an answer while typing, and for each result why it was found. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Alert, Card, Empty } from "../../parts/card.tsx";
import { TextField } from "../../parts/field.tsx";
import { fieldId } from "../../parts/form.tsx";
import { ProblemAlert, Waiting } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { RegisterUitvoer } from "./register-uitvoer-dialog.tsx";
import { MIN_VRAAG, useRegisterZoek } from "./queries.ts";
import { Treffers } from "./treffers.tsx";
import type { Ding } from "./types.ts";
import { ZOEKBAAR } from "./vormen.ts";
import { SoortIcoon } from "./soort-icoon.tsx";
import { useWoorden } from "./woorden.ts";
import { setZoekvraag, useZoekvraag } from "./zoekvraag.ts";
import "../../texts/later/registers.ts";
import "../../texts/later/registerwoorden.ts";

/** Each search is logged, so not with every key; short enough to feel like an answer while typing. */
const PAUSE = 250;
const FIELD = "registerzoek";

/** Arrow keys walk from the field through the results and back. */
function walkResults(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
  const field = document.getElementById(fieldId(FIELD));
  const stops = [field, ...event.currentTarget.querySelectorAll<HTMLElement>(".treffers a")];
  const at = stops.findIndex((stop) => stop === event.target);
  const next = at === -1 ? undefined : stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

export function ZoekenPage(): ReactNode {
  const { t } = useTexts();
  const words = t.registers;
  const { vraag, soorten } = useZoekvraag();
  const [typed, setTyped] = useState(vraag);
  const asked = useRef(vraag);
  useEffect(() => {
    // The header asked something while this page was open.
    if (asked.current !== vraag) setTyped(vraag);
    asked.current = vraag;
  }, [vraag]);
  useEffect(() => {
    const next = typed.trim();
    if (next === vraag) return;
    const timer = setTimeout(() => {
      asked.current = next;
      setZoekvraag({ vraag: next });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, vraag]);
  return (
    <Page title={words.titel} intro={words.intro} actions={<RegisterUitvoer />}>
      <div className="stapel" onKeyDown={walkResults}>
        <form
          className="zoekbalk"
          role="search"
          aria-label={words.titel}
          onSubmit={(event) => {
            event.preventDefault();
            asked.current = typed.trim();
            setZoekvraag({ vraag: typed.trim() });
          }}
        >
          <TextField
            label={words.zoek}
            hint={words.zoekUitleg}
            type="search"
            name={FIELD}
            value={typed}
            error={undefined}
            maxLength={200}
            spellCheck={false}
            onChange={setTyped}
          />
          <Button type="submit" icon="zoek">
            {words.zoekKnop}
          </Button>
        </form>
        <SoortKeuze soorten={soorten} />
        <Answer vraag={vraag} soorten={soorten} />
      </div>
    </Page>
  );
}

function SoortKeuze({ soorten }: { readonly soorten: readonly Ding[] }): ReactNode {
  const { t } = useTexts();
  const woorden = useWoorden();
  const toggle = (soort: Ding): void =>
    setZoekvraag({
      soorten: soorten.includes(soort)
        ? soorten.filter((one) => one !== soort)
        : ZOEKBAAR.filter((one) => one === soort || soorten.includes(one)),
    });
  return (
    <div className="chips" role="group" aria-label={t.registers.soorten}>
      <button
        type="button"
        className="chip"
        aria-pressed={soorten.length === 0}
        onClick={() => setZoekvraag({ soorten: [] })}
      >
        {t.registers.alleSoorten}
      </button>
      {ZOEKBAAR.map((soort) => (
        <button
          key={soort}
          type="button"
          className="chip"
          aria-pressed={soorten.includes(soort)}
          onClick={() => toggle(soort)}
        >
          <SoortIcoon soort={soort} />
          {woorden.soort(soort)}
        </button>
      ))}
    </div>
  );
}

function Answer({ vraag, soorten }: { readonly vraag: string; readonly soorten: readonly Ding[] }): ReactNode {
  const { t } = useTexts();
  const words = t.registers;
  const query = useRegisterZoek(vraag, soorten);
  if (vraag.length < MIN_VRAAG) return <HowTo />;
  if (query.isError) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Waiting />;
  const { treffers, teAlgemeen, meer } = query.data;
  if (treffers.length === 0) {
    return (
      <Card title={words.niets}>
        <Empty title={words.nietsUitleg}>
          {soorten.length > 0 && <Button onClick={() => setZoekvraag({ soorten: [] })}>{words.allesTonen}</Button>}
        </Empty>
      </Card>
    );
  }
  return (
    <div className="stapel stapel--dicht" aria-busy={query.isPlaceholderData}>
      {teAlgemeen && (
        <Alert tone="info">
          <p>{words.teAlgemeen}</p>
        </Alert>
      )}
      <p className="klein">
        <span role="status">{words.lijst(treffers.length, meer)}.</span>{" "}
        <span className="alleen-breed">{words.pijlen}</span>
      </p>
      <Treffers treffers={treffers} />
      {meer && <p className="zacht">{words.meer}</p>}
    </div>
  );
}

/** Before the first question: how one searches, and who is not found and why. */
function HowTo(): ReactNode {
  const { t } = useTexts();
  const { leeg } = t.registers;
  return (
    <div className="tegels">
      <Card title={leeg.titel}>
        <dl className="lijst">
          {leeg.voorbeelden.map(([what, how]) => (
            <div key={what} className="lijst__paar">
              <dt>{what}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title={leeg.mensen}>
        <p>{leeg.mensenUitleg}</p>
      </Card>
    </div>
  );
}
