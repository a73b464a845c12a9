import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../words/languages.ts';
import { isKey } from '../words/say.ts';
import { bandOf } from './band.ts';
import { BLANK } from './blank.ts';
import { DEFAULT_TEMPLATE, templateById, TEMPLATES } from './catalogue.ts';
import { GENERATIVE_AI } from './generative-ai.ts';
import { SHORT } from './short.ts';
import { AXES, type Axis, PATTERN_AXES } from '../reckoning/axis.ts';
import { ITEM_TAGS } from '../board/item-tags.ts';
import { fitsLevel } from '../board/levels.ts';
import type { InEveryLanguage } from '../words/texts.ts';
import type { Template } from './template.ts';

function onAxis(template: Template, axis: Axis) {
  return template.items.filter((item) => item.axis === axis);
}
function doubles(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
const tagsOf = (template: Template) => new Set(template.items.flatMap(({ tags }) => tags));
const turned = (items: readonly { readonly direction: 1 | -1 }[]) => items.filter(({ direction }) => direction === -1);
function textsOf(template: Template): InEveryLanguage[] {
  return [
    template.name,
    template.summary,
    ...template.items.flatMap((item) => [item.text, item.source, ...(item.levels ?? [])]),
    ...template.departments.map((department) => department.name),
    ...template.sampleTasks.flatMap((task) => [task.title, task.detail]),
  ];
}

describe('the templates', () => {
  it('are found by id, and no other', () => {
    for (const template of TEMPLATES) expect(templateById(template.id)).toBe(template);
    expect(templateById('nothing')).toBeNull();
    expect(TEMPLATES[0]).toBe(DEFAULT_TEMPLATE);
    expect(doubles(TEMPLATES.map((template) => template.id))).toEqual([]);
  });

  it.each(TEMPLATES)('$id has no id twice, and sample tasks only for departments it knows', (template) => {
    expect(doubles(template.items.map((item) => item.id))).toEqual([]);
    expect(doubles(template.departments.map((department) => department.id))).toEqual([]);
    expect(doubles(template.sampleTasks.map((task) => task.id))).toEqual([]);
    const departments = template.departments.map((department) => department.id);
    for (const task of template.sampleTasks) expect(departments, task.id).toContain(task.department);
  });

  it.each(TEMPLATES)('$id is written in both languages, each in its own script', (template) => {
    for (const text of textsOf(template)) {
      for (const language of LANGUAGES) expect(text[language].trim()).not.toBe('');
      expect(text.en).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
    for (const item of template.items) {
      // No full stop: an item is quoted inside other sentences.
      expect(item.text.ja).not.toContain('。');
      expect(item.text.en).toMatch(/^[A-Z][^.]+$/);
    }
  });

  it.each(TEMPLATES)('$id has items short enough for a phone', (template) => {
    for (const item of template.items) {
      expect(item.text.ja.length, item.text.ja).toBeLessThanOrEqual(60);
      expect(item.text.en.length, item.text.en).toBeLessThanOrEqual(100);
    }
  });

  it.each(TEMPLATES)('$id weighs the criteria as the decision model does', (template) => {
    expect(template.criteria.map(({ id, weight }) => [id, weight])).toEqual([
      ['pain', 0.35],
      ['effect', 0.3],
      ['ease', 0.2],
      ['safety', 0.15],
    ]);
    for (const { id } of template.criteria) expect(isKey(`criteria.${id}.name`), id).toBe(true);
    for (const axis of AXES) expect(isKey(`axes.${axis}.name`), axis).toBe(true);
  });
});

describe('the items of the templates', () => {
  const items = [...new Set(TEMPLATES.flatMap((template) => template.items))];
  const described = items.filter(({ levels }) => levels !== undefined);

  it('C1 with levels have five that differ, short enough to stand under each other on a phone', () => {
    for (const { levels = [], id } of described)
      for (const language of LANGUAGES) {
        const texts = levels.map((level) => level[language]);
        expect(new Set(texts).size, id).toBe(5);
        for (const text of texts) {
          expect(fitsLevel(text), text).toBe(true);
          expect(text, text).not.toMatch(/[。.]$/);
        }
      }
  });

  it('C2 with levels are never turned; about half of all are facts and have levels', () => {
    expect(turned(described)).toEqual([]);
    expect(described.length / items.length).toBeGreaterThan(0.4);
    expect(described.length / items.length).toBeLessThan(0.6);
  });

  it('C5 ask nothing of management on the axis of those near the work', () => {
    const near = onAxis(GENERATIVE_AI, 'talent').map(({ id }) => id);
    expect(near.toSorted()).toEqual([
      'talent-at-ease',
      'talent-newcomers',
      'talent-outside',
      'talent-picture',
      'talent-searching',
    ]);
    expect(onAxis(GENERATIVE_AI, 'purpose').map(({ id }) => id)).toContain('purpose-training');
    expect(GENERATIVE_AI.items.find(({ tags }) => tags.includes('follow-up'))?.axis).toBe('purpose');
  });

  it('C5 ask about worries over jobs, about evaluation, and about help from outside', () => {
    const axes = new Map(GENERATIVE_AI.items.map(({ id, axis }) => [id, axis]));
    expect(axes.get('culture-jobs')).toBe('culture');
    expect(axes.get('executive-evaluation')).toBe('executive');
    expect(axes.get('talent-outside')).toBe('talent');
  });

  it('C7 say the year of a source that is a survey or was revised', () => {
    const sources = new Set(items.map(({ source }) => source.ja));
    for (const [what, year] of [
      ['DX推進指標', '2026年改訂'],
      ['パーソル', '2025年10月'],
      ['東京商工リサーチ', '2025年8月'],
    ] as const)
      for (const source of [...sources].filter((text) => text.includes(what))) expect(source).toContain(year);
  });
});

describe('the default template', () => {
  it('C3 has five items on each pattern axis, two of them worded the other way round', () => {
    for (const axis of PATTERN_AXES) {
      expect(onAxis(GENERATIVE_AI, axis)).toHaveLength(5);
      expect(turned(onAxis(GENERATIVE_AI, axis))).toHaveLength(2);
    }
  });

  it('C3 has four items on purpose and five on safety, all worded so that more is better', () => {
    expect(onAxis(GENERATIVE_AI, 'purpose')).toHaveLength(4);
    expect(onAxis(GENERATIVE_AI, 'safety')).toHaveLength(5);
    expect(turned([...onAxis(GENERATIVE_AI, 'purpose'), ...onAxis(GENERATIVE_AI, 'safety')])).toEqual([]);
  });

  it('says in its summary how many items it has', () => {
    for (const template of [GENERATIVE_AI, SHORT])
      expect(template.summary.ja).toContain(`${template.items.length}項目`);
  });

  it('C6 gives the failure radar and a pilot’s readiness something to look at', () => {
    expect(tagsOf(GENERATIVE_AI)).toEqual(new Set(ITEM_TAGS));
    const conditions = GENERATIVE_AI.items.filter(({ tags }) => tags.includes('start-condition'));
    expect(conditions.map(({ id }) => id)).toEqual(['safety-data', 'safety-tools', 'safety-check']);
  });

  it('C9 has three sample tasks or more for every department', () => {
    for (const { id } of GENERATIVE_AI.departments) {
      const tasks = GENERATIVE_AI.sampleTasks.filter(({ department }) => department === id);
      expect(tasks.length, id).toBeGreaterThanOrEqual(3);
    }
  });

  it('C11 calls the department 製造・現場: 現場 alone would be a side', () => {
    expect(GENERATIVE_AI.departments.find(({ id }) => id === 'field')?.name).toEqual({
      ja: '製造・現場',
      en: 'Shop floor',
    });
  });
});

describe('the short and the blank template', () => {
  it('C3 short asks ten of the default questions, on every axis', () => {
    expect(SHORT.items).toHaveLength(10);
    for (const item of SHORT.items) expect(GENERATIVE_AI.items).toContain(item);
    for (const axis of AXES) expect(onAxis(SHORT, axis).length, axis).toBeGreaterThan(0);
  });

  it('C3 short asks as much of each side, and turns as many items on one as on the other', () => {
    const executive = onAxis(SHORT, 'executive');
    const field = [...onAxis(SHORT, 'culture'), ...onAxis(SHORT, 'talent')];
    expect(executive).toHaveLength(field.length);
    expect(turned(executive)).toHaveLength(2);
    expect(turned(field)).toHaveLength(2);
    for (const axis of PATTERN_AXES)
      expect(new Set(onAxis(SHORT, axis).map((item) => item.direction)), axis).toEqual(new Set([1, -1]));
  });

  it('C6 short keeps every tag', () => {
    expect(tagsOf(SHORT)).toEqual(new Set(ITEM_TAGS));
  });

  it('C8 short begins with the wider band', () => {
    expect(TEMPLATES.map(({ id, band }) => [id, band])).toEqual([
      ['generative-ai', 0.15],
      ['short', 0.2],
      ['blank', 0.15],
    ]);
    for (const { id, band } of TEMPLATES) expect(bandOf(id)).toBe(band);
  });

  it('C9 blank asks nothing and offers nothing', () => {
    expect(BLANK.items).toEqual([]);
    expect(BLANK.sampleTasks).toEqual([]);
  });
});
