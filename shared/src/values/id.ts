import * as v from 'valibot';

/** What every object has from the start (Object.prototype): as a key it would find, or change, something else than what was put there. */
export const EVERY_OBJECTS = [
  ...['__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__', '__proto__', 'constructor'],
  ...['hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', 'toString', 'valueOf'],
] as const;

const shaped = (characters: string, longest: number): RegExp =>
  new RegExp(`^(?!(?:${EVERY_OBJECTS.join('|')})$)[${characters}]{1,${String(longest)}}$`);

/** Whether a text is a name that no id may have. */
export const isEveryObjects = (text: string): boolean => EVERY_OBJECTS.some((name) => name === text);

/** Ids travel in addresses and as keys: short and plain, and nothing that every object has. */
export const id = (longest = 64) => v.pipe(v.string(), v.regex(shaped('A-Za-z0-9_-', longest)));

/** Two ids with a `/` between them, or one. */
export const idOrPair = () => v.pipe(v.string(), v.regex(shaped('A-Za-z0-9_/-', 129)));

/** Whether no two of a list have the same id. */
export const noneTwice = (list: readonly { readonly id: string }[]): boolean =>
  new Set(list.map((each) => each.id)).size === list.length;
