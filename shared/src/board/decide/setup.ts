import { LANGUAGES } from '../../words/languages.ts';
import { textIn } from '../../words/texts.ts';
import type { CommandOf } from '../command.ts';
import { MOST_ITEMS } from '../checklist.ts';
import type { Decision } from '../decision.ts';
import { calledAlike } from '../departments.ts';
import { leads, type Participant, votes } from '../participant.ts';
import { reached } from '../phase.ts';
import { cameBy, goneWithLink } from './removal.ts';
import { refuse } from '../refusal.ts';
import { openByName } from '../../reckoning/settings.ts';
import type { BoardState } from '../state.ts';
import { weighingFixed } from '../weighing-fixed.ts';

/** Refused unless a facilitator asks before the first round opens: what is voted on and shown is fixed then. */
const settled = (state: BoardState, person: Participant): ReturnType<typeof refuse> | null =>
  !leads(person)
    ? refuse('not-allowed')
    : reached(state.phase, 'assess')
      ? refuse('wrong-phase', { phase: state.phase })
      : null;

export function changeSetup(state: BoardState, person: Participant, command: CommandOf<'changeSetup'>): Decision {
  const wrong = settled(state, person);
  if (wrong !== null) return wrong;
  const departments = command.departments ?? state.departments;
  const ids = new Set(departments.map((department) => department.id));
  if (ids.size !== departments.length) return refuse('malformed');
  const double = calledAlike(departments, state.departments);
  if (double !== null) return refuse('department-double', { department: textIn(double.name, LANGUAGES[0]) });
  const inUse = [...state.participants.values(), ...state.links.values(), ...state.expected.values()].some(
    ({ department }) => department !== null && !ids.has(department),
  );
  if (inUse) return refuse('department-unknown');
  const { title = state.title, privacy = state.privacy } = command;
  // Whoever was entered by a facilitator has no secret from them.
  const proxies = state.participants.some(
    (each) => each.enteredBy !== null && votes(each) && !openByName(privacy, each.role),
  );
  if (proxies) return refuse('proxy-not-allowed');
  return { ok: true, events: [{ type: 'setupChanged', title, privacy, departments, weighing: state.weighing }] };
}

/** How votes are weighed may change until what it weighs is revealed; never afterwards, or figures would tell on people. */
export function changeWeighing(
  state: BoardState,
  person: Participant,
  { weighing }: CommandOf<'changeWeighing'>,
): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const fixed = weighingFixed([...state.rounds.values()]);
  const { criteriaWeights: _before, ...before } = state.weighing;
  const { criteriaWeights: _after, ...after } = weighing;
  const patternChanged = JSON.stringify(after) !== JSON.stringify(before);
  if (fixed === 'all' || (fixed === 'pattern' && patternChanged)) return refuse('wrong-phase', { phase: state.phase });
  return { ok: true, events: [{ type: 'weighingChanged', weighing }] };
}

export function putItem(state: BoardState, person: Participant, { item, at }: CommandOf<'putItem'>): Decision {
  const wrong = settled(state, person);
  if (wrong !== null) return wrong;
  const isNew = !state.checklist.some(({ id }) => id === item.id);
  if (isNew && state.checklist.length >= MOST_ITEMS) return refuse('board-full', { max: MOST_ITEMS });
  return { ok: true, events: [{ type: 'itemPut', item, at: Math.min(at, state.checklist.length) }] };
}

export function dropItem(state: BoardState, person: Participant, { item }: CommandOf<'dropItem'>): Decision {
  const wrong = settled(state, person);
  if (wrong !== null) return wrong;
  if (!state.checklist.some(({ id }) => id === item)) return refuse('already-done', { phase: state.phase });
  return { ok: true, events: [{ type: 'itemDropped', item }] };
}

export function revokeLink(state: BoardState, person: Participant, command: CommandOf<'revokeLink'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const link = state.links.get(command.link);
  if (link === undefined) return refuse('link-unknown');
  if (link.revokedAt !== null) return refuse('already-done', { phase: state.phase });
  const crowd = command.people === true ? cameBy(state, link.id) : [];
  return { ok: true, events: [{ type: 'linkRevoked', link: link.id }, ...goneWithLink(state, crowd)] };
}
