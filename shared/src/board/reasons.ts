import { FEWEST_SHOWN } from '../reckoning/privacy.ts';
import { openByName, type PrivacyMode } from '../reckoning/settings.ts';
import type { SeatId, SubjectId } from './ids.ts';
import type { Stage } from './later-rounds.ts';
import type { Participant } from './participant.ts';

/** Who stands behind reasons without names: one of the two groups where these are shown apart, else everybody. */
export const REASON_GROUPS = ['executive', 'representative', 'everyone'] as const;
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

/** Of one list. */
const MOST_SHOWN = 30;
/**
 * UTF-16 units of all items together, each with the same share, so that no item’s lists tell of another’s. Two hours of
 * reading, and a sixth of what the longest lists would be, whose view no line could be sent (SPEC Q7, U12).
 */
const ALL_UNITS = 60_000;

interface Written extends Pick<Participant, 'seat' | 'role'> {
  readonly text: string;
}

const found = new WeakMap<Stage, ReadonlyMap<string, readonly Written[]>>();

/** All reasons of a closed round, by subject, in the order of its electorate; looked for once. */
function writtenIn(stage: Stage): ReadonlyMap<string, readonly Written[]> {
  const known = found.get(stage);
  if (known !== undefined) return known;
  const bySubject = new Map<string, Written[]>();
  for (const { seat, role } of stage.electorate)
    for (const [subject, { reason }] of Object.entries(stage.round.ballots.get(seat) ?? {})) {
      if (reason === undefined) continue;
      const before = bySubject.get(subject);
      if (before === undefined) bySubject.set(subject, [{ seat, role, text: reason }]);
      else before.push({ seat, role, text: reason });
    }
  found.set(stage, bySubject);
  return bySubject;
}

/**
 * The reasons that came with the answers of this round to this item: by name where answers are, else only where three of a
 * shown group wrote one (SPEC S75). That one or two did isn't told from nobody. Null: none. `of`: who alone is shown yet.
 */
export function shownReasons(
  privacy: PrivacyMode,
  stage: Stage,
  subject: SubjectId,
  of: Participant['role'] | 'everyone' = 'everyone',
): ShownReasons | null {
  const shown = stage.disclosed.subjects[subject]?.shown ?? 'withheld';
  if (shown === 'withheld') return null;
  const written = (writtenIn(stage).get(subject) ?? []).filter(({ role }) => of === 'everyone' || role === of);
  const isOpen = ({ role }: Written) => openByName(privacy, role);
  const named = written.filter(isOpen).map(({ seat, text }) => ({ seat, text }));
  const rest = shown === 'executives-only' ? [] : written.filter((each) => !isOpen(each));
  const unsigned = (shown === 'merged' ? inOne(rest) : byRole(rest)).filter(
    ({ texts }) => texts.length >= FEWEST_SHOWN,
  );
  if (named.length === 0 && unsigned.length === 0) return null;
  const lists = [named.map(({ text }) => text), ...unsigned.map(({ texts }) => texts)];
  const most = mostFitting(lists, ALL_UNITS / stage.disclosed.input.checklist.length);
  return {
    named: named.slice(0, most),
    unsigned: unsigned.map(({ of, texts }) => ({ of, texts: texts.slice(0, most) })),
    more: lists.reduce((sum, { length }) => sum + Math.max(0, length - most), 0),
  };
}

/** How many of each list there is room for, the same of all; one at least. */
function mostFitting(lists: readonly (readonly string[])[], units: number): number {
  let left = units;
  for (let most = 0; most < MOST_SHOWN; most += 1) {
    for (const list of lists) left -= list[most]?.length ?? 0;
    if (left < 0) return Math.max(1, most);
  }
  return MOST_SHOWN;
}

const textsOf = (written: readonly Written[]): string[] => written.map(({ text }) => text).sort();

const inOne = (written: readonly Written[]): ShownReasons['unsigned'] => [{ of: 'everyone', texts: textsOf(written) }];

const byRole = (written: readonly Written[]): ShownReasons['unsigned'] => [
  { of: 'executive', texts: textsOf(written.filter(({ role }) => role === 'executive')) },
  { of: 'representative', texts: textsOf(written.filter(({ role }) => role !== 'executive')) },
];
