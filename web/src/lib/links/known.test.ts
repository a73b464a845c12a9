import type { DepartmentId, LinkId } from '@nemawashi/shared/board/ids';
import type { Role } from '@nemawashi/shared/board/participant';
import type { MadeLink } from '@nemawashi/shared/protocol/http';
import { expect, it } from 'vitest';
import { departmentsWithout, living, toSend, unknownLinks } from './known.ts';

const onBoard = (id: string, role: Role, department: string | null = null, revokedAt: number | null = null) => ({
  id: id as LinkId,
  role,
  department: department as DepartmentId | null,
  revokedAt,
  expected: null,
  joined: 0,
});
const known = (id: string, role: Role, department: string | null = null): MadeLink => ({
  link: id as LinkId,
  role,
  department: department as DepartmentId | null,
  secret: `secret-${id}`,
});
const DEPARTMENTS = ['sales', 'hr'].map((id) => ({ id: id as DepartmentId, name: { ja: id, en: id } }));

it('asks a new facilitator to make what another browser made, once each, and nothing that was revoked', () => {
  const links = [
    onBoard('a', 'executive'),
    onBoard('b', 'representative'),
    onBoard('c', 'representative', 'sales'),
    onBoard('d', 'representative', 'sales'),
    onBoard('e', 'observer', null, 5),
    onBoard('f', 'facilitator'),
  ];
  expect(unknownLinks([], links)).toEqual([
    { role: 'executive', department: null },
    { role: 'representative', department: null },
    { role: 'representative', department: 'sales' },
  ]);
  expect(unknownLinks([known('x', 'executive'), known('b', 'representative')], links)).toEqual([
    { role: 'representative', department: 'sales' },
  ]);
});

it('shows no link that somebody else has revoked', () => {
  expect(living([known('a', 'executive'), known('b', 'observer')], [onBoard('a', 'executive', null, 5)])).toEqual([
    known('b', 'observer'),
  ]);
});

it('makes links for the departments that have none, those with a revoked one among them', () => {
  const mine = [known('s', 'representative', 'sales')];
  expect(departmentsWithout(mine, [], DEPARTMENTS)).toEqual([{ role: 'representative', department: 'hr' }]);
  expect(departmentsWithout(mine, [onBoard('s', 'representative', 'sales', 5)], DEPARTMENTS)).toHaveLength(2);
});

it('sends the departments their own links where there is none for all', () => {
  const own = [known('s', 'representative', 'sales'), known('h', 'representative', 'hr')];
  expect(toSend([known('r', 'representative'), ...own, known('e', 'executive')]).map(({ link }) => link)).toEqual([
    'e',
    'r',
  ]);
  expect(toSend(own)).toEqual(own);
});
