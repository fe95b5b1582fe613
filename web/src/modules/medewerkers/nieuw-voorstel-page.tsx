/** A new proposal: first what kind, then only the fields of that kind. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { RadioField } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { Page } from "../../parts/page.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { isSoort, SOORTEN } from "./voorstel-form.ts";
import { VoorstelVelden } from "./voorstel-velden.tsx";
import "../../texts/later/voorstellen.ts";
import "../../texts/later/medewerkers.ts";

export function NieuwVoorstelPage(): ReactNode {
  const { t } = useTexts();
  const { formulier } = t.voorstellen;
  const { soort, medewerker } = useSearch({ from: "/eigen/voorstellen/nieuw" });
  const [kind, setKind] = useState(isSoort(soort) ? soort : undefined);
  const label = kind === undefined ? undefined : t.voorstellen.soorten[kind]?.[0];
  return (
    <Page
      title={formulier.titel}
      heading={label ?? formulier.titel}
      intro={formulier.intro}
      crumbs={[{ to: "/voorstellen", label: t.voorstellen.titel }]}
    >
      {kind === undefined ? (
        <ChooseKind onChoose={setKind} />
      ) : (
        <VoorstelVelden key={kind} soort={kind} medewerkerId={medewerker ?? ""} onOther={() => setKind(undefined)} />
      )}
    </Page>
  );
}

function ChooseKind({ onChoose }: { readonly onChoose: (soort: (typeof SOORTEN)[number]) => void }): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { formulier, fouten, soorten } = t.voorstellen;
  const form = useForm({
    initial: { soort: "" },
    check: ({ soort }) => ({ soort: isSoort(soort) ? undefined : fouten.soort }),
    send: async ({ soort }) => {
      if (isSoort(soort)) onChoose(soort);
    },
  });
  return (
    <form className="formulier" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary form={form} />
      <RadioField
        label={formulier.soort}
        options={SOORTEN.map((soort) => ({
          value: soort,
          label: soorten[soort]?.[0] ?? soort,
          hint: soorten[soort]?.[1] ?? "",
        }))}
        {...form.bind("soort")}
      />
      <div className="groep">
        <Button type="submit" kind="hoofd" iconEnd="pijl">
          {formulier.verder}
        </Button>
        <Button onClick={() => void navigate({ to: "/voorstellen" })}>{t.algemeen.annuleren}</Button>
      </div>
    </form>
  );
}
