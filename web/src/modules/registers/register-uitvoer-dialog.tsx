/** Ordering what one may see of a bron as a file: which bron, which format, why; then its own page. */
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { RadioField, SelectField, TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useMij } from "../../app/session.ts";
import { useTexts } from "../../texts/texts.tsx";
import { orderRegisteruitvoer, useRegisterbronnen } from "./queries.ts";

const MIN_REDEN = 20;
const FORMATEN = ["FTM", "BODS"] as const;

/** The button that opens it; only for who may. */
export function RegisterUitvoer(): ReactNode {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  if (!useMij().activiteiten.includes("register-uitvoeren")) return null;
  return (
    <>
      <Button icon="download" onClick={() => setOpen(true)}>
        {t.registers.uitvoer.open}
      </Button>
      {open && <RegisterUitvoerDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function RegisterUitvoerDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const words = t.registers.uitvoer;
  const navigate = useNavigate();
  const { data: bronnen = [] } = useRegisterbronnen();
  const form = useForm({
    initial: { bron: "", formaat: "FTM", reden: "" },
    check: ({ bron, reden }) => ({
      bron: bron === "" ? words.bronFout : undefined,
      reden: reden.trim().length < MIN_REDEN ? words.redenFout : undefined,
    }),
    send: async ({ bron, formaat, reden }) => {
      const known = FORMATEN.find((one) => one === formaat) ?? "FTM";
      const opdrachtId = await orderRegisteruitvoer({ bron, formaat: known, reden });
      await navigate({ to: "/opdrachten/$id", params: { id: opdrachtId } });
    },
  });
  return (
    <Dialog title={words.titel} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <p>{words.uitleg}</p>
        <SelectField
          label={words.bron}
          empty={words.kies}
          options={bronnen.map(({ code, naam }) => ({ value: code, label: naam }))}
          {...form.bind("bron")}
        />
        <RadioField
          label={words.formaat}
          options={FORMATEN.map((value) => ({ value, label: words.formaten[value] }))}
          {...form.bind("formaat")}
        />
        <TextArea
          label={words.reden}
          hint={words.redenUitleg}
          min={MIN_REDEN}
          maxLength={2000}
          {...form.bind("reden")}
        />
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {words.knop}
          </Button>
          <Button onClick={onClose}>{t.algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  );
}
