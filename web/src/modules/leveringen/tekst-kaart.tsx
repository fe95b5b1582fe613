/** The whole mapping as text, for what the buttons cannot do; the table follows as soon as it can be read. */
import { type ReactNode, useState } from "react";
import { TextArea } from "../../parts/field.tsx";
import { useTexts } from "../../texts/texts.tsx";

type Props = { readonly text: string; readonly open: boolean; readonly onChange: (text: string) => void };

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

export function TekstKaart({ text, open, onChange }: Props): ReactNode {
  const { t } = useTexts();
  const words = t.leveringen.tekst;
  const [start] = useState(open);
  return (
    <details className="kaart inklap" open={start}>
      <summary>{words.titel}</summary>
      <div className="kaart__in profieltekst">
        <TextArea
          label={words.veld}
          hint={words.uitleg}
          name="profiel"
          value={text}
          error={isJson(text) ? undefined : words.geenJson}
          rows={18}
          onChange={onChange}
        />
      </div>
    </details>
  );
}
