import type { Disclosed } from '../reckoning/disclosed.ts';
import { electorateOf } from '../reckoning/electorate.ts';
import type { ReckoningInput } from '../reckoning/input.ts';
import { disclose, FEWEST_SHOWN, openBallots } from '../reckoning/privacy.ts';
import { mergedTally, type Subject } from '../reckoning/subjects.ts';
import { everyone, heard } from '../reckoning/tally.ts';
import type { SeatId, SubjectId } from './ids.ts';
import type { Participant } from './participant.ts';
import { type Counted, inputFor } from './reckoning-input.ts';
import type { Round } from './round.ts';
import type { BoardState } from './state.ts';

/** A closed round, and what may be published of it. */
export interface Stage {
  readonly round: Round;
  readonly disclosed: Disclosed;
  /** Whose answers it is made of. */
  readonly electorate: readonly Participant[];
  /** Whether a subject's outcome is this round's; else the round before goes on to count. */
  readonly counts: (subject: SubjectId) => boolean;
  /** The round in which somebody gave the answer that counts here. */
  readonly answeredIn: Counted['answeredIn'];
}

const made = new WeakMap<Round, Stage>();

/** Closed rounds of one kind, in the order in which they closed. A closed round never changes: each is found out once. */
export function stagesOf(state: BoardState, rounds: readonly Round[]): Stage[] {
  const stages: Stage[] = [];
  for (const round of rounds) {
    const stage = made.get(round) ?? stageOf(state, round, stages);
    made.set(round, stage);
    stages.push(stage);
  }
  return stages;
}

/** A round as it may be published after those before it. */
export const stageAfter = (state: BoardState, round: Round): Stage | undefined =>
  stagesOf(
    state,
    [...state.rounds.values()].filter(
      (each) => each.kind === round.kind && each.closedAt !== null && each.number <= round.number,
    ),
  ).at(-1);

/**
 * A later round asks those who counted before it (SPEC S46). Who has left goes on counting with what they last answered,
 * and whoever came new enters only with two others of their kind: else everybody who confirmed their answer would know
 * the leaver's, or the newcomer's, by subtraction.
 */
function stageOf(state: BoardState, round: Round, before: readonly Stage[]): Stage {
  const last = before.at(-1);
  const voters = round.electorate ?? [];
  const asked = new Set(round.subjects);
  const inRound = (subject: SubjectId) => (asked.has(subject) ? round : null);
  const first = last === undefined || state.privacy === 'named';
  const electorate = first ? voters : [...last.electorate, ...newcomers(voters, last.electorate)];
  const alone: Counted = { kind: round.kind, electorate, roundOf: inRound, answeredIn: inRound };
  const disclosedAlone = disclose(inputFor(state, alone), state.privacy);
  const counts = (subject: SubjectId) => asked.has(subject) && supersedes(disclosedAlone, subject);
  if (first) return { round, disclosed: disclosedAlone, electorate, counts, answeredIn: inRound };
  const here = new Set(voters.map(({ seat }) => seat));
  const answeredIn = (subject: SubjectId, seat: SeatId): Round | null =>
    here.has(seat) ? inRound(subject) : (lastCounting(before, subject)?.answeredIn(subject, seat) ?? null);
  const disclosed = disclose(inputFor(state, { ...alone, answeredIn }), state.privacy);
  return { round, disclosed, electorate, counts, answeredIn };
}

const lastCounting = (stages: readonly Stage[], subject: SubjectId): Stage | undefined =>
  stages.findLast((stage) => stage.counts(subject)) ?? stages.find(({ round }) => round.subjects.includes(subject));

/** Those of whom at least three came new to the same role, and department. */
function newcomers(voters: readonly Participant[], before: readonly Participant[]): readonly Participant[] {
  const known = new Set(before.map(({ seat }) => seat));
  const fresh = voters.filter(({ seat }) => !known.has(seat));
  const kind = ({ role, department }: Participant) => `${role} ${department ?? ''}`;
  return fresh.filter((one) => fresh.filter((other) => kind(other) === kind(one)).length >= FEWEST_SHOWN);
}

/**
 * Of a later round a subject counts only if somebody answered it, and if it may be shown no less than before: where too
 * few confirmed or changed, the round before goes on to count (SPEC S40).
 */
function supersedes({ subjects }: Disclosed, subject: SubjectId): boolean {
  const of = subjects[subject];
  if (of === undefined || of.shown === 'withheld' || of.shown === 'executives-only') return false;
  return heard(everyone(of.tally)) > 0;
}

/**
 * What may be published of several rounds together where people aren't named: each subject as its own round published
 * it, for the electorate of all, and of ballots only those that are open by name. `input`: the answers that count.
 */
export function countedTogether(input: ReckoningInput, first: Stage, of: (subject: string) => Stage): Disclosed {
  const { settings, checklist, tasks, voters } = input;
  const { groups, named } = first.disclosed.input.settings;
  const subjects = Object.keys(first.disclosed.subjects).map((key): [string, Subject] => {
    const subject = of(key).disclosed.subjects[key] ?? first.disclosed.subjects[key];
    if (subject === undefined) throw new Error(`No answers to ${key}`);
    return [key, groups ? subject : inOne(subject)];
  });
  const weighed = { ...settings, groups, named };
  return {
    input: { settings: weighed, checklist, tasks },
    subjects: Object.fromEntries(subjects),
    electorate: electorateOf(voters),
    // Only of the first round is told who has finished: a later one may not answer for a role.
    finished: first.disclosed.finished,
    open: openBallots({ ...input, settings: weighed }),
  };
}

const inOne = (subject: Subject): Subject =>
  subject.shown === 'groups' ? { shown: 'merged', departments: false, tally: mergedTally(subject.tally) } : subject;
