import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHING } from '../board/settings.ts';
import { TEMPLATES } from './catalogue.ts';
import { readTemplateFile, templateFile } from './file.ts';
import { checklistFrom, departmentsFrom } from './start.ts';

const fileOf = (template: (typeof TEMPLATES)[number]) =>
  templateFile({
    name: template.name.ja,
    departments: departmentsFrom(template),
    checklist: checklistFrom(template),
    weighing: { ...DEFAULT_WEIGHING, execShare: 0.4 },
  });

describe('a template file', () => {
  it.each(TEMPLATES.map((template) => [template.id, template] as const))(
    'of %s gives back what was saved',
    (_id, template) => {
      const saved = fileOf(template);
      expect(readTemplateFile(JSON.stringify(saved))).toEqual(saved);
    },
  );

  it('is refused whole when it is something else, of another version, or names an item twice', () => {
    const saved = fileOf(TEMPLATES[0]);
    const [item] = saved.checklist;
    for (const wrong of [
      'not JSON',
      '{}',
      JSON.stringify({ ...saved, version: 2 }),
      JSON.stringify({ ...saved, checklist: [item, item] }),
      JSON.stringify({ ...saved, weighing: { ...saved.weighing, execShare: 2 } }),
    ])
      expect(readTemplateFile(wrong)).toBeNull();
  });
});
