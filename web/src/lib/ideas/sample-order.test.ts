import type { Department } from '@nemawashi/shared/board/checklist';
import { DEPARTMENTS } from '@nemawashi/shared/template/departments';
import { SAMPLE_TASKS } from '@nemawashi/shared/template/sample-tasks';
import { expect, it } from 'vitest';
import { samplesFor } from './sample-order.ts';

const departments = DEPARTMENTS as readonly Department[];
const order = (own: string | null, board = departments) =>
  samplesFor(SAMPLE_TASKS, board, own).map(({ department }) => department?.id ?? null);

it('a representative sees the examples of their own department first', () => {
  const ids = departments.map(({ id }) => id as string);
  expect(order(null)).toEqual(ids);
  expect(order('field')).toEqual(['field', ...ids.filter((id) => id !== 'field')]);
});

it('C9 a board without examples offers none', () => {
  expect(samplesFor([], departments, 'field')).toEqual([]);
});

it('examples from departments that the board lacks come last, and none is missing or there twice', () => {
  const few = departments.filter(({ id }) => id === 'sales' || id === 'accounting');
  const own = { id: 'd-1', name: { ja: '企画室', en: 'Planning office' } } as Department;
  expect(order('d-1', [own, ...few])).toEqual([...few.map(({ id }) => id), null]);
  const all = samplesFor(SAMPLE_TASKS, [own, ...few], null).flatMap(({ samples }) => samples.map(({ id }) => id));
  expect(all.toSorted()).toEqual(SAMPLE_TASKS.map(({ id }) => id).toSorted());
});
