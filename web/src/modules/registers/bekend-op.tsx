/** "As known on": looking at what had been recorded by a day, and the gaps that destruction left. */
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useMij } from "../../app/session.ts";
import { Button } from "../../parts/button.tsx";
import { Alert } from "../../parts/card.tsx";
import { DateField } from "../../parts/field.tsx";
import { dayOf, formatDay } from "../../texts/dates.ts";
import { useTexts } from "../../texts/texts.tsx";
import type { RegisterPagina } from "./types.ts";

export function BekendOp({ id, op }: { readonly id: string; readonly op: string | undefined }): ReactNode {
  const { t } = useTexts();
  const words = t.registers.bekendOp;
  const navigate = useNavigate();
  const today = dayOf(new Date(useMij().klok));
  const [day, setDay] = useState(op ?? today);
  const [error, setError] = useState<string>();
  const go = (next: string | undefined): void =>
    void navigate({ to: "/registers/$id", params: { id }, search: next === undefined ? {} : { op: next } });
  return (
    <form
      className="bekendop"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const good = day !== "" && day <= today;
        setError(good ? undefined : words.fout);
        if (good) go(day === today ? undefined : day);
      }}
    >
      <DateField label={words.dag} hint={words.uitleg} name="bekendop" value={day} error={error} onChange={setDay} />
      <div className="groep">
        <Button type="submit">{words.toon}</Button>
        {op !== undefined && (
          <Button
            kind="kaal"
            onClick={() => {
              setDay(today);
              go(undefined);
            }}
          >
            {words.nu}
          </Button>
        )}
      </div>
    </form>
  );
}

type NoticeProps = { readonly op: string | undefined; readonly gaten: RegisterPagina["gaten"] };

/** What one must know before reading: that this is the past, and what of it is gone. */
export function BekendOpMelding({ op, gaten }: NoticeProps): ReactNode {
  const { t, taal } = useTexts();
  const words = t.registers.bekendOp;
  const day = (moment: string): string => formatDay(taal, moment);
  return (
    <>
      {op !== undefined && (
        <Alert tone="info" title={words.let(day(`${op}T12:00:00Z`))}>
          <p>{words.letUitleg}</p>
        </Alert>
      )}
      {gaten.length > 0 && (
        <Alert tone="let" title={words.gaten}>
          <ul>
            {gaten.map(({ bron, van, tot, vernietigdOp }) => (
              <li key={`${bron} ${van} ${tot}`}>{words.gat(bron, day(van), day(tot), day(vernietigdOp))}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
