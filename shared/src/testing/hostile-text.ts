import * as v from 'valibot';
import { type Command, COMMANDS } from '../board/command.ts';
import type { Context, Decision } from '../board/decision.ts';
import type { CommandId, SeatId } from '../board/ids.ts';
import type { Role } from '../board/participant.ts';
import { tidyLine, tidyParagraph } from '../board/text.ts';
import { type Person, personSchema } from '../board/commands/people.ts';
import { Story } from './story.ts';

/** What would run, or show something else than it is, wherever a text is taken for more than a text. */
const BEGINNINGS = [
  ...['=1+1', '＝1+1', '+cmd|’/C calc’!A0', '-2+3', '@SUM(1)', '\t=1', ' =1', '"=1"', "'=1"],
  ...['<img src onerror=a()>', '<script>alert(1)', '<svg onload=a()>', '<a href=javascript:a>'],
  ...['](javascript:alert(1))', '![x](//evil.example)', '# ', '| x | y |', '```', '&lt;b&gt;'],
  ...['\u202Egnp.', '\u2066a', '\0', '\u200B', '\u2060', '\u00AD'],
  ...['__proto__', 'constructor', '{n, plural, other {#}}', '\r\nBEGIN:VEVENT\r\n', ';x=1:', '\u2028', '‘,’;"'],
];
export const BEGINNINGS_COUNT = BEGINNINGS.length;
/** All of them fit into every text there is. */
const FITS = 23;

/** Characters that no page and no file may show. */
export const NEVER_SHOWN = /[\0\u200B\u202A-\u202E\u2060\u2066-\u2069]/;

const WRITTEN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** Every text that a person could have typed (ids have no such letters), with something hostile before it; each time another. */
export class Spoiler {
  #next: number;
  /** Another start, and every text begins with something else. */
  constructor(start: number) {
    this.#next = start;
  }

  text(text: string): string {
    this.#next += 1;
    const spoilt = `${BEGINNINGS[this.#next % BEGINNINGS.length] ?? ''}${text}`;
    return spoilt.slice(0, Math.max(text.length, FITS));
  }

  /** As the server reads a name. */
  person(given: v.InferInput<typeof personSchema>): Person {
    return v.parse(personSchema, this.value(given));
  }

  value<Value>(value: Value): Value {
    if (typeof value === 'string') return (WRITTEN.test(value) ? this.text(value) : value) as Value;
    if (Array.isArray(value)) return value.map((each: unknown) => this.value(each)) as Value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.value(each as unknown)])) as Value;
  }
}

/** A board at which everybody writes what is hostile, as the server reads it. */
export class HostileStory extends Story {
  readonly #spoiler: Spoiler;

  constructor(start: number, options?: ConstructorParameters<typeof Story>[0]) {
    super(options);
    this.#spoiler = new Spoiler(start);
  }

  override join(seat: string, role: Role, department: string | null = null, name = seat): SeatId {
    return super.join(seat, role, department, this.#spoiler.person({ name }).name);
  }

  override try(seat: SeatId, command: Command, given: Context = {}, id?: CommandId): Decision {
    const read: unknown = v.parse(COMMANDS[command.type], this.#spoiler.value(command));
    return super.try(seat, read as Command, tidied(this.#spoiler.value(given)), id);
  }
}

/** As candidates and notes are read from their documents. */
const tidied = ({ slate, ...given }: Context): Context => ({
  ...given,
  ...(slate !== undefined && {
    slate: {
      ...slate,
      tasks: slate.tasks.map((task) => ({ ...task, title: tidyLine(task.title), detail: tidyParagraph(task.detail) })),
    },
  }),
});

/** Whether a program that opens tables would reckon with a cell instead of showing it. */
export const runsAsFormula = (cell: string): boolean =>
  /^[\s　]*[=＝+＋\-－@＠]/.test(cell) && Number.isNaN(Number(cell)) && cell !== '-';
