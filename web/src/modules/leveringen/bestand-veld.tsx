/** The field for the file of a delivery: it must be there, and stays with the browser until it is sent. */
import { type ReactNode, useId } from "react";
import { fieldId } from "../../parts/form.tsx";
import { Icon } from "../../parts/icon.tsx";

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly onFile: (file: File | undefined) => void;
};

export function BestandVeld({ label, hint, error, onFile }: Props): ReactNode {
  const id = useId();
  const control = fieldId("bestand");
  return (
    <div className={error ? "veld veld--fout" : "veld"}>
      <label className="utrecht-form-label" htmlFor={control}>
        {label}
      </label>
      <div id={`${id}-uitleg`} className="utrecht-form-field-description">
        {hint}
      </div>
      {error && (
        <div id={`${id}-fout`} className="utrecht-form-field-error-message">
          <Icon name="nood" />
          <span>{error}</span>
        </div>
      )}
      <input
        id={control}
        name="bestand"
        type="file"
        accept=".csv,.txt,.tsv,.json,.jsonl,.ndjson,.ftm"
        aria-describedby={error ? `${id}-uitleg ${id}-fout` : `${id}-uitleg`}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onFile(event.target.files?.[0])}
      />
    </div>
  );
}
