import type { Sections } from '../board/view.ts';

/** A board's sections without anything that its reveals told: what a page shows until the moment has come to its words. */
export const heldBack = (sections: Sections): Sections => ({
  ...sections,
  preview: null,
  assessment: null,
  ranking: null,
  again: {
    ...sections.again,
    assessments: sections.again.assessments.filter(({ round }) => round !== sections.board.rounds.at(-1)?.id),
  },
  plan: {
    ...sections.plan,
    warnings: [],
    pilots: sections.plan.pilots.map((pilot) => ({ ...pilot, readiness: null })),
  },
});
