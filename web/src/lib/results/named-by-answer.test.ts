import type { DepartmentId, SeatId } from '@nemawashi/shared/board/ids';
import { PRESENT } from '@nemawashi/shared/board/participant';
import type { PersonView } from '@nemawashi/shared/board/view/people-section';
import { describe, expect, it } from 'vitest';
import { namedByAnswer } from './named-by-answer.ts';

const person = (seat: string, role: PersonView['role'], department: string | null): PersonView => ({
  seat: seat as SeatId,
  name: seat,
  jobTitle: '',
  reading: '',
  role,
  department: department as DepartmentId | null,
  leads: false,
  entered: false,
  attendance: PRESENT,
  recorded: true,
  removed: false,
  mergedInto: null,
  reissued: null,
  moved: null,
  online: true,
});
const people = [
  person('社長', 'executive', null),
  person('小林', 'representative', 'sales'),
  person('林', 'representative', 'sales'),
];
const setup = { departments: [{ id: 'sales' as DepartmentId, name: { ja: '営業', en: 'Sales' } }] };
const said = (seat: string, value: 1 | 2 | 3 | 4 | 5 | null) => ({ seat: seat as SeatId, value });

describe('E5 who answered what', () => {
  it('is told group by group, the highest answer first and don’t know last', () => {
    const named = [said('小林', null), said('社長', 5), said('林', 2)];
    expect(namedByAnswer({ named }, { people, setup }, 'ja')).toEqual([
      { role: 'executive', lines: [{ value: 5, names: ['社長'] }] },
      {
        role: 'representative',
        lines: [
          { value: 2, names: ['林（営業）'] },
          { value: null, names: ['小林（営業）'] },
        ],
      },
    ]);
  });

  it('S44 is marked where a facilitator said it for them', () => {
    const entered = people.map((each) => ({ ...each, entered: each.seat === '社長' }));
    const [group] = namedByAnswer({ named: [said('社長', 5)] }, { people: entered, setup }, 'ja');
    expect(group?.lines[0]?.names).toEqual(['社長（代行入力）']);
  });

  it('leaves out the group nobody of which is named', () => {
    expect(namedByAnswer({ named: [said('社長', 5)] }, { people, setup }, 'en').map(({ role }) => role)).toEqual([
      'executive',
    ]);
  });
});
