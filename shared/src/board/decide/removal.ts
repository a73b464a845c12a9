import type { CommandOf } from '../command.ts';
import type { Decision } from '../decision.ts';
import type { BoardEvent, EventOf } from '../event.ts';
import type { LinkId, SeatId } from '../ids.ts';
import { isHere, leads, type Participant } from '../participant.ts';
import { hereFor } from '../recognise.ts';
import { refuse } from '../refusal.ts';
import type { BoardState } from '../state.ts';
import { here, leadersWithout } from './people.ts';

export function removePerson(
  state: BoardState,
  by: Participant,
  { seat, revokeLink }: CommandOf<'removePerson'>,
): Decision {
  if (!leads(by)) return refuse('not-allowed');
  const person = here(state, seat);
  if (person === null) return refuse('already-done', { phase: state.phase });
  if (leads(person) && leadersWithout(state, seat) === 0) return refuse('last-facilitator');
  const events: BoardEvent[] = gone(state, [seat]);
  const link = revokeLink && person.link !== null ? state.links.get(person.link) : undefined;
  if (link?.revokedAt === null) events.push({ type: 'linkRevoked', link: link.id });
  return { ok: true, events };
}

/** Whoever has gone meanwhile is passed over: what was wanted has happened. */
export function removePeople(state: BoardState, by: Participant, { seats }: CommandOf<'removePeople'>): Decision {
  if (!leads(by)) return refuse('not-allowed');
  const leaving = [...new Set(seats)].filter((seat) => here(state, seat) !== null);
  if (leaving.length === 0) return refuse('already-done', { phase: state.phase });
  if (leadersWithout(state, ...leaving) === 0) return refuse('last-facilitator');
  return { ok: true, events: gone(state, leaving) };
}

/** Who is expected instead of each that leaves is whoever else is here by that name, once. */
function gone(state: BoardState, leaving: readonly SeatId[]): EventOf<'removed'>[] {
  const taken: SeatId[] = [...leaving];
  return leaving.map((seat) => {
    const awaited = state.expected.find((each) => each.seat === seat);
    const standIn = awaited === undefined ? null : hereFor(state, awaited, taken);
    if (standIn === null) return { type: 'removed', seat };
    taken.push(standIn);
    return { type: 'removed', seat, standIn };
  });
}

/** Whoever came by a link and is here, but for those who lead. */
export const cameBy = (state: BoardState, link: LinkId): SeatId[] =>
  [...state.participants.values()]
    .filter((person) => person.link === link && isHere(person) && !leads(person))
    .map(({ seat }) => seat);

/** They may come again by another link: who of them is honest can't be told. */
export const goneWithLink = (state: BoardState, leaving: readonly SeatId[]): BoardEvent[] =>
  gone(state, leaving).map((event) => ({ ...event, withLink: true }));

/** Who led by either seat goes on leading by the one that stays. */
export function mergePerson(state: BoardState, by: Participant, { seat, into }: CommandOf<'mergePerson'>): Decision {
  if (!leads(by)) return refuse('not-allowed');
  if (state.participants.get(seat)?.mergedInto === into) return refuse('already-done', { phase: state.phase });
  const [double, person] = [here(state, seat), here(state, into)];
  if (double === null || person === null || seat === into) return refuse('person-unknown');
  const lead: BoardEvent[] = leads(double) && !leads(person) ? [{ type: 'leadShared', seat: into, leads: true }] : [];
  return { ok: true, events: [...lead, { type: 'removed', seat, into }] };
}
