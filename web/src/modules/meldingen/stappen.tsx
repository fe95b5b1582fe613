/** The three steps of a melding: what and how, when and where, what one thinks. */
import type { ReactNode } from "react";
import { DateField, RadioField, SelectField, TextArea, TextField } from "../../parts/field.tsx";
import { Icon } from "../../parts/icon.tsx";
import { dayOf } from "../../texts/dates.ts";
import { AdresVeld } from "./adres-veld.tsx";
import { FotoVeld } from "./foto-veld.tsx";
import { HerkendLijst } from "./herkend-lijst.tsx";
import type { Intake } from "./intake.ts";
import { type Fouten, GEEN_TYPE, KENNIS, MOMENTEN, vermeldingenOf } from "./melding-form.ts";
import { type Concept, useSignaaltypen } from "./queries.ts";
import { Vink } from "./vink.tsx";
import { useWoorden } from "./woorden.ts";

type Props = { readonly intake: Intake; readonly fouten: Fouten };

/** A text field of this form. */
const text = ({ intake, fouten }: Props, name: "feiten" | "van" | "tot" | "wanneer" | "plek" | "duiding") => ({
  name,
  value: intake.values[name],
  error: name in fouten ? fouten[name as keyof Fouten] : undefined,
  onChange: (value: string) => intake.set({ [name]: value }),
});

export function StapWat({ bijlagen, ...props }: Props & { readonly bijlagen: Concept["bijlagen"] }): ReactNode {
  const words = useWoorden();
  const { intake, fouten } = props;
  const { values, set } = intake;
  return (
    <>
      <TextArea label={words.feiten} hint={words.feitenUitleg} rows={6} maxLength={10_000} {...text(props, "feiten")} />
      <HerkendLijst
        vermeldingen={vermeldingenOf(values)}
        onWeg={(naam) => set({ afgewezen: [...values.afgewezen, naam].slice(-60) })}
      />
      <RadioField
        label={words.kennis}
        options={KENNIS.map((value) => ({ value, label: words.kennisKeuze[value][0] ?? value }))}
        name="kennis"
        value={values.kennis}
        error={fouten.kennis}
        onChange={(value) => set({ kennis: KENNIS.find((one) => one === value) ?? "" })}
      />
      {(values.kennis === "GEHOORD" || values.kennis === "STUK") && (
        <Vink
          name="anoniem"
          label={words.anoniem}
          hint={words.anoniemUitleg}
          checked={values.anoniem}
          onChange={(anoniem) => set({ anoniem })}
        />
      )}
      <FotoVeld begin={bijlagen} bewaar={intake.bewaar} />
    </>
  );
}

export function StapWaar(props: Props): ReactNode {
  const words = useWoorden();
  const { intake, fouten } = props;
  const { values, set } = intake;
  const voorstel = vermeldingenOf(values).find(({ soort }) => soort === "ADRES")?.tekst ?? "";
  return (
    <>
      <RadioField
        label={words.wanneer}
        options={MOMENTEN.map((value) => ({ value, label: words.moment[value] }))}
        name="moment"
        value={values.moment}
        error={fouten.moment}
        onChange={(value) => set({ moment: MOMENTEN.find((one) => one === value) ?? "" })}
      />
      {values.moment === "ANDERS" && (
        <>
          <div className="filter">
            <DateField label={words.van} {...text(props, "van")} />
            <DateField label={words.tot} optional {...text(props, "tot")} />
          </div>
          <TextField
            label={words.wanneerVrij}
            optional
            hint={words.wanneerVrijUitleg}
            maxLength={200}
            {...text(props, "wanneer")}
          />
        </>
      )}
      <AdresVeld
        key={values.adres ? "gekozen" : voorstel}
        adres={values.adres}
        voorstel={voorstel}
        onKies={(adres) => set({ adres })}
      />
      <TextField label={words.plek} hint={words.plekUitleg} optional maxLength={250} {...text(props, "plek")} />
    </>
  );
}

export function StapDenkt(props: Props): ReactNode {
  const words = useWoorden();
  const { values, set } = props.intake;
  const typen = useSignaaltypen().data?.typen ?? [];
  const chosen = typen.find(({ code }) => code === values.type);
  return (
    <>
      <TextArea
        label={words.duiding}
        optional
        hint={words.duidingUitleg}
        rows={3}
        maxLength={10_000}
        {...text(props, "duiding")}
      />
      <SelectField
        label={words.type}
        hint={words.typeUitleg}
        options={typen.map(({ code, naam, rubriek }) => ({
          value: code,
          label: code === GEEN_TYPE ? naam : `${rubriek}: ${naam}`,
        }))}
        name="type"
        value={values.type}
        error={undefined}
        onChange={(type) => set({ type })}
      />
      {chosen && chosen.code !== GEEN_TYPE && (
        <p className="onschuldig">
          <Icon name="info" />
          <span>
            <b>{words.onschuldig}</b> {chosen.onschuldig.join("; ")}.
          </span>
        </p>
      )}
      <Vink
        name="terugkoppeling"
        label={words.terugkoppeling}
        checked={values.terugkoppeling}
        onChange={(terugkoppeling) => set({ terugkoppeling })}
      />
      <p className="zacht">{words.privacy}</p>
    </>
  );
}

export const vandaag = (): string => dayOf(new Date());
