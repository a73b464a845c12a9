import type { Consent } from '../consent.ts';
import { folded } from '../expected.ts';
import type { SeatId } from '../ids.ts';
import { unmarked } from '../name-mark.ts';
import { alike } from '../namesake.ts';
import { change } from './change.ts';
import type { BoardState } from '../state.ts';
import type { ToDo } from '../to-do.ts';

/**
 * What the double said for the plan is the person's own from here on: they correct it as theirs. Ballots are none of it,
 * and nobody comes to agree by it: a reservation or objection goes over, unless they said something later; an agreement
 * is asked for again.
 */
export function saidByOne(state: BoardState, double: SeatId, into: SeatId): BoardState {
  const own = <Said extends { readonly by: SeatId }>(said: Said): Said =>
    said.by === double ? { ...said, by: into } : said;
  const done = (toDo: ToDo): ToDo => (toDo.done === null ? toDo : { ...toDo, done: own(toDo.done) });
  const { minutes, plan, remarks, followUp } = state;
  const goes = goesOver(state.consents.get(double), state.consents.get(into));
  return {
    ...change(state, into, { name: nameAlone(state, double, into) }),
    consents: goes === null ? state.consents.delete(double) : state.consents.delete(double).set(into, goes),
    minutes: {
      ...minutes,
      homework: minutes.homework.map(done),
      concerns: concernsOfOne(minutes.concerns, { double, into, goes: goes !== null }),
    },
    plan: { ...plan, steps: plan.steps.map(done) },
    remarks: remarks.map(own),
    followUp: {
      ...followUp,
      logs: followUp.logs.map(own),
      takenOver: followUp.takenOver.map(own),
      questions: followUp.questions.map((each) => ({ ...own(each), answer: each.answer && own(each.answer) })),
    },
  };
}

/** A number that told the two apart goes, where nobody else bears the name. */
function nameAlone(state: BoardState, double: SeatId, into: SeatId): string {
  const [gone, stays] = [state.participants.get(double), state.participants.get(into)];
  if (gone === undefined || stays === undefined) return '';
  const name = unmarked(stays.name);
  const { role, department, jobTitle, reading } = stays;
  const free = alike(state, { person: { name, jobTitle, reading }, role, department }) === null;
  return free && folded(name) === folded(unmarked(gone.name)) ? name : stays.name;
}

function goesOver(double: Consent | undefined, own: Consent | undefined): Consent | null {
  if (double === undefined || double.stance === 'agree') return null;
  return own !== undefined && own.at >= double.at ? null : double;
}

type Concerns = BoardState['minutes']['concerns'];

/** What is done about the reservation that now counts. */
function concernsOfOne(
  concerns: Concerns,
  { double, into, goes }: { double: SeatId; into: SeatId; goes: boolean },
): Concerns {
  const [left, kept] = goes ? [into, double] : [double, into];
  // Where only one of the two was dealt with, that stays.
  const only = concerns.some(({ seat }) => seat === kept) ? kept : left;
  return concerns
    .filter(({ seat }) => (seat !== double && seat !== into) || seat === only)
    .map((concern) => (concern.seat === only ? { ...concern, seat: into } : concern));
}
