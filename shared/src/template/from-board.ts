import type { Department } from '../board/checklist.ts';
import type { FoundBoard } from '../board/commands/server.ts';
import type { EventOf } from '../board/event.ts';
import { type Expected, MOST_EXPECTED } from '../board/expected.ts';
import type { ExpectedId, SeatId } from '../board/ids.ts';
import { unmarked } from '../board/name-mark.ts';
import { isHere, seatNow } from '../board/participant.ts';
import type { BoardState } from '../board/state.ts';
import { bandOf } from './band.ts';

export type KnownPerson = Omit<Expected, 'id' | 'absent' | 'seat'>;

/** What another board may begin with. */
export interface SetUp extends Omit<FoundBoard, 'type' | 'seed' | 'seat' | 'person'> {
  /** Whom it would wait for. */
  readonly people: readonly KnownPerson[];
}

/**
 * A board's set-up as it is now, for another one, and whom it knows but for `maker`. Of what was said, answered or agreed
 * there it holds nothing, and no way in. The band is today's (SPEC R21 holds for the board itself).
 */
export function setUpOf(state: BoardState, maker: SeatId): SetUp {
  const { title, template, privacy, departments, checklist, weighing, samples, criteria, timePlan } = state;
  return {
    title,
    template,
    privacy,
    departments: [...departments],
    checklist: [...checklist],
    weighing: { ...weighing, band: bandOf(template) },
    samples: [...samples],
    criteria,
    timePlan,
    people: peopleOf(state, maker).slice(0, MOST_EXPECTED),
  };
}

/** Those on the list, as what they came as, then who came without being on it; nobody who was taken off the board. */
function peopleOf({ expected, participants }: BoardState, maker: SeatId): KnownPerson[] {
  const known: KnownPerson[] = [];
  const told = new Set([maker]);
  const came = (seat: SeatId): void => {
    const person = participants.get(seatNow(participants, seat));
    if (person === undefined || !isHere(person) || told.has(person.seat)) return;
    told.add(person.seat);
    known.push(knownAs({ ...person, name: unmarked(person.name) }));
  };
  for (const each of expected.values())
    if (each.seat === null) known.push(knownAs(each));
    else came(each.seat);
  for (const seat of participants.keys()) came(seat);
  return known;
}

const knownAs = ({ name, jobTitle, reading, role, department }: KnownPerson): KnownPerson => ({
  name,
  jobTitle,
  reading,
  role,
  department,
});

/** They are expected at a board with these departments; whose isn't among them says theirs on coming. */
export function expectAll(
  people: readonly KnownPerson[],
  departments: readonly Department[],
  makeId: () => ExpectedId,
): EventOf<'personExpected'>[] {
  const ours = new Set(departments.map(({ id }) => id));
  return people.map(({ department, ...person }) => {
    const here = department !== null && ours.has(department) ? department : null;
    return { type: 'personExpected', expected: { id: makeId(), ...person, department: here } };
  });
}
