import type { RefusalKind } from '@nemawashi/shared/board/refusal';

/**
 * What is refused before a board decides anything, by kind and never by whom: the log may say how often, and nothing of it
 * follows from what people answered.
 */
export type RefusedKind =
  /** By a page of another address. */
  | 'foreign-page'
  /** Wrong links, codes and tokens. */
  | 'wrong-secret'
  /** Browsers that hold no such seat, or no longer. */
  | 'no-seat'
  /** Asked more often than the limits allow. */
  | 'too-many'
  /** What the protocol doesn’t know. */
  | 'malformed'
  /** What that seat may not do. */
  | 'not-allowed'
  /** More than is taken at once. */
  | 'too-large'
  /** Requests that didn’t come to their end in time. */
  | 'late'
  /** Lines ended for the number of their messages. */
  | 'flood'
  /** Lines ended because they didn’t fetch what they were sent. */
  | 'slow-reader'
  /** Lines ended for newer ones of the same seat. */
  | 'too-many-lines';

const OF_REFUSALS: Partial<Record<RefusalKind, RefusedKind>> = {
  'origin-refused': 'foreign-page',
  'link-unknown': 'wrong-secret',
  'code-unknown': 'wrong-secret',
  'create-token-wrong': 'wrong-secret',
  'no-session': 'no-seat',
  'not-your-seat': 'no-seat',
  'seat-moved': 'no-seat',
  removed: 'no-seat',
  'too-many-requests': 'too-many',
  malformed: 'malformed',
  'not-allowed': 'not-allowed',
  'too-large': 'too-large',
};

/** Null: what a board decides in the course of a meeting is nobody else’s business. */
const kindOf = (refusal: RefusalKind): RefusedKind | null => OF_REFUSALS[refusal] ?? null;

export type RefusedCounts = Readonly<Partial<Record<RefusedKind, number>>>;

/** Counts refusals for whoever runs the server. */
export class RefusedCount {
  #news = new Map<RefusedKind, number>();
  readonly #ever = new Map<RefusedKind, number>();

  readonly add = (kind: RefusedKind): void => {
    for (const counts of [this.#news, this.#ever]) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };

  /** As `add`, for what somebody was answered. */
  readonly answered = (refusal: RefusalKind): void => {
    const kind = kindOf(refusal);
    if (kind !== null) this.add(kind);
  };

  /** Since the server started. */
  get ever(): RefusedCounts {
    return Object.fromEntries(this.#ever);
  }

  /** Since this was last asked; null: nothing was refused. */
  news(): RefusedCounts | null {
    const news = this.#news;
    this.#news = new Map();
    return news.size === 0 ? null : Object.fromEntries(news);
  }
}
