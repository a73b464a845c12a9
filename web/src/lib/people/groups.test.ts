import type { Department } from '@nemawashi/shared/board/checklist';
import type { DepartmentId, SeatId } from '@nemawashi/shared/board/ids';
import type { PersonView } from '@nemawashi/shared/board/view/people-section';
import { expect, it } from 'vitest';
import { peopleGroups } from './groups.ts';

const department = (id: string): Department => ({ id: id as DepartmentId, name: { ja: id, en: id } });
const person = (name: string, role: PersonView['role'], at: string | null = null, reading = ''): PersonView => ({
  seat: name as SeatId,
  name,
  jobTitle: '',
  reading,
  role,
  department: at as DepartmentId | null,
  leads: role === 'facilitator',
  entered: false,
  attendance: { kind: 'present', for: '' },
  recorded: false,
  removed: false,
  mergedInto: null,
  reissued: null,
  moved: null,
  online: true,
});

it('lists people by role and department, sorted by reading, and departments without anybody too', () => {
  const groups = peopleGroups(
    [
      person('山田', 'representative', 'sales', 'やまだ'),
      person('青木', 'representative', 'sales', 'あおき'),
      person('社長', 'executive'),
      person('進行', 'facilitator'),
    ],
    [department('sales'), department('field')],
  );
  expect(groups.map(({ key, people }) => [key, people.map(({ name }) => name)])).toEqual([
    ['facilitator', ['進行']],
    ['executive', ['社長']],
    ['sales', ['青木', '山田']],
    ['field', []],
  ]);
});

it('shows observers only where there are any', () => {
  expect(peopleGroups([person('顧問', 'observer')], []).map(({ key }) => key)).toEqual([
    'facilitator',
    'executive',
    'observer',
  ]);
});
