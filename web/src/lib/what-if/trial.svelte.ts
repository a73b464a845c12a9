import type { Sections } from '@nemawashi/shared/board/view';
import { type Change, changedWeighing, realChange } from '@nemawashi/shared/what-if/change';
import { drawnOnce } from '@nemawashi/shared/what-if/drawn-once';
import { departmentsOffer, execShareOffer } from '@nemawashi/shared/what-if/offered';
import { publishedChecklist, publishedScores } from '@nemawashi/shared/what-if/published';
import { rankMoves } from '@nemawashi/shared/what-if/rank-moves';
import { imaginePattern, imagineRanking } from '@nemawashi/shared/what-if/what-if';

/**
 * What somebody tries out, and what would follow. It reads what the board shows and has no way to say anything to it, so
 * nobody else can notice.
 */
export class Trial {
  #tried = $state.raw<Change>({});
  readonly #sections: () => Sections;

  /** What the board's own weighing is; what is shown beside what is tried. */
  readonly boards = $derived.by(() => this.#sections().setup.weighing);
  readonly #change = $derived.by(() => realChange(this.boards, this.#tried));
  readonly weighing = $derived.by(() => changedWeighing(this.boards, this.#change));
  /** False: everything stands where the board has it. */
  readonly moved = $derived.by(() => Object.keys(this.#change).length > 0);

  // Each by itself: what else changes on the board isn't reckoned, or drawn, anew.
  readonly #setup = $derived.by(() => this.#sections().setup);
  readonly #slate = $derived.by(() => this.#sections().board.slate);
  readonly #assessment = $derived.by(() => this.#sections().assessment);
  readonly #shown = $derived.by(() => this.#sections().ranking);

  readonly #checklist = $derived.by(
    () => this.#assessment && publishedChecklist(this.#setup.checklist, this.#assessment),
  );
  readonly #scores = $derived.by(() => this.#shown && publishedScores(this.#slate ?? [], this.#shown));
  /** Anew with every scores' round. */
  readonly #draw = $derived.by(() => (this.#scores === null ? undefined : drawnOnce()));
  readonly #published = $derived.by(() => [this.#checklist, this.#scores].filter((each) => each !== null));

  readonly execShare = $derived.by(() => execShareOffer(...this.#published));
  readonly departments = $derived.by(() => departmentsOffer(...this.#published));

  /** Null while nothing of the kind is revealed. */
  readonly pattern = $derived.by(() => this.#checklist && imaginePattern(this.#checklist, this.weighing));
  readonly ranking = $derived.by(() => this.#scores && imagineRanking(this.#scores, this.weighing, this.#draw));
  /** Every task in the imagined order. */
  readonly moves = $derived.by(() => {
    const shown = this.#sections().ranking;
    if (this.ranking === null || shown === null) return null;
    const tasks = shown.tasks.map(({ task, rank, score }) => ({ id: task, rank, score }));
    return rankMoves(
      { tasks, start: shown.proposed.start },
      { tasks: this.ranking.tasks, start: this.ranking.proposed.start },
    );
  });

  constructor(sections: () => Sections) {
    this.#sections = sections;
  }

  try(change: Change): void {
    const criteria = { ...this.#tried.criteria, ...change.criteria };
    this.#tried = { ...this.#tried, ...change, criteria };
  }

  reset(): void {
    this.#tried = {};
  }
}
