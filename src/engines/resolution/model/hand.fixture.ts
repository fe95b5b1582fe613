/** A model set by hand for the people of `records/people.fixture.ts`: round numbers that can be checked on paper. */
import { PEOPLE_FIELDS } from "../records/people.fixture.ts";
import { fieldKind } from "../fields/spec.ts";
import { BIRTH, FAMILY, GIVEN, HOME } from "./classes.ts";
import { type Model, MODEL_VERSION } from "./model.ts";

/** The last level has 0.9 from one source and 0.01 by accident; the others share the rest, the closer the likelier. */
function probabilities(levels: number): { readonly same: readonly number[]; readonly chance: readonly number[] } {
  const between = levels - 2;
  const rank = (level: number): number => level / ((between * (between + 1)) / 2);
  const same = Array.from({ length: levels }, (_, level) =>
    level === 0 ? 0 : level === levels - 1 ? 0.9 : 0.1 * rank(level),
  );
  const chance = Array.from({ length: levels }, (_, level) =>
    level === 0 ? 0 : level === levels - 1 ? 0.01 : 0.99 * rank(levels - 1 - level),
  );
  return { same, chance };
}

export const HAND_MODEL: Model = {
  version: MODEL_VERSION,
  fields: PEOPLE_FIELDS.map(({ name, kind, group }) => {
    const { levels } = fieldKind(kind);
    return { name, kind, group, levels, ...probabilities(levels.length) };
  }),
  classes: [
    { name: "match", isMatch: true, same: [GIVEN, FAMILY, BIRTH, HOME], share: 0.0009 },
    { name: "moved", isMatch: true, same: [GIVEN, FAMILY, BIRTH], share: 0.0001 },
    { name: "strangers", isMatch: false, same: [], share: 0.998 },
    { name: "household", isMatch: false, same: [FAMILY, HOME], share: 0.001 },
  ],
  rules: { implied: [], swaps: [{ given: 0, surname: 1 }] },
  blocking: [
    { rule: { parts: [{ field: 1, list: "core" }] }, pairs: 0, adds: 0 },
    { rule: { parts: [{ field: 2, list: "date" }] }, pairs: 0, adds: 0 },
    {
      rule: {
        parts: [
          { field: 3, list: "postcode" },
          { field: 4, list: "number" },
        ],
      },
      pairs: 0,
      adds: 0,
    },
  ],
};
