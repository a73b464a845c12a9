import { fairShare } from '@nemawashi/shared/board/fair-share';
import type { SeatId } from '@nemawashi/shared/board/ids';
import { seatNow } from '@nemawashi/shared/board/participant';
import { beyondLimit, CANDIDATE_LIMITS } from '@nemawashi/shared/board/slate';
import type { Sections } from '@nemawashi/shared/board/view';
import type { CandidateView } from '@nemawashi/shared/candidates/candidates';
import { NOBODY } from '@nemawashi/shared/protocol/documents';
import { getNames } from '#lib/connection/board-names.svelte.ts';
import type { getWords } from '#lib/i18n/words.svelte.ts';
import { kindOfWork, type KindOfWork } from './hope.ts';
import type { SharedDocument } from './shared-document.svelte.ts';
import { likelyDoubles } from './similar.ts';

/** The candidates as they are listed: who wrote each, what it is like, and what the freeze will make of it. */
export class IdeaListing {
  readonly #words: ReturnType<typeof getWords>;
  readonly #names = getNames();
  readonly #document: () => SharedDocument;
  readonly #sections: () => Sections;
  readonly candidates = $derived.by(() => this.#document().candidates);
  /** As the freeze will choose (SPEC B20). */
  readonly beyond = $derived.by(() => beyondLimit(this.candidates, this.#writerOf));
  /** One more of one's own would find no place. */
  readonly full = $derived.by(() => {
    const own = { writer: this.#document().seat };
    const all = [...this.candidates.map((each) => ({ writer: this.#writerOf(each) })), own];
    return !fairShare(all, ({ writer }) => writer, CANDIDATE_LIMITS.count).has(own);
  });
  readonly alike = $derived.by(() => likelyDoubles(this.candidates.slice(0, 2 * CANDIDATE_LIMITS.count)));
  /** Hours a month of the one that takes most. */
  readonly most = $derived.by(() => Math.max(0, ...this.candidates.map(({ hours }) => hours ?? 0)));
  readonly #people = $derived.by(() => new Map(this.#sections().people.map((person) => [person.seat, person])));

  /** Called while a component is made, as contexts are read. */
  constructor(words: ReturnType<typeof getWords>, document: () => SharedDocument, sections: () => Sections) {
    this.#words = words;
    this.#document = document;
    this.#sections = sections;
  }

  readonly isOwn = (candidate: CandidateView): boolean => {
    const document = this.#document();
    return document.authorsOf(candidate).includes(document.seat);
  };

  readonly titleOf = ({ title }: Pick<CandidateView, 'title'>): string =>
    title.trim() || this.#words.t('ideas.untitled');

  readonly namesOf = (candidate: CandidateView): readonly string[] => {
    const authors = this.#document().authorsOf(candidate);
    // Whoever wrote by two seats that were merged wrote once.
    return [...new Set(authors.map((seat) => seatNow(this.#people, seat)))].flatMap(
      (seat) => this.#people.get(seat)?.name ?? [],
    );
  };

  readonly byOf = (candidate: CandidateView): string => {
    const { t, list } = this.#words;
    const authors = this.namesOf(candidate);
    if (authors.length > 0) return t('ideas.author', { name: list(authors) });
    return t(this.#writerOf(candidate) === NOBODY ? 'ideas.author.unsigned' : 'ideas.author.unknown');
  };

  /** Its department and who wrote it. */
  readonly about = (candidate: CandidateView): string =>
    [
      this.#names.department(candidate.department) || this.#words.t('candidate.whole-company'),
      this.#words.list(this.namesOf(candidate)),
    ]
      .filter(Boolean)
      .join(' · ');

  readonly kindOf = ({ department }: CandidateView): KindOfWork | null =>
    kindOfWork(this.#sections().setup.departments.find(({ id }) => (id as string) === department));

  readonly #writerOf = (candidate: CandidateView): SeatId | undefined => this.#document().authorsOf(candidate)[0];
}
