/** `from` may not be imported by `target`, by whatever path. */
const direction = (target, ...from) =>
  from.map((each) => ({ target: `./${target}`, from: `./${each}`, message: `${target} must not know ${each}.` }));

/** What stands in a folder may import what stands before it, never what comes after. */
const upward = (within, ...order) =>
  order.slice(0, -1).map((each, place) => ({
    target: `./${within}/${each}`,
    from: order.slice(place + 1).map((later) => `./${within}/${later}`),
    message: `${each} must not know what is built on it.`,
  }));

export const packages = [
  ...direction('shared', 'web', 'server', 'tests'),
  ...direction('web', 'server', 'tests'),
  ...direction('server', 'web', 'tests'),
  // In no build: what a page imports would be.
  ...direction('web/src/lib', 'web/src/gallery'),
  ...direction('web/src/routes', 'web/src/gallery'),
];

export const folders = [
  ...upward(
    'shared/src',
    ...[
      'days.ts',
      'calendar',
      'browsers',
      'words',
      'values',
      'reckoning',
      'board',
      'figures',
      'links',
      'protocol',
      'candidates',
    ],
    ...[
      'pasted',
      'template',
      'earlier',
      'sentences',
      'following',
      'documents',
      'leading',
      'sample',
      'explained',
      'what-if',
      'guide',
      'export',
      'comparing',
    ],
  ),
  ...upward(
    'server/src',
    ...[
      'elapsed.ts',
      'packed.ts',
      'turns.ts',
      'store',
      'access',
      'config.ts',
      'log.ts',
      'reached.ts',
      'boards',
      'documents',
      'export',
    ],
    ...['operator', 'http', 'live', 'app.ts', 'demo', 'main.ts', 'cli.ts'],
  ),
  ...upward(
    'web/src/lib',
    // The ground: what every part stands on.
    ...[
      'remembered',
      'patiently.ts',
      'lazily.ts',
      'gradually.svelte.ts',
      'translated',
      'i18n',
      'connection',
      'charts',
      'ui',
      'parts',
      'forms',
    ],
    // One subject each, in parts of the page.
    ...['explained', 'files', 'ideas', 'privacy', 'remarks', 'share', 'timer', 'weights', 'what-if'],
    ...[
      'rounds',
      'checklist',
      'shell',
      'people',
      'plan',
      'follow-up',
      'arriving',
      'minutes',
      'guide',
      'links',
      'inviting',
      'ballot',
    ],
    ...['leading', 'controls', 'setup', 'join', 'kept', 'looking', 'benchmark', 'results', 'reveal', 'print'],
    // Whole pages.
    ...['door', 'board', 'screen', 'sample', 'home', 'advisers'],
  ),
];
