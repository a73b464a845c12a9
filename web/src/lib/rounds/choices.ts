import type { Sections } from '@nemawashi/shared/board/view';
import type { RoundStep } from '@nemawashi/shared/board/view/history';
import { LOW_CONSENSUS } from '@nemawashi/shared/reckoning/doubts';
import { below } from '@nemawashi/shared/reckoning/equal';
import type { Texts } from '@nemawashi/shared/words/texts';

/** Something that can be voted on again. */
export interface Choice {
  readonly id: string;
  /** An item's statement; null for a task. */
  readonly text: Texts | null;
  /** A task's title; empty for an item. */
  readonly title: string;
  /** The answers are far enough apart for another round to be worth it. */
  readonly suggested: boolean;
}

type Shown = Pick<Sections, 'setup' | 'board' | 'assessment' | 'ranking'>;

/** Items of the checklist; suggested are those on which people stand apart, and those that decide the pattern. */
export function itemChoices({ setup, assessment }: Shown): readonly Choice[] {
  if (assessment === null) return [];
  const states = new Map(assessment.items.map(({ item, figures }) => [item, figures.state]));
  const pivotal = new Set(assessment.pattern.talk.flatMap(({ id, pivotal: yes }) => (yes === true ? [id] : [])));
  return setup.checklist.map(({ id, text }) => {
    const state = states.get(id);
    return {
      id,
      text,
      title: '',
      suggested: state === 'divided' || state === 'split' || state === 'apart' || pivotal.has(id),
    };
  });
}

/** A task's scores are taken to be apart where they agree less than is asked of an axis (SPEC T25). */
export function taskChoices({ board, ranking }: Shown): readonly Choice[] {
  if (ranking === null) return [];
  const consensus = new Map(ranking.tasks.map((task) => [task.task, task.consensus]));
  return (board.slate ?? []).map(({ id, title }) => {
    const agreement = consensus.get(id) ?? null;
    return { id, text: null, title, suggested: agreement !== null && below(agreement, LOW_CONSENSUS) };
  });
}

/** What a round says about asking once more. People may also move apart: then agreement moved, but not to an end. */
export function adviceAfter({ pays, shifts }: Pick<RoundStep<string>, 'pays' | 'shifts'>) {
  const change = shifts.reduce(
    (sum, { consensus: { before, after }, counts }) =>
      counts && before !== null && after !== null ? sum + after - before : sum,
    0,
  );
  if (!pays) return 'shifts.pays-no-more';
  return change < 0 ? 'shifts.moved-apart' : 'shifts.pays';
}

/** What the last round changed in which enough people answered to tell; null if there was none. */
export const lastStep = (sections: Shown, kind: 'checklist' | 'scores'): RoundStep<string> | null =>
  (kind === 'checklist' ? sections.assessment : sections.ranking)?.history.findLast(({ moved }) => moved !== null) ??
  null;
