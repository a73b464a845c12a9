import type { Department } from '@nemawashi/shared/board/checklist';
import type { SampleTask } from '@nemawashi/shared/board/samples';

export interface SampleGroup {
  /** Null: examples from departments that this board doesn't have. */
  readonly department: Department | null;
  readonly samples: readonly SampleTask[];
}

/** The board's examples by department: the person's own first, then the board's in its order, then all others. */
export function samplesFor(
  all: readonly SampleTask[],
  departments: readonly Department[],
  own: string | null,
): readonly SampleGroup[] {
  const of = (id: string | null) =>
    all.filter(({ department }) =>
      id === null ? !departments.some((each) => each.id === department) : department === id,
    );
  const ordered = [...departments.filter(({ id }) => id === own), ...departments.filter(({ id }) => id !== own), null];
  return ordered
    .map((department) => ({ department, samples: of(department?.id ?? null) }))
    .filter(({ samples }) => samples.length > 0);
}
