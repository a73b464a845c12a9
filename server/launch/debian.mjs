import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { onPath } from './on-path.mjs';
import { memory } from './places.mjs';

/** Whether packages of Debian's own can be installed here. */
export function isDebianRoot() {
  if (process.getuid?.() !== 0 || onPath('apt-get') === null) return false;
  try {
    // Ubuntu's `chromium` is a snap, which does not run in a container.
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Tries to install them; whoever needs them looks whether they are there. */
export async function apt(packages, env) {
  console.error(`nemawashi: installing ${packages.join(' and ')}`);
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 2, 2] };
  const updated = await run('apt-get', ['update'], options);
  if (updated === 0) await run('apt-get', ['install', '-y', ...packages], options);
}

/**
 * Programs that would begin to serve where they are installed: unpacked beside what the launcher remembers, and not
 * installed. Where they need more than the system has, they don't run there; whoever needs them looks.
 */
export async function unpacked(programs, env) {
  const place = join(memory, 'debian');
  const there = ['sbin', 'bin'].flatMap((folder) => names(join(place, 'usr', folder)));
  const missing = programs.filter((name) => onPath(name) === null && !there.includes(name));
  if (missing.length === 0 || !isDebianRoot()) return;
  console.error(`nemawashi: fetching ${missing.join(' and ')}, to be unpacked`);
  const options = { env, cwd: place, stdio: ['ignore', 2, 2] };
  mkdirSync(place, { recursive: true });
  if ((await run('apt-get', ['update'], options)) !== 0) return;
  await run('apt-get', ['download', ...missing], options);
  for (const file of names(place).filter((name) => name.endsWith('.deb')))
    await run('dpkg-deb', ['--extract', file, place], options);
}

function names(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
