import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../web/build', import.meta.url));
const TEXT = new Set(['.js', '.css', '.html', '.json']);
const START = /<script>([\s\S]*?)<\/script>/;

export interface ReplaceablePages {
  /** Where the server finds its pages. */
  readonly folder: string;
  /** As an update does: the same pages as a newer version, of which no file has the name it had. */
  replace(): Promise<void>;
  remove(): Promise<void>;
}

/** The built pages in a folder of their own, to be replaced while the server serves them. */
export async function replaceablePages(): Promise<ReplaceablePages> {
  const top = await mkdtemp(join(tmpdir(), 'nemawashi-pages-'));
  const folder = join(top, 'pages');
  await cp(BUILT, folder, { recursive: true });
  return {
    folder,
    async replace() {
      const newer = join(top, 'newer');
      await cp(BUILT, newer, { recursive: true });
      await makeNewer(newer);
      await rm(folder, { recursive: true });
      await rename(newer, folder);
    },
    remove: () => rm(top, { recursive: true, force: true }),
  };
}

async function makeNewer(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const { version } = JSON.parse(await readFile(join(folder, '_app/version.json'), 'utf8')) as { version: string };
  const hashed = files
    .filter((file) => file.includes('immutable') && TEXT.has(extname(file)))
    .map((file) => basename(file));
  const names = new RegExp(hashed.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const file of files) {
    // What was packed ahead is of the old version.
    if (/\.(br|gz)$/.test(file)) await rm(file);
    else if (TEXT.has(extname(file))) {
      const text = (await readFile(file, 'utf8')).replace(names, (name) => `n${name}`).replaceAll(version, 'newer');
      await writeFile(file, file.endsWith('index.html') ? allowed(text) : text);
      if (file.includes('immutable')) await rename(file, join(file, '..', `n${basename(file)}`));
    }
  }
}

/** The page's policy names the hash of its start script, which is another one now. */
function allowed(page: string): string {
  const script = START.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  return page.replace(/'sha256-[^']+'/, `'sha256-${hash}'`);
}
