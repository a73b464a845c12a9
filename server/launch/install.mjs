import { existsSync } from 'node:fs';
import { step } from './child.mjs';
import { inside } from './places.mjs';
import { forget, hashOf, recall, remember } from './stamp.mjs';
import { environment, findPnpm } from './toolbox.mjs';

const packages = ['web', 'server', 'shared', 'tests'];

/** Installs what the lockfile pins, unless exactly that stands in node_modules already. */
export async function install(node) {
  const manifests = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((name) => inside(name));
  const all = [...manifests, ...packages.map((name) => inside(name, 'package.json'))];
  const hash = hashOf(all, { also: `${process.platform} ${process.arch}` });
  const complete = ['.', ...packages].every((name) => existsSync(inside(name, 'node_modules')));
  if (complete && recall('installed') === hash) return;

  const pnpm = await findPnpm();
  forget('installed');
  // CI: pnpm must never wait for an answer, whoever may sit at the keyboard.
  const env = environment(node, { CI: 'true' });
  await step('installing the packages', pnpm, ['install', '--frozen-lockfile', '--reporter=append-only'], { env });
  remember('installed', hash);
}
