import { againTable } from './again.ts';
import { checklistTable } from './checklist.ts';
import { distributionsTable } from './distributions.ts';
import { followUpTable } from './follow-up.ts';
import { logTable } from './log.ts';
import { peopleTable } from './people.ts';
import { pilotHoursTable } from './pilot-hours.ts';
import { pilotLogTable } from './pilot-log.ts';
import { pilotsTable } from './pilots.ts';
import { planTable } from './plan.ts';
import { questionsTable } from './questions.ts';
import { rankingTable } from './ranking.ts';
import { reasonsTable } from './reasons.ts';
import { shiftsTable } from './shifts.ts';
import type { Table, TableSource } from './table.ts';
import { toDosTable } from './to-dos.ts';
import { topicsTable } from './topics.ts';

/** Every table an export may hold, in order. A new one is a file and a line here, and a name in the words. */
const TABLES = {
  plan: planTable,
  pilots: pilotsTable,
  'to-dos': toDosTable,
  ranking: rankingTable,
  checklist: checklistTable,
  distributions: distributionsTable,
  reasons: reasonsTable,
  shifts: shiftsTable,
  topics: topicsTable,
  people: peopleTable,
  'follow-up': followUpTable,
  'pilot-hours': pilotHoursTable,
  'pilot-log': pilotLogTable,
  again: againTable,
  questions: questionsTable,
  log: logTable,
} satisfies Record<string, (source: TableSource) => Table>;
export type TableId = keyof typeof TABLES;
export const TABLE_IDS = Object.keys(TABLES) as readonly TableId[];

/** There from the first day, if only as headings: whoever looks for them finds them. */
const ALWAYS: ReadonlySet<TableId> = new Set(['plan', 'ranking', 'checklist', 'distributions', 'people', 'log']);

export const makeTable = (id: TableId, source: TableSource): Table => TABLES[id](source);

export interface ShownTable {
  readonly id: TableId;
  readonly table: Table;
}

/** The next table to show, one at a time: making all of a large board's at once would hold everybody else up. */
export function* tablesOf(source: TableSource): Generator<ShownTable> {
  for (const id of TABLE_IDS) {
    const table = makeTable(id, source);
    if (ALWAYS.has(id) || table.rows.length > 0) yield { id, table };
  }
}
