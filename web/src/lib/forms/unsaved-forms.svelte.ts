import type { ItemId, TaskId } from '@nemawashi/shared/board/ids';
import { createContext } from 'svelte';

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

export const [getUnsavedForms, setUnsavedForms] = createContext<UnsavedForms>();
