import type { Disclosed } from '../reckoning/disclosed.ts';
import { electorateOf, representativesIn } from '../reckoning/electorate.ts';
import type { ReckoningInput } from '../reckoning/input.ts';
import { byName, disclose, FEWEST_SHOWN } from '../reckoning/privacy.ts';
import { mergedTally, type Subject } from '../reckoning/subjects.ts';
import { allRepresentatives, answered, everyone, heard } from '../reckoning/tally.ts';
import type { SubjectId } from './ids.ts';
import { type Participant, votes } from './participant.ts';
import { type Published, type Told, toldBeside } from './again/told-beside.ts';
import { inputFor, ofOne } from './reckoning-input.ts';
import { type Round, wasAnswered } from './round.ts';
import { openByName, type PrivacyMode } from '../reckoning/settings.ts';
import { type BoardState, closedRounds, openRound } from './state.ts';

/** A closed round, and what may be published of it. */
export interface Stage {
  readonly round: Round;
  readonly disclosed: Disclosed;
  /** Whose answers it is made of. */
  readonly electorate: readonly Participant[];
  /** Whether a subject's outcome is this round's; else the round before goes on to count. */
  readonly counts: (subject: SubjectId) => boolean;
}

/** Whether anybody could answer; a closed round that nobody could is, for those after it, as if it hadn't been (SPEC B23). */
export const hadVoters = ({ electorate }: Pick<Round, 'electorate'>): boolean => electorate?.length !== 0;

const made = new WeakMap<Round, Stage>();

/** Closed rounds of one kind, in the order in which they closed. A closed round never changes: each is found out once. */
export function stagesOf(state: BoardState, rounds: readonly Round[]): Stage[] {
  const stages: Stage[] = [];
  for (const round of rounds) {
    const stage = made.get(round) ?? stageOf(state, round, stages.at(-1) ?? null);
    made.set(round, stage);
    stages.push(stage);
  }
  return stages;
}

/** A round as it may be published after those before it. */
export const stageAfter = (state: BoardState, round: Round): Stage | undefined =>
  stagesOf(
    state,
    closedRounds(state, round.kind).filter(
      (each) => each === round || (each.number <= round.number && hadVoters(each)),
    ),
  ).at(-1);

/**
 * A later round asks those who counted before it (SPEC S46). Who has left since is still among those who could answer, and
 * whoever came new and isn't named enters only with two others of their kind: they are known, so what they add would be
 * theirs. A board in one pool stays one, also in what is shown of a round before it is revealed whole (SPEC S71).
 */
function stageOf(state: BoardState, round: Round, before: Stage | null): Stage {
  if (round.kind === 'again') return anewOf(state, round);
  const voters = round.electorate ?? [];
  const asBefore = state.privacy === 'named' ? null : before;
  const electorate =
    asBefore === null ? voters : [...asBefore.electorate, ...newcomers(state.privacy, voters, asBefore.electorate)];
  const alone = ofOne(round, electorate);
  const input = inputFor(state, alone);
  const groups = asBefore?.disclosed.input.settings.groups ?? true;
  const disclosed = disclose({ ...input, settings: { ...input.settings, groups } }, state.privacy);
  const counts = (subject: SubjectId) => alone.roundOf(subject) !== null && supersedes(disclosed, subject);
  return { round, disclosed, electorate, counts };
}

/** An assessment of its own: of today's people alone, and no finer than those before it allow (SPEC S80, S83). */
function anewOf(state: BoardState, round: Round): Stage {
  const asked = { electorate: round.electorate ?? [], byThree: round.byThree };
  const { electorate, finest } = toldBeside(state.privacy, assessmentsBefore(state, round), asked);
  const disclosed = disclose(inputFor(state, ofOne(round, electorate)), state.privacy, finest);
  return { round, disclosed, electorate, counts: () => true };
}

/** Whose answers every assessment before this one was made of, each round of the first by itself. */
export const assessmentsBefore = (state: BoardState, round: Round | null): readonly Published[] => {
  const stages = stagesOf(state, closedRounds(state, 'checklist').filter(hadVoters));
  const again = closedRounds(state, 'again').filter(
    (each) => wasAnswered(each) && (round === null || each.number < round.number),
  );
  return [
    ...stages.map(({ electorate, disclosed }) => ({
      electorate,
      first: true,
      groups: disclosed.input.settings.groups,
      byThree: false,
    })),
    ...again.map(({ electorate, byThree }) => ({ electorate: electorate ?? [], first: false, groups: true, byThree })),
  ];
};

/** Whether somebody came new to the open round, so that what they answer counts only with two others of their kind. */
export function comesNew(state: BoardState, { seat, role }: Participant): boolean {
  const open = openRound(state);
  if (open === null || openByName(state.privacy, role)) return false;
  if (open.kind === 'again')
    return open.byThree && !toldNow(state, open).electorate.some((voter) => voter.seat === seat);
  if (open.number === 1) return false;
  return stagesOf(state, closedRounds(state, open.kind).filter(hadVoters))
    .slice(-1)
    .some(({ electorate }) => !electorate.some((voter) => voter.seat === seat));
}

const now = new WeakMap<BoardState['participants'], { readonly of: Round['id']; readonly told: Told }>();

/** How the open assessment would be told if it closed now; asked for by every page, and the same while nobody comes or goes. */
function toldNow(state: BoardState, { id, byThree }: Round): Told {
  const known = now.get(state.participants);
  if (known?.of === id) return known.told;
  const electorate = [...state.participants.values()].filter(votes);
  const told = toldBeside(state.privacy, assessmentsBefore(state, null), { electorate, byThree });
  now.set(state.participants, { of: id, told });
  return told;
}

/** Those whose answers are open by name, and those of whom at least three came new to the same role, and department. */
function newcomers(
  privacy: PrivacyMode,
  voters: readonly Participant[],
  before: readonly Participant[],
): readonly Participant[] {
  const known = new Set(before.map(({ seat }) => seat));
  const fresh = voters.filter(({ seat }) => !known.has(seat));
  const kind = ({ role, department }: Participant) => `${role} ${department ?? ''}`;
  return fresh.filter(
    (one) => openByName(privacy, one.role) || fresh.filter((other) => kind(other) === kind(one)).length >= FEWEST_SHOWN,
  );
}

/**
 * Of a later round a subject counts only if somebody answered it, and if what was answered may be shown: where too few
 * confirmed or changed, the round before goes on to count (SPEC S40). Where executives are named that is a matter of the
 * representatives, and that none of them did isn't told from one or two; where there are no three of them, their answers
 * enter no round, and the executives' alone decide.
 */
function supersedes({ input, subjects, electorate }: Disclosed, subject: SubjectId): boolean {
  const of = subjects[subject];
  if (of === undefined || of.shown === 'withheld' || heard(everyone(of.tally)) === 0) return false;
  if (input.settings.named !== 'executives' || representativesIn(electorate) < FEWEST_SHOWN) return true;
  return answered(allRepresentatives(of.tally)) >= FEWEST_SHOWN;
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
    ...byName({ ...input, settings: weighed }),
  };
}

const inOne = (subject: Subject): Subject =>
  subject.shown === 'groups' ? { shown: 'merged', departments: false, tally: mergedTally(subject.tally) } : subject;
