import type { TaskId } from '@nemawashi/shared/board/ids';
import { isGiven, LIMITS, tidyLine } from '@nemawashi/shared/board/text';
import type { Sections } from '@nemawashi/shared/board/view';
import type { Asking } from '#lib/connection/asking.svelte.ts';
import type { UnsavedForm } from '#lib/forms/unsaved-forms.svelte.ts';

interface Ticked {
  /** Null: as it was saved. */
  tasks: readonly TaskId[] | null;
  readonly reasons: Record<string, string>;
}

/** What one facilitator ticks until it is saved; another's save shows through where nothing was touched. */
export class WaveDraft {
  readonly asking: Asking;
  readonly #sections: () => Sections;
  #ticked: Ticked = $state({ tasks: null, reasons: {} });
  saved = $state(false);

  /** `unsaved`: where it outlives the page of this phase. */
  constructor(asking: Asking, sections: () => Sections, unsaved: UnsavedForm) {
    this.asking = asking;
    this.#sections = sections;
    if (unsaved.draft !== null) this.#ticked = unsaved.draft as Ticked;
    unsaved.draft = this.#ticked;
  }

  readonly chosen = $derived.by(() => this.#ticked.tasks ?? this.#pilots.map(({ task }) => task));
  readonly touched = $derived.by(() => this.#ticked.tasks !== null);
  readonly #flagged = $derived.by(
    () =>
      new Set((this.#sections().ranking?.tasks ?? []).flatMap(({ task, flags }) => (flags.length > 0 ? [task] : []))),
  );
  /** A flagged one still lacks its reason. */
  readonly incomplete = $derived.by(() =>
    this.chosen.some((task) => this.asksReason(task) && !isGiven(tidyLine(this.reasonOf(task)), LIMITS.reason)),
  );

  get #pilots() {
    return this.#sections().plan.pilots;
  }

  choose(tasks: readonly TaskId[]): void {
    this.#ticked.tasks = tasks;
    this.saved = false;
  }

  toggle(task: TaskId): void {
    this.choose(this.chosen.includes(task) ? this.chosen.filter((each) => each !== task) : [...this.chosen, task]);
  }

  /** Only of what is chosen. */
  asksReason(task: TaskId): boolean {
    return this.chosen.includes(task) && this.#flagged.has(task);
  }

  reasonOf(task: TaskId): string {
    return this.#ticked.reasons[task] ?? this.#pilots.find((pilot) => pilot.task === task)?.reason ?? '';
  }

  giveReason(task: TaskId, reason: string): void {
    this.#ticked.reasons[task] = reason;
    this.choose(this.chosen);
  }

  giveUp(): void {
    this.#ticked.tasks = null;
  }

  async save(): Promise<void> {
    const pilots = this.chosen.map((task) => ({
      task,
      reason: this.asksReason(task) ? tidyLine(this.reasonOf(task)) : '',
    }));
    const ack = await this.asking.ask({ type: 'chooseWave', plan: this.#sections().plan.version, pilots });
    if (ack?.ok !== true) return;
    this.#ticked.tasks = null;
    this.saved = true;
  }
}
