import { isOpen } from '../board/round.ts';
import type { Sections } from '../board/view.ts';

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
