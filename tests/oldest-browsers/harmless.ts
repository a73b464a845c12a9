/**
 * What is built and newer than the oldest browsers, and why that does no harm: a reason each. What isn't used any more
 * goes from here too (the test says so).
 */
export const HARMLESS: Readonly<Record<string, string>> = {
  // SvelteKit's reader of server data (devalue), which a page without server data never comes to.
  Temporal: 'devalue: only for data that holds such dates',
  'Uint8Array.fromBase64': 'devalue: asked for first, with another way where it is missing',
  '.toBase64()': 'devalue: asked for first, by Uint8Array.fromBase64',
  // Names that our libraries' own objects have.
  '.toArray()': 'of Y.Array and Immutable’s lists, no iterator',
  '.capture()': 'of Svelte’s and SvelteKit’s own objects',
  '.install()': 'of what our service worker keeps',
  '.share()': 'of a board’s weights',
  '.command()': 'of what a form edits (forms/editing.svelte.ts)',
  WebTransport: 'engine.io: only among the transports that we ask for, and it isn’t',

  // Looks that say nothing by themselves: the page is the same without.
  '@property': 'it is inherited, as it was before: a change restyles the page, which looks the same',
  'cursor: pointer': 'a phone has no pointer',
  'cursor: default': 'a phone has no pointer',
  'user-select: text': 'Safari knows it by its prefix, which the build adds',
  'user-select: none': 'Safari knows it by its prefix, which the build adds',
  'scrollbar-width: thin': 'a wider scroll bar',
  'resize: vertical': 'the field scrolls instead',
  'field-sizing: content': 'the field has its rows, and scrolls',
  'line-clamp: 2': 'beside -webkit-line-clamp, which all of them know',
  'line-clamp: 3': 'beside -webkit-line-clamp, which all of them know',
  'text-decoration: dotted': 'Safari knows it by its prefix, which the build adds',
  'text-wrap: wrap': 'takes back a balance that they don’t know either',
  'text-wrap: balance': 'lines break as everywhere',
  'text-wrap: pretty': 'lines break as everywhere',
  'word-break: auto-phrase': 'lines break as everywhere',
  'forced-color-adjust: none': 'Safari forces no colours',
  'font-family: ui-monospace': 'monospace stands behind it',
  'print-color-adjust: exact': 'Chrome knows it by its prefix, which the build adds',
  'break-after: avoid': 'a heading may stand alone at the foot of a sheet',
  'break-before: avoid': 'a line may stand alone at the head of a sheet',
  'orphans: 2': 'a line may stand alone at the foot of a sheet',
  'widows: 2': 'a line may stand alone at the head of a sheet',
};
