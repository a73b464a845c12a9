import type { Sections } from '../board/view.ts';
import type { AssessedAgainView } from '../board/view/again-section.ts';

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
