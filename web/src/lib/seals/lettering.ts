import { initialsOf, isEastAsian, surnameOf } from './surname.ts';

/** A letter of a seal of 100 × 100, by its middle; `turned`: as it stands in a line from top to bottom. */
export interface Letter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly turned: boolean;
}
export interface Lettering {
  readonly size: number;
  readonly letters: readonly Letter[];
}

/** The square within the ring, and of a single line its height or width. */
const SQUARE = 64;
const LINE = 74;
/** Letters stand a little above the middle of what is their own. */
const MIDDLE = { x: 50, y: 49 };
/** Of Latin letters, as wide as the widest usual ones on average. */
const LATIN_WIDTH = 0.64;
const LARGEST = 36;
/** What is drawn smaller could not be read. */
const SMALLEST = 15;
const TURNED = /[ー〜～–-]/u;

/** In columns from the right, as seals are cut: up to three characters in one, four as two by two. */
function columns(characters: readonly string[]): Lettering {
  const count = characters.length <= 3 ? 1 : characters.length <= 8 ? 2 : 3;
  const deep = Math.ceil(characters.length / count);
  const room = count === 1 ? LINE : SQUARE + 6;
  const size = Math.min(LARGEST, room / deep, SQUARE / count);
  return {
    size,
    letters: characters.map((text, at) => ({
      text,
      x: MIDDLE.x + ((count - 1) / 2 - Math.floor(at / deep)) * size * 1.04,
      y: MIDDLE.y + ((at % deep) - (deep - 1) / 2) * size,
      turned: TURNED.test(text),
    })),
  };
}

const line = (text: string): Lettering => ({
  size: Math.min(LARGEST, LINE / (Math.max(1, Array.from(text).length) * LATIN_WIDTH)),
  letters: [{ text, ...MIDDLE, turned: false }],
});

/** Nine characters are the most that a seal of three columns holds. */
const MOST_CHARACTERS = 9;

/** `smallest`: of the seal’s 100, what its letters must have; a name that would take less is said by initials. */
export function letteringOf(name: string, smallest = SMALLEST): Lettering {
  const surname = surnameOf(name);
  if (!isEastAsian(surname)) {
    const whole = line(surname);
    return whole.size >= smallest ? whole : line(initialsOf(name) || (Array.from(surname)[0] ?? ''));
  }
  const characters = Array.from(surname.replace(/\s+/gu, '')).slice(0, MOST_CHARACTERS);
  const whole = columns(characters);
  return whole.size >= smallest ? whole : columns(characters.slice(0, 4));
}
