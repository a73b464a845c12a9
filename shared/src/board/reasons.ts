import { FEWEST_SHOWN } from '../reckoning/privacy.ts';
import { openByName, type PrivacyMode } from '../reckoning/settings.ts';
import type { SeatId, SubjectId } from './ids.ts';
import type { Stage } from './later-rounds.ts';
import type { Participant } from './participant.ts';
import type { AnswerValue, Round } from './round.ts';

/** Who stands behind reasons without names: one of the two groups where these are shown apart, else everybody. */
export const REASON_GROUPS = ['executives', 'representatives', 'everyone'] as const;
export type ReasonGroup = (typeof REASON_GROUPS)[number];

/** Why people answered an item as they did, as far as it may be shown. At least one stands in it. */
export interface ShownReasons {
  /** Of people whose answers are open by name, in the order of the electorate. */
  readonly named: readonly { readonly seat: SeatId; readonly text: string }[];
  /** Of everybody else: beside the item and nothing more, in an order that follows from the texts alone. */
  readonly unsigned: readonly { readonly of: ReasonGroup; readonly texts: readonly string[] }[];
  /** So many more of these lists were written than a page holds. */
  readonly more: number;
}

/** Of one list. With all items and the longest lines a board’s view stays below what a line may hold back (SPEC Q7). */
const MOST_SHOWN = 30;

/** Whether somebody who has answered so is asked why: a strong answer needs it most, in a later round any does. */
export const asksReason = ({ kind, number }: Pick<Round, 'kind' | 'number'>, value: AnswerValue): boolean =>
  kind === 'checklist' && value !== null && (number > 1 || value === 1 || value === 5);

interface Written extends Pick<Participant, 'seat' | 'role'> {
  readonly text: string;
}

/**
 * The reasons that came with the answers of this round to this item: by name where answers are, else only where three of a
 * shown group wrote one (SPEC S75). That one or two did isn't told from nobody. Null: none.
 */
export function shownReasons(
  privacy: PrivacyMode,
  { round, electorate, disclosed }: Pick<Stage, 'round' | 'electorate' | 'disclosed'>,
  subject: SubjectId,
): ShownReasons | null {
  const shown = disclosed.subjects[subject]?.shown ?? 'withheld';
  if (shown === 'withheld') return null;
  const written = electorate.flatMap(({ seat, role }): Written[] => {
    const text = round.ballots.get(seat)?.[subject]?.reason;
    return text === undefined ? [] : [{ seat, role, text }];
  });
  const isOpen = ({ role }: Written) => openByName(privacy, role);
  const named = written.filter(isOpen).map(({ seat, text }) => ({ seat, text }));
  const rest = shown === 'executives-only' ? [] : written.filter((each) => !isOpen(each));
  const unsigned = (shown === 'merged' ? inOne(rest) : byRole(rest)).filter(
    ({ texts }) => texts.length >= FEWEST_SHOWN,
  );
  if (named.length === 0 && unsigned.length === 0) return null;
  const lists = [named, ...unsigned.map(({ texts }) => texts)];
  return {
    named: named.slice(0, MOST_SHOWN),
    unsigned: unsigned.map(({ of, texts }) => ({ of, texts: texts.slice(0, MOST_SHOWN) })),
    more: lists.reduce((sum, { length }) => sum + Math.max(0, length - MOST_SHOWN), 0),
  };
}

const textsOf = (written: readonly Written[]): string[] => written.map(({ text }) => text).sort();

const inOne = (written: readonly Written[]): ShownReasons['unsigned'] => [{ of: 'everyone', texts: textsOf(written) }];

const byRole = (written: readonly Written[]): ShownReasons['unsigned'] => [
  { of: 'executives', texts: textsOf(written.filter(({ role }) => role === 'executive')) },
  { of: 'representatives', texts: textsOf(written.filter(({ role }) => role !== 'executive')) },
];
