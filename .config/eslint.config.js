// Called with `--config .config/eslint.config.js` from the top folder; paths here start there.
import { resolve } from 'node:path';
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { folders, packages } from './folders.js';

const TESTS = ['**/*.test.ts', 'tests/**/*.ts'];
const PLAIN = ['**/*.{js,mjs}'];

/** What would make the core's answer depend on when, where or how often it is asked. */
const impure = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The core is told the time.' },
  { selector: "CallExpression[callee.name='Date']", message: 'The core is told the time.' },
];

/** SPEC P5: a part that doesn't come must be told of, and once is easily forgotten. */
const fetchedParts = [
  {
    selector: "ImportExpression:not(CallExpression[callee.name='lazily'] ImportExpression)",
    message: 'Parts of the page are fetched by lazily(() => import(…)), from lib/lazily.ts.',
  },
  { selector: 'SvelteAwaitBlock', message: 'Parts of the page are shown by <Lazy>, from lib/parts.' },
];

/** SPEC D72: addresses that would miss the path behind which the server lives. */
const placeless = [
  {
    selector: "MemberExpression[object.name='location'][property.name=/^(origin|host|hostname|protocol)$/]",
    message: 'Addresses are made in #lib/connection/address.ts.',
  },
  {
    selector:
      "CallExpression[callee.name='fetch'] > TemplateLiteral.arguments, CallExpression[callee.name='fetch'] > Literal.arguments",
    message: 'Say where with `ours` of #lib/connection/address.ts.',
  },
  {
    selector: "Literal[value=/^\\/(socket\\.io|sync)\\b/]:not(CallExpression[callee.name='ours'] > Literal)",
    message: 'Say where with `ours` of #lib/connection/address.ts.',
  },
  {
    selector: [
      'SvelteAttribute[key.name=/^(href|src|action)$/] > SvelteLiteral[value=/^\\//]',
      'SvelteMustacheTag > Literal[value=/^\\//]',
      'SvelteMustacheTag > TemplateLiteral > TemplateElement:first-child[value.raw=/^\\//]',
      "CallExpression[callee.name='goto'] > Literal[value=/^\\//]",
      "CallExpression[callee.name='goto'] > TemplateLiteral > TemplateElement:first-child[value.raw=/^\\//]",
    ].join(', '),
    message: 'Use `resolve` or `asset` of $app/paths.',
  },
];

const browsersToo = { group: ['node:*'], message: 'shared runs in the browser as well.' };
const yjs = { name: 'yjs', message: 'Of shared documents only shared/src/candidates knows how they are kept.' };

export default defineConfig(
  { ignores: ['**/node_modules', '**/build', '**/.svelte-kit', '**/data', '**/test-results'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  svelte.configs.prettier,

  {
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: resolve(import.meta.dirname, '..'),
        extraFileExtensions: ['.svelte'],
      },
    },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.mjs', '.json'] })],
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-irregular-whitespace': ['error', { skipRegExps: true, skipComments: true, skipTemplates: true }],
      'no-else-return': 'error',
      'no-implicit-coercion': ['error', { boolean: false }],
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'max-lines': ['error', { max: 300 }],

      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-relative-packages': 'error',
      'import-x/no-restricted-paths': ['error', { zones: packages }],

      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-base-to-string': ['error', { ignoredTypeNames: ['Error', 'URL', 'YText'] }],
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-dynamic-delete': 'error',
      '@typescript-eslint/no-extraneous-class': 'error',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      '@typescript-eslint/no-meaningless-void-operator': 'error',
      '@typescript-eslint/no-misused-spread': 'error',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/no-unnecessary-type-arguments': 'error',
      '@typescript-eslint/no-useless-constructor': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/prefer-optional-chain': 'error',
      // Fastify and Socket.IO call some functions whose answer must be a promise.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/unified-signatures': 'error',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
    },
  },

  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'import-x/no-default-export': 'off',
      // A prop's default, `let { open = $bindable(false) } = $props()`, is assigned later.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived'] }],
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      // Japanese has a wide space, and a template's text is no string to the linter.
      'no-irregular-whitespace': 'off',
      // There are no stores here, and looking for them takes a sixth of the time.
      'svelte/require-store-reactive-access': 'off',
      // It reads the reason behind a `svelte-ignore` as more names.
      'svelte/no-unused-svelte-ignore': 'off',
      // Not every Set in a module with runes is shown on the page.
      'svelte/prefer-svelte-reactivity': 'off',
      // It doesn't know `resolve` in a template; `placeless` asks for the same.
      'svelte/no-navigation-without-resolve': 'off',
      // TypeScript knows every name better, the browser's too.
      'no-undef': 'off',
    },
  },

  {
    // In a template the linter does not know what type a handler or a snippet is given; svelte-check does, and checks.
    files: ['**/*.svelte'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },

  {
    files: ['web/src/**/*.{ts,svelte}'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', ...fetchedParts, ...placeless] },
  },
  {
    files: ['web/src/lib/lazily.ts', 'web/src/lib/parts/**/*.{ts,svelte}'],
    rules: { 'no-restricted-syntax': ['error', ...placeless] },
  },
  {
    // Where addresses are made.
    files: ['web/src/lib/connection/address.ts', 'web/src/service-worker.ts', 'web/src/service-worker/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...fetchedParts] },
  },

  {
    files: ['{shared,server,web}/src/**/*.{ts,svelte}'],
    ignores: [...TESTS, '**/testing/**'],
    rules: { 'import-x/no-restricted-paths': ['error', { zones: [...packages, ...folders] }] },
  },

  {
    files: ['shared/src/**/*.ts'],
    // What only tests import may read their fixtures.
    ignores: [...TESTS, 'shared/src/**/testing/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': ['error', { patterns: [browsersToo], paths: [yjs] }],
    },
  },
  {
    files: ['shared/src/candidates/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-imports': ['error', { patterns: [browsersToo] }] },
  },
  {
    files: ['shared/src/**/*.ts'],
    // `zone.ts` says where a device is, and asks it.
    ignores: [...TESTS, 'shared/src/**/testing/**', 'shared/src/words/zone.ts'],
    rules: {
      'no-restricted-globals': ['error', 'crypto', 'performance', 'fetch', 'setTimeout', 'setInterval', 'process'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core is told the time.' },
        { object: 'Math', property: 'random', message: 'The core is told its chances.' },
      ],
      'no-restricted-syntax': ['error', ...impure],
    },
  },

  {
    files: ['server/src/**/*.ts'],
    ignores: [
      'server/src/main.ts',
      'server/src/cli.ts',
      'server/src/operator/commands.ts',
      'server/src/operator/erase.ts',
      'server/src/demo/**',
      ...TESTS,
    ],
    rules: { 'no-console': 'error' },
  },

  {
    // A test's words: expect(mock.method) is no unbound call.
    files: TESTS,
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'max-lines': ['error', { max: 400 }],
    },
  },

  {
    files: ['**/*.config.{ts,js}', '**/*.d.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },

  {
    // The launcher runs before anything is installed: plain JavaScript, without types.
    files: PLAIN,
    extends: [ts.configs.disableTypeChecked],
    languageOptions: {
      parserOptions: { projectService: false },
      globals: Object.fromEntries(
        [
          'console',
          'process',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'setImmediate',
          'URL',
          'AbortSignal',
          'fetch',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },

  {
    // What older browsers than the pages' own have to read.
    files: ['web/static/*.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: Object.fromEntries(
        ['window', 'document', 'navigator', 'CSS', 'HTMLScriptElement'].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      'prefer-template': 'off',
      'object-shorthand': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }],
    },
  },
);
