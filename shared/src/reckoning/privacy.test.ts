import { describe, expect, it } from 'vitest';
import type { PrivacyMode } from '../board/settings.ts';
import type { NumberOrUnknown, Voter } from './input.ts';
import { reckonDisclosed } from './outcome.ts';
import { disclose, type Disclosed } from './privacy.ts';
import { executive, item, meeting, representative } from './testing/meeting.ts';

type Said = NumberOrUnknown | undefined;
const CHECKLIST = [item('a', 'culture')];

/** Executives' and representatives' answers to one item; `departments`: of how many each. */
function disclosed(
  mode: PrivacyMode,
  executives: readonly Said[],
  representatives: readonly Said[],
  each = 99,
): Disclosed {
  const rows: [Voter, Said][] = [
    ...executives.map((said, n): [Voter, Said] => [executive(`e${String(n)}`), said]),
    ...representatives.map((said, n): [Voter, Said] => [
      representative(`r${String(n)}`, `d${String(Math.floor(n / each))}`),
      said,
    ]),
  ];
  return disclose(meeting({ checklist: CHECKLIST }, ...rows), mode);
}
const subject = (of: Disclosed) => of.subjects.a;
const everybody = { '': expect.anything() as unknown };

describe('named', () => {
  it('S20 holds nothing back, however few they are', () => {
    expect(subject(disclosed('named', [1], [5, null], 1))).toEqual({
      shown: 'groups',
      departments: true,
      tally: {
        executive: { numbers: [1, 0, 0, 0, 0], unknown: 0 },
        departments: { d0: { numbers: [0, 0, 0, 0, 1], unknown: 0 }, d1: { numbers: [0, 0, 0, 0, 0], unknown: 1 } },
      },
    });
  });
});

describe('executives named', () => {
  it('S22 one or two representatives’ answers enter nothing', () => {
    const cases: Said[][] = [[5], [5, 4], [5, 4, undefined, undefined]];
    for (const few of cases) {
      const of = disclosed('executives-named', [1, 2], few);
      expect(subject(of)).toMatchObject({ shown: 'executives-only', tally: { departments: {} } });
      expect(reckonDisclosed(of).items.a).toMatchObject({ n: 2, mean: 1.5, representativeMean: null, gap: null });
    }
  });

  it('S21 S22 nor does one who doesn’t know, nor a number beside don’t knows', () => {
    expect(subject(disclosed('executives-named', [1], [null, undefined, undefined]))?.shown).toBe('executives-only');
    expect(subject(disclosed('executives-named', [1], [3, null, null]))?.shown).toBe('executives-only');
  });

  it('S22 three answers, or three who don’t know, are shown as a group', () => {
    expect(subject(disclosed('executives-named', [1], [5, 4, 4]))?.shown).toBe('groups');
    expect(subject(disclosed('executives-named', [1], [null, null, null]))?.shown).toBe('groups');
    expect(subject(disclosed('executives-named', [1], []))?.shown).toBe('groups');
  });

  it('S32 representatives have no ids, and executives keep theirs even where they look alike', () => {
    const of = disclose(
      meeting(
        { checklist: CHECKLIST },
        [executive('R1'), 1],
        [representative('x'), 2],
        [representative('y'), 2],
        [representative('z'), 3],
      ),
      'executives-named',
    );
    expect(of.input.voters.map(({ id }) => id)).toEqual(['R1', 'R2', 'R3', 'R4']);
    expect(of.input.answers.R1).toEqual({ a: 1 });
  });
});

describe('anonymous', () => {
  it('S23 with two executives everybody is one pool, by head', () => {
    const of = disclosed('anonymous', [1, 1], [5, 5, 5, 5]);
    expect(subject(of)).toMatchObject({ shown: 'merged', departments: false, tally: { departments: everybody } });
    const outcome = reckonDisclosed(of);
    expect(outcome.items.a).toMatchObject({ n: 6, executiveMean: null, gap: null, cliffsDelta: null });
    expect(outcome.items.a?.mean).toBeCloseTo(22 / 6);
    expect(outcome).toMatchObject({ execShareInterval: null, supportByGroup: null });
  });

  it('S23 with two representatives too', () => {
    expect(subject(disclosed('anonymous', [1, 1, 1], [5, 5]))?.shown).toBe('merged');
  });

  it('S24 groups of three are shown apart; where two of one answered they merge', () => {
    expect(subject(disclosed('anonymous', [1, 1, 2], [5, 5, 4]))?.shown).toBe('groups');
    expect(subject(disclosed('anonymous', [1, 1, undefined], [5, 5, 4]))?.shown).toBe('merged');
    expect(subject(disclosed('anonymous', [1, 1, null], [5, 5, 4]))?.shown).toBe('merged');
    expect(subject(disclosed('anonymous', [1, 2, 3], [undefined, undefined, undefined]))?.shown).toBe('groups');
  });

  it('S21 S24 what only two answered isn’t shown at all, and counts as unanswered', () => {
    const of = disclosed('anonymous', [1, undefined, undefined], [5, undefined, undefined]);
    expect(subject(of)).toEqual({
      shown: 'withheld',
      departments: false,
      tally: { executive: { numbers: [0, 0, 0, 0, 0], unknown: 0 }, departments: {} },
    });
    expect(reckonDisclosed(of)).toMatchObject({
      items: { a: { n: 0, mean: null } },
      axes: { culture: null },
      turnout: 0,
    });
  });

  it('S25 departments are told apart only if all of them have three voters and three answers', () => {
    const said = [1, 2, 3, 4, 5, 5] as const;
    expect(subject(disclosed('anonymous', [1, 1, 1], said, 3))?.departments).toBe(true);
    expect(subject(disclosed('anonymous', [1, 1, 1], said, 2))).toMatchObject({
      departments: false,
      tally: { departments: everybody },
    });
    expect(subject(disclosed('anonymous', [1, 1, 1], [1, 2, 3, 4, 5, null], 3))?.departments).toBe(false);
    expect(subject(disclosed('anonymous', [1, 1, 1], [1, 2, 3, undefined, undefined, undefined], 3))?.departments).toBe(
      true,
    );
  });

  it('S25 representatives then weigh by head', () => {
    const of = disclosed('anonymous', [3, 3, 3], [1, 1, 1, 1, 5], 4);
    expect(reckonDisclosed(of).items.a?.representativeMean).toBe(9 / 5);
  });

  it('S26 a merged pattern item leaves no interval and no support by group; a merged gate does', () => {
    const checklist = [item('c', 'culture'), item('t', 'talent'), item('e', 'executive'), item('g', 'safety')];
    const outcome = (missing: number) => {
      const rows = ['e1', 'e2', 'e3'].map((id): [Voter, ...Said[]] => [executive(id), 3, 3, 3, 3]);
      if (rows[0] !== undefined) rows[0][1 + missing] = undefined;
      const others = ['r1', 'r2', 'r3'].map((id): [Voter, ...Said[]] => [representative(id), 3, 3, 3, 3]);
      return reckonDisclosed(disclose(meeting({ checklist }, ...rows, ...others), 'anonymous'));
    };
    expect(outcome(0)).toMatchObject({ execShareInterval: null, supportByGroup: null, leading: 'hybrid' });
    expect(outcome(3)).toMatchObject({ execShareInterval: [0, 1], supportByGroup: { executive: { hybrid: 1 } } });
  });

  it('S26 nor where everybody has a pattern of their own all the same', () => {
    const checklist = [item('c1', 'culture'), item('c2', 'culture'), item('t', 'talent'), item('e', 'executive')];
    const outcome = (first: Said) =>
      reckonDisclosed(
        disclose(
          meeting(
            { checklist },
            [executive('e1'), first, 1, 1, 5],
            [executive('e2'), 1, 1, 1, 5],
            [executive('e3'), 1, 1, 1, 5],
            ...['r1', 'r2', 'r3', 'r4', 'r5', 'r6'].map((id): [Voter, ...Said[]] => [representative(id), 5, 5, 5, 1]),
          ),
          'anonymous',
        ),
      );
    expect(outcome(1)).toMatchObject({ support: { topDown: 0.5 }, supportByGroup: { executive: { topDown: 1 } } });
    expect(outcome(undefined).supportByGroup).toBeNull();
    expect(outcome(undefined).support?.topDown).toBeCloseTo(1 / 3);
  });

  it('S25 departments don’t weigh apart in support where they are hidden on an item', () => {
    const checklist = [item('c1', 'culture'), item('c2', 'culture'), item('t', 'talent'), item('e', 'executive')];
    const of = (first: Said) => {
      const sales = ['s1', 's2', 's3'].map((id): [Voter, ...Said[]] => [representative(id, 'sales'), 1, 1, 1, 5]);
      const field = Array.from({ length: 6 }, (_, n): [Voter, ...Said[]] => [
        representative(`f${String(n)}`, 'field'),
        5,
        5,
        5,
        1,
      ]);
      if (sales[0] !== undefined) sales[0][1] = first;
      return reckonDisclosed(disclose(meeting({ checklist }, ...sales, ...field), 'anonymous')).support?.topDown;
    };
    expect(of(1)).toBe(0.5);
    expect(of(undefined)).toBeCloseTo(3 / 9);
  });

  it('S30 a pool’s quorum asks who handed in a complete ballot, not who gave numbers', () => {
    const three = ['r1', 'r2', 'r3'].map((id): [Voter, ...Said[]] => [representative(id), 3, 3, 3]);
    const quorum = (...said: Said[]) =>
      reckonDisclosed(disclose(meeting({}, [executive('e'), ...said], ...three), 'anonymous')).quorum;
    expect(quorum(null, null, null)).toBe(true);
    expect(quorum(3, 3, 3)).toBe(true);
    expect(quorum(3, 3)).toBe(false);
  });
});
