/** Upload: sends a file part by part, outside any page, so that looking elsewhere in Weerwerk does not stop it. */
import { useSyncExternalStore } from "react";
import { api, unwrap } from "../../api/client.ts";
import { ResponseError } from "../../api/probleem.ts";
import { fetchLevering } from "./queries.ts";
import { afterFailure, nextDeel } from "./upload-plan.ts";
import { holdWindow } from "./venster.ts";

export type UploadStand =
  | "BEZIG"
  | "HAPERT"
  | "PAUZE"
  /** The line stayed dead: a person starts it again. */
  | "ONDERBROKEN"
  | "KLAAR"
  | "GEWEIGERD";

export type UploadState = {
  readonly stand: UploadStand;
  readonly delen: number;
  /** Parts and milliseconds since it last began to run, for the pace. */
  readonly sinds: { readonly delen: number; readonly at: number };
  readonly problem: ResponseError | undefined;
};

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });

export class Upload {
  readonly leveringId: string;
  readonly wie: string;
  readonly file: File;
  readonly deelBytes: number;
  readonly #listeners = new Set<() => void>();
  #state: UploadState;
  #abort = new AbortController();

  constructor(leveringId: string, wie: string, file: File, delen: number, deelBytes: number) {
    this.leveringId = leveringId;
    this.wie = wie;
    this.file = file;
    this.deelBytes = deelBytes;
    this.#state = { stand: "PAUZE", delen, sinds: { delen, at: 0 }, problem: undefined };
  }

  readonly subscribe = (notify: () => void): (() => void) => {
    this.#listeners.add(notify);
    return () => this.#listeners.delete(notify);
  };

  readonly state = (): UploadState => this.#state;

  #set(change: Partial<UploadState>): void {
    this.#state = { ...this.#state, ...change };
    for (const notify of this.#listeners) notify();
  }

  /** Runs until all parts are there, it is paused, or the server takes no more. */
  start(): void {
    if (this.#state.stand === "BEZIG" || this.#state.stand === "HAPERT") return;
    this.#abort = new AbortController();
    const release = holdWindow();
    const { delen } = this.#state;
    this.#set({ stand: "BEZIG", problem: undefined, sinds: { delen, at: performance.now() } });
    void this.#run(this.#abort.signal).finally(release);
  }

  pause(): void {
    if (this.#state.stand !== "BEZIG" && this.#state.stand !== "HAPERT") return;
    this.#abort.abort();
    this.#set({ stand: "PAUZE" });
  }

  async #run(signal: AbortSignal): Promise<void> {
    let tries = 0;
    for (;;) {
      const deel = nextDeel(this.file.size, this.#state.delen, this.deelBytes);
      if (!deel) return this.#set({ stand: "KLAAR" });
      try {
        await this.#send(deel.nr, this.file.slice(deel.from, deel.to), signal);
        tries = 0;
        this.#set({ stand: "BEZIG", delen: deel.nr + 1 });
      } catch (error) {
        // oxlint-disable-next-line typescript/no-unnecessary-condition -- someone may have paused while the part was on its way
        if (signal.aborted) return;
        tries += 1;
        if (!(await this.#recover(error, tries, signal))) return;
      }
      if (signal.aborted) return;
    }
  }

  #send(nr: number, part: Blob, signal: AbortSignal): Promise<unknown> {
    return unwrap(
      api.PUT("/leveringen/{leveringId}/delen/{deelNr}", {
        params: { path: { leveringId: this.leveringId, deelNr: nr } },
        headers: { "content-type": "application/octet-stream" },
        body: part,
        bodySerializer: (body) => body as Blob,
        signal,
      }),
    );
  }

  /** @returns whether to go on. */
  async #recover(error: unknown, tries: number, signal: AbortSignal): Promise<boolean> {
    const problem = error instanceof ResponseError ? error : new ResponseError({ status: 0, code: "GEEN_VERBINDING" });
    const next = afterFailure(problem, tries);
    if (next.wat === "WACHT") {
      this.#set({ stand: "HAPERT" });
      await pause(next.ms, signal);
      return !signal.aborted;
    }
    if (next.wat === "VRAAG") {
      return this.#askDelen();
    }
    this.#set({ stand: next.wat === "PAUZE" ? "ONDERBROKEN" : "GEWEIGERD", problem });
    return false;
  }

  /** The server knows best; when it does not answer, the same part is tried again. */
  async #askDelen(): Promise<true> {
    try {
      const { delen } = await fetchLevering(this.leveringId);
      this.#set({ delen });
    } catch (error) {
      if (!(error instanceof ResponseError)) throw error;
    }
    return true;
  }
}

const uploads = new Map<string, Upload>();

type Start = {
  readonly leveringId: string;
  /** Who sends it: a file of one person is never there for the next who logs in. */
  readonly wie: string;
  readonly file: File;
  readonly delen?: number;
  readonly deelBytes: number;
};

export function startUpload({ leveringId, wie, file, delen = 0, deelBytes }: Start): void {
  uploads.get(leveringId)?.pause();
  const upload = new Upload(leveringId, wie, file, delen, deelBytes);
  uploads.set(leveringId, upload);
  upload.start();
}

export const findUpload = (leveringId: string, wie: string): Upload | undefined => {
  const found = uploads.get(leveringId);
  return found?.wie === wie ? found : undefined;
};

/** Lets go of the file: all of it arrived, or the delivery is stopped. */
export function dropUpload(leveringId: string): void {
  uploads.get(leveringId)?.pause();
  uploads.delete(leveringId);
}

export const useUploadState = (upload: Upload): UploadState => useSyncExternalStore(upload.subscribe, upload.state);
