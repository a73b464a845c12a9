import type { ServerResponse } from 'node:http';
import { TIMES } from '../access/limits.ts';

/** Milliseconds, as `TIMES` has them. */
export interface PollTimes {
  readonly poll: number;
  readonly goodbye: number;
}

/**
 * The last answer to each line's polls. One that nobody reads would be kept for as long as its connection stays, and the
 * line, which has said it, would know nothing of that: so a line has one such answer at most, and not for long.
 */
export class PollAnswers {
  readonly #last = new Map<string, ServerResponse>();
  readonly #onUnread: () => void;
  readonly #times: PollTimes;

  constructor(onUnread: () => void, times: PollTimes = TIMES) {
    this.#onUnread = onUnread;
    this.#times = times;
  }

  follow(line: string, answer: ServerResponse): void {
    const before = this.#last.get(line);
    this.#last.set(line, answer);
    answer.setTimeout(this.#times.poll, () => this.#cut(answer));
    // A page that asks again has read what it was told.
    if (before !== undefined) this.#cut(before);
  }

  unread(line: string): number {
    return this.#last.get(line)?.writableLength ?? 0;
  }

  /** The line has ended; its last answer may say so. */
  end(line: string): void {
    const last = this.#last.get(line);
    this.#last.delete(line);
    if (last !== undefined && !last.writableFinished) setTimeout(() => this.#cut(last), this.#times.goodbye).unref();
  }

  #cut(answer: ServerResponse): void {
    if (answer.writableFinished || answer.destroyed) return;
    this.#onUnread();
    answer.destroy();
  }
}
