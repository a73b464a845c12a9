import type { ItemId, TaskId } from '@nemawashi/shared/board/ids';
import type { BoardLine } from '#lib/connection/board-connection.svelte.ts';
import { getConnection } from '#lib/connection/context.ts';

/** One form, from when somebody opens it until they save it or give it up. */
export interface UnsavedForm {
  readonly open: boolean;
  /** What stands in its fields; null: nobody has been there. */
  draft: object | null;
  begin: () => void;
  /** It was saved, or given up. */
  end: () => void;
}

/** What somebody writes on a board and hasn't saved: it outlives the tab, step or phase of the page in which it stands. */
export class UnsavedForms {
  #open = $state.raw<ReadonlySet<string>>(new Set());
  readonly #drafts = new Map<string, object>();

  readonly ofPilot = (task: TaskId): UnsavedForm => this.of(`pilot ${task}`);
  readonly ofItem = (item: ItemId): UnsavedForm => this.of(`prepare ${item}`);

  /** By a name that no other form of the board has. */
  of(name: string): UnsavedForm {
    const isOpen = () => this.#open.has(name);
    const drafts = this.#drafts;
    return {
      get open() {
        return isOpen();
      },
      get draft() {
        return drafts.get(name) ?? null;
      },
      set draft(draft) {
        if (draft === null) drafts.delete(name);
        else drafts.set(name, draft);
      },
      begin: () => {
        this.#open = new Set(this.#open).add(name);
      },
      end: () => {
        drafts.delete(name);
        this.#open = new Set([...this.#open].filter((each) => each !== name));
      },
    };
  }
}

/** They end with the board's line. No context of the board's page: that is fetched long before anybody plans. */
const ofLines = new WeakMap<BoardLine, UnsavedForms>();

/** Called while a component is made, as contexts are read. */
export function getUnsavedForms(): UnsavedForms {
  const line = getConnection();
  const forms = ofLines.get(line) ?? new UnsavedForms();
  ofLines.set(line, forms);
  return forms;
}
