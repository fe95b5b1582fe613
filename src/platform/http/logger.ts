/** Structured logs of the machine room: what happened, never about whom. A message of an error may hold data, so it stays out. */
import { type DestinationStream, type Logger, pino } from "pino";

export type { Logger };

/** The parts of an error that hold no data: its name, the database's code and names, and where in the code it happened. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { fout: typeof error };
  const { code, constraint, table, schema, routine } = error as Error & Record<string, unknown>;
  return { fout: error.name, code, constraint, table, schema, routine, stack: framesOf(error) };
}

/** The message is cut off by its length first: it can hold a line of its own that begins with "at". */
function framesOf({ stack = "", message }: Error): string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  return stack
    .slice(start + message.length)
    .split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 8)
    .map((line) => line.trim());
}

/** One JSON line per event, on standard output unless a destination is given. */
export const openLogger = (level: string, process: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: { proces: process },
      timestamp: pino.stdTimeFunctions.isoTime,
      messageKey: "gebeurtenis",
      // Whoever logs an object with these names by mistake logs nothing.
      redact: {
        paths: [
          "token",
          "password",
          "cookie",
          "authorization",
          "body",
          "naam",
          "bsn",
          "*.token",
          "*.password",
          "*.cookie",
          "*.authorization",
          "*.body",
          "*.naam",
          "*.bsn",
        ],
        remove: true,
      },
    },
    destination,
  );
