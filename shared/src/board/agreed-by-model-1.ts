import { patternBy1, tasksBy1 } from '../reckoning/model-1/outcome.ts';
import { type Published, publishedBy1, together } from '../reckoning/model-1/published.ts';
import { everyone, heard } from '../reckoning/tally.ts';
import type { AgreedOutcome } from './agreed-outcome.ts';
import type { SeatId, SubjectId, TaskId } from './ids.ts';
import type { Participant } from './participant.ts';
import { inputFor, ofOne } from './reckoning-input.ts';
import { revealedRounds } from './revealed.ts';
import type { Round } from './round.ts';
import type { BoardState } from './state.ts';

/** What the room agreed to, on a board whose log doesn't say so yet: as model 1 had it. Null: nothing was revealed. */
export function agreedByModel1(state: BoardState): AgreedOutcome | null {
  const [checklist, scores] = (['checklist', 'scores'] as const).map((kind) => shownBy1(state, kind));
  if (!checklist || !scores) return null;
  return {
    model: 1,
    rounds: { checklist: checklist.round.id, scores: scores.round.id },
    pattern: { ...patternBy1(checklist.published), figures: null },
    tasks: tasksBy1(scores.published).map(({ id, rank, score, flags }) => ({
      task: id as TaskId,
      rank,
      score,
      tier: null,
      flags,
    })),
  };
}

interface Stage {
  readonly round: Round;
  readonly published: Published;
}

/** The rounds of a kind together, as model 1 showed them. */
function shownBy1(state: BoardState, kind: Round['kind']): Stage | null {
  const stages = revealedRounds(state, kind).map((round): Stage => {
    const published = publishedBy1(inputFor(state, ofOne(round)), state.privacy);
    return { round, published };
  });
  const [first] = stages;
  const last = stages.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first === last) return first;
  const source = new Map<SubjectId, Stage>();
  const electorate = new Map<SeatId, Participant>();
  let whole = first;
  for (const stage of stages) {
    for (const subject of stage.round.subjects)
      if (!source.has(subject) || supersedes(stage.published, subject)) source.set(subject, stage);
    if ([...source.values()].every((each) => each === stage)) whole = stage;
    for (const voter of stage.round.electorate ?? []) electorate.set(voter.seat, voter);
  }
  if (state.privacy !== 'named') {
    const of = (subject: string) => (source.get(subject as SubjectId) ?? whole).published;
    return { round: last.round, published: together(first.published, whole.published, of) };
  }
  const roundOf = (subject: SubjectId) => source.get(subject)?.round ?? null;
  const input = inputFor(state, { kind, electorate: [...electorate.values()], roundOf });
  return { round: last.round, published: publishedBy1(input, 'named') };
}

function supersedes({ subjects }: Published, subject: SubjectId): boolean {
  const of = subjects[subject];
  if (of === undefined || of.shown === 'withheld' || of.shown === 'executives-only') return false;
  return heard(everyone(of.tally)) > 0;
}
