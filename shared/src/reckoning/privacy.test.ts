import { describe, expect, it } from 'vitest';
import type { PrivacyMode } from './settings.ts';
import type { Disclosed } from './disclosed.ts';
import type { NumberOrUnknown, Voter } from './input.ts';
import { reckonDisclosed } from './outcome.ts';
import { disclose } from './privacy.ts';
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

  it('S22 S35 three numbers are a group; who gave none leaves no trace', () => {
    expect(subject(disclosed('executives-named', [1], [5, 4, 4]))?.shown).toBe('groups');
    expect(subject(disclosed('executives-named', [1], [5, 4, null]))?.shown).toBe('executives-only');
    const none = { departments: {} };
    for (const silent of [[], [null, null, null], [null, undefined, undefined]] as Said[][])
      expect(subject(disclosed('executives-named', [1], silent))).toMatchObject({ shown: 'groups', tally: none });
  });

  it('S20 executives stay open by name, in order of id; nobody else does', () => {
    const of = disclose(
      meeting(
        { checklist: CHECKLIST },
        [representative('x'), 2],
        [executive('f'), null],
        [representative('y'), 2],
        [executive('e'), 1],
        [representative('z'), 3],
      ),
      'executives-named',
    );
    expect(of.open).toEqual([
      { voter: executive('e'), answers: { a: 1 } },
      { voter: executive('f'), answers: { a: null } },
    ]);
    expect(of.named).toEqual({
      a: [
        { voter: 'f', value: null },
        { voter: 'e', value: 1 },
      ],
    });
    expect(of.electorate).toEqual({ executives: 2, departments: { sales: 3 } });
  });
});

describe('what is told beside a name', () => {
  const scored = (mode: PrivacyMode) =>
    disclose(
      meeting(
        { checklist: CHECKLIST, tasks: ['t'] },
        [executive('e'), 1, 5, null, undefined, 2],
        [representative('r'), 2, 4, 4, 4, 4],
      ),
      mode,
    ).named;

  it('S20 is everybody’s answer to each item and each criterion on a named board', () => {
    expect(scored('named')).toMatchObject({
      a: [
        { voter: 'e', value: 1 },
        { voter: 'r', value: 2 },
      ],
      't/effect': [
        { voter: 'e', value: null },
        { voter: 'r', value: 4 },
      ],
      't/ease': [{ voter: 'r', value: 4 }],
    });
  });

  it('S5 is only executives’ where they are named, and nobody’s where nobody is', () => {
    expect(
      Object.values(scored('executives-named'))
        .flat()
        .map(({ voter }) => voter),
    ).toEqual(['e', 'e', 'e', 'e']);
    expect(scored('anonymous')).toEqual({});
  });
});

describe('anonymous', () => {
  it('S23 with two executives everybody is one pool, by head', () => {
    const of = disclosed('anonymous', [1, 1], [5, 5, 5, 5]);
    expect(subject(of)).toMatchObject({ shown: 'merged', departments: false, tally: { departments: everybody } });
    const outcome = reckonDisclosed(of);
    expect(outcome.items.a).toMatchObject({ n: 6, executiveMean: null, gap: null, cliffsDelta: null });
    expect(outcome.items.a?.mean).toBeCloseTo(22 / 6);
    expect(outcome).toMatchObject({ execShareInterval: null, places: null, oneVoterMight: null });
  });

  it('S23 with two representatives too', () => {
    expect(subject(disclosed('anonymous', [1, 1, 1], [5, 5]))?.shown).toBe('merged');
  });

  it('S24 groups of three are shown apart; where two of one answered they merge', () => {
    expect(subject(disclosed('anonymous', [1, 1, 2], [5, 5, 4]))?.shown).toBe('groups');
    expect(subject(disclosed('anonymous', [1, 1, undefined], [5, 5, 4]))?.shown).toBe('merged');
    expect(subject(disclosed('anonymous', [1, 1, null], [5, 5, 4]))?.shown).toBe('merged');
    for (const silent of [undefined, null])
      expect(subject(disclosed('anonymous', [1, 2, 3], [silent, silent, silent]))?.shown).toBe('groups');
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

  it.each<PrivacyMode>(['executives-named', 'anonymous'])(
    'S35 don’t know isn’t told from silence of anybody who isn’t named: %s',
    (mode) => {
      const said = (other: Said) => disclosed(mode, [1, 2, 3, 3], [5, 4, 4, other]);
      expect(said(null).subjects).toEqual(said(undefined).subjects);
      expect(reckonDisclosed(said(null))).toEqual(reckonDisclosed(said(undefined)));
      expect(subject(said(null))?.tally.departments.d0?.unknown).toBeNull();
      // A whole department that doesn't know is as silent.
      const two = (other: Said) => disclosed(mode, [1, 2, 3], [5, 4, 4, other, other, other], 3);
      expect(two(null).subjects).toEqual(two(undefined).subjects);
    },
  );

  it('S34 of an anonymous board nobody’s ballot is left, only counts, how many, and which role finished', () => {
    const of = disclose(
      meeting(
        { checklist: CHECKLIST },
        ...['e', 'f', 'g'].map((id): [Voter, Said] => [{ ...executive(id), finished: id === 'f' }, 1]),
        ...['r', 's', 't'].map((id): [Voter, Said] => [{ ...representative(id), finished: false }, 4]),
      ),
      'anonymous',
    );
    expect(of).toEqual({
      input: { settings: { ...of.input.settings, named: 'none' }, checklist: CHECKLIST, tasks: [] },
      subjects: {
        a: {
          shown: 'groups',
          departments: true,
          tally: {
            executive: { numbers: [3, 0, 0, 0, 0], unknown: null },
            departments: { sales: { numbers: [0, 0, 0, 3, 0], unknown: null } },
          },
        },
      },
      electorate: { executives: 3, departments: { sales: 3 } },
      finished: { executive: true, representative: false },
      open: [],
      named: {},
    });
  });
});
