import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { isAllowed } from './licences.ts';
import { idOf, noticesOf, thirdParties } from './third-party.ts';

const packages = thirdParties(fileURLToPath(new URL('../..', import.meta.url)));

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND ISC', true],
  ['MIT AND GPL-2.0-only', false],
  ['(MIT OR ISC) AND (GPL-2.0-only)', false],
  ['AGPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE', false],
  [null, false],
])('Z63 %s may go out with ours: %s', (licence, allowed) => {
  expect(isAllowed(licence)).toBe(allowed);
});

it('Z63 every package that goes out with ours comes on terms that are allowed', () => {
  const names = new Set(packages.map(({ name }) => name));
  // Asked for by us, by them, and by the pages.
  for (const name of ['fastify', 'pino', 'socket.io', 'ws', 'svelte', '@sveltejs/kit', 'immutable'])
    expect(names, name).toContain(name);
  const refused = packages
    .filter(({ licence }) => !isAllowed(licence))
    .map((each) => `${idOf(each)} comes under ${String(each.licence)}: use another, or, if its terms ask nothing of`)
    .map((what) => `${what} those who run it, name them in server/pack/licences.ts`);
  expect(refused).toEqual([]);
});

it('Z62 the notices name each with its terms, and with the text of its licence where it brings one', () => {
  const notices = noticesOf(packages);
  for (const each of packages) expect(notices).toContain(`${idOf(each)}\nLicence: ${String(each.licence)}\n`);
  const texts = packages.flatMap(({ text }) => text ?? []);
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => !notices.includes(text))).toEqual([]);
});
