/** Adding a value, or correcting one that a source states: what it should be, since when, and how one knows. */
import type { ReactNode } from "react";
import { api, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { RadioField, SelectField, TextArea, TextField } from "../../parts/field.tsx";
import { ErrorSummary, type Form, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { DATUMS, EIGENSCHAPPEN } from "./eigenschappen.ts";
import { MIN_REDEN } from "./oordeel-dialog.tsx";
import { useRefreshRegisters } from "./queries.ts";
import type { Ding, Feit, RegisterPagina } from "./types.ts";
import { ADRESDELEN, checkVerklaring, startFrom, toVerklaring, type VerklaringWaarden } from "./verklaring-form.ts";
import { useWoorden } from "./woorden.ts";

type Props = {
  readonly pagina: RegisterPagina;
  /** What is corrected; undefined adds a value. */
  readonly feit: Feit | undefined;
  readonly onClose: () => void;
};

/** Names of people are not stated here, and no other parts than those of an address can be filled in. */
const listFor = (soort: Ding): readonly string[] => (soort === "PERSOON" ? [] : EIGENSCHAPPEN[soort]);

export function VerklaringDialog({ pagina, feit, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.registers.verklaring;
  const say = useToast();
  const refresh = useRefreshRegisters();
  const woorden = useWoorden();
  const form = useForm<VerklaringWaarden>({
    initial: startFrom(feit),
    check: (values) => checkVerklaring(values, t.registers),
    send: async (values) => {
      await unwrap(
        api.POST("/registers/{dingId}/verklaringen", {
          params: { path: { dingId: pagina.id } },
          body: toVerklaring(values, feit),
        }),
      );
      await refresh();
      say(feit ? words.klaarCorrectie : words.klaarAanvulling);
      onClose();
    },
  });
  return (
    <Dialog title={feit ? words.titelCorrigeren : words.titelAanvullen} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <p className="klein">{feit ? words.uitlegCorrigeren : words.uitleg}</p>
        {feit ? (
          <dl className="lijst">
            <dt>{words.nu}</dt>
            <dd>
              {woorden.eigenschap(pagina.soort, feit.eigenschap)}: <b>{woorden.waarde(feit.eigenschap, feit.waarde)}</b>{" "}
              <span className="klein">({feit.bronNaam})</span>
            </dd>
          </dl>
        ) : (
          <SelectField
            label={words.gegeven}
            empty=""
            options={listFor(pagina.soort).map((value) => ({ value, label: woorden.eigenschap(pagina.soort, value) }))}
            {...form.bind("eigenschap")}
          />
        )}
        {feit && (
          <RadioField
            label={words.wat}
            options={(["ANDERS", "WEG"] as const).map((value) => ({
              value,
              label: words[value][0] ?? "",
              hint: words[value][1] ?? "",
            }))}
            {...form.bind("wat")}
          />
        )}
        {form.values.wat !== "WEG" && <WaardeVelden form={form} />}
        <TextArea
          label={words.reden}
          hint={words.redenUitleg}
          min={MIN_REDEN}
          maxLength={2000}
          {...form.bind("reden")}
        />
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {feit ? words.bewaarCorrectie : words.bewaarAanvulling}
          </Button>
          <Button onClick={onClose}>{t.algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function WaardeVelden({ form }: { readonly form: Form<VerklaringWaarden> }): ReactNode {
  const { t } = useTexts();
  const words = t.registers.verklaring;
  const { eigenschap } = form.values;
  return (
    <>
      {eigenschap === "adres" ? (
        <div className="filter">
          {ADRESDELEN.map((deel) => (
            <TextField key={deel} label={words[deel]} maxLength={200} {...form.bind(deel)} />
          ))}
        </div>
      ) : (
        <TextField
          label={words.waarde}
          hint={DATUMS.has(eigenschap) ? words.datumUitleg : undefined}
          maxLength={500}
          {...form.bind("waarde")}
        />
      )}
      <TextField label={words.geldigVan} hint={words.datumUitleg} optional maxLength={10} {...form.bind("geldigVan")} />
    </>
  );
}
