/** The choice above the list, and the views that somebody keeps of it. */
import { type ReactNode, useEffect, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { SelectField, TextField } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useSignaaltypen } from "../meldingen/queries.ts";
import { fromVraag, type Keuze, setKeuze, toVraag, WELKE } from "./keuze.ts";
import { useRefreshWeergaven, useWeergaven, type Weergave } from "./queries.ts";
import { useWoorden } from "./woorden.ts";

const PAUSE = 500;

export function KeuzeBalk({ keuze }: { readonly keuze: Keuze }): ReactNode {
  const words = useWoorden();
  const { filter } = words;
  const typen = useSignaaltypen().data?.typen ?? [];
  const [tekst, setTekst] = useState(keuze.tekst);
  const [bewaren, setBewaren] = useState(false);
  // On a phone the list comes first.
  const [wide] = useState(() => window.matchMedia("(width >= 700px)").matches);
  useEffect(() => setTekst(keuze.tekst), [keuze.tekst]);
  useEffect(() => {
    if (tekst === keuze.tekst) return;
    const timer = setTimeout(() => setKeuze({ ...keuze, tekst }), PAUSE);
    return () => clearTimeout(timer);
  }, [tekst, keuze]);
  const select = (name: keyof Keuze, label: string, options: readonly (readonly [string, string])[]): ReactNode => (
    <SelectField
      label={label}
      name={name}
      value={keuze[name]}
      error={undefined}
      options={options.map(([value, text]) => ({ value, label: text }))}
      onChange={(value) => setKeuze({ ...keuze, [name]: value })}
    />
  );
  const meer = (
    <>
      {select("fase", filter.fase, [
        ["", filter.alle],
        ...["1", "2", "3", "4"].map((nr) => [nr, words.faseNaam(Number(nr), words.fasen[nr] ?? "")] as const),
      ])}
      {select("type", filter.soort, [["", filter.alle], ...typen.map(({ code, naam }) => [code, naam] as const)])}
      {select("stand", filter.stand, [
        ["OPEN", filter.open],
        ["GESLOTEN", filter.gesloten],
      ])}
      {select("volgorde", filter.volgorde, [
        ["TERMIJN", filter.termijnEerst],
        ["NIEUWSTE", filter.nieuwsteEerst],
      ])}
    </>
  );
  return (
    <div className="kaart">
      <div className="kaart__in stapel stapel--dicht">
        <form
          className="signaalkeuze"
          role="search"
          aria-label={filter.titel}
          onSubmit={(event) => {
            event.preventDefault();
            setKeuze({ ...keuze, tekst });
          }}
        >
          <TextField
            label={filter.tekst}
            name="tekst"
            type="search"
            value={tekst}
            error={undefined}
            maxLength={100}
            onChange={setTekst}
          />
          {select(
            "welke",
            filter.welke,
            WELKE.map((one) => [one, filter.keuzes[one]]),
          )}
          {wide ? (
            meer
          ) : (
            <details className="meerkeuze">
              <summary>{filter.meer}</summary>
              <div className="signaalkeuze">{meer}</div>
            </details>
          )}
        </form>
        <Weergaven keuze={keuze} onBewaar={() => setBewaren(true)} />
        {bewaren && <BewaarDialog keuze={keuze} onClose={() => setBewaren(false)} />}
      </div>
    </div>
  );
}

const same = (a: Keuze, b: Keuze): boolean => (Object.keys(a) as (keyof Keuze)[]).every((key) => a[key] === b[key]);

function Weergaven({ keuze, onBewaar }: { readonly keuze: Keuze; readonly onBewaar: () => void }): ReactNode {
  const words = useWoorden();
  const refresh = useRefreshWeergaven();
  const say = useToast();
  const weergaven = useWeergaven().data ?? [];
  const shown = weergaven.find(({ filters }) => same(fromVraag(filters), keuze));
  const remove = async ({ id }: Weergave): Promise<void> => {
    await unwrap(api.DELETE("/mijn-signaalweergaven/{weergaveId}", { params: { path: { weergaveId: id } } }));
    await refresh();
    say(words.weergaven.weg);
  };
  return (
    <div className="chips" role="group" aria-label={words.weergaven.titel}>
      {weergaven.map((one) => (
        <button
          key={one.id}
          type="button"
          className="chip"
          aria-pressed={one === shown}
          onClick={() => setKeuze(fromVraag(one.filters))}
        >
          {one.naam}
        </button>
      ))}
      {shown ? (
        <Button small icon="kruis" onClick={() => void remove(shown)}>
          {words.weergaven.verwijder(shown.naam)}
        </Button>
      ) : (
        <Button small icon="plus" onClick={onBewaar}>
          {words.weergaven.bewaar}
        </Button>
      )}
    </div>
  );
}

function BewaarDialog({ keuze, onClose }: { readonly keuze: Keuze; readonly onClose: () => void }): ReactNode {
  const words = useWoorden();
  const refresh = useRefreshWeergaven();
  const say = useToast();
  const form = useForm({
    initial: { naam: "" },
    check: ({ naam }) => ({ naam: naam.trim().length < 2 ? words.weergaven.naamFout : undefined }),
    send: async ({ naam }) => {
      await unwrap(api.POST("/mijn-signaalweergaven", { body: { naam: naam.trim(), filters: toVraag(keuze) } }));
      await refresh();
      say(words.weergaven.klaar);
      onClose();
    },
  });
  return (
    <Dialog title={words.weergaven.bewaar} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <TextField label={words.weergaven.naam} maxLength={60} {...form.bind("naam")} />
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {words.weergaven.bewaar}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
