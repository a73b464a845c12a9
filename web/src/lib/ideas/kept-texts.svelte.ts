import type { DocumentEarlier } from '@nemawashi/shared/protocol/http';
import type { Result } from '#lib/connection/request.ts';
import type * as Y from 'yjs';
import { Question } from './question.ts';

/** What is deleted within so long is asked about together. */
const GATHER_MS = 2_000;

/** What the server keeps of a document's texts, asked for anew when something of them was deleted, while it is looked at. */
export class KeptTexts {
  readonly question: Question<readonly DocumentEarlier[]>;
  #texts = $state.raw<readonly DocumentEarlier[]>([]);
  readonly #doc: Y.Doc;
  #watching = 0;
  /** Of what is deleted, from the first look on. */
  #hears = false;
  /** Something may have been deleted since it was asked for last. */
  #stale = true;

  constructor(doc: Y.Doc, ask: () => Promise<Result<readonly DocumentEarlier[]>>) {
    this.#doc = doc;
    this.question = new Question(ask, (texts) => (this.#texts = texts));
  }

  get texts(): readonly DocumentEarlier[] {
    return this.#texts;
  }

  /** Answers how to stop. */
  watch(): () => void {
    this.#watching += 1;
    if (!this.#hears) this.#doc.on('afterTransaction', this.#changed);
    this.#hears = true;
    // From topic to topic nothing is asked again.
    if (this.#stale) this.#want(0);
    return () => {
      this.#watching -= 1;
      if (this.#watching > 0) return;
      this.#stale ||= this.question.pending;
      this.question.forget();
    };
  }

  readonly #changed = ({ deleteSet }: Y.Transaction): void => {
    if (deleteSet.clients.size === 0) return;
    if (this.#watching > 0) this.#want(GATHER_MS);
    else this.#stale = true;
  };

  #want(gatherMs: number): void {
    this.#stale = false;
    this.question.want(gatherMs);
  }
}
