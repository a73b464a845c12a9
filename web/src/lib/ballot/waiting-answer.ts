import type { CommandId, Timestamp } from '@nemawashi/shared/board/ids';
import type { Refusal } from '@nemawashi/shared/board/refusal';
import type { AnswerValue } from '@nemawashi/shared/board/round';

/** A choice with the command id it will be sent under, however often. */
export interface Choice {
  readonly id: CommandId;
  readonly value: AnswerValue;
  /** Why; empty: none was given. */
  readonly reason: string;
  /** When the person chose, by this device's clock. */
  readonly at: Timestamp;
}

/** An answer that is not known to be counted, as this browser keeps it. At most one for each subject. */
export interface WaitingAnswer extends Choice {
  /** The revision the person had before their eyes; 0: none. Fixed when they chose, never when it is sent. */
  readonly replaces: number;
  /** It may have reached the server: it has to be asked for again under its id, and can't be taken back. */
  readonly sent: boolean;
  /** Chosen while this one was under way; goes out when it is answered. */
  readonly next: Choice | null;
  /** Why it was not counted; null: it is still waiting. */
  readonly refusal: Refusal | null;
}

const isValue = (value: unknown): value is AnswerValue =>
  value === null || (typeof value === 'number' && [1, 2, 3, 4, 5].includes(value));

/** As an earlier version kept it: without a reason. */
type Kept<Of extends { reason: string }> = Omit<Of, 'reason'> & Partial<Pick<Of, 'reason'>>;

function isChoice(raw: unknown): raw is Kept<Choice> {
  if (typeof raw !== 'object' || raw === null) return false;
  return (
    'id' in raw &&
    typeof raw.id === 'string' &&
    'value' in raw &&
    isValue(raw.value) &&
    (!('reason' in raw) || typeof raw.reason === 'string') &&
    'at' in raw &&
    typeof raw.at === 'number'
  );
}

/** Null for anything this version didn't write. */
export function readWaiting(text: string | null): WaitingAnswer | null {
  try {
    const raw: unknown = JSON.parse(text ?? 'null');
    if (!isChoice(raw) || !('replaces' in raw) || typeof raw.replaces !== 'number') return null;
    if (!('sent' in raw) || typeof raw.sent !== 'boolean') return null;
    if (!('next' in raw) || !(raw.next === null || isChoice(raw.next)) || !('refusal' in raw)) return null;
    const { next, ...rest } = raw as Kept<Omit<WaitingAnswer, 'next'>> & { readonly next: Kept<Choice> | null };
    return { reason: '', ...rest, next: next && { reason: '', ...next } };
  } catch {
    return null;
  }
}
