/** Who is logged in, until when, and what happens when that ends. In memory only; the cookie is the browser's own. */
import { useSyncExternalStore } from "react";
import { api, listen, setCsrf, unwrap } from "../api/client.ts";
import { isLoggedOut, ResponseError } from "../api/probleem.ts";
import { queryClient } from "../api/query-client.ts";
import type { Mij } from "../api/types.ts";
import { hasSession } from "./knoop.ts";
import { applyVoorkeur } from "./scherm.ts";
import { readClock, type SessionClock, startClock, touchClock } from "./session-clock.ts";

/** How a session ended: by itself, because nobody used it or its day was over, or because someone ended it. */
export type Einde = "tijd" | "gestopt";

type State = {
  readonly mij: Mij | undefined;
  /** The session ended while pages were open: they are kept, hidden, until the same person logs in again. */
  readonly ended: Einde | undefined;
  readonly clock: SessionClock | undefined;
};

/** Tells other windows of this browser; carries no data. */
const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("weerwerk-sessie");
type Message = "gebruikt" | "ingelogd" | "afgemeld";

const listeners = new Set<() => void>();
let state: State = { mij: undefined, ended: undefined, clock: undefined };

function set(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const notify of listeners) notify();
}

const subscribe = (notify: () => void): (() => void) => {
  listeners.add(notify);
  return () => listeners.delete(notify);
};

// One value each, so that an answer of the server, which only moves the clock, redraws nothing.
export const useMaybeMij = (): Mij | undefined => useSyncExternalStore(subscribe, () => state.mij);
export const useEnded = (): Einde | undefined => useSyncExternalStore(subscribe, () => state.ended);
export const currentClock = (): SessionClock | undefined => (state.ended ? undefined : state.clock);

/** The page is only drawn when someone is logged in. */
export function useMij(): Mij {
  const mij = useMaybeMij();
  if (!mij) throw new Error("Nobody is logged in");
  return mij;
}

/** Asks who is logged in. @throws ResponseError with status 401 when nobody is. */
export async function fetchMij(): Promise<Mij> {
  let served = Date.now();
  const mij = await unwrap(
    api.GET("/mij").then((answer) => {
      served = Date.parse(answer.response.headers.get("date") ?? "") || Date.now();
      return answer;
    }),
  );
  setCsrf(mij.csrf);
  if (state.mij?.id !== mij.id) queryClient.clear();
  applyVoorkeur(mij.voorkeur);
  set({ mij, ended: undefined, clock: startClock(mij.sessie, served, Date.now()) });
  return mij;
}

let asking: Promise<Mij> | undefined;

async function askMij(): Promise<Mij> {
  if (!(await hasSession())) throw new ResponseError({ status: 401, code: "NIET_AANGEMELD" });
  return fetchMij();
}

/** Who is logged in, asked once. @throws ResponseError with status 401 when nobody is. */
export function ensureMij(): Promise<Mij> {
  if (state.mij) return Promise.resolve(state.mij);
  asking ??= askMij().finally(() => {
    asking = undefined;
  });
  return asking;
}

/** Keeps what was just saved on the server. */
export const setVoorkeur = (voorkeur: Mij["voorkeur"]): void => {
  if (state.mij) set({ mij: { ...state.mij, voorkeur } });
  applyVoorkeur(voorkeur);
};

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target: only our own origin hears it
const say = (message: Message): void => channel?.postMessage(message);

export const sayLoggedIn = (): void => say("ingelogd");

/** Ends what this window shows. The pages stay behind the curtain with what was typed in them. */
export function endSession(): void {
  if (!state.mij || state.ended) return;
  const isOver = state.clock !== undefined && readClock(state.clock, Date.now()).stand === "voorbij";
  set({ ended: isOver ? "tijd" : "gestopt" });
}

/** Forgets everything of who was logged in. */
function forget(): void {
  setCsrf("");
  queryClient.clear();
  set({ mij: undefined, ended: undefined, clock: undefined });
}

export function announceLogout(): void {
  say("afgemeld");
  forget();
}

/** Someone logged in again in another window: the same person goes on, another starts with empty pages. */
async function resume(onOther: () => void): Promise<void> {
  const before = state.mij?.id;
  try {
    const mij = await fetchMij();
    if (before !== undefined && mij.id !== before) onOther();
  } catch (error) {
    if (!isLoggedOut(error)) throw error;
  }
}

/** Wires the session to the API and to other windows; called once. */
export function startSession(onOther: () => void): void {
  listen({
    onAnswer: () => {
      if (!state.clock || state.ended) return;
      state = { ...state, clock: touchClock(state.clock, Date.now()) };
      for (const notify of listeners) notify();
      say("gebruikt");
    },
    onLoggedOut: endSession,
  });
  channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data === "gebruikt" && state.clock && !state.ended) set({ clock: touchClock(state.clock, Date.now()) });
    if (data === "afgemeld") endSession();
    if (data === "ingelogd" && state.ended) void resume(onOther);
  });
}
