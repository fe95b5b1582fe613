/** The fields of one kind of proposal, and filing it with its paper. */
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { api, sendFile, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { DateField, FileField, type Option, SelectField, TextArea, TextField } from "../../parts/field.tsx";
import { ErrorSummary, type Form, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { useNames, useToegang } from "../kennis/catalogus.ts";
import { MedewerkerKeuze } from "./medewerker-keuze.tsx";
import { useMedewerker, useRefreshVoorstellen, withdrawVoorstel } from "./queries.ts";
import {
  checkVoorstel,
  EMPTY,
  FILE_LIMIT,
  NOT_GIVEN,
  type Soort,
  toBody,
  VELDEN,
  type VoorstelValues,
  type VoorstelField,
} from "./voorstel-form.ts";

type Props = { readonly soort: Soort; readonly medewerkerId: string; readonly onOther: () => void };

export function VoorstelVelden({ soort, medewerkerId, onOther }: Props): ReactNode {
  const { t } = useTexts();
  const { formulier, fouten } = t.voorstellen;
  const [file, setFile] = useState<File>();
  const fileVoorstel = useFileVoorstel();
  const tooLarge = file !== undefined && file.size > FILE_LIMIT;
  const form = useForm<VoorstelValues & { readonly bijlage: string }>({
    initial: { ...EMPTY, medewerkerId, bijlage: "" },
    check: (values) => ({ ...checkVoorstel(soort, values, fouten), ...(tooLarge && { bijlage: fouten.bestand }) }),
    send: (values) => fileVoorstel(soort, values, file),
  });
  return (
    <form className="formulier" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary form={form} />
      {VELDEN[soort].map((veld) => (
        <VoorstelFieldView key={veld} veld={veld} soort={soort} form={form} />
      ))}
      <FileField
        label={formulier.bijlage}
        hint={formulier.bijlageUitleg}
        name="bijlage"
        error={form.errors.get("bijlage")}
        accept=".jpg,.jpeg,.png,.webp,.pdf,.txt"
        onFile={setFile}
      />
      <div className="groep">
        <Button type="submit" kind="hoofd" busy={form.busy}>
          {formulier.verstuur}
        </Button>
        <Button onClick={onOther}>{formulier.andereSoort}</Button>
      </div>
    </form>
  );
}

/** Files it, sends the paper after it, and opens its page, where it can be undone. */
function useFileVoorstel() {
  const { t } = useTexts();
  const say = useToast();
  const navigate = useNavigate();
  const refresh = useRefreshVoorstellen();
  return async (soort: Soort, values: VoorstelValues, file: File | undefined): Promise<void> => {
    const { id } = await unwrap(api.POST("/voorstellen", { body: toBody(soort, values) }));
    const arrived =
      file === undefined ||
      (await sendFile(`/voorstellen/${id}/bijlage`, file).then(
        () => true,
        () => false,
      ));
    await refresh();
    await navigate({ to: "/voorstellen/$id", params: { id } });
    say(arrived ? t.voorstellen.ingediendToast : t.voorstellen.bijlageMislukt, () =>
      withdrawVoorstel(id).then(refresh),
    );
  };
}

type VeldProps = {
  readonly veld: VoorstelField;
  readonly soort: Soort;
  readonly form: Form<VoorstelValues & { readonly bijlage: string }>;
};

function VoorstelFieldView({ veld, soort, form }: VeldProps): ReactNode {
  const { t } = useTexts();
  const words = t.voorstellen.formulier;
  const bound = form.bind(veld);
  const fixedEnd = soort === "VERVANGING";
  const views: Readonly<Record<VoorstelField, () => ReactNode>> = {
    medewerkerId: () => <MedewerkerKeuze label={words.medewerkerId} {...bound} />,
    vervangerId: () => <MedewerkerKeuze label={words.vervangerId} without={form.values.medewerkerId} {...bound} />,
    rol: () => <RolField soort={soort} form={form} />,
    van: () => <DateField label={words.van} hint={words.vanUitleg} optional {...bound} />,
    tot: () => (
      <DateField
        label={words.totEnMet}
        hint={fixedEnd ? words.totVerplicht : words.totUitleg}
        optional={!fixedEnd}
        {...bound}
      />
    ),
    naam: () => <TextField label={words.naam} maxLength={120} {...bound} />,
    functie: () => <TextField label={words.functie} maxLength={120} {...bound} />,
    afdeling: () => <TextField label={words.afdeling} optional maxLength={120} {...bound} />,
    aanmeldnaam: () => (
      <TextField
        label={words.aanmeldnaam}
        hint={words.aanmeldnaamUitleg}
        maxLength={200}
        spellCheck={false}
        {...bound}
      />
    ),
    toelichting: () => (
      <TextArea label={words.toelichting} hint={words.toelichtingUitleg} min={10} maxLength={2000} {...bound} />
    ),
  };
  return views[veld]();
}

/** A rol is chosen from all, or, where it must be held already, from those of the colleague. */
function RolField({ soort, form }: Omit<VeldProps, "veld">): ReactNode {
  const { t } = useTexts();
  const words = t.voorstellen.formulier;
  const options = useRolOptions(soort, form.values.medewerkerId);
  const held = soort !== "ROL_TOEKENNEN";
  const hint = !held
    ? words.rolUitleg
    : form.values.medewerkerId === ""
      ? words.eerstWie
      : options.length === 0
        ? words.geenRollen
        : words.rolHeeft;
  return <SelectField label={words.rol} hint={hint} options={options} empty={words.kies} {...form.bind("rol")} />;
}

function useRolOptions(soort: Soort, medewerkerId: string): readonly Option[] {
  const names = useNames();
  const all = useToegang().data?.rollen ?? [];
  const { data } = useMedewerker(medewerkerId);
  const now = Date.now();
  const ofColleague = (data?.medewerker.rollen ?? [])
    .filter(({ tot }) => tot === undefined || Date.parse(tot) > now)
    .map(({ rol }) => rol);
  const codes =
    soort === "ROL_TOEKENNEN"
      ? all.map(({ code }) => code).filter((code) => !NOT_GIVEN.includes(code))
      : [...new Set(ofColleague)];
  return codes.map((code) => ({ value: code, label: names.rol(code) }));
}
