import fc from 'fast-check';
import type * as v from 'valibot';
import { EVERY_OBJECTS } from '../values/id.ts';

type Schema = v.GenericSchema;
/** What a schema says of itself; valibot's own types tell it only of schemas known by name. */
interface Described {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

/** What has ended a program before: numbers at their ends, days of no calendar, names of objects, and text that isn't seen. */
const NUMBERS = [
  ...[0, -0, 1, 2, 5, -1, 0.5, 1e-9, 1e-6, 1e6, 1e21, 1e308, 5e-324, -1e308],
  ...[Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 8.64e15, 8.64e15 + 1, Date.UTC(2026, 11, 3), 2 ** 31],
];
const TEXTS = [
  ...[
    '',
    ' ',
    'a',
    '田中',
    '2026-12-01',
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    '=1+1',
    '+cmd|’/C calc’!A0',
    '@SUM(1)',
  ],
  ...[
    '\0',
    'a\0b',
    '\u202Egnp.exe',
    '\u2066a',
    'a\u200Bb',
    '👩‍💻',
    '\uD800',
    '<script>alert(1)</script>',
    '{x}',
    "{n, plural, other {'#'}}",
  ],
  ...['# a\n| b |', '\r\n=1', 'ﷺ'.repeat(60), 'か'.repeat(200), '../..', 'javascript:alert(1)'],
];

/** Any value that JSON can hold. */
export const anyJson = fc.oneof(
  fc.constantFrom<unknown>(...NUMBERS, ...TEXTS, ...EVERY_OBJECTS, true, false, null, [], {}, [[]]),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Values of the schema's own shape, each part of them as it may be, or as it may not. `ids`: some that the board knows. */
export function hostile(schema: unknown, ids: readonly string[]): fc.Arbitrary<unknown> {
  const { type, wrapped, item, entries, options, literal } = schema as Described;
  const within = (each: unknown) => hostile(each, ids);
  const spoiled = (value: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 15, arbitrary: value }, { weight: 1, arbitrary: anyJson });
  switch (type) {
    case 'literal':
      return fc.constant(literal);
    case 'string':
      return spoiled(fc.constantFrom(...ids, ...ids, ...TEXTS, ...EVERY_OBJECTS));
    case 'number':
      return spoiled(fc.constantFrom(...NUMBERS));
    case 'boolean':
      return spoiled(fc.boolean());
    case 'picklist':
      return spoiled(fc.constantFrom(...(options ?? [])));
    case 'nullable':
      return fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: within(wrapped) });
    case 'optional':
      return fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary: within(wrapped) });
    case 'variant':
      return fc.oneof(...(options ?? []).map(within));
    case 'array':
      return spoiled(fc.array(within(item), { maxLength: 4 }));
    case 'object':
    case 'strict_object':
      return spoiled(
        fc.record(Object.fromEntries(Object.entries(entries ?? {}).map(([key, each]) => [key, within(each)]))),
      );
    default:
      return anyJson;
  }
}
