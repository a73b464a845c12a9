import type { Moved, RoundStep } from '@nemawashi/shared/board/view/history';
import { consensusWords } from '@nemawashi/shared/figures/consensus-words';
import { shownMean } from '@nemawashi/shared/figures/mean-words';

const differs = ({ before, after }: Moved, shown: (value: number) => unknown): boolean =>
  (before === null ? null : shown(before)) !== (after === null ? null : shown(after));

/** How many items read otherwise after a round than before it, by mean or by agreement; one that isn't told counts as neither. */
export const changedItems = ({ shifts }: Pick<RoundStep<string>, 'shifts'>): number =>
  shifts.filter(
    ({ counts, value, consensus }) => counts && (differs(value, shownMean) || differs(consensus, consensusWords)),
  ).length;
