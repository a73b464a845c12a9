import type { SeatId } from '@nemawashi/shared/board/ids';
import type { CodeOf } from '@nemawashi/shared/board/door';
import type { RoundResults } from '@nemawashi/shared/board/revealed';
import { NOBODY_SPEAKS, type Speaking } from '@nemawashi/shared/board/speaking';
import { shownAlike } from '@nemawashi/shared/board/shown-alike';
import type { BoardState } from '@nemawashi/shared/board/state';
import { type Audience, AUDIENCES, commonSections, privateSections } from '@nemawashi/shared/board/view';
import type { Waiting } from '@nemawashi/shared/board/waiting';
import type { PlaceOf } from '@nemawashi/shared/protocol/wire/named-answers';
import type { SentAgain } from '@nemawashi/shared/protocol/wire/sections';
import { placesOf, writeCommon, writeSeats } from '@nemawashi/shared/protocol/wire/write-sections';
import { type Pieces, SharedPiece } from './pieces.ts';
import { type Part, WrittenRows, WrittenSection } from './written-part.ts';

export interface Seen {
  readonly state: BoardState;
  readonly results: RoundResults;
  readonly online: ReadonlySet<SeatId>;
  readonly waiting: readonly Waiting[];
  readonly codeOf: CodeOf;
  /** Missing: nobody asks to speak. */
  readonly speaking?: Speaking;
}

/** Parts by the name under which they are sent. */
export type Parts = ReadonlyMap<string, Part>;

/** What a board shows, written down once for everybody: the parts that all audiences share, and those of each apart. */
export class WrittenView {
  readonly #people = new WrittenRows();
  readonly #expected = new WrittenRows();
  readonly #consents = new WrittenRows();
  readonly #common = new Map<string, Part>([
    ['people', this.#people],
    ['expected', this.#expected],
    ['consents', this.#consents],
  ]);
  readonly #private = new Map(AUDIENCES.map((audience) => [audience, new Map<string, WrittenSection>()]));
  readonly #online = new WrittenSection();
  /** Of every assessment all that is told, which pages aren't sent. */
  #again: SentAgain | null = null;
  #seen: Seen | null = null;
  #placeOf: PlaceOf = placesOf([]);
  /** Kept for a crowd that comes at once, and no longer: it says once more what the parts say. */
  #whole: { readonly versions: number; readonly common: WeakRef<SharedPiece> } | null = null;

  /** Brings every part up to what is so now. */
  see(seen: Seen): void {
    const before = this.#seen;
    this.#seen = seen;
    const { state, results, online, waiting, speaking = NOBODY_SPEAKS } = seen;
    const sameState =
      before !== null &&
      (before.state === state || shownAlike(before.state, state)) &&
      before.results.assessment === results.assessment &&
      before.results.ranking === results.ranking;
    if (!sameState) this.#seeCommon(state, results);
    setIn(this.#common, 'speaking', speaking);
    if (!sameState || before.online !== online) this.#online.set(writeSeats(online, this.#placeOf));
    if (sameState && before.waiting === waiting) return;
    for (const [audience, parts] of this.#private)
      for (const [name, value] of Object.entries(privateSections(state, audience, seen))) setIn(parts, name, value);
  }

  /** Those that all audiences share, but who is here. */
  get common(): Parts {
    return this.#common;
  }

  /** Who is here now. */
  get online(): Part {
    return this.#online;
  }

  privateOf(audience: Audience): Parts {
    return this.#private.get(audience) ?? new Map<string, Part>();
  }

  /** All that a page of an audience holds, as JSON. What is common to them is put together once. */
  whole(audience: Audience): Pieces {
    let versions = 0;
    for (const { version } of this.#common.values()) versions += version;
    const known = this.#whole?.versions === versions ? this.#whole.common.deref() : undefined;
    const common = known ?? new SharedPiece(wholeOf(this.#common));
    if (known === undefined) this.#whole = { versions, common: new WeakRef(common) };
    return ['{', common, this.#beside(audience)];
  }

  /** As `whole`, for a file: all of every assessment. */
  forFile(audience: Audience): string {
    const common = wholeOf(new Map([...this.#common].filter(([name]) => name !== 'again')));
    return `{${common},"again":${JSON.stringify(this.#again)}${this.#beside(audience)}`;
  }

  /** All that everybody sees, but who is here and who asks to speak, as JSON: what a file is made of. */
  lasting(): string {
    return wholeOf(new Map([...this.#common].filter(([name]) => name !== 'speaking')));
  }

  #beside(audience: Audience): string {
    return `,"online":${this.#online.whole()},${wholeOf(this.privateOf(audience))}}`;
  }

  #seeCommon(state: BoardState, results: RoundResults): void {
    const common = commonSections(state, results);
    this.#placeOf = placesOf(common.listed);
    const { whole, people, expected, consents, again } = writeCommon(common, this.#placeOf);
    this.#again = again;
    this.#people.set(people);
    this.#expected.set(expected);
    this.#consents.set(consents);
    for (const [name, value] of Object.entries(whole)) setIn(this.#common, name, value);
  }
}

function setIn(parts: Map<string, Part>, name: string, value: unknown): void {
  const known = parts.get(name);
  const part = known instanceof WrittenSection ? known : new WrittenSection();
  part.set(value);
  if (part !== known) parts.set(name, part);
}

const wholeOf = (parts: Parts): string =>
  [...parts].map(([name, part]) => `${JSON.stringify(name)}:${part.whole()}`).join(',');
