/** Invoer: the letters and digits that people mean when they type a number with spaces, dots and dashes in it. */

/** Spaces of any kind, invisible characters that come along with copied text, and the usual marks between groups. */
const SEPARATORS = /[\s\u00AD\u200B-\u200D\u2060.\-\u2010-\u2015\u2212_/]+/gu;

/** Removes separators, turns full-width characters into plain ones and writes capitals: `12-ab 3` becomes `12AB3`. */
export const compactInvoer = (input: string): string => input.normalize("NFKC").replace(SEPARATORS, "").toUpperCase();
