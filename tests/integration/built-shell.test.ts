import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shellAt } from '@nemawashi/server/http/shell';
import { expect, it } from 'vitest';

/** As `npm run build` leaves it; `npm test` builds it first. */
const built = fileURLToPath(new URL('../../web/build/index.html', import.meta.url));

it('D72 the page shell that was really built names no address of its own outside the path', () => {
  const page = shellAt(readFileSync(built, 'utf8'), '/board');
  expect(page).toContain('base: "/board"');
  expect(page.match(/["'(`]\/(?!board[/"]|\/)[a-z_][^"'`)]*/gi) ?? []).toEqual([]);
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts)
    expect(page).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
});
