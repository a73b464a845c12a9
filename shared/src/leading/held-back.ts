import type { Sections } from '../board/view.ts';

/** A board's sections without anything that its reveals told: what a page shows until the moment has come to its words. */
export const heldBack = (sections: Sections): Sections => ({
  ...sections,
  preview: null,
  assessment: null,
  ranking: null,
  again: withoutRevealed(sections),
  plan: {
    ...sections.plan,
    warnings: [],
    pilots: sections.plan.pilots.map((pilot) => ({ ...pilot, readiness: null })),
  },
});

const withoutRevealed = ({ again, board }: Sections): Sections['again'] => {
  const last = board.rounds.at(-1);
  return { ...again, assessments: again.assessments.filter(({ round }) => round !== last?.id) };
};
