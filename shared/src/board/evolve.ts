import { Map as ImmutableMap, OrderedMap } from 'immutable';
import type { LoggedEvent } from './event.ts';
import { answered, roundClosed, roundOpened } from './evolve/rounds.ts';
import { agreed, consented, pilotShaped, waveChosen } from './evolve/plan.ts';
import { replied } from './evolve/reply.ts';
import type { BoardState } from './state.ts';

/** One step of the fold over the log. `state` is null only before the first event, which founds the board. */
export function evolve(state: BoardState | null, logged: LoggedEvent): BoardState {
  const next = state === null ? founded(logged) : changed(state, logged);
  return { ...next, seq: logged.seq, replies: replied(next.replies, logged) };
}

/** A board from its whole log; null for an empty one. */
export function replay(log: Iterable<LoggedEvent>): BoardState | null {
  let state: BoardState | null = null;
  for (const logged of log) state = evolve(state, logged);
  return state;
}

function founded({ at, event }: LoggedEvent): BoardState {
  if (event.type !== 'boardFounded') throw new Error(`A log begins with boardFounded, not ${event.type}`);
  return {
    id: event.board,
    seq: 0,
    foundedAt: at,
    title: event.title,
    template: event.template,
    privacy: event.privacy,
    departments: event.departments,
    checklist: event.checklist,
    weighing: event.weighing,
    seed: event.seed,
    phase: 'setup',
    phaseSince: at,
    participants: OrderedMap(),
    links: OrderedMap(),
    rounds: OrderedMap(),
    slate: null,
    plan: { version: 0, pilots: [] },
    consents: ImmutableMap(),
    agreement: null,
    replies: ImmutableMap(),
  };
}

function changed(state: BoardState, logged: LoggedEvent): BoardState {
  const { at, event } = logged;
  switch (event.type) {
    case 'boardFounded':
      throw new Error('A board is founded once');
    case 'setupChanged':
      return {
        ...state,
        title: event.title,
        privacy: event.privacy,
        departments: event.departments,
        weighing: event.weighing,
      };
    case 'linkMade': {
      const { link: id, role, department, hash } = event;
      return { ...state, links: state.links.set(id, { id, role, department, hash, revokedAt: null }) };
    }
    case 'linkRevoked': {
      const link = state.links.get(event.link);
      return link === undefined ? state : { ...state, links: state.links.set(link.id, { ...link, revokedAt: at }) };
    }
    case 'joined': {
      const { seat, person, role, department, link } = event;
      return {
        ...state,
        participants: state.participants.set(seat, { seat, ...person, role, department, link, joinedAt: at }),
      };
    }
    case 'phaseOpened':
      return { ...state, phase: event.phase, phaseSince: at };
    case 'roundOpened':
      return roundOpened(state, at, event);
    case 'answered':
      return answered(state, logged, event);
    case 'roundClosed':
      return roundClosed(state, at, event);
    case 'slateFrozen':
      return { ...state, slate: event.slate };
    case 'waveChosen':
      return waveChosen(state, event);
    case 'pilotShaped':
      return pilotShaped(state, event);
    case 'consented':
      return consented(state, logged, event);
    case 'agreed':
      return agreed(state, logged, event);
  }
}
