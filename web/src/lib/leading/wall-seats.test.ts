import type { DepartmentId, ExpectedId, SeatId } from '@nemawashi/shared/board/ids';
import type { Sections } from '@nemawashi/shared/board/view';
import { expect, it } from 'vitest';
import { wallGroups } from './wall-seats.ts';

type Told = Parameters<typeof wallGroups>[0];
type Person = Sections['people'][number];

const person = (name: string, changes: Partial<Person> = {}): Person =>
  ({
    seat: name as SeatId,
    name,
    role: 'executive',
    department: null,
    removed: false,
    entered: false,
    online: true,
    ...changes,
  }) as Person;
const rep = (name: string, department: string, changes: Partial<Person> = {}): Person =>
  person(name, { role: 'representative', department: department as DepartmentId, ...changes });

const told = (progress: Partial<Told['progress']>): Told => ({
  people: [
    person('社長'),
    rep('総務', 'affairs', { online: false }),
    rep('営業', 'sales'),
    rep('代わりに入力', 'sales', { online: false, entered: true }),
    rep('外れた人', 'sales', { removed: true }),
    person('進行', { role: 'facilitator' }),
    person('顧問', { role: 'observer' }),
  ],
  expected: [
    {
      id: 'x' as ExpectedId,
      name: '常務',
      jobTitle: '',
      reading: '',
      role: 'executive',
      department: null,
      absent: false,
      seat: null,
    },
  ],
  progress: { round: null, finished: [], finishedCount: 0, voters: 4, namesHidden: false, ...progress },
  setup: { departments: [{ id: 'sales' }, { id: 'affairs' }] } as unknown as Told['setup'],
});
const drawn = (given: Told): string[] =>
  wallGroups(given).flatMap(({ role, department, seats }) =>
    seats.map(({ name, state }) => `${department ?? role}: ${name} ${state}`),
  );

it('M61 a seat for everybody who answers, executives first, then by department, and for who is still to come', () => {
  expect(drawn(told({ finished: ['社長' as SeatId, '営業' as SeatId] }))).toEqual([
    'executive: 社長 done',
    'executive: 常務 to-come',
    'sales: 営業 done',
    'sales: 代わりに入力 open',
    'affairs: 総務 away',
  ]);
});

it('S41 M61 where it isn’t told who has finished, no seat says anything, whoever has', () => {
  const seats = drawn(told({ namesHidden: true }));
  expect(seats).toContain('sales: 営業 untold');
  expect(drawn(told({ namesHidden: true, finished: ['社長' as SeatId], finishedCount: 3 }))).toEqual(seats);
  expect(seats.filter((seat) => /done|open|away/.test(seat))).toEqual([]);
});
