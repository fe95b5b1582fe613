/** Report a signaal: drafts that wait, doors to others, the form, and the number when it is in. */
import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import { isNotThere } from "../../api/probleem.ts";
import { Button, LinkButton } from "../../parts/button.tsx";
import { Card, Empty } from "../../parts/card.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatDay, formatWeekday } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { Deuren } from "./deuren.tsx";
import { newConceptId, useIntake } from "./intake.ts";
import { IntakeForm } from "./intake-form.tsx";
import { type Concept, type ConceptKort, CONCEPTEN, type Gemeld, useConcept, useConcepten } from "./queries.ts";
import { useWoorden } from "./woorden.ts";

const route = getRouteApi("/eigen/signalen/nieuw");

/** What is in view: a form that began here, or a draft of earlier. `ids` are the addresses under which it is the same form. */
type View = { readonly key: string; readonly stored: boolean; readonly ids: readonly string[] };

const began = (): View => ({ key: newConceptId(), stored: false, ids: [] });
const opened = (id: string): View => ({ key: id, stored: true, ids: [id] });

/** Follows the address where it leads elsewhere, and not where it only came to name what is in view. */
function useView(chosen: string | undefined) {
  const [view, setView] = useState(() => (chosen === undefined ? began() : opened(chosen)));
  const [before, setBefore] = useState(chosen);
  if (before !== chosen) {
    setBefore(chosen);
    if (chosen === undefined) setView(began());
    else if (!view.ids.includes(chosen)) setView(opened(chosen));
  }
  return {
    view,
    begin: () => setView(began()),
    names: (id: string) => setView((now) => ({ ...now, ids: [...now.ids, id] })),
  };
}

export function NieuwSignaalPage(): ReactNode {
  const words = useWoorden();
  const { concept: chosen, stap = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const { view, begin, names } = useView(chosen);
  const [gemeld, setGemeld] = useState<Gemeld>();
  const again = (): void => {
    setGemeld(undefined);
    begin();
    void navigate({ search: {}, replace: true });
  };
  if (gemeld) return <Verstuurd gemeld={gemeld} onAgain={again} />;
  const rest = {
    stap,
    onStap: (nr: number) => void navigate({ search: (now) => ({ ...now, stap: nr }) }),
    onBewaard: (id: string) => {
      names(id);
      void navigate({ search: (now) => ({ ...now, concept: id }), replace: true });
    },
    onGemeld: setGemeld,
  };
  return (
    <Page title={words.titel}>
      <div className="stapel meldblad">
        {chosen === undefined && <Wachtend />}
        <Deuren />
        {view.stored ? (
          <Geopend key={view.key} id={view.key} onAgain={again} rest={rest} />
        ) : (
          <Intake key={view.key} id={view.key} concept={undefined} {...rest} />
        )}
      </div>
    </Page>
  );
}

type Rest = Omit<Parameters<typeof IntakeForm>[0], "intake" | "bijlagen"> & {
  readonly onBewaard: (id: string) => void;
};

function Intake({
  id,
  concept,
  onBewaard,
  ...rest
}: Rest & { readonly id: string; readonly concept: Concept | undefined }): ReactNode {
  const intake = useIntake(id, concept, onBewaard);
  return <IntakeForm intake={intake} bijlagen={concept?.bijlagen ?? []} {...rest} />;
}

/** A draft of earlier: what the server has is where it goes on. */
function Geopend({
  id,
  onAgain,
  rest,
}: {
  readonly id: string;
  readonly onAgain: () => void;
  readonly rest: Rest;
}): ReactNode {
  const words = useWoorden();
  const query = useConcept(id);
  if (query.isError && isNotThere(query.error)) {
    return (
      <Card title={words.conceptWeg}>
        <Empty title={words.conceptWegUitleg}>
          <p>
            <Button kind="hoofd" onClick={onAgain}>
              {words.beginNieuw}
            </Button>
          </p>
        </Empty>
      </Card>
    );
  }
  return <Loaded query={query}>{(concept) => <Intake id={id} concept={concept} {...rest} />}</Loaded>;
}

/** Drafts that wait, with what they begin with and until when they stay. */
function Wachtend(): ReactNode {
  const { taal } = useTexts();
  const words = useWoorden();
  const { data = [] } = useConcepten();
  const [shown] = useState(5);
  if (data.length === 0) return null;
  return (
    <Card title={words.concepten} flush>
      <ul className="kaart__rijen">
        {data.slice(0, shown).map((one) => (
          <Wacht key={one.id} concept={one} tot={formatDay(taal, one.vervaltOp)} />
        ))}
      </ul>
    </Card>
  );
}

function Wacht({ concept, tot }: { readonly concept: ConceptKort; readonly tot: string }): ReactNode {
  const words = useWoorden();
  const client = useQueryClient();
  const navigate = route.useNavigate();
  const say = useToast();
  const begin = concept.begin || words.conceptLeeg;
  const discard = async (): Promise<void> => {
    await unwrap(api.DELETE("/mijn-concepten/{conceptId}", { params: { path: { conceptId: concept.id } } }));
    say(words.weggegooid);
    await client.invalidateQueries({ queryKey: CONCEPTEN, exact: true });
  };
  return (
    <li className="stapel stapel--dicht">
      <p className="concept__begin">{begin}</p>
      <p className="klein">
        {[concept.bijlagen > 0 ? words.metBijlagen(concept.bijlagen) : "", words.conceptTot(tot)]
          .filter(Boolean)
          .join(", ")}
      </p>
      <div className="groep">
        <Button
          small
          aria-label={words.gaVerderMet(begin)}
          onClick={() => void navigate({ search: { concept: concept.id } })}
        >
          {words.gaVerder}
        </Button>
        <Button
          small
          kind="kaal"
          aria-label={words.gooiWegMet(begin)}
          onClick={() => void discard().catch(() => undefined)}
        >
          {words.gooiWeg}
        </Button>
      </div>
    </li>
  );
}

function Verstuurd({ gemeld, onAgain }: { readonly gemeld: Gemeld; readonly onAgain: () => void }): ReactNode {
  const { taal } = useTexts();
  const words = useWoorden();
  const { klaar } = words;
  return (
    <Page title={klaar.titel}>
      <div className="stapel meldblad">
        <p className="meld__nummer">
          {klaar.nummer} <b className="code">{gemeld.nummer}</b>
        </p>
        <p>{gemeld.horenVoor ? klaar.hoort(formatWeekday(taal, gemeld.horenVoor)) : klaar.hoortNiet}</p>
        <p className="zacht">{words.privacy}</p>
        <div className="groep">
          <LinkButton to="/mijn-meldingen" kind="hoofd">
            {klaar.volg}
          </LinkButton>
          <Button onClick={onAgain}>{klaar.nogEen}</Button>
        </div>
      </div>
    </Page>
  );
}
