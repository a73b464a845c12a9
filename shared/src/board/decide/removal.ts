import type { CommandOf } from '../command.ts';
import type { Decision } from '../decision.ts';
import type { BoardEvent } from '../event.ts';
import { leads, type Participant } from '../participant.ts';
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
  const events: BoardEvent[] = [{ type: 'removed', seat }];
  const link = revokeLink && person.link !== null ? state.links.get(person.link) : undefined;
  if (link?.revokedAt === null) events.push({ type: 'linkRevoked', link: link.id });
  return { ok: true, events };
}

/** Whoever has gone meanwhile is passed over: what was wanted has happened. */
export function removePeople(state: BoardState, by: Participant, { seats }: CommandOf<'removePeople'>): Decision {
  if (!leads(by)) return refuse('not-allowed');
  const gone = [...new Set(seats)].filter((seat) => here(state, seat) !== null);
  if (gone.length === 0) return refuse('already-done', { phase: state.phase });
  if (leadersWithout(state, ...gone) === 0) return refuse('last-facilitator');
  return { ok: true, events: gone.map((seat): BoardEvent => ({ type: 'removed', seat })) };
}

/** Who led by either seat goes on leading by the one that stays. */
export function mergePerson(state: BoardState, by: Participant, { seat, into }: CommandOf<'mergePerson'>): Decision {
  if (!leads(by)) return refuse('not-allowed');
  if (state.participants.get(seat)?.mergedInto === into) return refuse('already-done', { phase: state.phase });
  const [double, person] = [here(state, seat), here(state, into)];
  if (double === null || person === null || seat === into) return refuse('person-unknown');
  const lead: BoardEvent[] = leads(double) && !leads(person) ? [{ type: 'leadShared', seat: into, leads: true }] : [];
  return { ok: true, events: [...lead, { type: 'removed', seat, into }] };
}
