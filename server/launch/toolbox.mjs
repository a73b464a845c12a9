import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ask, SetUpError, stopCode } from './child.mjs';
import { isNewEnough } from './new-enough.mjs';
import { canRun, onPath } from './on-path.mjs';
import { inside } from './places.mjs';
import { recall, remember } from './stamp.mjs';

/** Fetched where the machine's Node is older than package.json asks. */
const NODE = '24.21.0';

const manifest = JSON.parse(readFileSync(inside('package.json'), 'utf8'));
const pnpmVersion = manifest.packageManager.split('@')[1];

const runs = (version) => isNewEnough(version, manifest.engines.node);

/** The Node to run everything with. This one, where it is new enough. */
export async function findNode() {
  if (runs(process.versions.node)) return process.execPath;
  return (await fetched(`node@${NODE}`, `pnpm@${pnpmVersion}`)).node;
}

/** A pnpm of the pinned major version. */
export async function findPnpm() {
  const own = onPath('pnpm');
  if (own !== null && (await majorOf(own)) === pnpmVersion.split('.')[0]) return own;
  if (!runs(process.versions.node)) return (await fetched(`node@${NODE}`, `pnpm@${pnpmVersion}`)).pnpm;
  return (await fetched(`pnpm@${pnpmVersion}`)).pnpm;
}

/** The environment for children: whatever looks for `node` on its own finds the right one. */
export function environment(node, more = {}) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [name]: [dirname(node), process.env[name]].filter(Boolean).join(delimiter), ...more };
}

async function majorOf(pnpm) {
  const env = { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' };
  return (await ask(pnpm, ['--version'], { quiet: true, env })).text.trim().split('.')[0];
}

/**
 * Lets npx fetch packages into npm's cache and answers where Node and pnpm then are.
 * npx itself ends here: between us and the server it would be one more process that may lose a signal.
 */
async function fetched(...packages) {
  const key = `${packages.join(' ')} ${process.platform} ${process.arch}`;
  const known = JSON.parse(recall('tools.json') ?? '{}')[key];
  if (known && canRun(known.node) && canRun(known.pnpm)) return known;

  console.error(`nemawashi: fetching ${packages.join(' and ')} from the registry`);
  const [file, ...first] = npx();
  const args = ['-y', ...packages.flatMap((name) => ['-p', name]), '--', 'node'];
  // npm's own news and advice are not this project's.
  const env = {
    ...process.env,
    npm_config_update_notifier: 'false',
    npm_config_fund: 'false',
    npm_config_audit: 'false',
  };
  const { code, text } = await ask(file, [...first, ...args, inside('server', 'launch', 'where.mjs')], { env });
  if (stopCode() !== null) process.exit(stopCode());
  const found = parse(text);
  if (code !== 0 || !found?.node || !found.pnpm) {
    throw new SetUpError(
      `npx could not fetch ${packages.join(' and ')}. Is the registry reachable? ` +
        `With Node ${manifest.engines.node} and pnpm ${pnpmVersion} installed, nothing has to be fetched.`,
    );
  }
  if (packages.some((name) => name.startsWith('node@')) && !runs(found.version)) {
    throw new SetUpError(`npx answered with Node ${found.version}. Are install scripts switched off (ignore-scripts)?`);
  }
  remember('tools.json', JSON.stringify({ ...JSON.parse(recall('tools.json') ?? '{}'), [key]: found }));
  return found;
}

function parse(text) {
  try {
    return JSON.parse(text.trim().split('\n').at(-1));
  } catch {
    return null;
  }
}

/** How to call npx: by the npm that started us where there is one, else the one beside this Node, else PATH's. */
function npx() {
  const here = dirname(process.execPath);
  const places = [
    /npm-cli\.js$/.test(process.env.npm_execpath ?? '') ? join(dirname(process.env.npm_execpath), 'npx-cli.js') : '',
    join(here, 'node_modules', 'npm', 'bin', 'npx-cli.js'),
    join(here, '..', 'lib', 'node_modules', 'npm', 'bin', 'npx-cli.js'),
  ];
  const script = places.find((place) => place !== '' && existsSync(place));
  if (script !== undefined) return [process.execPath, script];
  const own = onPath('npx');
  if (own === null) throw new SetUpError('neither npm nor npx was found beside Node.');
  return [own];
}
