import { expect, it } from 'vitest';
import { GroupCommit } from './group-commit.ts';

/** Keeps what it is given, unless some of it is taken; of `unknown` it can't say whose it is. */
function committing(taken: ReadonlySet<string>) {
  const tried: string[] = [];
  const commits = new GroupCommit<string>(
    (queries) => {
      tried.push(queries.join(' '));
      const found = queries.filter((query) => taken.has(query));
      return found.length === 0 ? Promise.resolve() : Promise.reject(new Error(found.join(' ')));
    },
    (error, queries) =>
      error instanceof Error &&
      !error.message.includes('unknown') &&
      queries.some((query) => error.message.includes(query)),
  );
  return { tried, add: (...all: string[]) => Promise.allSettled(all.map((query) => commits.add([query]))) };
}

it('Z32 whose number is taken is told, and the others go on together', async () => {
  const { tried, add } = committing(new Set(['b', 'd']));
  expect((await add('a', 'b', 'c', 'd', 'e')).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(tried).toEqual(['a b c d e', 'a c e']);
});

it('where nobody can say whose it is each is tried by itself', async () => {
  const { tried, add } = committing(new Set(['unknown']));
  expect((await add('a', 'unknown', 'c')).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(tried).toEqual(['a unknown c', 'a', 'unknown', 'c']);
});
