/** One choice to tick, as large as a thumb. */
import type { ReactNode } from "react";
import { fieldId } from "../../parts/form.tsx";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

export const Vink = ({ name, label, hint, checked, onChange }: Props): ReactNode => (
  <label className="keuze">
    <input
      id={fieldId(name)}
      name={name}
      type="checkbox"
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span>
      {label}
      {hint && <small>{hint}</small>}
    </span>
  </label>
);
