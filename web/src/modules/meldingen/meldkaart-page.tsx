/** The card for when there is no connection: to print, or to type on and send later. Nothing is kept on the device unless asked. */
import { type ReactNode, useEffect, useState } from "react";
import { useNavigate } from "@tanstack/react-router";
import { api, unwrap } from "../../api/client.ts";
import { ResponseError } from "../../api/probleem.ts";
import { useMaybeMij } from "../../app/session.ts";
import { Button, LinkButton } from "../../parts/button.tsx";
import { Alert, Card } from "../../parts/card.tsx";
import { keepConcept } from "../../parts/concept.ts";
import { TextArea } from "../../parts/field.tsx";
import { ProblemAlert } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatMoment } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { newConceptId } from "./intake.ts";
import { bewaarKaart, type Kaart, kanBewaren, openKaart, wisKaart } from "./toestel.ts";
import { useWoorden } from "./woorden.ts";

export function MeldkaartPage(): ReactNode {
  const { kaart } = useWoorden();
  return (
    <Page
      title={kaart.titel}
      intro={kaart.intro}
      actions={
        <Button icon="download" onClick={() => print()}>
          {kaart.print}
        </Button>
      }
    >
      <div className="stapel meldblad">
        <section className="kaart meldkaart" aria-labelledby="meldkaart-vragen">
          <div className="kaart__in stapel">
            <h2 id="meldkaart-vragen">{kaart.vragen}</h2>
            <ol className="meldkaart__regels">
              {kaart.regels.map((regel) => (
                <li key={regel}>{regel}</li>
              ))}
            </ol>
            <p>
              <b>{kaart.veilig}</b>
            </p>
            <p className="zacht">{kaart.kwijt}</p>
          </div>
        </section>
        <Typen />
      </div>
    </Page>
  );
}

/** What is typed, and what of it is kept on the device. */
function useKaart() {
  const [id, setId] = useState(newConceptId);
  const [tekst, setTekst] = useState("");
  const [kept, setKept] = useState<Kaart>();
  useEffect(() => {
    const look = async (): Promise<void> => {
      const found = kanBewaren() ? await openKaart() : undefined;
      if (!found) return;
      setKept(found);
      setId(found.id);
      setTekst((typed) => typed || found.tekst);
    };
    void look().catch(() => undefined);
  }, []);
  const dirty = tekst.trim() !== "" && tekst !== kept?.tekst;
  useEffect(() => (dirty ? keepConcept() : undefined), [dirty]);
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [dirty]);
  return {
    id,
    tekst,
    kept,
    setTekst,
    bewaar: async () => setKept(await bewaarKaart(id, tekst)),
    wis: async () => {
      await wisKaart();
      setKept(undefined);
    },
  };
}

/** The draft of this card is there already when it was sent before: then that is the answer. */
async function maakConcept(conceptId: string, feiten: string): Promise<void> {
  try {
    await unwrap(
      api.PUT("/mijn-concepten/{conceptId}", {
        params: { path: { conceptId } },
        body: { versie: 0, inhoud: { feiten } },
      }),
    );
  } catch (error) {
    if (!(error instanceof ResponseError && error.code === "CONCEPT_GEWIJZIGD")) throw error;
  }
}

function Typen(): ReactNode {
  const { taal } = useTexts();
  const { kaart, feiten, feitenUitleg } = useWoorden();
  const mij = useMaybeMij();
  const say = useToast();
  const navigate = useNavigate();
  const { id, tekst, kept, setTekst, bewaar, wis } = useKaart();
  const [fout, setFout] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const run = async (work: () => Promise<void>): Promise<void> => {
    setProblem(undefined);
    setFout(tekst.trim().length < 10 ? kaart.feitenKort : undefined);
    if (tekst.trim().length < 10) return;
    await work().catch(setProblem);
  };
  const send = (): Promise<void> =>
    run(async () => {
      await maakConcept(id, tekst.trim());
      await wis();
      setTekst("");
      say(kaart.overgezet);
      await navigate({ to: "/signalen/nieuw", search: { concept: id } });
    });
  return (
    <div className="geen-druk">
      <Card title={kaart.formulier}>
        <div className="formulier">
          {problem !== undefined &&
            (problem instanceof ResponseError && problem.status === 0 ? (
              <Alert tone="fout" title={kaart.geenVerbinding} live="alert" />
            ) : (
              <ProblemAlert error={problem} />
            ))}
          <TextArea
            label={feiten}
            hint={feitenUitleg}
            rows={8}
            maxLength={10_000}
            name="feiten"
            value={tekst}
            error={fout}
            onChange={setTekst}
          />
          <p className="klein" role="status">
            {kept ? kaart.bewaardTot(formatMoment(taal, new Date(kept.tot).toISOString())) : kaart.geheugen}
          </p>
          <div className="groep">
            {mij ? (
              <Button kind="hoofd" onClick={() => void send()}>
                {kaart.verstuur}
              </Button>
            ) : (
              <LinkButton to="/inloggen" search={{ naar: "/meldkaart" }} kind="hoofd">
                {kaart.inloggen}
              </LinkButton>
            )}
            {kanBewaren() && <Button onClick={() => void run(bewaar)}>{kaart.bewaar}</Button>}
            {kept && (
              <Button
                kind="kaal"
                onClick={() =>
                  void wis()
                    .then(() => say(kaart.gewist))
                    .catch(setProblem)
                }
              >
                {kaart.wis}
              </Button>
            )}
          </div>
          <p className="klein">{kanBewaren() ? kaart.bewaarUitleg : kaart.nietMogelijk}</p>
        </div>
      </Card>
    </div>
  );
}
