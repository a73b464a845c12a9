import { describe, expect, it } from 'vitest';
import { say } from '../words/say.ts';
import { criterionWord } from './criteria-words.ts';

const criteria = { pain: { name: { ja: 'つらさ' }, high: { ja: 'とてもつらい', en: 'It hurts' } } };

describe('C10 a criterion', () => {
  it('is called what the board’s template calls it, in a language it has', () => {
    expect(criterionWord('ja', { criteria }, 'pain')).toBe('つらさ');
    expect(criterionWord('en', { criteria }, 'pain')).toBe('つらさ');
    expect(criterionWord('en', { criteria }, 'pain', 'high')).toBe('It hurts');
  });

  it('else what it is usually called', () => {
    expect(criterionWord('ja', { criteria }, 'pain', 'low')).toBe(say('ja', 'criteria.pain.low'));
    expect(criterionWord('en', { criteria }, 'ease')).toBe(say('en', 'criteria.ease.name'));
    expect(criterionWord('en', { criteria: {} }, 'pain', 'help')).toBe(say('en', 'criteria.pain.help'));
  });
});
