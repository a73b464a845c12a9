import type { Environment } from 'vitest/runtime';

/** Node, with sources translated as for the browser: runes work and effects run, but there is no DOM. */
const environment: Environment = {
  name: 'page',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
};

// eslint-disable-next-line import-x/no-default-export -- Vitest looks for the default.
export default environment;
