import type { DepartmentId } from '../board/ids.ts';
import { axisScores, fieldOf } from '../reckoning/axes.ts';
import { byHead } from '../reckoning/distribution.ts';
import { mean } from '../reckoning/mean.ts';
import type { GuideSections } from './source.ts';

export interface DepartmentStrength {
  readonly department: DepartmentId;
  /** What its own people say of culture and ease with IT, 0 … 1. */
  readonly field: number;
}

/**
 * The departments by what their people say of culture and talent, the highest first. Empty unless every answered item of
 * these two axes shows departments apart (decided once, by the board's privacy): no finer than anybody sees anyway.
 */
export function departmentStrengths({ assessment, setup }: Pick<GuideSections, 'assessment' | 'setup'>) {
  const asked = setup.checklist.filter(({ axis }) => axis === 'culture' || axis === 'talent');
  const ids = new Set<string>(asked.map(({ id }) => id));
  const results = (assessment?.items ?? []).filter(({ item }) => ids.has(item));
  if (results.some(({ departments }) => departments === null)) return [];
  const counts = new Map(results.map(({ item, departments }) => [item, departments]));
  return setup.departments
    .flatMap(({ id }): DepartmentStrength[] => {
      const axes = axisScores(asked, ({ id: item }) => {
        const of = counts.get(item as (typeof asked)[number]['id'])?.[id];
        const shares = of === undefined ? null : byHead(of);
        return shares === null ? null : mean(shares);
      });
      const field = fieldOf(axes, setup.weighing.fieldWeights);
      return field === null || axes.culture === null || axes.talent === null ? [] : [{ department: id, field }];
    })
    .sort((a, b) => b.field - a.field);
}
