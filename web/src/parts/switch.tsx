/** Two or three views of one list: buttons that say which one is on. */
import type { ReactNode } from "react";

type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
};

export const Switch = <T extends string>({ label, value, options, onChange }: Props<T>): ReactNode => (
  <div className="wissel" role="group" aria-label={label}>
    {options.map((option) => (
      <button
        key={option.value}
        type="button"
        aria-pressed={option.value === value}
        onClick={() => onChange(option.value)}
      >
        {option.label}
      </button>
    ))}
  </div>
);
