/** Ctrl-C, SIGTERM and SIGHUP as two requests: stop, and hurry up. */

/**
 * Milliseconds in which a repeated signal counts as the same key press. One Ctrl-C arrives several times: from the
 * terminal to the whole group, and again from npm and from the entry that re-executes Node.
 */
const SAME_PRESS = 700;

/** The two requests, and how to stop listening. */
export type StopSignals = { readonly stop: AbortSignal; readonly hurry: AbortSignal; release(): void };

/** Listens until released. The first signal aborts `stop`, a later press aborts `hurry`; nothing ends the process itself. */
export function listenForStop(): StopSignals {
  const stop = new AbortController();
  const hurry = new AbortController();
  let pressed = 0;
  const onSignal = (): void => {
    const now = Date.now();
    if (!stop.signal.aborted) stop.abort();
    else if (now - pressed > SAME_PRESS) hurry.abort();
    pressed = now;
  };
  // After SIGHUP the terminal is gone and writing to it fails; that must not break the stop off.
  const ignore = (): void => undefined;
  const names = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const name of names) process.on(name, onSignal);
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignore);
  return {
    stop: stop.signal,
    hurry: hurry.signal,
    release: () => {
      for (const name of names) process.off(name, onSignal);
      for (const stream of [process.stdout, process.stderr]) stream.off("error", ignore);
    },
  };
}
