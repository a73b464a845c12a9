import { type ColumnOf, type Table, tableOf } from '../documents/tables/table.ts';
import type { FigureKind } from '../figures/cell.ts';
import { say } from '../words/say.ts';
import type { Compared } from './compared.ts';
import { COMPARED, COMPARED_NAMES, type ComparedKind } from './figures.ts';
import { nameOf, type Voice } from './said.ts';

/** A board under the name by which it is shown. */
export interface NamedBoard {
  readonly name: string;
  readonly compared: Compared;
}

const KINDS: Readonly<Record<ComparedKind, FigureKind>> = {
  level: 'number',
  lean: 'number',
  share: 'percent',
  count: 'integer',
  hours: 'hours',
};

/** All compared figures for a spreadsheet, a row for each board. */
export const comparedTable = (voice: Voice, boards: readonly NamedBoard[]): Table =>
  tableOf(
    voice.say('table.name'),
    [
      { title: voice.say('column.company'), kind: 'text', of: ({ name }) => name },
      {
        title: voice.say('column.recommended'),
        kind: 'text',
        of: ({ compared }) => say(voice.language, `pattern.${compared.recommended ?? 'none'}.name`),
      },
      ...COMPARED_NAMES.map((name): ColumnOf<NamedBoard> => ({
        title: nameOf(voice, name),
        kind: KINDS[COMPARED[name].kind],
        of: ({ compared }) => COMPARED[name].of(compared),
      })),
    ],
    boards,
  );
