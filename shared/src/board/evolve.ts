import { Map as ImmutableMap, OrderedMap } from 'immutable';
import type { LoggedEvent } from './event.ts';
import { excused, personExpected } from './evolve/expected.ts';
import {
  asked,
  counted,
  dropped,
  judged,
  logged as pilotLogged,
  replied as questionAnswered,
  takenOver,
  unasked,
} from './evolve/follow-up.ts';
import { attendanceRecorded, corrected, leadShared, removed, seated } from './evolve/people.ts';
import {
  agreed,
  consented,
  nextWavePlanned,
  pilotShaped,
  planFramed,
  reopened,
  warningAnswered,
  waveChosen,
} from './evolve/plan.ts';
import { remarkDropped, remarked } from './evolve/remarks.ts';
import { replied } from './evolve/reply.ts';
import { answered, restRevealed, roundClosed, roundOpened } from './evolve/rounds.ts';
import { draftWritten, silenceEnded, silenceOpened } from './evolve/silence.ts';
import { withoutErased } from './evolve/erased.ts';
import { personErased } from './evolve/person-erased.ts';
import { personalLinkMade, seatMoved } from './evolve/moved.ts';
import { itemDropped, itemPut } from './evolve/checklist.ts';
import { lookedAt, phaseOpened, topicFinished, topicResumed } from './evolve/room.ts';
import { itemPrepared, minutesKept, toDoTicked } from './evolve/to-dos.ts';
import { NO_FOLLOW_UP } from './follow-up.ts';
import { EMPTY_MINUTES, EMPTY_PLAN } from './plan.ts';
import type { BoardState } from './state.ts';
import { timerAfter } from './timer.ts';
import { withdrawnAfter } from './withdrawn.ts';

/**
 * One step of the fold over the log. `state` is null only before the first event, which founds the board.
 *
 * @throws where an event can't follow what came before it: a log that doesn't begin with `boardFounded` or holds it twice,
 * an answer without its round or voter, a deed without its person. Only `decide` and `found` make events, so that is a
 * bug, never a refusal; the board stays closed rather than be shown wrong.
 */
export function evolve(state: BoardState | null, logged: LoggedEvent): BoardState {
  const next = state === null ? founded(logged) : changed(state, logged);
  const withdrawn = state === null ? [] : withdrawnAfter(state, next);
  const at = Math.max(next.at, logged.at);
  const toldAt = isSealed(logged) ? next.toldAt : at;
  return { ...next, seq: logged.seq, at, toldAt, replies: replied(next, logged), withdrawn };
}

/** Nobody else may know that it happened. */
const isSealed = ({ event }: LoggedEvent): boolean => event.type === 'answered' || event.type === 'draftWritten';

/** A board from its whole log; null for an empty one. Throws as `evolve` does. */
export function replay(log: Iterable<LoggedEvent>): BoardState | null {
  let state: BoardState | null = null;
  for (const logged of log) state = evolve(state, logged);
  return state;
}

function founded({ at, event }: LoggedEvent): BoardState {
  if (event.type !== 'boardFounded') throw new Error(`A log begins with boardFounded, not ${event.type}`);
  const { board, title, template, privacy, departments, checklist, weighing, samples, criteria, timePlan, seed } =
    event;
  return {
    id: board,
    seq: 0,
    at,
    toldAt: at,
    foundedAt: at,
    title,
    template,
    privacy,
    departments,
    checklist,
    weighing,
    weighingChangedAt: null,
    restoredAt: null,
    samples,
    criteria,
    seed,
    phase: 'setup',
    phaseSince: at,
    participants: OrderedMap(),
    expected: OrderedMap(),
    links: OrderedMap(),
    personalLinks: ImmutableMap(),
    notOwn: ImmutableMap(),
    door: null,
    rounds: OrderedMap(),
    silence: null,
    silences: [],
    slate: null,
    lookingAt: null,
    topics: OrderedMap(),
    phaseMs: ImmutableMap(),
    timePlan,
    timer: null,
    due: null,
    plan: EMPTY_PLAN,
    minutes: EMPTY_MINUTES,
    remarks: [],
    consents: ImmutableMap(),
    agreement: null,
    agreements: [],
    pastWaves: [],
    withdrawn: [],
    followUp: NO_FOLLOW_UP,
    replies: ImmutableMap(),
  };
}

function changed(state: BoardState, logged: LoggedEvent): BoardState {
  const { at, event } = logged;
  switch (event.type) {
    case 'boardFounded':
      throw new Error('A board is founded once');
    case 'setupChanged': {
      const { title, privacy, departments, weighing } = event;
      return { ...state, title, privacy, departments, weighing };
    }
    case 'weighingChanged':
      return { ...state, weighing: event.weighing, weighingChangedAt: at };
    case 'itemPut':
      return itemPut(state, event);
    case 'itemDropped':
      return itemDropped(state, event);
    case 'linkMade': {
      const { link: id, role, department, hash, expected = null } = event;
      const byOperatorAt = event.operator === true ? at : null;
      const made = { id, role, department, hash, revokedAt: null, byOperatorAt, expected };
      return { ...state, links: state.links.set(id, made) };
    }
    case 'boardRestored':
      return { ...state, restoredAt: at, rounds: state.rounds.map(withoutErased) };
    case 'personErased':
      return personErased(state, event);
    case 'linkRevoked': {
      const link = state.links.get(event.link);
      return link === undefined ? state : { ...state, links: state.links.set(link.id, { ...link, revokedAt: at }) };
    }
    case 'joined':
    case 'letIn':
    case 'entered':
      return seated(state, logged, event);
    case 'corrected':
      return corrected(state, event);
    case 'removed':
      return removed(state, at, event);
    case 'leadShared':
      return leadShared(state, event);
    case 'attendanceRecorded':
      return attendanceRecorded(state, event);
    case 'personExpected':
      return personExpected(state, event);
    case 'expectedForgotten':
      return { ...state, expected: state.expected.delete(event.expected) };
    case 'expectedExcused':
      return excused(state, event);
    case 'personalLinkMade':
      return personalLinkMade(state, logged, event);
    case 'seatMoved':
      return seatMoved(state, at, event);
    case 'doorOpened':
      return { ...state, door: { mark: event.mark, openedAt: at } };
    case 'doorClosed':
      return { ...state, door: null };
    case 'phaseOpened':
      return phaseOpened(state, at, event);
    case 'roundOpened':
      return roundOpened(state, at, event);
    case 'answered':
      return answered(state, logged, event);
    case 'roundClosed':
      return roundClosed(state, logged, event);
    case 'restRevealed':
      return restRevealed(state, at, event);
    case 'silenceOpened':
      return silenceOpened(state, at, event);
    case 'draftWritten':
      return draftWritten(state, logged, event);
    case 'silenceEnded':
      return silenceEnded(state, event);
    case 'slateFrozen':
      return { ...state, slate: event.slate };
    case 'lookedAt':
      return lookedAt(state, at, event.subject);
    case 'topicFinished':
      return topicFinished(state, logged, event);
    case 'topicResumed':
      return topicResumed(state, event);
    case 'timePlanned':
      return { ...state, timePlan: event.plan };
    case 'timerSet':
      return { ...state, timer: timerAfter(state.timer, event.action, event.ms, at) };
    case 'dueSet':
      return { ...state, due: event.due };
    case 'waveChosen':
      return waveChosen(state, event);
    case 'pilotShaped':
      return pilotShaped(state, event);
    case 'planFramed':
      return planFramed(state, logged, event);
    case 'warningAnswered':
      return warningAnswered(state, logged, event);
    case 'minutesKept':
      return minutesKept(state, logged, event);
    case 'itemPrepared':
      return itemPrepared(state, logged, event);
    case 'toDoTicked':
      return toDoTicked(state, logged, event);
    case 'remarked':
      return remarked(state, logged, event);
    case 'remarkDropped':
      return remarkDropped(state, event);
    case 'decisionRecorded':
      return {
        ...state,
        minutes: {
          ...state.minutes,
          decision: event.decision,
          signOff: event.signOff ?? state.minutes.signOff,
          version: state.minutes.version + 1,
        },
      };
    case 'consented':
      return consented(state, logged, event);
    case 'agreed':
      return agreed(state, logged, event);
    case 'reopened':
      return reopened(state, logged, event);
    case 'pilotLogged':
      return pilotLogged(state, logged, event);
    case 'logDropped':
      return dropped(state, event);
    case 'pilotJudged':
      return judged(state, logged, event);
    case 'takenOver':
      return takenOver(state, logged, event);
    case 'useCounted':
      return counted(state, logged, event);
    case 'questionAsked':
      return asked(state, logged, event);
    case 'questionAnswered':
      return questionAnswered(state, logged, event);
    case 'questionDropped':
      return unasked(state, event);
    case 'nextWavePlanned':
      return nextWavePlanned(state);
  }
}
