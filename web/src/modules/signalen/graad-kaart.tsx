/** The grade: how reliable the source and how sure the information is, what age took off, and what it allows. */
import { type ReactNode, useState } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Card } from "../../parts/card.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { RadioField, SelectField, TextArea, TextField } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import { MIN_REDEN } from "./besluit-form.ts";
import type { Signaal } from "./queries.ts";
import { BotsingMelding, type Stap, useStap } from "./stap.tsx";
import { useWoorden } from "./woorden.ts";

type Voorstel = { readonly bron: string; readonly informatie: number } | undefined;
type Props = { readonly signaal: Signaal; readonly voorstel: Voorstel };

const BRONNEN = ["A", "B", "C", "D", "E"] as const;
const CODES = ["H1", "H2", "H3"] as const;
const nameOf = ({ bron, informatie }: NonNullable<Voorstel>): string => `${bron}${informatie}`;

export function GraadKaart({ signaal, voorstel }: Props): ReactNode {
  const words = useWoorden().graad;
  const [open, setOpen] = useState(false);
  const { graad } = signaal;
  return (
    <Card title={words.titel} aside={graad && <b className="graad">{nameOf(graad)}</b>}>
      <div className="stapel stapel--dicht">
        {graad ? (
          <Gegeven signaal={signaal} graad={graad} />
        ) : (
          <>
            <p>{words.geen}</p>
            {voorstel && <p className="klein">{words.voorstel(nameOf(voorstel))}</p>}
          </>
        )}
        {signaal.uitkomst === undefined && (
          <Button small onClick={() => setOpen(true)}>
            {graad ? words.wijzig : words.geef}
          </Button>
        )}
      </div>
      {open && <GraadDialog signaal={signaal} onClose={() => setOpen(false)} />}
    </Card>
  );
}

type GegevenProps = { readonly signaal: Signaal; readonly graad: NonNullable<Signaal["graad"]> };

function Gegeven({ signaal, graad }: GegevenProps): ReactNode {
  const { taal } = useTexts();
  const words = useWoorden().graad;
  const { gegradeerdAls = { ...graad, op: signaal.ontvangenOp } } = signaal;
  const aged = nameOf(graad) !== nameOf(gegradeerdAls);
  const dag = formatDay(taal, gegradeerdAls.op);
  return (
    <>
      <p>
        {words.bron[graad.bron]}
        <br />
        {words.informatie[String(graad.informatie)]}
      </p>
      <p className="klein">{aged ? words.verval(nameOf(gegradeerdAls), dag, nameOf(graad)) : words.gegeven(dag)}</p>
      {signaal.tweedeOrganisatie && (
        <p>
          {words.tweedeStaat} {signaal.tweedeOrganisatie}
        </p>
      )}
      <p className="klein">
        {signaal.anoniem ? words.anoniem : signaal.magPersoon ? words.persoonMag : words.persoonMagNiet}
      </p>
    </>
  );
}

/** Lowering the handling code asks a reason. */
const lowers = (signaal: Signaal, code: string): boolean => code < signaal.behandelcode;

const startFrom = (signaal: Signaal): Record<"bron" | "informatie" | "code" | "tweede" | "reden", string> => ({
  bron: signaal.gegradeerdAls?.bron ?? (signaal.anoniem ? "E" : ""),
  informatie: String(signaal.graad?.informatie ?? ""),
  code: signaal.behandelcode,
  tweede: signaal.tweedeOrganisatie ?? "",
  reden: "",
});

function useGraadForm(signaal: Signaal, stap: Stap, onClose: () => void) {
  const alle = useWoorden();
  const words = alle.graad;
  const say = useToast();
  return useForm({
    initial: startFrom(signaal),
    check: ({ bron, informatie, code, reden }) => ({
      bron: bron === "" ? words.kiesBron : undefined,
      informatie: informatie === "" ? words.kiesInformatie : undefined,
      reden: lowers(signaal, code) && reden.trim().length < MIN_REDEN ? alle.besluit.langer(MIN_REDEN) : undefined,
    }),
    send: async ({ bron, informatie, code, tweede, reden }) => {
      await stap.doeInForm(async () => {
        await unwrap(
          api.POST("/signalen/{signaalId}/gradering", {
            params: { path: { signaalId: signaal.id } },
            body: {
              bron: bron as (typeof BRONNEN)[number],
              informatie: Number(informatie),
              behandelcode: code as (typeof CODES)[number],
              ...(tweede.trim() && { tweedeOrganisatie: tweede.trim() }),
              ...(lowers(signaal, code) && { reden: reden.trim() }),
              versie: signaal.versie,
            },
          }),
        );
        onClose();
      });
      say(words.klaar);
    },
  });
}

function GraadDialog({ signaal, onClose }: { readonly signaal: Signaal; readonly onClose: () => void }): ReactNode {
  const alle = useWoorden();
  const words = alle.graad;
  const stap = useStap(signaal);
  const { problem } = stap;
  const form = useGraadForm(signaal, stap, onClose);
  const { bron, informatie, code, tweede } = form.values;
  const hier = [
    [words.titel, `${bron}${informatie}`],
    [words.code, code],
    [words.tweedeStaat, tweede],
  ] as const;
  return (
    <Dialog title={words.titel} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        {problem === undefined ? (
          <ErrorSummary form={form} />
        ) : (
          <BotsingMelding signaal={signaal} problem={problem} hier={hier} />
        )}
        <RadioField
          label={words.bronVraag}
          hint={signaal.anoniem ? words.anoniem : words.bronUitleg}
          options={(signaal.anoniem ? (["E"] as const) : BRONNEN).map((value) => ({
            value,
            label: words.bron[value] ?? value,
          }))}
          {...form.bind("bron")}
        />
        <RadioField
          label={words.informatieVraag}
          options={["1", "2", "3", "4", "5"].map((value) => ({ value, label: words.informatie[value] ?? value }))}
          {...form.bind("informatie")}
        />
        <TextField label={words.tweede} hint={words.tweedeUitleg} optional maxLength={120} {...form.bind("tweede")} />
        <SelectField
          label={words.code}
          options={CODES.map((value) => ({ value, label: alle.pagina.codes[value] ?? value }))}
          {...form.bind("code")}
        />
        {lowers(signaal, code) && (
          <TextArea
            label={words.reden}
            hint={words.redenUitleg}
            min={MIN_REDEN}
            maxLength={4000}
            {...form.bind("reden")}
          />
        )}
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {words.bewaar}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
