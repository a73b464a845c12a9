import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checklistItemSchema, departmentSchema } from '../board/checklist.ts';
import { DEFAULT_WEIGHING } from '../reckoning/settings.ts';
import { CANDIDATE_LIMITS } from '../board/slate.ts';
import { TEMPLATES } from './catalogue.ts';
import { checklistFrom, departmentsFrom } from './start.ts';

describe.each(TEMPLATES)('a board that starts from $id', (template) => {
  it('takes its items and departments as they stand', () => {
    const items = checklistFrom(template);
    expect(v.parse(v.array(checklistItemSchema), items)).toEqual(items);
    expect(items).toEqual(template.items);
    const departments = departmentsFrom(template);
    expect(v.parse(v.array(departmentSchema), departments)).toEqual(departments);
  });

  it('gets copies, so that editing a board leaves the template alone', () => {
    for (const [index, item] of checklistFrom(template).entries()) {
      expect(item.text).not.toBe(template.items[index]?.text);
      expect(item.tags).not.toBe(template.items[index]?.tags);
    }
  });

  it('weighs the criteria as a board does by default', () => {
    const weights = Object.fromEntries(template.criteria.map(({ id, weight }) => [id, weight]));
    expect(weights).toEqual(DEFAULT_WEIGHING.criteriaWeights);
  });

  it('offers sample tasks that fit the slate', () => {
    for (const task of template.sampleTasks) {
      for (const text of Object.values(task.title)) expect(text.length).toBeLessThanOrEqual(CANDIDATE_LIMITS.title);
      for (const text of Object.values(task.detail)) expect(text.length).toBeLessThanOrEqual(CANDIDATE_LIMITS.detail);
    }
  });
});
