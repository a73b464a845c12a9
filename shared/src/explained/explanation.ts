import type { Sections } from '../board/view.ts';
import type { Cell, Column, FigureKind } from '../figures/cell.ts';
import type { Language } from '../words/languages.ts';

/** `part`: three decimals, for what is added up; `signed`: two, with a sign. */
export type CellKind = FigureKind | 'part' | 'signed';

/** A table of what a figure is made of. */
export interface Part {
  readonly heading: string;
  readonly columns: readonly Column<CellKind>[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the last column adds up to; null: it isn't there to be added up. */
  readonly total: number | null;
}

/** A figure opened: everything that a doubter needs to come to the same one, in the reader's language. */
export interface Explanation {
  readonly title: string;
  /** The item, task or pilot it is about; null: the whole board. */
  readonly about: string | null;
  /** As it stands on the page. */
  readonly value: string;
  /** The formula in words. */
  readonly formula: string;
  /** The formula with this board's own numbers; null where the table below says it better. */
  readonly worked: string | null;
  readonly parts: readonly Part[];
  /** Who counted how, what didn't enter, and why nothing finer is shown. */
  readonly notes: readonly string[];
  readonly sources: readonly string[];
}

/** The board that explanations speak of, as everybody's page already holds it: nothing else may enter them. */
export interface About {
  readonly language: Language;
  readonly sections: Pick<Sections, 'setup' | 'people' | 'board'>;
}
