import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { DEFAULT_WEIGHING } from '../reckoning/settings.ts';
import { TEMPLATES } from './catalogue.ts';
import { readTemplateFile, templateFile } from './file.ts';
import { checklistFrom, departmentsFrom, samplesFrom, weighingFrom } from './start.ts';

const fileOf = (template: (typeof TEMPLATES)[number]) =>
  templateFile({
    name: template.name.ja,
    departments: departmentsFrom(template),
    checklist: checklistFrom(template),
    weighing: { ...weighingFrom(template), execShare: 0.4 },
    samples: samplesFrom(template),
    criteria: { pain: { name: { ja: 'つらさ' }, high: { ja: 'とてもつらい', en: 'It hurts' } } },
    timePlan: template.timePlan,
  });
const saved = fileOf(TEMPLATES[0]);
const read = (file: unknown) => readTemplateFile(JSON.stringify(file));
/** The file with one item changed. */
const withItem = (change: object) => {
  const [first, ...rest] = saved.checklist;
  return { ...saved, checklist: [{ ...first, ...change }, ...rest] };
};
const { levels = [] } = saved.checklist[0] ?? {};

describe('a template file', () => {
  it.each(TEMPLATES.map((template) => [template.id, template] as const))(
    'C8 C9 C13 of %s gives back what was saved: levels, tags, samples, words of criteria, weights and band',
    (_id, template) => {
      const file = fileOf(template);
      expect(read(file)).toEqual({ ok: true, file });
      expect(file.weighing.band).toBe(template.band);
    },
  );

  it('C12 may be written in one language', () => {
    const file = {
      ...saved,
      departments: [{ id: 'sales', name: { en: 'Sales' } }],
      checklist: [
        {
          ...saved.checklist[0],
          text: { en: 'We know what to try first' },
          source: {},
          levels: ['None', 'Some', 'Half', 'Most', 'All'].map((en) => ({ en })),
        },
      ],
      samples: [{ id: 's', department: 'sales', title: { en: 'Quotes' }, detail: { en: 'First drafts' } }],
    };
    expect(read(file)).toEqual({ ok: true, file });
  });

  it('C13 without samples offers none, and without words of criteria has the usual ones', () => {
    const { samples: _samples, criteria: _criteria, ...bare } = saved;
    expect(read(bare)).toEqual({ ok: true, file: { ...saved, samples: [], criteria: {} } });
  });

  it('C13 leaves out what no version looks for when it is written', () => {
    const [item] = saved.checklist;
    if (item === undefined) throw new Error('No item');
    const tags = ['shared-rules', 'ours'];
    expect(templateFile({ ...saved, checklist: [{ ...item, tags }] }).checklist[0]?.tags).toEqual(['shared-rules']);
  });

  it('is refused whole when it is something else or of another version', () => {
    expect(readTemplateFile('not JSON')).toEqual({ ok: false, problem: 'not-json' });
    for (const other of ['{}', 'null', '[]', '3'])
      expect(readTemplateFile(other)).toMatchObject({ problem: 'other-file' });
    for (const version of [0, 3, '2', null])
      expect(read({ ...saved, version })).toMatchObject({ problem: 'other-version' });
  });
});

describe('C14 a template file edited by hand and broken says where, and what belongs there', () => {
  const [first, second] = saved.checklist;
  it.each([
    ['a missing level', withItem({ levels: levels.slice(1) }), 'levels', 'checklist.0.levels', { count: 4 }],
    ['a sixth level', withItem({ levels: [...levels, { ja: '六' }] }), 'levels', 'checklist.0.levels', { count: 6 }],
    ['an empty level', withItem({ levels: levels.with(2, { ja: '' }) }), 'level-text', 'checklist.0.levels.2.ja', {}],
    [
      'a level too long for a phone',
      withItem({ levels: levels.with(2, { ja: '長'.repeat(25) }) }),
      'level-text',
      'checklist.0.levels.2.ja',
      {},
    ],
    ['a level in no language', withItem({ levels: levels.with(2, {}) }), 'no-text', 'checklist.0.levels.2', {}],
    ['levels on a turned item', withItem({ direction: -1 }), 'levels-turned', 'checklist.0.direction', {}],
    ['an unknown tag', withItem({ tags: ['rules'] }), 'tag', 'checklist.0.tags.0', { given: 'rules' }],
    [
      'an unknown language',
      withItem({ text: { ja: '文', zh: '文' } }),
      'language',
      'checklist.0.text',
      { given: 'zh' },
    ],
    [
      'an unknown language in a level',
      withItem({ levels: [...levels.slice(0, 4), { ja: '五', fr: 'cinq' }] }),
      'language',
      'checklist.0.levels.4',
      { given: 'fr' },
    ],
    [
      'an unknown language in the words of a criterion',
      { ...saved, criteria: { pain: { name: { de: 'Mühe' } } } },
      'language',
      'criteria.pain.name',
      { given: 'de' },
    ],
    ['a text in no language', withItem({ text: {} }), 'no-text', 'checklist.0.text', {}],
    [
      'a weight that is a text',
      { ...saved, checklist: [first, { ...second, weight: '2' }] },
      'weight',
      'checklist.1.weight',
      {},
    ],
    ['a weight below 0', withItem({ weight: -1 }), 'weight', 'checklist.0.weight', {}],
    [
      'a share above 1',
      { ...saved, weighing: { ...saved.weighing, execShare: 2 } },
      'weight',
      'weighing.execShare',
      {},
    ],
    [
      'weights that are all 0',
      { ...saved, weighing: { ...saved.weighing, fieldWeights: { culture: 0, talent: 0 } } },
      'weight',
      'weighing.fieldWeights',
      {},
    ],
    ['an unknown criterion', { ...saved, criteria: { cost: {} } }, 'place', 'criteria.cost', {}],
    ['the same item twice', { ...saved, checklist: [first, first] }, 'double', 'checklist', {}],
    ['an unknown axis', withItem({ axis: 'mood' }), 'place', 'checklist.0.axis', {}],
    ['departments missing', { ...saved, departments: undefined }, 'place', 'departments', {}],
  ] as const)('%s', (_what, file, problem, place, more) => {
    expect(read(file)).toEqual({ ok: false, problem, place, ...more });
  });
});

describe('C13 a template file of the first version', () => {
  const text = readFileSync(
    fileURLToPath(new URL('../../../tests/folders/model-1/template.json', import.meta.url)),
    'utf8',
  );
  const old = JSON.parse(text) as { departments: unknown; checklist: unknown[]; weighing: typeof DEFAULT_WEIGHING };
  const result = readTemplateFile(text);
  if (!result.ok) throw new Error(result.problem);

  it('loads and means the same: statements, directions, weights, the band it had', () => {
    const { checklist, departments, weighing } = result.file;
    expect(checklist).toEqual(old.checklist);
    expect(departments).toEqual(old.departments);
    expect(weighing).toEqual(old.weighing);
    expect(checklist.every(({ levels: described }) => described === undefined)).toBe(true);
  });

  it('brings the examples that every board offered then, and the usual criteria', () => {
    expect(result.file.samples).toHaveLength(15);
    expect(result.file.criteria).toEqual({});
  });

  it('loads too if somebody gave it a tag of their own, and is saved anew as the present version', () => {
    const [first, ...rest] = old.checklist as { tags: string[] }[];
    const again = read({ ...JSON.parse(text), checklist: [{ ...first, tags: ['ours'] }, ...rest] });
    if (!again.ok) throw new Error(again.problem);
    expect(read(again.file)).toEqual(again);
    expect(again.file.version).toBe(2);
  });
});
