/** The model file of `weerwerk koppel`: read and checked against the files, or still to be made. */
import { existsSync, readFileSync } from "node:fs";
import { type FieldSpec, type Model, type ModelRefusal, refuseModel } from "../engines/resolution/index.ts";
import { KoppelError } from "./koppel-error.ts";

const RETRAIN = "koppel zonder --model, of kies een naam die nog niet bestaat: dan wordt het model opnieuw gemaakt.";

const REFUSALS: Readonly<Record<ModelRefusal, string>> = {
  MODEL_VERSION: "is gemaakt door een andere versie van Weerwerk",
  MODEL_SHAPE: "heeft niet de vorm van een model",
  MODEL_FIELDS: "kent vergelijkingen die deze versie van Weerwerk anders doet",
};

/**
 * Reads a model; undefined when there is no such file yet.
 * @throws {KoppelError} when the file is no model of this version
 */
export function readModel(path: string): Model | undefined {
  if (!existsSync(path)) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new KoppelError(`${path} is geen leesbaar model.`, RETRAIN);
  }
  const refusal = refuseModel(json);
  if (refusal !== undefined) throw new KoppelError(`${path} ${REFUSALS[refusal]}.`, RETRAIN);
  return json as Model;
}

const keyOf = ({ kind, group, name }: Pick<FieldSpec, "kind" | "group" | "name">): string => `${kind}/${group}/${name}`;

/**
 * The fields of the files in the order of the model.
 * @throws {RangeError} never; @throws {KoppelError} when the files have other fields
 */
export function fieldsForModel(
  model: Model,
  files: readonly (readonly FieldSpec[])[],
): readonly (readonly FieldSpec[])[] {
  const [first = []] = files;
  const places = model.fields.map((field) => {
    const exact = first.findIndex((spec) => keyOf(spec) === keyOf(field));
    return exact === -1 ? first.findIndex(({ kind, group }) => kind === field.kind && group === field.group) : exact;
  });
  const missing = model.fields.filter((_, i) => places[i] === -1).map(({ name }) => name);
  if (missing.length > 0)
    throw new KoppelError(`Het model vergelijkt ${missing.join(", ")}, en dat staat niet in deze bestanden.`, RETRAIN);
  return files.map((fields) => places.map((place) => fields[place] as FieldSpec));
}
