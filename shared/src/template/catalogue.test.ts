import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../words/languages.ts';
import { isKey } from '../words/say.ts';
import { BLANK } from './blank.ts';
import { DEFAULT_TEMPLATE, templateById, TEMPLATES } from './catalogue.ts';
import { GENERATIVE_AI } from './generative-ai.ts';
import { SHORT } from './short.ts';
import { AXES, type Axis, type Bilingual, PATTERN_AXES } from '../board/checklist.ts';
import type { Template } from './template.ts';

function onAxis(template: Template, axis: Axis) {
  return template.items.filter((item) => item.axis === axis);
}
function doubles(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
function textsOf(template: Template): Bilingual[] {
  return [
    template.name,
    template.summary,
    ...template.items.flatMap((item) => [item.text, item.source]),
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

describe('the default template', () => {
  it('has five items on each pattern axis, two of them worded the other way round', () => {
    for (const axis of PATTERN_AXES) {
      const items = onAxis(GENERATIVE_AI, axis);
      expect(items).toHaveLength(5);
      expect(items.filter((item) => item.direction === -1)).toHaveLength(2);
    }
  });

  it('has two items on purpose and five on safety, all worded so that agreeing is good', () => {
    expect(onAxis(GENERATIVE_AI, 'purpose')).toHaveLength(2);
    expect(onAxis(GENERATIVE_AI, 'safety')).toHaveLength(5);
    for (const item of [...onAxis(GENERATIVE_AI, 'purpose'), ...onAxis(GENERATIVE_AI, 'safety')]) {
      expect(item.direction).toBe(1);
    }
  });

  it('says in its summary how many items it has', () => {
    for (const template of [GENERATIVE_AI, SHORT])
      expect(template.summary.ja).toContain(`${template.items.length}項目`);
  });

  it('gives the failure radar something to look at', () => {
    const tags = GENERATIVE_AI.items.flatMap((item) => item.tags);
    expect(tags).toContain('shared-rules');
    expect(tags).toContain('shared-knowledge');
  });

  it('has a sample task for every department', () => {
    const covered = new Set(GENERATIVE_AI.sampleTasks.map((task) => task.department));
    expect([...covered].sort()).toEqual(GENERATIVE_AI.departments.map((department) => department.id).sort());
  });
});

describe('the short and the blank template', () => {
  it('short asks ten of the default questions, on every axis, in both directions on each pattern axis', () => {
    expect(SHORT.items).toHaveLength(10);
    for (const item of SHORT.items) expect(GENERATIVE_AI.items).toContain(item);
    for (const axis of AXES) expect(onAxis(SHORT, axis).length, axis).toBeGreaterThan(0);
    for (const axis of PATTERN_AXES) {
      expect(new Set(onAxis(SHORT, axis).map((item) => item.direction)), axis).toEqual(new Set([1, -1]));
    }
  });

  it('short keeps both tags of the failure radar', () => {
    expect(new Set(SHORT.items.flatMap((item) => item.tags))).toEqual(new Set(['shared-rules', 'shared-knowledge']));
  });

  it('blank asks nothing', () => {
    expect(BLANK.items).toEqual([]);
    expect(BLANK.sampleTasks).toEqual([]);
  });
});
