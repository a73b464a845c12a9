import { describe, expect, it } from 'vitest';
import type { PrivacyMode } from './settings.ts';
import type { Voter } from './input.ts';
import { disclose, openly } from './privacy.ts';
import { executive, item, meeting, representative } from './testing/meeting.ts';
import { turnout } from './turnout.ts';

const checklist = [
  item('a', 'culture'),
  item('b', 'talent'),
  item('c', 'executive'),
  item('d', 'culture'),
  item('gate', 'safety'),
];
type Row = Parameters<typeof meeting>[1];
const of = (...rows: Row[]) => turnout(openly(meeting({ checklist }, ...rows)), 'hybrid');

describe('turnout', () => {
  it('T23 is the numbers given on the three axes’ items; don’t know and gates are none', () => {
    expect(of([executive('e'), 3, 3], [representative('r'), 3, null, null, null, 5]).turnout).toBe(3 / 8);
    expect(of([executive('e'), 3, 3, 3, 3, 1]).turnout).toBe(1);
    expect(of()).toEqual({ turnout: 0, quorum: false });
  });
});

describe('quorum', () => {
  it('T24 needs a pattern, enough numbers, and each role that is there', () => {
    expect(of([executive('e'), 3, 3], [representative('r'), 3, 3]).quorum).toBe(true);
    expect(turnout(openly(meeting({ checklist }, [executive('e'), 3, 3, 3, 3])), null).quorum).toBe(false);
    expect(of([representative('r'), 3, 3, 3, 3], [representative('s')]).quorum).toBe(true);
    expect(of([representative('r'), 3, 3, 3], [representative('s')]).quorum).toBe(false);
  });

  it('T24 a role took part that gave numbers on half of the items, whoever of it', () => {
    const others = ['r', 's', 't'].map((id): Row => [representative(id), 3, 3, 3, 3]);
    expect(of([executive('e'), null, 3], ...others).quorum).toBe(false);
    expect(of([executive('e'), null, 3], [executive('f'), 3], ...others).quorum).toBe(true);
  });

  const anonymous = (mode: PrivacyMode, ...rows: Row[]) =>
    turnout(disclose(meeting({ checklist }, ...rows), mode), 'hybrid').quorum;
  const three = (role: (id: string) => Voter, ...said: (1 | 2 | 3 | 4 | 5 | null | undefined)[]) =>
    ['1', '2', '3'].map((n): Row => [role(`${role('').role}${n}`), ...said]);

  it('T24 a merged item counts for both roles: whose numbers it has isn’t told', () => {
    // Two executives answered everything: each item is merged.
    const executives: Row[] = [[executive('e'), 3, 3, 3, 3], [executive('f'), 3, 3, 3, 3], [executive('g')]];
    expect(anonymous('anonymous', ...executives, ...three(representative, 3, 3, 3, 3))).toBe(true);
    // Nobody of them did: groups are apart, and they are silent.
    expect(anonymous('anonymous', ...three(executive), ...three(representative, 3, 3, 3, 3))).toBe(false);
  });

  it('T24 in one pool it asks who has finished the first round, never who gave numbers', () => {
    const quorum = (finished: boolean, ...said: (1 | 2 | 3 | 4 | 5 | null)[]) =>
      anonymous('anonymous', [{ ...executive('e'), finished }, ...said], ...three(representative, 3, 3, 3, 3));
    expect([quorum(true, null, null, null, null), quorum(true), quorum(false, 3, 3, 3, 3)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('T24 a file that doesn’t tell who has finished: whoever answered half, don’t know included', () => {
    const quorum = (...said: (1 | 2 | 3 | 4 | 5 | null)[]) =>
      turnout(
        openly(
          meeting(
            { checklist, settings: { groups: false } },
            [executive('e'), ...said],
            [representative('r'), 3, 3, 3, 3],
          ),
        ),
        'hybrid',
      ).quorum;
    expect([quorum(null, null), quorum(3, null), quorum(null)]).toEqual([true, true, false]);
  });
});
