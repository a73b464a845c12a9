import { expect, it } from 'vitest';
import { lookedBack } from './looked-back.ts';

it('M6 only a finished phase is read back; one still to come, the one of now and no phase at all are not', () => {
  expect(lookedBack('discuss', 'agree')).toBe('discuss');
  expect(lookedBack('setup', 'assess')).toBe('setup');
  expect(lookedBack('agreed', 'agree')).toBeNull();
  expect(lookedBack('agree', 'agree')).toBeNull();
  expect(lookedBack('nonsense', 'agree')).toBeNull();
  expect(lookedBack(null, 'agree')).toBeNull();
});

it('U20 while the board is assessed again its follow-up is looked up like a finished phase', () => {
  expect(lookedBack('follow-up', 'follow-up')).toBeNull();
  expect(lookedBack('follow-up', 'follow-up', true)).toBe('follow-up');
  expect(lookedBack('discuss', 'follow-up', true)).toBe('discuss');
  expect(lookedBack(null, 'follow-up', true)).toBeNull();
});
