import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Route {
  readonly method: 'GET' | 'POST';
  /** With `:board` and other parts to be filled in. */
  readonly path: string;
}

const FOLDER = new URL('../../server/src/http/', import.meta.url);
const DECLARED = /\bapp\.(get|post)\(\s*'(\/[^']*)'/g;

/** Every address that the server answers over HTTP, read from where it declares them: none that is added there is forgotten here. */
export const ROUTES: readonly Route[] = readdirSync(fileURLToPath(FOLDER))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .flatMap((name) => [...readFileSync(new URL(name, FOLDER), 'utf8').matchAll(DECLARED)])
  .map(([, method = '', path = '']) => ({ method: method.toUpperCase() as Route['method'], path }));

export const API_ROUTES = ROUTES.filter(({ path }) => path.startsWith('/api/'));

/** What is asked about a board by whoever has a seat there. */
export const addressAt = ({ path }: Route, { board, seat }: { board: string; seat: string }): string =>
  `${path.replace(':board', board)}${path.includes(':board') ? `?seat=${seat}` : ''}`;
