import type { Result } from '#lib/connection/request.ts';

/** After a question that wasn't answered. */
const AGAIN_MS = 10_000;

/**
 * Something of a shared document that only the server knows: asked once for all who want to know it, and only while the
 * document is open. Of a frozen one the server tells nothing.
 */
export class Question<Answer> {
  readonly #ask: () => Promise<Result<Answer>>;
  readonly #learn: (answer: Answer) => void;
  #open = false;
  #wanted = false;
  /** Wanted while it was being asked: what changed since may not be in the answer. */
  #anew = false;
  #due: ReturnType<typeof setTimeout> | null = null;

  constructor(ask: () => Promise<Result<Answer>>, learn: (answer: Answer) => void) {
    this.#ask = ask;
    this.#learn = learn;
  }

  /** Wanted, and not answered yet. */
  get pending(): boolean {
    return this.#wanted;
  }

  /** Somebody wants to know. Whoever else wants to within `gatherMs` is answered with them. */
  want(gatherMs: number): void {
    this.#wanted = true;
    this.#anew = true;
    this.#plan(gatherMs);
  }

  /** Nobody wants to know any more. */
  forget(): void {
    this.#wanted = false;
    this.#callOff();
  }

  /** It can be answered from now on. */
  open(): void {
    this.#open = true;
    if (this.#wanted) this.#plan(0);
  }

  /** It can't be answered until it is opened again. */
  close(): void {
    this.#open = false;
    this.#callOff();
  }

  #plan(delayMs: number): void {
    if (!this.#open) return;
    this.#due ??= setTimeout(() => {
      this.#due = null;
      void this.#now();
    }, delayMs);
  }

  #callOff(): void {
    if (this.#due !== null) clearTimeout(this.#due);
    this.#due = null;
  }

  async #now(): Promise<void> {
    this.#anew = false;
    const answer = await this.#ask();
    if (answer.ok) {
      this.#learn(answer.value);
      this.#wanted &&= this.#anew;
    } else if (this.#wanted) this.#plan(AGAIN_MS);
  }
}
