import { readFileSync } from 'node:fs';
import { run } from './child.mjs';
import { onPath } from './on-path.mjs';

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
