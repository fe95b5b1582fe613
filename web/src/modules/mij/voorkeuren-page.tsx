/** How someone likes to work: applied at once, kept on the server, undone from the toast. */
import { type ReactNode, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import type { Voorkeur } from "../../api/types.ts";
import { currentVoorkeur } from "../../app/scherm.ts";
import { setVoorkeur, useMij } from "../../app/session.ts";
import { Badge, Card } from "../../parts/card.tsx";
import { type Option, RadioField } from "../../parts/field.tsx";
import { ProblemAlert } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatDay, lastDayBefore } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { useNames } from "../kennis/catalogus.ts";
import { MailKaart } from "./mail-kaart.tsx";
import { MijTabs } from "./tabs.tsx";
import "../../texts/later/medewerkers.ts";
import "../../texts/later/mij.ts";

export function VoorkeurenPage(): ReactNode {
  const { t } = useTexts();
  const words = t.mij.voorkeuren;
  return (
    <Page title={words.titel} intro={words.intro}>
      <MijTabs />
      <div className="blad">
        <div className="stapel">
          <Card title={words.titel}>
            <VoorkeurForm />
          </Card>
          <MailKaart />
        </div>
        <aside className="stapel" aria-label={words.profiel}>
          <Profiel />
        </aside>
      </div>
    </Page>
  );
}

/** Saves on the server; the screen is already right. A refusal puts the screen back. */
function useSave(): { readonly save: (next: Voorkeur) => Promise<void>; readonly problem: unknown } {
  const { t } = useTexts();
  const say = useToast();
  const [problem, setProblem] = useState<unknown>();
  const put = async (next: Voorkeur): Promise<void> => {
    const before = currentVoorkeur();
    setVoorkeur(next);
    try {
      await unwrap(api.PUT("/mij/voorkeur", { body: next }));
      setProblem(undefined);
    } catch (error) {
      setVoorkeur(before);
      setProblem(error);
      throw error;
    }
  };
  const save = async (next: Voorkeur): Promise<void> => {
    const before = currentVoorkeur();
    await put(next).then(
      () => say(t.mij.voorkeuren.bewaard, () => put(before)),
      () => undefined,
    );
  };
  return { save, problem };
}

const optionsOf = (texts: Readonly<Record<string, readonly [string, string]>>): Option[] =>
  Object.entries(texts).map(([value, [label, hint]]) => ({ value, label, ...(hint && { hint }) }));

function VoorkeurForm(): ReactNode {
  const { t } = useTexts();
  const words = t.mij.voorkeuren;
  const { voorkeur } = useMij();
  const { save, problem } = useSave();
  const set = (change: Partial<Voorkeur>) => void save({ ...voorkeur, ...change });
  return (
    <div className="formulier">
      {problem !== undefined && <ProblemAlert error={problem} />}
      <RadioField
        beside
        label={words.taal}
        name="taal"
        value={voorkeur.taal}
        error={undefined}
        options={Object.entries(words.talen).map(([value, label]) => ({ value, label }))}
        onChange={(taal) => set({ taal: taal === "en" ? "en" : "nl" })}
      />
      <RadioField
        beside
        label={words.thema}
        name="thema"
        value={voorkeur.thema}
        error={undefined}
        options={optionsOf(words.themas)}
        onChange={(thema) => set({ thema: thema === "licht" || thema === "donker" ? thema : "systeem" })}
      />
      <RadioField
        label={words.dichtheid}
        name="dichtheid"
        value={voorkeur.dichtheid}
        error={undefined}
        options={optionsOf(words.dichtheden)}
        onChange={(dichtheid) => set({ dichtheid: dichtheid === "compact" ? "compact" : "ruim" })}
      />
      <RadioField
        label={words.sneltoetsen}
        name="sneltoetsen"
        value={voorkeur.sneltoetsen ? "aan" : "uit"}
        error={undefined}
        options={optionsOf(words.aanUit)}
        onChange={(choice) => set({ sneltoetsen: choice === "aan" })}
      />
    </div>
  );
}

function Profiel(): ReactNode {
  const { t, taal } = useTexts();
  const words = t.mij.voorkeuren;
  const names = useNames();
  const mij = useMij();
  return (
    <Card title={words.profiel}>
      <div className="stapel stapel--dicht">
        <p>
          <b>{mij.naam}</b>
          <br />
          {[mij.functie, mij.afdeling].filter(Boolean).join(", ")}
        </p>
        <p className="klein">{words.profielUitleg}</p>
        <h3>{words.rollen}</h3>
        {mij.rollen.length === 0 ? (
          <p className="klein">{words.geenRollen}</p>
        ) : (
          <ul className="stapel stapel--dicht">
            {mij.rollen.map(({ rol, namens, tot }) => (
              <li key={`${rol} ${namens?.id}`}>
                <Badge>{names.rol(rol)}</Badge>{" "}
                <span className="klein">
                  {[
                    namens && t.medewerkers.vervangt(namens.naam),
                    tot && words.tot(formatDay(taal, lastDayBefore(tot))),
                  ]
                    .filter(Boolean)
                    .join(", ")}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}
