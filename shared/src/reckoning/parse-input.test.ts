import { describe, expect, it } from 'vitest';
import { parseReckoning } from './parse-input.ts';

const file = () => ({
  voters: [
    { id: 'e1', role: 'executive' },
    { id: 'r1', role: 'representative', department: 'sales' },
  ],
  checklist: [{ id: 'c1', axis: 'culture' }],
  tasks: [{ id: 't1' }],
  answers: { e1: { c1: 4 }, r1: { c1: null } },
  scores: { e1: { t1: { pain: 5 } } },
});
type Change = Record<string, unknown>;
const problemOf = (change: Change): string => {
  const parsed = parseReckoning({ ...file(), ...change });
  return parsed.ok ? 'none' : parsed.problem;
};

describe('reckoning file', () => {
  it('T61 fills in whatever is missing, key by key', () => {
    const parsed = parseReckoning({
      settings: { execShare: 0.7, fieldWeights: { talent: 3 }, criteriaWeights: { safety: 0 } },
      voters: [],
      checklist: [{ id: 'c1', axis: 'safety' }],
    });
    expect(parsed).toEqual({
      ok: true,
      input: {
        settings: {
          execShare: 0.7,
          departmentsEqual: true,
          groups: true,
          named: 'all',
          quorum: 0.5,
          band: 0.15,
          seed: 1,
          fieldWeights: { culture: 1, talent: 3 },
          criteriaWeights: { pain: 0.35, effect: 0.3, ease: 0.2, safety: 0 },
        },
        voters: [],
        checklist: [{ id: 'c1', axis: 'safety', direction: 1, weight: 1, tags: [] }],
        tasks: [],
        answers: {},
        scores: {},
      },
    });
  });

  it('T61 a task may say its hours and hoped saving, a voter whether they have finished; else nobody said', () => {
    const parsed = parseReckoning({
      ...file(),
      settings: { named: 'executives' },
      voters: [
        { id: 'e1', role: 'executive', finished: true },
        { id: 'r1', role: 'representative', department: 'sales' },
      ],
      tasks: [{ id: 't1' }, { id: 't2', hours: 40, saving: 0.2 }],
    });
    if (!parsed.ok) throw new Error(parsed.problem);
    expect(parsed.input.settings.named).toBe('executives');
    expect(parsed.input.voters.map(({ finished }) => finished)).toEqual([true, undefined]);
    expect(parsed.input.tasks).toEqual([
      { id: 't1', hours: null, saving: null },
      { id: 't2', hours: 40, saving: 0.2 },
    ]);
  });

  it('T61 takes don’t know as an answer and keeps it', () => {
    const parsed = parseReckoning(file());
    expect(parsed.ok && parsed.input.answers.r1).toEqual({ c1: null });
  });

  it.each<[string, Change, RegExp]>([
    ['an answer of 6', { answers: { e1: { c1: 6 } } }, /answers\.e1\.c1.*1 to 5/],
    ['an answer of 2.5', { answers: { e1: { c1: 2.5 } } }, /answers\.e1\.c1/],
    ['an answer in words', { answers: { e1: { c1: '4' } } }, /answers\.e1\.c1/],
    ['a score of 0', { scores: { e1: { t1: { pain: 0 } } } }, /scores\.e1\.t1\.pain/],
    ['a score on no criterion', { scores: { e1: { t1: { fun: 3 } } } }, /scores\.e1\.t1/],
    ['an execShare of 1.1', { settings: { execShare: 1.1 } }, /settings\.execShare.*0 and 1/],
    ['an execShare that is no number', { settings: { execShare: null } }, /settings\.execShare/],
    ['a negative weight', { checklist: [{ id: 'c1', axis: 'culture', weight: -1 }] }, /checklist\.0\.weight/],
    ['an infinite weight', { settings: { fieldWeights: { culture: Infinity } } }, /fieldWeights.*finite/],
    ['field weights that are all 0', { settings: { fieldWeights: { culture: 0, talent: 0 } } }, /fieldWeights/],
    [
      'criteria weights that are all 0',
      { settings: { criteriaWeights: { pain: 0, effect: 0, ease: 0, safety: 0 } } },
      /criteriaWeights/,
    ],
    ['item weights that are all 0', { checklist: [{ id: 'c1', axis: 'culture', weight: 0 }] }, /axis culture/],
    ['an unknown role', { voters: [{ id: 'e1', role: 'observer' }] }, /voters\.0\.role.*executive or representative/],
    ['an unknown axis', { checklist: [{ id: 'c1', axis: 'luck' }] }, /checklist\.0\.axis.*culture/],
    ['a representative without department', { voters: [{ id: 'r1', role: 'representative' }] }, /department/],
    ['a voter twice', { voters: [...file().voters, { id: 'e1', role: 'executive' }] }, /voters.*"e1".*twice/],
    ['an item twice', { checklist: [...file().checklist, ...file().checklist] }, /checklist.*"c1".*twice/],
    ['a task twice', { tasks: [{ id: 't1' }, { id: 't1' }] }, /tasks.*"t1".*twice/],
    ['an answer by nobody', { answers: { ghost: {} } }, /"ghost"/],
    ['an answer to nothing', { answers: { e1: { c9: 3 } } }, /"c9"/],
    ['no voters', { voters: undefined }, /voters/],
    ['a misspelt setting', { settings: { execshare: 0.4 } }, /execshare/],
    ['a negative band', { settings: { band: -0.1 } }, /settings\.band/],
    ['a seed that is no integer', { settings: { seed: 0.5 } }, /settings\.seed/],
    ['people named in part', { settings: { named: 'some' } }, /settings\.named.*all, executives, none/],
    ['negative hours', { tasks: [{ id: 't1', hours: -1 }] }, /tasks\.0\.hours/],
    ['endless hours', { tasks: [{ id: 't1', hours: Infinity }] }, /tasks\.0\.hours.*finite/],
    ['hours in words', { tasks: [{ id: 't1', hours: '40' }] }, /tasks\.0\.hours/],
    ['more saved than there is', { tasks: [{ id: 't1', saving: 1.2 }] }, /tasks\.0\.saving.*0 and 1/],
    ['a saving in words', { tasks: [{ id: 't1', saving: '20%' }] }, /tasks\.0\.saving/],
    [
      'finished, but how',
      { voters: [{ id: 'e1', role: 'executive', finished: 'yes' }] },
      /voters\.0\.finished.*true or false/,
    ],
    ['a direction of 0', { checklist: [{ id: 'c1', axis: 'culture', direction: 0 }] }, /checklist\.0\.direction/],
    ['an id no file can hold apart', { checklist: [{ id: 'constructor', axis: 'culture' }] }, /checklist\.0\.id/],
  ])('T62 one clear line for %s', (_case, change, line) => {
    const problem = problemOf(change);
    expect(problem).toMatch(line);
    expect(problem).not.toContain('\n');
  });

  it.each([null, 7, 'text', [], {}])('T62 one clear line for a file that holds %j', (given) => {
    expect(parseReckoning(given)).toEqual({ ok: false, problem: expect.stringMatching(/^.+$/) as unknown });
  });
});
