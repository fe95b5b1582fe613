/** Putting something to a second pair of eyes: a form for each kind, with every question answered. */
import type { ReactNode } from "react";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { SelectField, TextArea } from "../../parts/field.tsx";
import { ErrorSummary, useForm } from "../../parts/form.tsx";
import { useToast } from "../../parts/toast.tsx";
import type { Texts } from "../../texts/nl.ts";
import { useTexts } from "../../texts/texts.tsx";
import { grondslagenOf, useGrondslagen, useVerwerkingen } from "../kennis/catalogus.ts";
import type { Grondslag } from "../../api/types.ts";
import { type Signaal, useRefreshSignalen } from "./queries.ts";
import { TafelVelden } from "./toetsen-tafelvelden.tsx";
import { EMPTY_TAFEL, readTafel, type Tafel, tidyTafel } from "./toetsen-tafel.ts";
import { MIN_REDEN, type NieuweToets, putToToets, type ToetsSoort } from "./toetsen-queries.ts";

type Props = { readonly signaal: Signaal; readonly soort: ToetsSoort; readonly onClose: () => void };

const VRAGEN: Readonly<Record<ToetsSoort, readonly Vraag[]>> = {
  TOETS_1: ["grondslag", "verenigbaarheid", "noodzaak", "proportionaliteit", "subsidiariteit"],
  TOETS_2A: ["grondslag", "noodzaak"],
  TOETS_2B: ["grondslag", "noodzaak"],
  VERLENGING: ["reden"],
  VERNIETIGING: ["reden"],
  BESLUIT: ["voorstel", "reden"],
};
type Vraag =
  | "grondslag"
  | "verenigbaarheid"
  | "noodzaak"
  | "proportionaliteit"
  | "subsidiariteit"
  | "voorstel"
  | "reden";
type Velden = Readonly<Record<Vraag | "tafel", string>>;

const EMPTY: Velden = {
  grondslag: "",
  verenigbaarheid: "",
  noodzaak: "",
  proportionaliteit: "",
  subsidiariteit: "",
  voorstel: "",
  reden: "",
  tafel: JSON.stringify(EMPTY_TAFEL),
};

const tafelOf = ({ tafel }: Velden): Tafel => JSON.parse(tafel) as Tafel;

const hasTafel = (soort: ToetsSoort): soort is "TOETS_2A" | "TOETS_2B" => soort === "TOETS_2A" || soort === "TOETS_2B";

function toBody(soort: ToetsSoort, values: Velden): NieuweToets {
  const { grondslag, verenigbaarheid, noodzaak, proportionaliteit, subsidiariteit, voorstel, reden } = values;
  if (hasTafel(soort)) {
    const { deelnemers, gegevens } = tidyTafel(tafelOf(values));
    return {
      soort,
      antwoorden: {
        deelnemers: [...deelnemers],
        gegevens: gegevens.map(({ gegeven, voor }) => ({ gegeven, voor: [...voor] })),
        grondslag,
        noodzaak,
      },
    };
  }
  if (soort === "TOETS_1")
    return { soort, antwoorden: { grondslag, verenigbaarheid, noodzaak, proportionaliteit, subsidiariteit } };
  return soort === "BESLUIT" ? { soort, antwoorden: { voorstel, reden } } : { soort, antwoorden: { reden } };
}

/** What the law book of this organisation names for signalen and the sources behind them; other grounds do not belong here. */
function useSignaalgronden(): readonly Grondslag[] {
  const grondslagen = useGrondslagen().data?.grondslagen ?? [];
  const verwerkingen = useVerwerkingen().data?.verwerkingsactiviteiten ?? [];
  const found = verwerkingen
    .filter(({ code }) => VERWERKINGEN.has(code))
    .flatMap((verwerking) => grondslagenOf(verwerking, grondslagen));
  return [...new Map(found.map((one) => [one.code, one])).values()];
}
const VERWERKINGEN: ReadonlySet<string> = new Set(["signalen", "registers", "personen-wekken"]);

/** What was put forward before and given back is where one goes on from. */
function startFrom(signaal: Signaal, soort: ToetsSoort): Velden {
  const before = signaal.toetsen.findLast(
    (one) => one.soort === soort || (soort === "TOETS_2B" && one.soort === "TOETS_2A"),
  );
  if (!before || (before.stand === "AKKOORD" && before.soort === soort)) return EMPTY;
  const tafel = readTafel(before.antwoorden);
  return { ...EMPTY, ...before.antwoorden, ...(tafel && { tafel: JSON.stringify(tafel) }) };
}

type Woorden = Texts["signaaltoetsen"];

function checkVraag(vraag: Vraag, text: string, words: Woorden): string | undefined {
  if (vraag === "grondslag") return text === "" ? words.grondslagFout : undefined;
  if (vraag === "reden") return text.length < MIN_REDEN ? words.langer : undefined;
  return text.length < 2 ? words.beantwoord(words.vragen[vraag]?.[0] ?? "") : undefined;
}

function checkTafel(values: Velden, words: Woorden): string | undefined {
  const { deelnemers, gegevens } = tidyTafel(tafelOf(values));
  if (deelnemers.length === 0) return words.tafel.deelnemerFout;
  return gegevens.length === 0 ? words.tafel.gegevenFout : undefined;
}

const checkToets = (
  soort: ToetsSoort,
  values: Velden,
  words: Woorden,
): Partial<Record<string, string | undefined>> => ({
  ...(hasTafel(soort) && { tafel: checkTafel(values, words) }),
  ...Object.fromEntries(VRAGEN[soort].map((vraag) => [vraag, checkVraag(vraag, values[vraag].trim(), words)])),
});

export function ToetsDialog({ signaal, soort, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.signaaltoetsen;
  const say = useToast();
  const refresh = useRefreshSignalen();
  const grondslagen = useSignaalgronden();
  const vragen = VRAGEN[soort];
  const form = useForm<Velden>({
    initial: startFrom(signaal, soort),
    check: (values) => checkToets(soort, values, words),
    send: async (values) => {
      await putToToets(signaal.id, toBody(soort, values));
      await refresh();
      say(words.voorgelegd);
      onClose();
    },
  });
  return (
    <Dialog title={words.soorten[soort]} onClose={onClose}>
      <form className="formulier" onSubmit={form.onSubmit} noValidate>
        <ErrorSummary form={form} />
        <p>{words.uitleg[soort]}</p>
        {hasTafel(soort) && (
          <TafelVelden
            tafel={tafelOf(form.values)}
            error={form.errors.get("tafel")}
            onChange={(tafel) => form.set("tafel", JSON.stringify(tafel))}
          />
        )}
        {vragen.map((vraag) =>
          vraag === "grondslag" ? (
            <SelectField
              key={vraag}
              label={words.vragen[vraag]?.[0]}
              hint={words.vragen[vraag]?.[1]}
              empty={words.kiesGrondslag}
              options={grondslagen.map(({ code, afkorting, artikel, samenvatting }) => ({
                value: code,
                label: `${afkorting}, ${artikel}: ${samenvatting}`,
              }))}
              {...form.bind(vraag)}
            />
          ) : (
            <TextArea
              key={vraag}
              label={words.vragen[vraag]?.[0]}
              hint={words.vragen[vraag]?.[1]}
              rows={3}
              maxLength={4000}
              {...(vraag === "reden" && { min: MIN_REDEN })}
              {...form.bind(vraag)}
            />
          ),
        )}
        <div className="groep">
          <Button type="submit" kind="hoofd" busy={form.busy}>
            {words.stuur}
          </Button>
          <Button onClick={onClose}>{t.algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  );
}
