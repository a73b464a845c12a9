import { fold } from '../board/fold.ts';
import type { Role } from '../board/participant.ts';

/** Whom a list of people to come may name. */
export type ListedRole = Exclude<Role, 'facilitator'>;

/** What can be nothing but a role, in whatever column it stands. */
const WORDS: Readonly<Record<ListedRole, readonly string[]>> = {
  executive: ['経営層', '経営陣', '経営側', 'executive', 'executives', 'management'],
  representative: [
    '部門代表',
    '部署代表',
    '部門の代表',
    '部署の代表',
    'representative',
    'department representative',
    'rep',
  ],
  observer: ['オブザーバー', 'オブザーバ', '傍聴', '傍聴者', 'observer'],
};

/** What is a role under a heading that says so; elsewhere it may be somebody’s title. */
const UNDER_ROLE: Readonly<Record<ListedRole, readonly string[]>> = {
  executive: [
    '経営',
    '経営者',
    '役員',
    '取締役',
    '社長',
    '代表取締役',
    'exec',
    'director',
    'board',
    'president',
    'ceo',
  ],
  representative: ['代表', '部門', '部署', '部門長', '部長', 'department', 'manager'],
  observer: ['顧問', '外部', '外部顧問', '社外', '見学', 'adviser', 'advisor', 'guest'],
};

const meaning = (...lists: (typeof WORDS)[]) =>
  new Map(
    lists.flatMap((list) =>
      Object.entries(list).flatMap(([role, words]) => words.map((word) => [fold(word), role as ListedRole])),
    ),
  );
const ANYWHERE = meaning(WORDS);
const THERE = meaning(WORDS, UNDER_ROLE);

export const roleCalled = (word: string, underRole: boolean): ListedRole | null =>
  (underRole ? THERE : ANYWHERE).get(fold(word)) ?? null;
