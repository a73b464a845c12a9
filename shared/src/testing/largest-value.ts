import * as v from 'valibot';
import { bytesOf } from '../protocol/largest.ts';

type Schema = v.GenericSchema;
/** What a schema says of itself; valibot's own types tell it only of schemas known by name. */
interface Described {
  readonly type: string;
  readonly pipe?: readonly Described[];
  readonly requirement?: number;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly (Schema | string | number)[];
  readonly literal?: unknown;
}
const described = (schema: unknown): Described => schema as Described;

export const jsonBytes = (value: unknown): number => bytesOf(JSON.stringify(value));
const largerFirst = (a: unknown, b: unknown): number => jsonBytes(b) - jsonBytes(a);
const fits = (schema: Schema, value: unknown): boolean => v.safeParse(schema, value).success;

/** The lengths that a schema allows at the most, also in pipes within its pipe. */
const limits = ({ pipe = [] }: Described): number[] =>
  pipe.flatMap((step) => [
    ...(step.type === 'max_length' || step.type === 'length' ? [step.requirement ?? Infinity] : []),
    ...limits(step),
  ]);

const first = (schema: Schema, candidates: readonly unknown[]): unknown => {
  const found = candidates.find((candidate) => fits(schema, candidate));
  if (found === undefined) throw new Error(`Nothing found for ${JSON.stringify(described(schema).type)}`);
  return found;
};

/** Three bytes a character in UTF-8, two for each half of an emoji, two for what JSON escapes, and what ids are made of. */
function longestText(schema: Schema): unknown {
  const most = limits(described(schema));
  // Some bound the width instead, in which these characters count twice; ids say their length in a pattern.
  const lengths = most.length > 0 ? most.flatMap((length) => [length, length / 2]) : LENGTHS_OF_IDS;
  const texts = lengths.flatMap((length) => ['か', '"', 'A', '😀'].map((each) => each.repeat(length / each.length)));
  return first(schema, ['2026-12-31', ...texts].sort(largerFirst));
}
const LENGTHS_OF_IDS = Array.from({ length: 200 }, (_, index) => 200 - index);

const NUMBERS = [
  Number.MAX_SAFE_INTEGER,
  Date.UTC(2999, 11, 31),
  1e9,
  123_456.789_012_345,
  1234.567_890_123,
  0.123_456_789_012_345_6,
  100_000,
  1000,
  100,
  12,
  5,
  1,
  0,
];

/** The value that takes the most bytes of those that the schema accepts, as a person could have typed it. */
export function largest(schema: Schema): unknown {
  const { type, wrapped, item, entries, options, literal } = described(schema);
  switch (type) {
    case 'string':
      return longestText(schema);
    case 'number':
      return first(schema, [...NUMBERS].sort(largerFirst));
    case 'boolean':
      return false;
    case 'literal':
      return literal;
    case 'picklist':
      return [...(options ?? [])].sort(largerFirst)[0];
    case 'variant':
      return (options as readonly Schema[]).map(largest).sort(largerFirst)[0];
    case 'optional':
    case 'exact_optional':
    case 'nullable':
      return largest(wrapped as Schema);
    case 'array':
      return longestList(schema, item as Schema);
    case 'object':
    case 'strict_object':
      return fullest(schema, entries ?? {});
    default:
      throw new Error(`How large can ${type} be?`);
  }
}

/** A small one of what `largest` makes the largest of; undefined: it may be missing. */
function least(schema: Schema): unknown {
  const { type, wrapped, entries, options, literal } = described(schema);
  if (type === 'optional' || type === 'exact_optional') return undefined;
  if (type === 'nullable') return null;
  if (type === 'literal') return literal;
  if (type === 'picklist') return options?.[0];
  if (type === 'boolean') return true;
  if (type === 'array') return [];
  const small = entries === undefined ? ['', 0, 1, 'a', 'a'.repeat(16), '2026-12-31'] : [mapped(entries, least)];
  if (wrapped !== undefined) return least(wrapped);
  return small.find((each) => fits(schema, each)) ?? largest(schema);
}

const mapped = (
  entries: Readonly<Record<string, Schema>>,
  make: (schema: Schema) => unknown,
): Record<string, unknown> =>
  given(Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, make(entry)])));

/** What may be missing is missing, not there without a value. */
const given = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Where parts don't go together, the one whose being small costs least gives way. */
function fullest(schema: Schema, entries: Readonly<Record<string, Schema>>): unknown {
  const full = mapped(entries, largest);
  if (fits(schema, full)) return full;
  const others = Object.entries(entries).map(([key, entry]) => given({ ...full, [key]: least(entry) }));
  return first(schema, others.sort(largerFirst));
}

/** As large as before; in many a list no id may be there twice. */
function withOwnId(value: unknown, index: number): unknown {
  if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') return value;
  const end = String(index);
  return { ...value, id: `${value.id.slice(0, Math.max(0, value.id.length - end.length))}${end}` };
}

/** Where a list is bounded as a whole too, as many full ones as go, and small ones behind them. */
function longestList(schema: Schema, item: Schema): unknown {
  const length = Math.min(...limits(described(schema)));
  if (!Number.isFinite(length)) throw new Error('A list without end');
  const [full, small] = [largest(item), least(item)];
  const of = (count: number) => Array.from({ length }, (_, index) => withOwnId(index < count ? full : small, index));
  if (fits(schema, of(length))) return of(length);
  let [fit, tooMany] = [0, length];
  while (tooMany - fit > 1) {
    const middle = Math.floor((fit + tooMany) / 2);
    if (fits(schema, of(middle))) fit = middle;
    else tooMany = middle;
  }
  return of(fit);
}
