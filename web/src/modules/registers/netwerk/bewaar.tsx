/** Keeping a network as a file: the buttons, and making the file once it is on record. */
import type { ReactNode } from "react";
import { useMij } from "../../../app/session.ts";
import { Button } from "../../../parts/button.tsx";
import { dayOf } from "../../../texts/dates.ts";
import { useTexts } from "../../../texts/texts.tsx";
import { useWoorden } from "../woorden.ts";
import type { Zicht } from "./beeld.ts";
import { keepFile } from "./bestand.ts";
import { netwerkRows, toCsv } from "./csv.ts";
import { readPalet } from "./palet.ts";
import type { Plaats } from "./plaatsen.ts";
import { drawPng } from "./teken.ts";
import { type Formaat, UitvoerDialog } from "./uitvoer-dialog.tsx";

export function UitvoerKnoppen({ onKies }: { readonly onKies: (formaat: Formaat) => void }): ReactNode {
  const { t } = useTexts();
  const { uitvoer } = t.netwerk;
  if (!useMij().activiteiten.includes("register-uitvoeren")) return null;
  return (
    <>
      <Button icon="download" onClick={() => onKies("PNG")}>
        {uitvoer.knopPng}
      </Button>
      <Button icon="download" onClick={() => onKies("CSV")}>
        {uitvoer.knopCsv}
      </Button>
    </>
  );
}

type BewaarProps = {
  readonly id: string;
  readonly formaat: Formaat;
  readonly zicht: Zicht;
  readonly plaatsen: ReadonlyMap<string, Plaats>;
  readonly onClose: () => void;
};

export function Bewaar({ id, formaat, zicht, plaatsen, onClose }: BewaarProps): ReactNode {
  const { t, taal } = useTexts();
  const mij = useMij();
  const woorden = useWoorden();
  const { uitvoer } = t.netwerk;
  const day = dayOf(new Date(mij.klok));
  const save = async (): Promise<boolean> => {
    const name = `${uitvoer.bestand}-${day}`;
    if (formaat === "CSV") {
      const rows = netwerkRows(zicht, {
        kolommen: uitvoer.kolommen,
        ding: uitvoer.ding,
        verband: uitvoer.verband,
        soort: woorden.soort,
        stand: (stand) => (stand === "HUIDIG" ? t.netwerk.lijnHuidig : t.netwerk.lijnVoorbij),
      });
      keepFile(new Blob([toCsv(rows)], { type: "text/csv;charset=utf-8" }), `${name}.csv`);
      return true;
    }
    const foot = `Weerwerk, ${mij.organisatie}, ${new Intl.DateTimeFormat(taal === "en" ? "en-GB" : "nl-NL", { dateStyle: "long" }).format(new Date(mij.klok))}`;
    const png = await drawPng(zicht, plaatsen, readPalet(document.body), foot);
    if (png) keepFile(png, `${name}.png`);
    return png !== undefined;
  };
  return <UitvoerDialog dingId={id} formaat={formaat} zicht={zicht} onBewaar={save} onClose={onClose} />;
}
