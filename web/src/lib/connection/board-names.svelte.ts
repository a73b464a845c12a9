import { type CriterionPart, criterionWord, isCriterion } from '@nemawashi/shared/board/criteria-words';
import type { Sections } from '@nemawashi/shared/board/view';
import { namesIn, type PlanNames } from '@nemawashi/shared/sentences/names';
import { createContext } from 'svelte';
import type { Words } from '#lib/i18n/words.svelte.ts';

/**
 * What the ids of a board are called, in the reader's language: put together once for all that is shown of it. Reading
 * through it follows both. Arrows, so that they can be taken apart from their object.
 */
export class BoardNames implements PlanNames {
  readonly #words: Words;
  readonly #board: { readonly sections: Sections | null };
  // Each by itself: a change of another section makes no name anew.
  readonly #setup = $derived.by(() => this.#sections.setup);
  readonly #slate = $derived.by(() => this.#sections.board);
  readonly #people = $derived.by(() => this.#sections.people);
  readonly #names = $derived.by(() =>
    namesIn(this.#words.language, { setup: this.#setup, board: this.#slate, people: this.#people }),
  );

  readonly #departments = $derived.by(
    () => new Map<string, string>(this.#setup.departments.map(({ id, name }) => [id, this.#words.of(name)])),
  );

  constructor(words: Words, board: { readonly sections: Sections | null }) {
    this.#words = words;
    this.#board = board;
  }

  get #sections(): Sections {
    if (this.#board.sections === null) throw new Error('Nothing of the board is known yet, and so no name');
    return this.#board.sections;
  }

  readonly item = (id: string): string => this.#names.item(id);
  readonly task = (id: string): string => this.#names.task(id);
  readonly topic = (subject: string): string => this.#names.topic(subject);
  readonly level = (id: string, mean: number | null): string | null => this.#names.level(id, mean);
  readonly person = (seat: string): string => this.#names.person(seat);
  readonly titledPerson = (seat: string): string => this.#names.titledPerson(seat);
  readonly speaker = (seat: string): string => this.#names.speaker(seat);
  readonly titled = (name: string): string => this.#names.titled(name);
  /** '' for no department, or one that the board doesn't have. */
  readonly department = (id: string | null): string => (id === null ? '' : (this.#departments.get(id) ?? ''));
  /** `part`: what is said of the criterion beside its name. */
  readonly criterion = (id: string, part: CriterionPart = 'name'): string =>
    isCriterion(id) ? criterionWord(this.#words.language, this.#setup, id, part) : id;
}

export const [getNames, setNames] = createContext<BoardNames>();
