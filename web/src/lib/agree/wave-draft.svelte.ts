import type { TaskId } from '@nemawashi/shared/board/ids';
import { isGiven, LIMITS, tidyLine } from '@nemawashi/shared/board/text';
import type { Sections } from '@nemawashi/shared/board/view';
import type { Asking } from '#lib/connection/asking.svelte.ts';

/** What one facilitator ticks until it is saved; another's save shows through where nothing was touched. */
export class WaveDraft {
  readonly asking: Asking;
  readonly #sections: () => Sections;
  #touched = $state.raw<readonly TaskId[] | null>(null);
  readonly #reasons = $state<Record<string, string>>({});
  saved = $state(false);

  constructor(asking: Asking, sections: () => Sections) {
    this.asking = asking;
    this.#sections = sections;
  }

  readonly chosen = $derived.by(() => this.#touched ?? this.#pilots.map(({ task }) => task));
  readonly touched = $derived.by(() => this.#touched !== null);
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
    this.#touched = tasks;
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
    return this.#reasons[task] ?? this.#pilots.find((pilot) => pilot.task === task)?.reason ?? '';
  }

  giveReason(task: TaskId, reason: string): void {
    this.#reasons[task] = reason;
    this.choose(this.chosen);
  }

  giveUp(): void {
    this.#touched = null;
  }

  async save(): Promise<void> {
    const pilots = this.chosen.map((task) => ({
      task,
      reason: this.asksReason(task) ? tidyLine(this.reasonOf(task)) : '',
    }));
    const ack = await this.asking.ask({ type: 'chooseWave', plan: this.#sections().plan.version, pilots });
    if (ack?.ok !== true) return;
    this.#touched = null;
    this.saved = true;
  }
}
