import { axisScores } from './axes.ts';
import type { CountsInput } from './input.ts';
import type { ItemFigures } from './item.ts';
import { type Pattern, position } from './lean.ts';
import { patternItems } from './pattern-subjects.ts';
import type { Subjects } from './subjects.ts';

/** Where a group stands by its own means. Everything null: one of the three axes has none of its numbers. */
export interface Place {
  /** 0 … 1. */
  readonly top: number | null;
  readonly field: number | null;
  readonly leading: Pattern | null;
}

export interface GroupPlaces {
  readonly executives: Place;
  readonly representatives: Place;
}

/** Null unless every answered item of the three axes shows its groups (SPEC T38). */
export function groupPlaces(
  input: CountsInput,
  subjects: Subjects,
  figures: Readonly<Record<string, ItemFigures>>,
): GroupPlaces | null {
  const answered = patternItems(input).filter(({ id }) => (figures[id]?.mean ?? null) !== null);
  if (answered.length === 0 || !answered.every(({ id }) => subjects[id]?.shown === 'groups')) return null;
  const place = (meanOf: (of: ItemFigures) => number | null): Place => {
    const { top, field, leading } = position(
      axisScores(input.checklist, ({ id }) => {
        const of = figures[id];
        return of === undefined ? null : meanOf(of);
      }),
      input.settings,
    );
    return { top, field, leading };
  };
  return {
    executives: place(({ executiveMean }) => executiveMean),
    representatives: place(({ representativeMean }) => representativeMean),
  };
}
