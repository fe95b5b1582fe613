/** Saves a draft a second after typing stops, one save at a time, and stops when another window wrote: then the melder chooses. */
import { ResponseError } from "../../api/probleem.ts";
import { type Invulling, toInhoud } from "./melding-form.ts";
import type { Concept, ConceptInhoud } from "./queries.ts";

const STILL = 1000;
const AGAIN = 5000;

export type Stand = "leeg" | "bezig" | "goed" | "mislukt";
/** Another window wrote; without `daar` the draft is gone there: sent or discarded. */
export type Botsing = { readonly daar: Concept | undefined };
export type Momentopname = { readonly stand: Stand; readonly botsing: Botsing | undefined; readonly versie: number };

export type Opslag = {
  readonly put: (id: string, versie: number, inhoud: ConceptInhoud) => Promise<{ readonly versie: number }>;
  readonly get: (id: string) => Promise<Concept>;
};

const isClash = (error: unknown): boolean => error instanceof ResponseError && error.code === "CONCEPT_GEWIJZIGD";

export class ConceptSaver {
  readonly #opslag: Opslag;
  readonly #listeners = new Set<() => void>();
  #id: string;
  #state: Momentopname;
  #waiting: Invulling | undefined;
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(id: string, versie: number, opslag: Opslag) {
    this.#id = id;
    this.#opslag = opslag;
    this.#state = { stand: versie === 0 ? "leeg" : "goed", botsing: undefined, versie };
  }

  get id(): string {
    return this.#id;
  }

  readonly read = (): Momentopname => this.#state;
  readonly subscribe = (notify: () => void): (() => void) => {
    this.#listeners.add(notify);
    return () => this.#listeners.delete(notify);
  };

  #set(change: Partial<Momentopname>): void {
    this.#state = { ...this.#state, ...change };
    for (const notify of this.#listeners) notify();
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  /** Typing: kept, and saved when it stops. */
  write(values: Invulling): void {
    if (this.#closed) return;
    this.#waiting = values;
    if (this.#state.botsing === undefined) this.#later(STILL);
  }

  /** Saves now what waits. Resolves when nothing waits any more, or nothing can be saved. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    const values = this.#waiting;
    if (values === undefined || this.#closed || this.#state.botsing) return;
    this.#waiting = undefined;
    this.#running = this.#save(values).finally(() => {
      this.#running = undefined;
    });
    await this.#running;
    if (this.#waiting !== undefined && this.#state.stand === "goed") await this.flush();
  }

  async #save(values: Invulling): Promise<void> {
    this.#set({ stand: "bezig" });
    try {
      const { versie } = await this.#opslag.put(this.#id, this.#state.versie, toInhoud(values));
      this.#set({ stand: "goed", versie });
    } catch (error) {
      this.#waiting ??= values;
      if (isClash(error)) await this.#meet();
      else {
        this.#set({ stand: "mislukt" });
        if (!this.#closed) this.#later(AGAIN);
      }
    }
  }

  async #meet(): Promise<void> {
    const daar = await this.#opslag.get(this.#id).catch(() => undefined);
    this.#set({ stand: "mislukt", botsing: { daar } });
  }

  /** What stands here wins, and is saved over what the melder has seen; a draft that is gone there goes on under a new id. */
  async keepHere(values: Invulling, newId: () => string): Promise<void> {
    const daar = this.#state.botsing?.daar;
    if (!daar) this.#id = newId();
    this.#waiting = values;
    this.#set({ botsing: undefined, versie: daar?.versie ?? 0 });
    await this.flush();
  }

  /** What stood elsewhere wins. */
  takeThere(): void {
    const daar = this.#state.botsing?.daar;
    this.#waiting = undefined;
    this.#set({ botsing: undefined, stand: "goed", versie: daar?.versie ?? 0 });
  }

  /** Sent or gone: nothing is saved any more. */
  close(): void {
    clearTimeout(this.#timer);
    this.#closed = true;
  }
}
