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
      expect(readTemplateFile(JSON.stringify(saved))).toEqual({ ok: true, file: saved });
    },
  );

  it('is refused whole when it is something else or of another version', () => {
    const saved = fileOf(TEMPLATES[0]);
    expect(readTemplateFile('not JSON')).toEqual({ ok: false, problem: 'not-json' });
    for (const other of ['{}', 'null', '[]', '3'])
      expect(readTemplateFile(other)).toMatchObject({ problem: 'other-file' });
    expect(readTemplateFile(JSON.stringify({ ...saved, version: 2 }))).toMatchObject({ problem: 'other-version' });
  });

  it('edited by hand and broken, says where', () => {
    const saved = fileOf(TEMPLATES[0]);
    const [first, second] = saved.checklist;
    for (const [wrong, place] of [
      [{ ...saved, checklist: [first, { ...second, weight: '2' }] }, 'checklist.1.weight'],
      [{ ...saved, checklist: [first, first] }, 'checklist'],
      [{ ...saved, weighing: { ...saved.weighing, execShare: 2 } }, 'weighing.execShare'],
    ] as const)
      expect(readTemplateFile(JSON.stringify(wrong))).toEqual({ ok: false, problem: 'place', place });
  });
});
