import type { InvitePeople, Join } from './commands/server.ts';
import type { Decision } from './decision.ts';
import type { BoardEvent, EventOf } from './event.ts';
import type { Expected } from './expected.ts';
import { foldPerson } from './fold.ts';
import type { DepartmentId, ExpectedId, LinkId, SeatId } from './ids.ts';
import { unmarked } from './name-mark.ts';
import { isHere, leads, type Participant, type Role } from './participant.ts';
import { refuse } from './refusal.ts';
import type { BoardState, Link } from './state.ts';

/** As many personal invitations as were ever made for one board, whether or not they were revoked. */
const MOST_INVITATIONS = 2000;

/** As what a link lets somebody in, and whom alone; of somebody on the list, what the list says of them now. */
export interface InvitedAs {
  readonly role: Role;
  /** Null: none, or a representative chooses. */
  readonly department: DepartmentId | null;
  /** Null: whoever has the link. */
  readonly expected: Expected | null;
}

export function invitedAs({ expected: listed }: Pick<BoardState, 'expected'>, link: Link): InvitedAs {
  const expected = link.expected === null ? null : (listed.get(link.expected) ?? null);
  const { role, department } = expected ?? link;
  return { role, department, expected };
}

const isLiving = ({ revokedAt }: Link): boolean => revokedAt === null;

/** The living invitations of these people. */
const invitationsOf = ({ links }: Pick<BoardState, 'links'>, people: ReadonlySet<ExpectedId>): readonly LinkId[] =>
  [...links.values()]
    .filter((link) => isLiving(link) && link.expected !== null && people.has(link.expected))
    .map(({ id }) => id);

/** Whoever is expected no more can't come by their invitation any more. */
export const invitationsEnded = (state: BoardState, expected: ExpectedId): readonly EventOf<'linkRevoked'>[] =>
  invitationsOf(state, new Set([expected])).map((link) => ({ type: 'linkRevoked', link }));

/**
 * Links for one person each, whose secrets the server has made; all of them or none. Who has come or was forgotten
 * meanwhile is passed over, and so is who has one already: what was wanted has happened.
 */
export function invitePeople(state: BoardState, by: SeatId, { links, anew }: InvitePeople): Decision {
  const leader = state.participants.get(by);
  if (leader === undefined || !leads(leader)) return refuse('not-allowed');
  const living = new Set([...state.links.values()].filter(isLiving).map(({ expected }) => expected));
  const wanted = new Map(
    links.flatMap((link) => {
      const person = state.expected.get(link.expected);
      if (person?.seat !== null || (!anew && living.has(person.id))) return [];
      return [[person, link] as const];
    }),
  );
  const ever = state.links.count(({ expected }) => expected !== null);
  if (ever + wanted.size > MOST_INVITATIONS) return refuse('board-full', { max: MOST_INVITATIONS });
  // What goes round of those who have come ends too.
  const replaced = anew ? invitationsOf(state, new Set(links.map(({ expected }) => expected))) : [];
  const events: BoardEvent[] = replaced.map((link) => ({ type: 'linkRevoked', link }));
  for (const [{ id: expected, role, department }, { link, hash }] of wanted)
    events.push({ type: 'linkMade', link, role, department, hash, expected });
  return { ok: true, events };
}

/**
 * Whether a personal invitation was taken already: then whoever comes by it is asked whether that's them (SPEC D23), and
 * nobody of another name comes in by it. Null: it wasn't, or they may.
 */
export function takenBy(
  { participants }: Pick<BoardState, 'participants'>,
  { expected }: InvitedAs,
  { person, another }: Pick<Join, 'person' | 'another'>,
): ReturnType<typeof refuse> | null {
  const them: Participant | undefined = expected?.seat == null ? undefined : participants.get(expected.seat);
  if (expected === null || them === undefined || !isHere(them)) return null;
  if (another !== true) return refuse('already-here', { name: them.name });
  const names = [them.name, expected.name].map((name) => foldPerson(unmarked(name)));
  return names.includes(foldPerson(person.name)) ? null : refuse('link-used');
}
