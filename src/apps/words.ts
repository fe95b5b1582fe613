/** What a command of the command line gets: its configuration, its words and a way to speak. */
import { type Config, ConfigError } from "../platform/config/config.ts";

export type Words = {
  readonly config: Config;
  readonly rest: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly say: (text: string) => void;
};

/** The first word after the command, or a message that says what belongs there. */
export function requireWord(rest: readonly string[], what: string, example: string): string {
  const [word] = rest;
  if (word === undefined)
    throw new ConfigError(`Er ontbreekt iets: ${what}.\nWat u kunt doen: bijvoorbeeld \`${example}\`.`);
  return word;
}
