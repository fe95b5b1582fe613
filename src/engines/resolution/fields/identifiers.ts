/** Fields of numbers that are given out to one person, body or thing: equal, one error, or another. */
import { type Identifier, type IdentifierKind, parseIdentifier } from "../values/identifier.ts";
import {
  codesOf,
  type Compare,
  DIFFERENT,
  type FieldKind,
  type FieldValues,
  listsOf,
  numberValues,
  type Texts,
  textsOf,
} from "./field.ts";
import { compareLetters } from "./similar.ts";

/** What is believed of records of one entity before seeing any; fitted by hand on generated files. */
const ERRORS: readonly number[] = [0, 0.02, 0.04, 0.94];

const LEVELS: readonly string[] = ["missing", "different", "typo", "equal"];
const TYPO = 2;

/** Letters and digits at both ends: one error leaves one of them alone. */
const END_LENGTH = 5;

/** The part before the at sign says who; hosts change with the provider. */
const localPart = ({ value }: Identifier): string => (value.includes("@") ? value.slice(0, value.indexOf("@")) : "");

export function identifiersOf(kind: IdentifierKind): FieldKind {
  return {
    name: `identifiers-${kind}`,
    levels: LEVELS,
    errors: ERRORS,
    keys: ["number", "ends"],
    isCostly: false,
    prepare: (raw) => {
      const read = (columns: readonly string[]): Identifier | undefined => parseIdentifier(kind, columns.join(" "));
      const { items, valueOf } = numberValues(raw, read, ({ value }) => value);
      const values: FieldValues = {
        kind: `identifiers-${kind}`,
        count: items.length + 1,
        texts: { number: textsOf(items, ({ value }) => value.toLowerCase()) },
        tables: {},
        lists: {
          number: listsOf(items, ({ value }) => codesOf([value])),
          local: listsOf(items, (item) => codesOf([localPart(item)])),
          ends: listsOf(items, ({ value }) =>
            codesOf([`<${value.slice(0, END_LENGTH)}`, `>${value.slice(-END_LENGTH)}`]),
          ),
        },
      };
      return { values, valueOf };
    },
    compare: compareIdentifiers,
  };
}

function compareIdentifiers({ texts, lists }: FieldValues): Compare {
  const letters = compareLetters(texts["number"] as Texts);
  const local = lists["local"] as FieldValues["lists"][string];
  const { starts, codes } = local;
  return (a, b) => {
    if (letters.isTypo(a, b)) return TYPO;
    const code = codes[starts[a] as number];
    const hasLocal = starts[a] !== starts[a + 1] && starts[b] !== starts[b + 1];
    return hasLocal && code === codes[starts[b] as number] ? TYPO : DIFFERENT;
  };
}
