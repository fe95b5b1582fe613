/** The stamp `weerwerk.json`: which node a data folder belongs to, of which format it is, and whether it is a demo. */
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { createFile, replaceFile } from "./durable-file.ts";
import { HostError, errnoOf } from "./host-error.ts";

/** Raised when an older Weerwerk can no longer read what a newer one wrote. */
const FOLDER_FORMAT = 1;

export const STAMP_FILE = "weerwerk.json";

const stampSchema = z.strictObject({
  /** Format of the data folder. */
  formaat: z.literal(FOLDER_FORMAT),
  /** Id of the node; a restored folder keeps it. */
  knoop: z.uuid(),
  /** Fixed at creation: only a demo folder runs the embedded identity provider (ontwerp.md 4, Demo). */
  demo: z.boolean(),
  aangemaakt: z.iso.datetime(),
  /** Major version of the embedded cluster; null as long as there is none (own server by DATABASE_URL). */
  pgMajor: z.int().positive().nullable(),
  /** Fingerprint of the master key, so that a lost key is noticed and never silently replaced by a new one. */
  sleutelafdruk: z.string().nullable(),
});

export type Stamp = Readonly<z.infer<typeof stampSchema>>;

const formatSchema = z.looseObject({ formaat: z.int().positive() });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Reads the text of a stamp.
 * @throws HostError MAP_NIEUWER for a later format, STEMPEL_ONLEESBAAR for anything else that is not a stamp.
 */
export function parseStamp(text: string, where: string): Stamp {
  const value = parseJson(text);
  const format = formatSchema.safeParse(value);
  // The format is judged first: a later one may have any shape.
  if (format.success && format.data.formaat > FOLDER_FORMAT) {
    throw new HostError(
      "MAP_NIEUWER",
      `${where} is gemaakt door een nieuwere Weerwerk (formaat ${format.data.formaat}; deze versie kent tot en met ${FOLDER_FORMAT}).`,
      "start deze map met de nieuwste versie van Weerwerk, of kies met --data een andere map.",
    );
  }
  const stamp = stampSchema.safeParse(value);
  if (stamp.success) return stamp.data;
  throw new HostError(
    "STEMPEL_ONLEESBAAR",
    `${where} is beschadigd: hier hoort het stempel van een Weerwerk-map te staan.`,
    `zet ${STAMP_FILE} terug uit een reservekopie; verwijder het niet, want dan wordt de map niet meer herkend.`,
    stamp.error,
  );
}

/** The stamp of a folder, or undefined when it has none. */
export async function readStamp(folder: string): Promise<Stamp | undefined> {
  const path = join(folder, STAMP_FILE);
  try {
    return parseStamp(await readFile(path, "utf8"), path);
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

const write = (stamp: Stamp): string => `${JSON.stringify(stamp, undefined, 2)}\n`;

/** Stamps a new folder; answers the stamp that stands: when another process was first, that is theirs. */
export async function createStamp(folder: string, demo: boolean): Promise<Stamp> {
  const stamp: Stamp = {
    formaat: FOLDER_FORMAT,
    knoop: randomUUID(),
    demo,
    aangemaakt: new Date().toISOString(),
    pgMajor: null,
    sleutelafdruk: null,
  };
  await createFile(join(folder, STAMP_FILE), write(stamp));
  return (await readStamp(folder)) ?? stamp;
}

/** Fills in what becomes known after creation. The node, the kind and the format cannot be changed. */
export async function amendStamp(
  folder: string,
  stamp: Stamp,
  news: Partial<Pick<Stamp, "pgMajor" | "sleutelafdruk">>,
): Promise<Stamp> {
  const amended = { ...stamp, ...news };
  await replaceFile(join(folder, STAMP_FILE), write(amended));
  return amended;
}
