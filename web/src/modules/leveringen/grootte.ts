/** How large a file is, as people say it: in units of a thousand, with one digit after the comma where that says something. Pure. */

const UNITS = ["byte", "kB", "MB", "GB"] as const;

export function grootteTekst(locale: string, bytes: number): string {
  let [value, unit] = [bytes, 0];
  while (value >= 1_000 && unit < UNITS.length - 1) {
    value /= 1_000;
    unit += 1;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)}\u00A0${UNITS[unit]}`;
}
