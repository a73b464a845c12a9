import { readdirSync } from 'node:fs';
import { audit } from './audit.mjs';
import { findBrowsers } from './browsers.mjs';
import { run, SetUpError } from './child.mjs';
import { develop } from './develop.mjs';
import { installPeers } from './install.mjs';
import { bins, inside, root } from './places.mjs';
import { scorecard } from './scorecard.mjs';
import { test } from './test.mjs';
import { environment } from './toolbox.mjs';
import { buildWeb } from './web-build.mjs';

/** Runs steps one after another, all of them, so that one run tells everything; answers the first code that is not 0. */
async function all(...steps) {
  let worst = 0;
  for (const each of steps) {
    const code = await each();
    worst ||= code;
  }
  return worst;
}

const server = (main) => async (node, args) => {
  await buildWeb(node);
  const env = environment(node, { NODE_ENV: 'production' });
  return run(node, [...quiet, inside('server', 'src', ...main), ...args], { env });
};

/** Node 22 calls the type stripping and the SQLite this project rests on experimental, a line each at every start. */
const quiet = ['--disable-warning=ExperimentalWarning'];

const sync = (node) => () => run(node, [bins.svelteKit, 'sync'], { cwd: inside('web'), env: environment(node) });

/** Benches that look at the built pages. */
const LOOKING_BENCHES = new Set(['first-visit', 'interactions']);
/** Benches in which other servers take part. */
const PEER_BENCHES = new Set(['peers', 'many', 'memory']);

/** The environment of what looks at the pages: they are built, and there is a Chromium. */
async function looking(node) {
  await buildWeb(node);
  const { chromium } = await findBrowsers(node);
  if (chromium === null) throw new SetUpError('no Chromium to look with; NEMAWASHI_CHROMIUM may name one');
  return environment(node, { NEMAWASHI_CHROMIUM: chromium });
}

/** What `npm run <task>` does, each with the Node to use and the words after the task; answers the exit code. */
export const tasks = {
  start: server(['main.ts']),

  demo: server(['demo', 'main.ts']),

  dev: develop,

  test,

  chaos: scorecard(['tests/chaos', 'tests/integration/clocks']),

  abuse: scorecard(['tests/abuse']),

  async build(node) {
    await buildWeb(node, { always: true });
    return 0;
  },

  check(node) {
    const env = environment(node);
    const svelteCheck = [bins.svelteCheck, '--tsconfig', './tsconfig.json', '--fail-on-warnings'];
    return all(
      () => run(node, [bins.tsc, '-p', 'tsconfig.json'], { env }),
      sync(node),
      () => run(node, svelteCheck, { cwd: inside('web'), env }),
      // The worker's world is another than the pages'.
      () => run(node, [bins.tsc, '-p', 'src/service-worker/tsconfig.json', '--noEmit'], { cwd: inside('web'), env }),
    );
  },

  async lint(node, args) {
    const env = environment(node);
    const paths = args.length > 0 ? args : ['.'];
    // ESLint reads the types SvelteKit writes.
    const synced = await sync(node)();
    const codes = await Promise.all([
      run(node, [bins.eslint, '--config', '.config/eslint.config.js', '--max-warnings=0', ...paths], { env }),
      run(node, [bins.prettier, '--check', '--log-level=warn', ...paths], { env }),
    ]);
    return [synced, ...codes].find((code) => code !== 0) ?? 0;
  },

  nemawashi(node, args) {
    // It runs where `npm start` runs, so that both mean the same data; files are named from where the person stands.
    const asked = process.env.npm_lifecycle_event === 'nemawashi' ? (process.env.INIT_CWD ?? root) : process.cwd();
    const env = environment(node, { INIT_CWD: asked });
    return run(node, [...quiet, inside('server', 'src', 'cli.ts'), ...args], { env });
  },

  async tour(node, args) {
    const env = await looking(node);
    return run(node, [...quiet, inside('tests', 'tour', 'main.ts'), ...args], { env });
  },

  async 'first-time'(node, args) {
    const env = await looking(node);
    return run(node, [...quiet, inside('tests', 'first-time', 'main.ts'), ...args], { env });
  },

  audit,

  async pack(node, args) {
    await buildWeb(node);
    return run(node, [...quiet, inside('server', 'pack', 'main.ts'), ...args], { env: environment(node) });
  },

  image(node) {
    return run(node, [...quiet, inside('tests', 'image', 'main.ts')], { env: environment(node) });
  },

  office(node, args) {
    return run(node, [...quiet, inside('tests', 'office', 'main.ts'), ...args], { env: environment(node) });
  },

  async bench(node, [name, ...args]) {
    if (name === undefined) {
      const files = readdirSync(inside('tests', 'bench')).filter((file) => file.endsWith('.ts'));
      console.error(`npm run bench -- <${files.map((file) => file.slice(0, -3)).join(' | ')}>`);
      return 2;
    }
    if (PEER_BENCHES.has(name)) await installPeers(node);
    const env = LOOKING_BENCHES.has(name) ? await looking(node) : environment(node);
    return run(node, [...quiet, inside('tests', 'bench', `${name}.ts`), ...args], { env });
  },
};
