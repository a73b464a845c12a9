import { describe, expect, it } from 'vitest';
import { initialsOf, surnameOf } from './surname.ts';

describe('M150 a seal says the family’s name', () => {
  it.each([
    ['山田 太郎', '山田'],
    ['山田　太郎', '山田'],
    ['佐藤', '佐藤'],
    ['佐藤さん', '佐藤'],
    ['山田太郎', '山田太郎'],
    ['長谷川 誠（総務）', '長谷川'],
    ['山田 太郎（2）', '山田'],
    ['さん', 'さん'],
    ['エリカ・ムスターマン', 'ムスターマン'],
    ['スミス ジョン', 'スミス'],
    ['김 민수', '김'],
    ['Erika Mustermann', 'Mustermann'],
    ['Mustermann, Erika', 'Mustermann'],
    ['Martin Luther King, Jr.', 'King'],
    ['Dr. Erika Mustermann PhD', 'Mustermann'],
    ['Jan van der Berg', 'van der Berg'],
    ['YAMADA Taro', 'YAMADA'],
    ['ERIKA MUSTERMANN', 'MUSTERMANN'],
    ['Erika', 'Erika'],
    ['(CEO)', '(CEO)'],
    ['Dr.', 'Dr.'],
  ])('of %s: %s', (name, surname) => {
    expect(surnameOf(name)).toBe(surname);
  });

  it.each([
    ['Erika Mustermann', 'EM'],
    ['Erika Maria Mustermann', 'EM'],
    ['Jan van der Berg', 'JB'],
    ['Erika', 'E'],
    ['123', ''],
  ])('and where there is no room, initials: of %s %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
