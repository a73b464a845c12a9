import type { ChecklistItem, Department } from '../board/checklist.ts';
import type { CriteriaWords } from '../board/criteria-words.ts';
import type { DepartmentId, ItemId } from '../board/ids.ts';
import type { SampleTask } from '../board/samples.ts';
import { type Criterion, DEFAULT_WEIGHING, type Weighing } from '../reckoning/settings.ts';
import type { Template } from './template.ts';

/** The template's items as a new board's own, which may be edited without touching the template. */
export function checklistFrom(template: Template): ChecklistItem[] {
  return template.items.map(({ levels, ...item }) => ({
    ...item,
    id: item.id as ItemId,
    tags: [...item.tags],
    text: { ...item.text },
    source: { ...item.source },
    ...(levels && { levels: levels.map((level) => ({ ...level })) }),
  }));
}

export function departmentsFrom(template: Template): Department[] {
  return template.departments.map(({ id, name }) => ({ id: id as DepartmentId, name: { ...name } }));
}

export function samplesFrom(template: Pick<Template, 'sampleTasks'>): SampleTask[] {
  return template.sampleTasks.map((task) => ({ ...task, title: { ...task.title }, detail: { ...task.detail } }));
}

export function weighingFrom({ band, criteria }: Template): Weighing {
  const weights = criteria.map(({ id, weight }) => [id, weight] as const);
  return {
    ...DEFAULT_WEIGHING,
    band,
    criteriaWeights: {
      ...DEFAULT_WEIGHING.criteriaWeights,
      ...(Object.fromEntries(weights) as Record<Criterion, number>),
    },
  };
}

export function criteriaFrom({ criteria }: Template): CriteriaWords {
  return Object.fromEntries(criteria.flatMap(({ id, words }) => (words === undefined ? [] : [[id, { ...words }]])));
}
