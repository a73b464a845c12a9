import type { Expected } from '../board/expected.ts';
import type { ExpectedId, SeatId } from '../board/ids.ts';
import { expect, it } from 'vitest';
import { awaited, awaitedVoters } from './awaited.ts';

const to = (name: string, changes: Partial<Expected> = {}): Expected => ({
  id: name as ExpectedId,
  name,
  jobTitle: '',
  reading: '',
  role: 'executive',
  department: null,
  absent: false,
  seat: null,
  ...changes,
});

it('waits for whoever was to come and has neither come nor been excused; for a vote, of voters only', () => {
  const list = [
    to('社長'),
    to('専務', { seat: 's1' as SeatId }),
    to('常務', { absent: true }),
    to('営業', { role: 'representative' }),
    to('顧問', { role: 'observer' }),
  ];
  expect(awaited(list).map(({ name }) => name)).toEqual(['社長', '営業', '顧問']);
  expect(awaitedVoters(list).map(({ name }) => name)).toEqual(['社長', '営業']);
});
