import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './child.mjs';
import { inside } from './places.mjs';
import { forget, hashOf, recall, remember } from './stamp.mjs';
import { environment, findPnpm } from './toolbox.mjs';

const packages = ['web', 'server', 'shared', 'tests'];

/** Other servers, to measure beside; by a lockfile of their own, so that nobody who runs or tests the product takes them. */
export async function installPeers(node) {
  const folder = inside('tests', 'bench', 'peers');
  const hash = hashOf([join(folder, 'pnpm-lock.yaml')], { also: `${process.platform} ${process.arch}` });
  if (existsSync(join(folder, 'node_modules')) && recall('peers') === hash) return;
  const words = ['install', '--ignore-workspace', '--frozen-lockfile', '--ignore-scripts', '--no-optional'];
  const env = environment(node, { CI: 'true' });
  await step('installing other servers to measure beside', await findPnpm(), words, { cwd: folder, env });
  remember('peers', hash);
}

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
