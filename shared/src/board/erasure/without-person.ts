import { openByName } from '../../reckoning/settings.ts';
import type { BoardEvent, LoggedEvent } from '../event.ts';
import type { SeatId } from '../ids.ts';
import type { BoardState } from '../state.ts';
import { BLACKENED, Blackening } from './blackened.ts';
import type { OnePerson } from './person.ts';

const NOBODY = { name: '', jobTitle: '', reading: '' };

/** Ids, hashes and words of ours, wherever they stand; no text of anybody. */
const CODES: ReadonlySet<string> = new Set(
  (
    'type board template privacy seat seats role department link hash round kind subjects silence draft signed phase id ' +
    'task item warning stance electorate silent by into standIn author authors axis tags due on start end reveal action verdict'
  ).split(' '),
);
/** Nothing within is a text. */
const FIGURES: ReadonlySet<string> = new Set(['outcome', 'mark', 'weighing', 'rewritten']);
/** The same where they are the event's own; deeper they are texts. */
const CODES_OF_EVENT: ReadonlySet<string> = new Set(
  'subject remark answer question log toDo expected decision'.split(' '),
);

/** What is left of a board's events when one person is erased from it. `state`: as the whole log has it. */
export class WithoutPerson {
  readonly #state: BoardState;
  readonly #seats: ReadonlySet<string>;
  readonly #expected: ReadonlySet<string>;
  readonly #names: Blackening;

  constructor(state: BoardState, { seats, expected }: OnePerson, names: Iterable<string>) {
    this.#state = state;
    this.#seats = new Set(seats);
    this.#expected = new Set(expected);
    this.#names = new Blackening(names);
  }

  /** The same event where nothing of it is theirs. */
  event({ seat, event }: Pick<LoggedEvent, 'seat' | 'event'>): BoardEvent {
    const own = seat !== null && this.#seats.has(seat) ? this.#unwritten(seat, event) : event;
    return this.#blackened(this.#unnamed(own), true) as BoardEvent;
  }

  text(text: string): string {
    return this.#names.of(text);
  }

  /** Where their name stands in a text. */
  get names(): Blackening {
    return this.#names;
  }

  #unnamed(event: BoardEvent): BoardEvent {
    if ('person' in event && this.#seats.has(event.seat)) return { ...event, person: NOBODY };
    if (event.type === 'personExpected' && this.#expected.has(event.expected.id))
      return { ...event, expected: { ...event.expected, ...NOBODY } };
    return event;
  }

  /** Without what they wrote by name. What was decided by it stays: plans, candidates, verdicts, minutes. */
  #unwritten(seat: SeatId, event: BoardEvent): BoardEvent {
    switch (event.type) {
      case 'answered': {
        if (event.reason === undefined || !this.#isSignedOrSealed(seat, event.round)) return event;
        const { reason: _reason, ...answer } = event;
        return answer;
      }
      case 'draftWritten':
        return this.#state.silence?.id === event.silence ? { ...event, content: null } : event;
      case 'consented':
      case 'reopened':
        return { ...event, reason: '' };
      case 'remarked':
        return { ...event, remark: { ...event.remark, text: BLACKENED } };
      case 'pilotLogged':
        return { ...event, entry: { ...event.entry, remark: '' } };
      case 'questionAsked':
        return { ...event, question: { ...event.question, text: BLACKENED } };
      case 'questionAnswered':
        return event.text === '' ? event : { ...event, text: BLACKENED };
      default:
        return event;
    }
  }

  /**
   * Whether a reason stood by their name, or under seal. One that stands among others without a name stays: whichever went
   * when they were erased, everybody would know for theirs.
   */
  #isSignedOrSealed(seat: SeatId, id: string): boolean {
    const { rounds, privacy } = this.#state;
    if ([...rounds.values()].some((round) => round.id === id && round.closedAt === null)) return true;
    const stood = [...rounds.values()].flatMap(
      ({ electorate }) => electorate?.find((each) => each.seat === seat) ?? [],
    );
    return stood.every(({ role }) => openByName(privacy, role));
  }

  /** What somebody else is called, and not only was, by a mistake that was corrected since or on a list they were taken off. */
  #isCurrent(event: BoardEvent): boolean {
    if (event.type === 'personExpected')
      return this.#state.expected.get(event.expected.id)?.name === event.expected.name;
    return 'person' in event && this.#state.participants.get(event.seat)?.name === event.person.name;
  }

  /** Texts of anybody, without the name. What others are called stays. */
  #blackened(value: unknown, isEvent: boolean): unknown {
    if (typeof value === 'string') return this.#names.of(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value))
      return kept(
        value,
        value.map((each) => this.#blackened(each, false)),
      );
    if (isEvent && this.#isCurrent(value as BoardEvent)) return value;
    const entries = Object.entries(value);
    const after = entries.map(([key, each]): [string, unknown] => {
      const isPlain = typeof each === 'string' || Array.isArray(each);
      const isCode = isPlain && (CODES.has(key) || (isEvent && CODES_OF_EVENT.has(key)));
      return [key, isCode || FIGURES.has(key) ? each : this.#blackened(each, false)];
    });
    return after.every(([, each], at) => each === entries[at]?.[1]) ? value : Object.fromEntries(after);
  }
}

const kept = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] =>
  after.every((each, at) => each === before[at]) ? before : after;

/** Whatever they were ever called here, but what somebody else goes by now: that stays theirs. */
export function namesOf(state: BoardState, person: OnePerson, log: Iterable<LoggedEvent>): Set<string> {
  const { participants, expected } = state;
  const others = new Set([
    ...[...participants.values()].flatMap(({ seat, ...of }) => (person.seats.includes(seat) ? [] : callings(of))),
    ...[...expected.values()].flatMap(({ id, ...of }) => (person.expected.includes(id) ? [] : callings(of))),
  ]);
  const names = new Set<string>();
  for (const { event } of log) {
    const of =
      event.type === 'personExpected'
        ? person.expected.includes(event.expected.id) && event.expected
        : 'person' in event && person.seats.includes(event.seat) && event.person;
    if (of !== false) for (const name of callings(of)) if (!others.has(name)) names.add(name);
  }
  return names;
}

const callings = ({ name, reading }: { readonly name: string; readonly reading: string }): string[] =>
  [name, reading].filter((each) => each !== '');
