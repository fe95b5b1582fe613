/** One column: what stands in it, whether it must be filled, and where it ends up. Changes count at once and can be undone by choosing again. */
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { type Option, RadioField, SelectField } from "../../parts/field.tsx";
import { useToast } from "../../parts/toast.tsx";
import { useTexts } from "../../texts/texts.tsx";
import { KolomNaam } from "./kolom-naam.tsx";
import { startType, typeKeuzes } from "./kolom-typen.ts";
import { Maskers, type Rij } from "./maskers.tsx";
import type { Kolom, Profiel } from "./profiel.ts";
import {
  addDoel,
  type Doel,
  doelenOf,
  doelId,
  dropKolom,
  removeDoel,
  setKolomtype,
  setVerplicht,
} from "./profiel-doelen.ts";
import { useProfielWoorden } from "./profiel-woorden.ts";
import { possibleDoelen, typeId } from "./soorten.ts";

type Props = {
  readonly rij: Rij;
  readonly profiel: Profiel;
  readonly onChange: (profiel: Profiel) => void;
  readonly onClose: () => void;
};

export function KolomDialog(props: Props): ReactNode {
  const { rij, profiel, onChange, onClose } = props;
  const { t } = useTexts();
  const words = t.leveringen.kolom;
  const [type, setType] = useState(() => profiel.kolommen[rij.naam] ?? startType(rij.kolom));
  const own = profiel.kolommen[rij.naam];
  const vertaald = Object.keys(own?.vertaal ?? {}).length;
  const choose = (id: string): void => {
    const chosen = typeKeuzes(rij.kolom).find((one) => one.id === id)?.type;
    if (!chosen) return;
    setType(chosen);
    if (own) onChange(setKolomtype(profiel, rij.naam, chosen));
  };
  return (
    <Dialog title={words.titel} onClose={onClose}>
      <div className="formulier">
        <p>
          <b>
            <KolomNaam naam={rij.naam} />
          </b>{" "}
          <Maskers rij={rij} />
          {vertaald > 0 && <span className="klein"> {words.vertaald(vertaald)}</span>}
        </p>
        <TypeField rij={rij} value={typeId(own ?? type)} onChange={choose} />
        {own && (
          <RadioField
            label={words.verplicht}
            name="verplicht"
            beside
            value={own.verplicht ? "ja" : "nee"}
            error={undefined}
            options={(["nee", "ja"] as const).map((value) => ({ value, label: words.verplichtOpties[value] ?? value }))}
            onChange={(value) => onChange(setVerplicht(profiel, rij.naam, value === "ja"))}
          />
        )}
        <DoelenNu {...props} />
        <DoelErbij {...props} type={type} />
        <Buiten {...props} />
      </div>
    </Dialog>
  );
}

type TypeProps = { readonly rij: Rij; readonly value: string; readonly onChange: (id: string) => void };

function TypeField({ rij: { kolom }, value, onChange }: TypeProps): ReactNode {
  const { t } = useTexts();
  const woorden = useProfielWoorden();
  const options = typeKeuzes(kolom).map(({ id, type, past }): Option => {
    const name = woorden.type(type);
    const counted = kolom && kolom.gevuld > 0 && past !== undefined && type.type !== "tekst";
    return { value: id, label: counted ? `${name}: ${t.leveringen.kolommen.passen(past, kolom.gevuld)}` : name };
  });
  return (
    <SelectField
      label={t.leveringen.kolom.type}
      name="type"
      value={value}
      error={undefined}
      options={options}
      onChange={onChange}
    />
  );
}

function DoelenNu({ rij: { naam }, profiel, onChange }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.kolom;
  const woorden = useProfielWoorden();
  const doelen = doelenOf(profiel, naam);
  return (
    <div className="veld">
      <h3>{words.nu}</h3>
      {doelen.length === 0 && <p className="zacht">{words.nergens}</p>}
      <ul className="doelen doelen--los">
        {doelen.map((doel) => {
          const text = woorden.doelen(profiel, naam, [doel]);
          return (
            <li key={doelId(doel)}>
              <span>{text}</span>
              <Button
                small
                kind="kaal"
                aria-label={words.haalWeg(text)}
                onClick={() => onChange(removeDoel(profiel, naam, doel))}
              >
                {t.leveringen.kolommen.haalWeg}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function DoelErbij({ rij: { naam }, profiel, onChange, type }: Props & { readonly type: Kolom }): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.kolom;
  const woorden = useProfielWoorden();
  const taken = new Set(doelenOf(profiel, naam).map(doelId));
  const offered: readonly Doel[] = profiel.records
    .flatMap((record, nr) => possibleDoelen(record, nr))
    .filter((doel) => !taken.has(doelId(doel)));
  if (profiel.records.length === 0) return <p className="zacht">{words.geenSoort}</p>;
  return (
    <SelectField
      label={words.erbij}
      name="erbij"
      value=""
      error={undefined}
      empty={words.kies}
      options={offered.map((doel) => ({ value: doelId(doel), label: woorden.doelen(profiel, naam, [doel]) }))}
      onChange={(id) => {
        const doel = offered.find((one) => doelId(one) === id);
        if (doel) onChange(addDoel(profiel, naam, type, doel));
      }}
    />
  );
}

function Buiten({ rij: { naam }, profiel, onChange, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.kolom;
  const say = useToast();
  const drop = (): void => {
    onChange(dropKolom(profiel, naam));
    onClose();
    say(t.leveringen.kolommen.weg(naam), async () => onChange(profiel));
  };
  return (
    <div className="groep">
      <Button kind="hoofd" onClick={onClose}>
        {words.klaar}
      </Button>
      {Object.hasOwn(profiel.kolommen, naam) && <Button onClick={drop}>{words.buiten}</Button>}
    </div>
  );
}
