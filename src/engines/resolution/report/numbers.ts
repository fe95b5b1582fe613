/** Numbers as Dutch readers write them. */

export const whole = (value: number): string => Math.round(value).toLocaleString("nl-NL");

export const oneDecimal = (value: number): string =>
  // No "-0,0": what rounds to nought is nought.
  (Math.abs(value) < 0.05 ? 0 : value).toLocaleString("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const fraction = (value: number): string =>
  Number.isNaN(value) ? "–" : value.toLocaleString("nl-NL", { minimumFractionDigits: 4, maximumFractionDigits: 4 });

/** A probability near 0 or 1 keeps the digits that make it differ: nothing here is certain. */
export function percent(probability: number): string {
  if (Number.isNaN(probability)) return "–";
  const rest = Math.min(probability, 1 - probability) * 100;
  const digits = rest >= 1 ? 1 : Math.min(6, Math.ceil(-Math.log10(Math.max(rest, 1e-6))) + 1);
  return `${(probability * 100).toLocaleString("nl-NL", { maximumFractionDigits: digits })} %`;
}
