import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** How the files of this program end: as they are written, or packed, as JavaScript that lies in one folder. */
export const ENDING = extname(import.meta.url);
export const isPacked = ENDING === '.js';

/** Where whoever asks stands: npm runs the scripts of a repository in the repository's folder. */
export const whereAsked = (): string => (isPacked ? undefined : process.env.INIT_CWD) ?? process.cwd();

export function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
