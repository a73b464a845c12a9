import { itemFigures } from '../../reckoning/item.ts';
import { weightsFor } from '../../reckoning/subjects.ts';
import { allRepresentatives, answered, type Counts, NO_COUNTS } from '../../reckoning/tally.ts';
import type { RoundId, SubjectId } from '../ids.ts';
import { stageAfter } from '../later-rounds.ts';
import { type ShownReasons, shownReasons } from '../reasons.ts';
import { isFirst, type Round } from '../round.ts';
import { type BoardState, halfRevealed } from '../state.ts';

/** What the representatives alone said about one subject. */
export interface PreviewedSubject {
  readonly subject: SubjectId;
  readonly representatives: Counts;
  /** 1 … 5; null: nobody gave a number. */
  readonly mean: number | null;
  /** 0 … 1. */
  readonly consensus: number | null;
  /** Missing: none may be shown, or nobody wrote one. */
  readonly reasons?: ShownReasons;
}

/** The first half of a reveal: the representatives' answers, before the executives'. */
export interface PreviewSection {
  readonly round: RoundId;
  readonly kind: Round['kind'];
  /** Only those that will be shown by group: of the others nothing can be told apart. */
  readonly subjects: readonly PreviewedSubject[];
}

const made = new WeakMap<Round, PreviewSection | null>();

/** Made once: a closed round never changes. */
export function previewSection(state: BoardState): PreviewSection | null {
  const round = halfRevealed(state);
  if (round === null) return null;
  const known = made.get(round) ?? previewOf(state, round);
  made.set(round, known);
  return known;
}

function previewOf(state: BoardState, round: Round): PreviewSection | null {
  const stage = stageAfter(state, round);
  if (stage === undefined) return null;
  const { input, subjects } = stage.disclosed;
  // Whether one or two of the unnamed confirmed or changed isn't told from that nobody did (SPEC S40, S73).
  const untold = state.privacy !== 'named' && !isFirst(round);
  return {
    round: round.id,
    kind: round.kind,
    subjects: round.subjects.flatMap((subject): PreviewedSubject[] => {
      const of = subjects[subject];
      if (of?.shown !== 'groups' || (untold && answered(allRepresentatives(of.tally)) === 0)) return [];
      const tally = { ...of.tally, executive: NO_COUNTS };
      const { mean, consensus } = itemFigures(tally, weightsFor(of, input.settings));
      const reasons = shownReasons(state.privacy, stage, subject, 'representative');
      return [{ subject, representatives: allRepresentatives(tally), mean, consensus, ...(reasons && { reasons }) }];
    }),
  };
}
