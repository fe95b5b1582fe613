/** Fields: a label above, a hint, an error in the same words as the summary; no placeholder, pasting allowed. */
import { type ReactNode, useId } from "react";
import { useTexts } from "../texts/texts.tsx";
import { fieldId } from "./form.tsx";
import { Icon } from "./icon.tsx";

type Frame = { readonly label: ReactNode; readonly hint?: ReactNode; readonly optional?: boolean };
type Bound = {
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

type Described = {
  readonly hintId: string | undefined;
  readonly errorId: string | undefined;
  readonly describedBy: string | undefined;
};

function useDescribed(hint: ReactNode, error: string | undefined): Described {
  const id = useId();
  const hintId = hint ? `${id}-uitleg` : undefined;
  const errorId = error ? `${id}-fout` : undefined;
  return { hintId, errorId, describedBy: [hintId, errorId].filter(Boolean).join(" ") || undefined };
}

function Words({
  hint,
  error,
  hintId,
  errorId,
}: { readonly hint: ReactNode; readonly error: string | undefined } & Described): ReactNode {
  return (
    <>
      {hint && (
        <div id={hintId} className="utrecht-form-field-description">
          {hint}
        </div>
      )}
      {error && (
        <div id={errorId} className="utrecht-form-field-error-message">
          <Icon name="nood" />
          <span>{error}</span>
        </div>
      )}
    </>
  );
}

const Optional = ({ optional = false }: { readonly optional: boolean | undefined }): ReactNode => {
  const { t } = useTexts();
  return optional && <span className="klein"> {t.algemeen.nietVerplicht}</span>;
};

type FieldProps = Frame &
  Bound & {
    readonly control: (props: {
      id: string;
      name: string;
      "aria-describedby"?: string;
      "aria-invalid"?: true;
    }) => ReactNode;
  };

function Field({ label, hint, optional, name, error, control }: FieldProps): ReactNode {
  const described = useDescribed(hint, error);
  const id = fieldId(name);
  return (
    <div className={error ? "veld veld--fout" : "veld"}>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
        <Optional optional={optional} />
      </label>
      <Words hint={hint} error={error} {...described} />
      {control({
        id,
        name,
        ...(described.describedBy && { "aria-describedby": described.describedBy }),
        ...(error && { "aria-invalid": true as const }),
      })}
    </div>
  );
}

type TextProps = Frame &
  Bound & {
    readonly type?: "text" | "search" | "date";
    readonly autoComplete?: string;
    readonly maxLength?: number;
    readonly spellCheck?: boolean;
  };

export function TextField({
  type = "text",
  autoComplete = "off",
  maxLength,
  spellCheck,
  ...frame
}: TextProps): ReactNode {
  return (
    <Field
      {...frame}
      control={(props) => (
        <input
          {...props}
          className={`utrecht-textbox utrecht-textbox--html-input${type === "date" ? " utrecht-textbox--kort" : ""}${frame.error ? " utrecht-textbox--invalid" : ""}`}
          type={type}
          value={frame.value}
          autoComplete={autoComplete}
          maxLength={maxLength}
          spellCheck={spellCheck}
          onChange={(event) => frame.onChange(event.target.value)}
        />
      )}
    />
  );
}

export const DateField = (props: Omit<TextProps, "type">): ReactNode => <TextField {...props} type="date" />;

type AreaProps = Frame & Bound & { readonly rows?: number; readonly min?: number; readonly maxLength?: number };

/** `min` shows how many characters are still needed; the count is not announced with every key. */
export function TextArea({ rows = 4, min, maxLength, ...frame }: AreaProps): ReactNode {
  const { t } = useTexts();
  return (
    <div className="stapel stapel--dicht">
      <Field
        {...frame}
        control={(props) => (
          <textarea
            {...props}
            className={`utrecht-textarea utrecht-textarea--html-textarea${frame.error ? " utrecht-textarea--invalid" : ""}`}
            rows={rows}
            value={frame.value}
            maxLength={maxLength}
            onChange={(event) => frame.onChange(event.target.value)}
          />
        )}
      />
      {min !== undefined && <p className="teller">{t.algemeen.tekens(min - frame.value.trim().length)}</p>}
    </div>
  );
}

export type Option = { readonly value: string; readonly label: string; readonly hint?: string };

export function SelectField({
  options,
  empty,
  ...frame
}: Frame & Bound & { readonly options: readonly Option[]; readonly empty?: string }): ReactNode {
  return (
    <Field
      {...frame}
      control={(props) => (
        <select
          {...props}
          className={`utrecht-select utrecht-select--html-select${frame.error ? " utrecht-select--invalid" : ""}`}
          value={frame.value}
          onChange={(event) => frame.onChange(event.target.value)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    />
  );
}

/** One of a few; each choice is a large target with its own hint. */
export function RadioField({
  options,
  beside = false,
  ...frame
}: Frame & Bound & { readonly options: readonly Option[]; readonly beside?: boolean }): ReactNode {
  const { label, hint, optional, name, value, error, onChange } = frame;
  const described = useDescribed(hint, error);
  return (
    <fieldset
      className={error ? "veld veld--fout" : "veld"}
      id={fieldId(name)}
      aria-describedby={described.describedBy}
    >
      <legend>
        {label}
        <Optional optional={optional} />
      </legend>
      <Words hint={hint} error={error} {...described} />
      <div className={beside ? "keuzes keuzes--naast" : "keuzes"}>
        {options.map((option) => (
          <label key={option.value} className="keuze">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A file stays with the browser until it is sent; only its name is shown. */
export function FileField({
  label,
  hint,
  error,
  accept,
  name,
  onFile,
}: Frame & {
  readonly name: string;
  readonly error?: string | undefined;
  readonly accept: string;
  readonly onFile: (file: File | undefined) => void;
}): ReactNode {
  return (
    <Field
      label={label}
      hint={hint}
      optional
      name={name}
      value=""
      error={error}
      onChange={() => undefined}
      control={(props) => (
        <input {...props} type="file" accept={accept} onChange={(event) => onFile(event.target.files?.[0])} />
      )}
    />
  );
}
