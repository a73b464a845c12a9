import type { TaskFlag } from '../reckoning/task-flags.ts';
import type { AgreedOutcome } from './agreed-outcome.ts';
import type { BoardEvent } from './event.ts';
import type { TaskId } from './ids.ts';
import type { Refusal } from './refusal.ts';
import type { Slate } from './slate.ts';

/** What a decision may need besides the log; the server brings it along, so that the core stays pure. */
export interface Context {
  /** What the shared document of candidates held when it was frozen for this command. Only for `openScoring`. */
  readonly slate?: Slate;
  /** What the notes held when they were frozen for this command, by item. Only for `concludeAgreement`. */
  readonly notes?: Readonly<Record<string, string>>;
  /** What is published, as it goes into the agreement. Only for `concludeAgreement`. */
  readonly outcome?: AgreedOutcome;
  /** A number that nobody could foresee. Only for `endSilence`. */
  readonly draw?: number;
  /** Flags of the scored tasks, from the published ranking. */
  readonly flags?: ReadonlyMap<TaskId, readonly TaskFlag[]>;
}

export type Decision =
  { readonly ok: true; readonly events: readonly BoardEvent[] } | { readonly ok: false; readonly refusal: Refusal };
