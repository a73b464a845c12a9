import { awaitedVoters } from '@nemawashi/shared/leading/awaited';
import type { DepartmentId, SeatId } from '@nemawashi/shared/board/ids';
import type { Role } from '@nemawashi/shared/board/participant';
import type { Sections } from '@nemawashi/shared/board/view';
import { listedVotes } from '@nemawashi/shared/board/view/people-section';

/** `untold`: whether they have finished is nobody's to know (SPEC S41). */
export type SeatState = 'done' | 'open' | 'away' | 'to-come' | 'untold';

export interface WallSeat {
  readonly key: string;
  readonly name: string;
  readonly state: SeatState;
}

export interface WallGroup {
  readonly key: string;
  readonly role: Role;
  /** Null: executives, or representatives of no department. */
  readonly department: DepartmentId | null;
  readonly seats: readonly WallSeat[];
}

type Told = Pick<Sections, 'people' | 'expected' | 'progress' | 'setup'>;

/**
 * Who answers in the open round, executives first, then by department: in the order in which they came, those who are
 * still to come at the end. Where who has finished isn't told, nobody's seat says anything, and no readiness follows.
 */
export function wallGroups({ people, expected, progress, setup }: Told): readonly WallGroup[] {
  const finished = new Set<SeatId>(progress.finished);
  const stateOf = (person: Sections['people'][number]): SeatState => {
    if (progress.namesHidden) return 'untold';
    if (finished.has(person.seat)) return 'done';
    return person.online || person.entered ? 'open' : 'away';
  };
  const all = [
    ...people.filter(listedVotes).map((person) => ({ ...person, key: person.seat, state: stateOf(person) })),
    ...awaitedVoters(expected).map((person) => ({ ...person, key: person.id, state: 'to-come' as const })),
  ];
  const group = (role: Role, department: DepartmentId | null): WallGroup => ({
    key: `${role} ${department ?? ''}`,
    role,
    department,
    seats: all
      .filter((each) => each.role === role && (role === 'executive' || each.department === department))
      .map(({ key, name, state }) => ({ key, name, state })),
  });
  return [
    group('executive', null),
    ...setup.departments.map(({ id }) => group('representative', id)),
    group('representative', null),
  ].filter(({ seats }) => seats.length > 0);
}

/** With more people the seats are lower, in columns, so that a full room still is a wall and no list. */
const ROOMY = 16;
export const isFull = (groups: readonly WallGroup[]): boolean =>
  groups.reduce((sum, { seats }) => sum + seats.length, 0) > ROOMY;

/** Whose answers the room waits for; nobody’s where that isn’t told. */
export const isMissing = ({ state }: WallSeat): boolean => state === 'open' || state === 'away' || state === 'to-come';

/** Of these groups the seats of those who have finished. */
export const finishedOf = (groups: readonly WallGroup[]): readonly WallGroup[] =>
  groups
    .map((group) => ({ ...group, seats: group.seats.filter(({ state }) => state === 'done') }))
    .filter(({ seats }) => seats.length > 0);
