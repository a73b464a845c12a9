import { existsSync } from 'node:fs';
import { alone } from './alone.mjs';
import { step } from './child.mjs';
import { bins, inside } from './places.mjs';
import { forget, hashOf, recall, remember } from './stamp.mjs';
import { environment } from './toolbox.mjs';

const sources = ['web/src', 'web/static', 'web/vite.config.ts', 'web/package.json', 'web/tsconfig.json', 'shared/src'];

/** Builds the pages, unless the build that is there was made from these very sources. */
export function buildWeb(node, options) {
  return alone(() => build(node, options));
}

async function build(node, { always = false } = {}) {
  const paths = [...sources, 'shared/package.json', 'pnpm-lock.yaml'].map((path) => inside(path));
  const hash = hashOf(paths, { skip: (file) => file.endsWith('.test.ts') });
  if (!always && existsSync(inside('web', 'build', 'index.html')) && recall('web-built') === hash) return;

  forget('web-built');
  const env = environment(node, { NODE_ENV: 'production' });
  await step('building the pages', node, [bins.vite, 'build', '--logLevel', 'warn'], { cwd: inside('web'), env });
  remember('web-built', hash);
}
