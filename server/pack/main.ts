/**
 * Makes of this repository, whose pages are built, what somebody else runs without building: a folder, and the same as an
 * archive that npm installs and that also runs where it is unpacked. `npm run pack -- [FOLDER]`; without one into `dist`.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { entriesOf, tarball, zipped } from './archive.ts';
import { bundle } from './bundle.ts';
import { noticesOf, thirdParties } from './third-party.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const START = 'nemawashi.js';

/** What goes in as it stands, and where. */
const COPIED = [
  ['server/pack/nemawashi.js', START],
  ['server/pack/README.md', 'README.md'],
  ['server/launch/new-enough.mjs', 'server/launch/new-enough.mjs'],
  ['LICENSE', 'LICENSE'],
  ['web/build', 'web/build'],
] as const;

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
const { name, version, description, license, type, engines } = manifest;
const bare = `${String(name)}-${String(version)}`;
const into = resolve(process.env.INIT_CWD ?? process.cwd(), process.argv[2] ?? join(ROOT, 'dist'));
const folder = join(into, String(name));

if (!existsSync(join(ROOT, 'web', 'build', 'index.html'))) throw new Error('The pages are not built');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [from, to] of COPIED) cpSync(join(ROOT, from), join(folder, to), { recursive: true });
writeFileSync(
  join(folder, 'package.json'),
  `${JSON.stringify({ name, version, description, license, type, engines, bin: { nemawashi: START } }, null, 2)}\n`,
);

const packages = thirdParties(ROOT);
const bundled = await bundle(ROOT, join(folder, 'server', 'lib'));
const unnamed = bundled.filter((each) => !packages.some((known) => known.name === each));
if (unnamed.length > 0) throw new Error(`In the bundle, and no production dependency: ${unnamed.join(', ')}`);
writeFileSync(join(folder, 'THIRD-PARTY-NOTICES'), noticesOf(packages));

const entries = entriesOf(folder, bare, [START]);
writeFileSync(join(into, `${bare}.tgz`), tarball(entries));
writeFileSync(join(into, `${bare}.zip`), zipped(entries));
console.log(`${folder}, ${bare}.tgz and ${bare}.zip, with ${String(bundled.length)} packages in the server`);
