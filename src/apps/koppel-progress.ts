/** Progress: what is being done, how far it is, and an estimate of what is left. */

/** What each phase takes of the whole, measured on files of a million records. */
const SHARES = { lezen: 20, waarden: 20, leren: 20, blokken: 10, vergelijken: 22, groeperen: 4, schrijven: 4 } as const;

export type Phase = keyof typeof SHARES;

const WORDS: Readonly<Record<Phase, string>> = {
  lezen: "Bestanden lezen",
  waarden: "Waarden herkennen",
  leren: "Leren wat verschillen zeggen",
  blokken: "Kiezen welke paren worden vergeleken",
  vergelijken: "Paren vergelijken",
  groeperen: "Groepen vormen",
  schrijven: "Schrijven",
};

const PHASES = Object.keys(SHARES) as readonly Phase[];

const TOTAL = PHASES.reduce((sum, phase) => sum + SHARES[phase], 0);

/** Before this nothing sensible can be said about what is left. */
const LEAST_SHARE = 0.05;
const LEAST_SECONDS = 2;

const inWords = (seconds: number): string =>
  seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;

export type ProgressTarget = {
  readonly write: (text: string) => void;
  /** Whether a line can be written over. */
  readonly isTerminal: boolean;
  /** Seconds, of any clock that only goes forward. */
  readonly now: () => number;
};

export class Progress {
  readonly #target: ProgressTarget;
  readonly #start: number;
  #phase: Phase = "lezen";
  #shown = "";

  constructor(target: ProgressTarget) {
    this.#target = target;
    this.#start = target.now();
  }

  /** Begins a phase. */
  begin(phase: Phase): void {
    this.#phase = phase;
    this.#show(0, true);
  }

  /** How far the phase is, from 0 to 1. */
  at(fraction: number): void {
    this.#show(fraction, false);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#target.isTerminal && this.#shown !== "") this.#target.write("\r\u001b[K");
    this.#shown = "";
  }

  #show(fraction: number, isNew: boolean): void {
    if (!isNew && !this.#target.isTerminal) return;
    const line = `${WORDS[this.#phase]}${this.#estimate(Math.min(Math.max(fraction, 0), 1))}`;
    if (line === this.#shown) return;
    this.#shown = line;
    this.#target.write(this.#target.isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
  }

  #estimate(fraction: number): string {
    const before = PHASES.slice(0, PHASES.indexOf(this.#phase)).reduce((sum, phase) => sum + SHARES[phase], 0);
    const done = (before + SHARES[this.#phase] * fraction) / TOTAL;
    const seconds = this.#target.now() - this.#start;
    const percent = `: ${Math.round(done * 100)} %`;
    if (done < LEAST_SHARE || seconds < LEAST_SECONDS) return percent;
    return `${percent}, nog ongeveer ${inWords((seconds * (1 - done)) / done)}`;
  }
}
