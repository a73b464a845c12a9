import { isOpen } from '../board/round.ts';
import type { Sections } from '../board/view.ts';
import type { AssessedAgainView } from '../board/view/again-section.ts';

/**
 * What pages and walls show while a board is assessed again: the screens of a first assessment, with this round in them.
 * Nothing answered before stands beside what is being answered.
 */
export function whileAssessedAgain(sections: Sections): Sections {
  const round = sections.board.rounds.at(-1);
  if (round?.kind !== 'again' || round.revealedAt !== null) return sections;
  const { board, course, preview } = sections;
  return {
    ...sections,
    board: {
      ...board,
      phase: isOpen(round) ? 'assess' : 'discuss',
      phaseSince: round.openedAt,
      rounds: [{ ...round, kind: 'checklist', number: 1 }],
    },
    // What the first one took is none of this one's time.
    course: { ...course, phaseMs: { ...course.phaseMs, assess: 0, discuss: 0 } },
    preview: preview && { ...preview, kind: 'checklist' },
    assessment: null,
    ranking: null,
  };
}

/** A board whose assessment is this one, the newest if it isn't said; as it is where there is none. */
export const asAssessed = (
  sections: Sections,
  assessment: AssessedAgainView | undefined = sections.again.assessments.at(-1),
): Sections => {
  if (assessment === undefined) return sections;
  const rounds = sections.board.rounds.filter(({ id }) => id === assessment.round);
  // One's own answers that stand beside it are those of its round.
  return {
    ...sections,
    board: { ...sections.board, rounds: rounds.map((round) => ({ ...round, kind: 'checklist' })) },
    assessment,
  };
};
