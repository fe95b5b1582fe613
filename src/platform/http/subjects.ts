/** Finds the persons in a response body by its schema, independently of what the code said that it logged. */
import { z } from "zod";

const SUBJECT = "betrokkene";
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The outside id of a person in a response. Every such id must have been logged in the transaction that read it;
 * the route refuses the answer otherwise (ontwerp: Logs).
 */
export const subjectId = (soort: string): z.ZodUUID =>
  z
    .uuid()
    .meta({
      [SUBJECT]: soort,
      description: `Kenmerk van een betrokkene (${soort.toLowerCase()})`,
      "x-betrokkene": soort,
    });

type Collect = (value: unknown, found: Set<string>) => void;

const nothing: Collect = () => undefined;

/** The definition that zod keeps of a schema; the few kinds that a response can hold. */
type Definition = {
  readonly type: string;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly catchall?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly valueType?: z.core.$ZodType;
  readonly keyType?: z.core.$ZodType;
  readonly items?: readonly z.core.$ZodType[];
  readonly left?: z.core.$ZodType;
  readonly right?: z.core.$ZodType;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Kinds that cannot hold a person's id. */
const LEAVES = new Set(["string", "number", "int", "boolean", "enum", "literal", "null", "date", "void", "undefined"]);

/** Kinds that hold one other schema and change nothing of its value. */
const WRAPPERS = new Set(["nullable", "optional", "default", "readonly"]);

/**
 * Compiles a schema to a collector of subject ids.
 * @throws for a kind of schema it does not know: a response that cannot be checked is not served.
 */
export function compileSubjects(schema: z.core.$ZodType): Collect {
  const meta: Record<string, unknown> | undefined = z.globalRegistry.get(schema);
  if (meta?.[SUBJECT] !== undefined) {
    return (value, found) => {
      // Under another option of a union this place can hold a text that is no id.
      if (typeof value === "string" && UUID.test(value)) found.add(value.toLowerCase());
    };
  }
  const definition = schema._zod.def as Definition;
  if (LEAVES.has(definition.type)) return nothing;
  if (WRAPPERS.has(definition.type)) return compileSubjects(required(definition.innerType));
  return compileComposite(definition);
}

function compileComposite(definition: Definition): Collect {
  switch (definition.type) {
    case "object":
      return compileObject(definition);
    case "array": {
      const element = compileSubjects(required(definition.element));
      return element === nothing ? nothing : eachOf(element);
    }
    case "union":
      return allOf((definition.options ?? []).map(compileSubjects));
    case "record": {
      const value = compileSubjects(required(definition.valueType));
      const key = compileSubjects(required(definition.keyType));
      return eachEntry(key, value);
    }
    default:
      throw unfindable(definition.type);
  }
}

const unfindable = (what: string): Error =>
  new Error(`A response schema may not hold a ${what}: its subjects cannot be found`);

function required(schema: z.core.$ZodType | undefined): z.core.$ZodType {
  if (!schema) throw new Error("A response schema is incomplete");
  return schema;
}

function compileObject({ shape = {}, catchall }: Definition): Collect {
  if (catchall !== undefined && catchall._zod.def.type !== "never") throw unfindable("field that is not declared");
  const parts = Object.entries(shape).flatMap(([name, schema]) => {
    const collect = compileSubjects(schema);
    return collect === nothing ? [] : [[name, collect] as const];
  });
  if (parts.length === 0) return nothing;
  return (value, found) => {
    if (!isRecord(value)) return;
    for (const [name, collect] of parts) collect(value[name], found);
  };
}

const eachOf =
  (collect: Collect): Collect =>
  (value, found) => {
    if (Array.isArray(value)) for (const item of value) collect(item, found);
  };

/** Every option is tried: a body is checked under all that it might be. */
function allOf(collects: readonly Collect[]): Collect {
  const real = collects.filter((collect) => collect !== nothing);
  if (real.length === 0) return nothing;
  return (value, found) => {
    for (const collect of real) collect(value, found);
  };
}

function eachEntry(key: Collect, value: Collect): Collect {
  if (key === nothing && value === nothing) return nothing;
  return (record, found) => {
    if (!isRecord(record)) return;
    for (const [name, item] of Object.entries(record)) {
      key(name, found);
      value(item, found);
    }
  };
}
