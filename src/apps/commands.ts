/** The smaller commands of the command line, each in a file of its own. */
import type { Config } from "../platform/config/config.ts";
import { ConfigError } from "../platform/config/config.ts";

export type Words = {
  readonly config: Config;
  readonly rest: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly say: (text: string) => void;
};

export async function run(command: string, _words: Words): Promise<number> {
  throw new ConfigError(`De opdracht ${command} bestaat niet.\nWat u kunt doen: \`weerwerk help\` toont de opdrachten.`);
}
