import type { ChecklistItem, Department } from '../board/checklist.ts';
import type { DepartmentId, ItemId } from '../board/ids.ts';
import type { Template } from './template.ts';

/** The template's items as a new board's own, which may be edited without touching the template. */
export function checklistFrom(template: Template): ChecklistItem[] {
  return template.items.map((item) => ({
    ...item,
    id: item.id as ItemId,
    tags: [...item.tags],
    text: { ...item.text },
    source: { ...item.source },
  }));
}

export function departmentsFrom(template: Template): Department[] {
  return template.departments.map(({ id, name }) => ({ id: id as DepartmentId, name: { ...name } }));
}
