import { describe, expect, it } from 'vitest';
import { differences } from './compare-outcomes.ts';

describe('comparing outcomes', () => {
  it('T63 names the places that differ, and only those', () => {
    const published = { items: { c1: { mean: 3, gap: null } }, tasks: [{ id: 't1' }, { id: 't2' }], lean: 0.5 };
    const found = { items: { c1: { mean: 3.1, gap: null } }, tasks: [{ id: 't2' }], lean: 0.5 };
    expect(differences(published, found)).toEqual(['items.c1.mean', 'tasks.0.id', 'tasks.1']);
    expect(differences(published, published)).toEqual([]);
  });

  it('T63 numbers closer than the tolerance are the same; null and 0 are not', () => {
    expect(differences({ a: 1, b: 1 }, { a: 1 + 1e-10, b: 1 + 1e-8 })).toEqual(['b']);
    expect(differences({ a: 1 }, { a: 1.4 }, 0.5)).toEqual([]);
    expect(differences({ a: null }, { a: 0 })).toEqual(['a']);
  });
});
