import { isHalfRevealed } from '../board/round.ts';
import type { Sections } from '../board/view.ts';
import { listedVotes } from '../board/view/people-section.ts';
import { concernsOf } from '../documents/parts/concerns.ts';
import { awaitedVoters } from './awaited.ts';
import { concernAnswered } from './left-to-do.ts';
import { type Open, type Standing, standingOf } from './open.ts';
import { away, unfinished } from './steps.ts';
import { itemsUnprepared } from './to-prepare.ts';

/** What only the page knows: the candidates stand in a document of their own. Null: it isn't open. */
export interface Beside {
  readonly candidates: number | null;
}

type Part = (sections: Sections, beside: Beside) => readonly Open[];

const when = (open: boolean, what: Open): readonly Open[] => (open ? [what] : []);

const notCome: Part = ({ expected }) => {
  const names = awaitedVoters(expected).map(({ name }) => name);
  return when(names.length > 0, { kind: 'not-come', names });
};

const beforeTheStart: Part = (sections, beside) => {
  const { setup, people, expected } = sections;
  const voters = people.filter(listedVotes);
  const to = [...voters, ...awaitedVoters(expected)];
  const has = (role: string) => to.some((each) => each.role === role);
  const departments = setup.departments.map(({ id }) => id).filter((id) => !to.some((each) => each.department === id));
  return [
    ...when(setup.checklist.length === 0, { kind: 'no-items' }),
    ...when(voters.length === 0, { kind: 'nobody-here' }),
    ...when(!has('executive'), { kind: 'no-executive' }),
    ...when(!has('representative'), { kind: 'no-representative' }),
    ...when(has('representative') && departments.length > 0, { kind: 'departments', departments }),
    ...notCome(sections, beside),
  ];
};

/** Where who has finished isn't told (SPEC S41), the step looks the same whoever has, and however many. */
const beforeTheClose: Part = (sections, beside) => {
  const { people, progress } = sections;
  if (progress.namesHidden) return [{ kind: 'not-told' }, ...notCome(sections, beside)];
  const names = away(sections);
  const { count, names: all } = unfinished(sections);
  const here = all.filter((name) => !names.includes(name));
  const answering = count - names.length;
  return [
    ...when(!people.some(listedVotes), { kind: 'nobody-here' }),
    ...when(answering > 0, { kind: 'answering', count: answering, names: here }),
    ...when(names.length > 0, { kind: 'away', names }),
    ...notCome(sections, beside),
  ];
};

const beforeProposing: Part = ({ assessment, course, plan }) => {
  const agenda = assessment?.pattern.agenda;
  const finished = new Set<string>(
    course.topics.filter((topic) => topic.finished !== null && !topic.askedAgain).map(({ subject }) => subject),
  );
  const promised = new Set<string | null>(plan.minutes.homework.map(({ item }) => item));
  const topics = (agenda?.discuss ?? []).filter((item) => !finished.has(item));
  const prepare = (agenda?.prepare ?? []).filter((item) => !finished.has(item) && !promised.has(item));
  return [
    ...when(topics.length > 0, { kind: 'topics', count: topics.length }),
    ...when(prepare.length > 0, { kind: 'prepare', count: prepare.length }),
  ];
};

const beforeFinalising: Part = (sections) => {
  const { plan, people } = sections;
  const { pilots, warnings, meaning, steps, silent, minutes } = plan;
  const { decider, on } = minutes.decision;
  const missing = people.filter(({ seat }) => silent.includes(seat));
  const reachable = missing.filter(({ online, entered }) => online || entered).map(({ name }) => name);
  const gone = missing.filter(({ online, entered }) => !online && !entered).map(({ name }) => name);
  const concerns = concernsOf(plan).filter(({ outdated, followUp }) => !outdated && !concernAnswered(followUp)).length;
  const objecting = new Set(
    plan.consents.flatMap(({ seat, stance, outdated }) => (stance === 'object' && !outdated ? [seat] : [])),
  );
  const objections = people.filter(({ seat }) => objecting.has(seat)).map(({ name }) => name);
  const licences = pilots.filter(({ licenceCost }) => licenceCost === null).map(({ task }) => task);
  const prepare = itemsUnprepared(sections).length;
  return [
    ...when(pilots.length === 0, { kind: 'no-pilot' }),
    ...when(reachable.length > 0, { kind: 'consenting', count: reachable.length, names: reachable }),
    ...when(gone.length > 0, { kind: 'silent', names: gone }),
    ...when(objections.length > 0, { kind: 'objections', names: objections }),
    ...pilots.flatMap(({ task, missing: lacks }) => when(lacks.length > 0, { kind: 'pilot', task, missing: lacks })),
    ...warnings.flatMap(({ kind: warning, answer }) => when(answer === null, { kind: 'warning', warning })),
    ...when(concerns > 0, { kind: 'concerns', count: concerns }),
    ...when(prepare > 0, { kind: 'prepare', count: prepare }),
    ...when(licences.length > 0, { kind: 'licences', tasks: licences }),
    ...when(meaning === '' || steps.length === 0, { kind: 'meaning' }),
    ...when(decider === '' || on === null, { kind: 'approver' }),
  ];
};

/** What a plan leaves open, whoever happens to be at their page: for paper and posters, which stay. */
export const openOfPlan = (sections: Sections): readonly Open[] =>
  beforeFinalising(
    { ...sections, people: sections.people.map((person) => ({ ...person, online: true })) },
    { candidates: null },
  );

const BEFORE: Readonly<Record<Sections['board']['phase'], Part>> = {
  setup: beforeTheStart,
  assess: beforeTheClose,
  discuss: beforeProposing,
  propose: ({ board }, { candidates }) =>
    board.silence === null ? when(candidates === 0, { kind: 'no-candidate' }) : [{ kind: 'writing-alone' }],
  score: beforeTheClose,
  agree: beforeFinalising,
  agreed: ({ plan }) => when(plan.minutes.decision.decision === null, { kind: 'decision' }),
  'follow-up': ({ plan, followUp }) => {
    const judged = new Set(followUp.verdicts.map(({ task }) => task));
    const count = plan.pilots.filter(({ task }) => !judged.has(task)).length;
    return when(count > 0, { kind: 'unjudged', count });
  },
};

/** How the main step (`stepsOf`) looks now, made of what everybody may see and nothing else. */
export function standing(sections: Sections, beside: Beside): Standing {
  // The second half of a reveal waits for nothing: what else is open belongs to the step after it.
  if (sections.board.rounds.some(isHalfRevealed)) return standingOf([]);
  return standingOf(BEFORE[sections.board.phase](sections, beside));
}
