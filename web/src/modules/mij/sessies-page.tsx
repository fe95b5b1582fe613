/** The devices where someone is logged in: end one, or all at once. */
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import type { Sessie } from "../../api/types.ts";
import { logoutEverywhere } from "../../app/logout.ts";
import { Button } from "../../parts/button.tsx";
import { Badge, Card } from "../../parts/card.tsx";
import { useDeed } from "../../parts/deed.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { Loaded, ProblemAlert } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { SESSIES, useSessies } from "./queries.ts";
import { MijTabs } from "./tabs.tsx";
import "../../texts/later/mij.ts";

export function SessiesPage(): ReactNode {
  const { t } = useTexts();
  const words = t.mij.sessies;
  const query = useSessies();
  return (
    <Page title={words.titel} intro={words.intro} actions={<Everywhere />}>
      <MijTabs />
      <Loaded query={query}>
        {(sessies) => (
          <Card title={t.mij.tabs.sessies} flush>
            <ul className="kaart__rijen">
              {sessies
                .toSorted((a, b) => Number(b.deze) - Number(a.deze))
                .map((sessie) => (
                  <SessieLine key={sessie.id} sessie={sessie} />
                ))}
            </ul>
          </Card>
        )}
      </Loaded>
    </Page>
  );
}

function SessieLine({ sessie }: { readonly sessie: Sessie }): ReactNode {
  const { t, taal } = useTexts();
  const words = t.mij.sessies;
  const say = useToast();
  const client = useQueryClient();
  const { busy, problem, run } = useDeed();
  const end = async (): Promise<void> => {
    try {
      await unwrap(api.DELETE("/mij/sessies/{sessieId}", { params: { path: { sessieId: sessie.id } } }));
      say(words.beeindigd);
    } finally {
      await client.invalidateQueries({ queryKey: SESSIES });
    }
  };
  return (
    <li className="rij">
      <div>
        <h3>{sessie.toestel}</h3>
        <p className="klein">
          {words.begonnen(formatMoment(taal, sessie.begonnenOp))}
          <br />
          {words.gezien(formatMoment(taal, sessie.gezienOp))}, {words.eindigt(formatMoment(taal, sessie.verlooptOp))}
        </p>
        {problem !== undefined && <ProblemAlert error={problem} />}
      </div>
      {sessie.deze ? (
        <Badge tone="goed">{words.deze}</Badge>
      ) : (
        <Button small busy={busy} aria-label={words.beeindigApparaat(sessie.toestel)} onClick={() => run(end)}>
          {words.beeindig}
        </Button>
      )}
    </li>
  );
}

function Everywhere(): ReactNode {
  const { t } = useTexts();
  const words = t.mij.sessies;
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { busy, run } = useDeed();
  return (
    <>
      <Button kind="gevaar" icon="uit" onClick={() => setAsking(true)}>
        {words.overal}
      </Button>
      {asking && (
        <Dialog title={words.vraag} onClose={() => setAsking(false)} bare>
          <div className="alinea">
            <p>{words.overalUitleg}</p>
            <p>{words.vraagUitleg}</p>
          </div>
          <div className="groep">
            <Button kind="hoofd" busy={busy} onClick={() => run(() => logoutEverywhere(router))}>
              {words.overal}
            </Button>
            <Button onClick={() => setAsking(false)}>{t.algemeen.annuleren}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
