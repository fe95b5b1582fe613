/** Naming something or somebody in a signaal; a person only as a mention, and never in an anonymous tip. */
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Alert } from "../../parts/card.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { DateField, RadioField, SelectField, TextField } from "../../parts/field.tsx";
import { ErrorSummary, type Form, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { type Signaal, useRefreshSignalen } from "./queries.ts";
import { useWoorden } from "./woorden.ts";

const SOORTEN = ["ADRES", "ORGANISATIE", "KVK", "KENTEKEN", "IBAN", "TELEFOON", "PERSOON"] as const;
const AARDEN = ["WAARNEMING", "HOREN_ZEGGEN", "DUIDING"] as const;
type Ding = Exclude<(typeof SOORTEN)[number], "PERSOON">;

const EMPTY = { soort: "", tekst: "", voornamen: "", tussenvoegsel: "", achternaam: "", geboortedatum: "", aard: "" };
type Waarden = typeof EMPTY;

const toBody = ({ soort, tekst, aard, ...naam }: Waarden) => {
  const known = aard as (typeof AARDEN)[number];
  if (soort !== "PERSOON") return { soort: soort as Ding, tekst: tekst.trim(), aard: known };
  const { geboortedatum, ...persoon } = naam;
  return { soort: "PERSOON" as const, persoon: { ...persoon, ...(geboortedatum && { geboortedatum }) }, aard: known };
};

export function VermeldingDialog({
  signaal,
  onClose,
}: {
  readonly signaal: Signaal;
  readonly onClose: () => void;
}): ReactNode {
  const words = useWoorden().vermelding;
  const refresh = useRefreshSignalen();
  const say = useToast();
  const form = useForm<Waarden>({
    initial: EMPTY,
    check: ({ soort, tekst, achternaam, aard }) => ({
      soort: soort === "" ? words.kiesSoort : undefined,
      tekst: soort !== "" && soort !== "PERSOON" && tekst.trim().length < 2 ? words.vulTekst : undefined,
      achternaam: soort === "PERSOON" && achternaam.trim().length < 2 ? words.vulNaam : undefined,
      aard: aard === "" ? words.kiesAard : undefined,
    }),
    send: async (values) => {
      await unwrap(
        api.POST("/signalen/{signaalId}/vermeldingen", {
          params: { path: { signaalId: signaal.id } },
          body: toBody(values),
        }),
      );
      await refresh();
      say(words.klaar);
      onClose();
    },
  });
  const { soort } = form.values;
  return (
    <Dialog title={words.dialoog} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <SelectField
          label={words.wat}
          empty=""
          options={SOORTEN.map((value) => ({ value, label: words.soorten[value] ?? value }))}
          {...form.bind("soort")}
        />
        {soort === "PERSOON" ? (
          <Persoon form={form} anoniem={signaal.anoniem} />
        ) : (
          <TextField label={words.tekst} maxLength={300} {...form.bind("tekst")} />
        )}
        <RadioField
          label={words.aard}
          options={AARDEN.map((value) => ({
            value,
            label: words.aarden[value]?.[0] ?? value,
            hint: words.aarden[value]?.[1] ?? "",
          }))}
          {...form.bind("aard")}
        />
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {words.bewaar}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Persoon({ form, anoniem }: { readonly form: Form<Waarden>; readonly anoniem: boolean }): ReactNode {
  const words = useWoorden().vermelding;
  return (
    <>
      <Alert tone={anoniem ? "let" : "info"}>{anoniem ? words.anoniem : words.persoonUitleg}</Alert>
      <TextField label={words.voornamen} optional maxLength={100} {...form.bind("voornamen")} />
      <TextField label={words.tussenvoegsel} optional maxLength={20} {...form.bind("tussenvoegsel")} />
      <TextField label={words.achternaam} maxLength={100} {...form.bind("achternaam")} />
      <DateField label={words.geboortedatum} optional {...form.bind("geboortedatum")} />
    </>
  );
}
