import { describe, expect, it } from 'vitest';
import type { ReckoningInput } from './input.ts';
import { Moves } from './moves.ts';
import { openly } from './privacy.ts';
import { Random } from './random.ts';
import { Resampler } from './resample.ts';
import { subjectRefs } from './subject-refs.ts';
import { executive, item, meeting, representative, settings } from './testing/meeting.ts';

const DRAWS = 20_000;
const moments = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
};

const input = meeting(
  { checklist: [item('a', 'culture'), item('b', 'talent'), item('c', 'executive')] },
  [executive('e1'), 1, 3, 5],
  [executive('e2'), 4, undefined, 5],
  [executive('e3'), 2, 3, null],
  [representative('r1', 'sales'), 5, 1, undefined],
  [representative('r2', 'sales'), 3, 2, undefined],
  [representative('r3', 'sales'), 4, 2, undefined],
  [representative('r4', 'field'), 1, 5, undefined],
  [representative('r5', 'hr'), 2, 4, undefined],
  [representative('r6', 'hr'), null, 5, undefined],
);

const resampled = (of: ReckoningInput, draws = DRAWS): number[][] => {
  const resampler = new Resampler(of, openly(of), subjectRefs(of), 1, new Moves());
  return Array.from({ length: draws }, () => {
    resampler.draw();
    return [...resampler.means];
  });
};

/** The same by the book, person by person and answer by answer. */
function byTheBook(of: ReckoningInput): number[][] {
  const random = new Random(99, 0);
  const pick = <Each>(from: readonly Each[]): Each[] =>
    from.flatMap(() => from.slice(random.below(from.length)).slice(0, 1));
  const move = (answer: number): number => {
    const chance = random.unit();
    return Math.min(5, Math.max(1, chance < 0.1 ? answer - 1 : chance < 0.2 ? answer + 1 : answer));
  };
  const ids = (department: string | null) =>
    of.voters
      .filter((voter) => (voter.role === 'executive' ? department === null : voter.department === department))
      .map(({ id }) => id);
  const departments = [...new Set(of.voters.flatMap((v) => (v.role === 'representative' ? [v.department] : [])))];
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const { groups, execShare, departmentsEqual } = of.settings;
  return Array.from({ length: DRAWS }, () => {
    const cells = groups
      ? [pick(ids(null)), ...pick(departments).map((name) => pick(ids(name)))]
      : [pick(of.voters.map(({ id }) => id))];
    return of.checklist.map(({ id }) => {
      const said = cells.map((people) =>
        people.flatMap((person) => {
          const given = of.answers[person]?.[id];
          return typeof given === 'number' ? [move(given)] : [];
        }),
      );
      const [executives = [], ...rest] = said;
      const heard = rest.filter((answers) => answers.length > 0);
      const e = mean(executives);
      const r = departmentsEqual ? mean(heard.map(mean)) : mean(heard.flat());
      return Number.isNaN(e) ? r : Number.isNaN(r) ? e : execShare * e + (1 - execShare) * r;
    });
  });
}

describe('draws of meetings that might have been', () => {
  it.each([
    ['departments equal', {}],
    ['by head', { departmentsEqual: false }],
    ['without groups', { groups: false }],
  ])('T33 are distributed as drawing person by person and moving answer by answer, %s', (_case, more) => {
    const of = { ...input, settings: settings({ execShare: 0.4, ...more }) };
    const [ours, theirs] = [resampled(of), byTheBook(of)];
    of.checklist.forEach((_, subject) => {
      const column = (draws: number[][]) =>
        moments(draws.map((means) => means[subject] ?? NaN).filter((m) => !Number.isNaN(m)));
      expect(column(ours).mean).toBeCloseTo(column(theirs).mean, 1);
      expect(column(ours).deviation).toBeCloseTo(column(theirs).deviation, 1);
    });
  });

  it('T33 one person a department doesn’t make everything certain', () => {
    const alone = meeting(
      {},
      [executive('e'), 3, 3, 3],
      [representative('r', 'sales'), 3, 3, 3],
      [representative('s', 'field'), 3, 3, 3],
    );
    expect(new Set(resampled(alone, 200).map(String)).size).toBeGreaterThan(20);
  });

  it('T34 the order of voters doesn’t show in any draw', () => {
    expect(resampled({ ...input, voters: input.voters.toReversed() }, 300)).toEqual(resampled(input, 300));
  });

  it('T33 more people than fit into one sum are all counted', () => {
    const many = meeting(
      { checklist: [item('a', 'culture')] },
      ...Array.from({ length: 300 }, (_, n) => [executive(`e${String(n)}`), 5] as const),
    );
    for (const [mean] of resampled(many, 50)) expect(mean).toBeGreaterThan(4.8);
  });
});
