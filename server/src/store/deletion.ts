import { createHash } from 'node:crypto';
import type { CompiledQuery, Kysely } from 'kysely';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';
import type { Workshop } from './workshop.ts';

/** Every table that holds anything of a board. */
export const OF_BOARDS = [
  'events',
  'chain_starts',
  'erased',
  'snapshots',
  'documents',
  'document_freezes',
  'document_updates',
  'document_writers',
  'document_earlier',
  'doors',
  'sessions',
] as const satisfies readonly (keyof Tables)[];

/** By which a board that is no more is known again to whoever has its id, and to nobody else: ids are random. */
export const boardTrace = (board: string): string =>
  createHash('sha256').update(`nemawashi deleted 1\n${board}`).digest('base64url');

/** What deletes a board, in one transaction. When it was deleted first stays as it is. */
const deletionOf = (db: Kysely<Tables>, board: string, at: number): CompiledQuery[] => [
  ...OF_BOARDS.map((table) => db.deleteFrom(table).where('board', '=', board).compile()),
  db
    .insertInto('deleted_boards')
    .values({ trace: boardTrace(board), at })
    .onConflict((conflict) => conflict.doNothing())
    .compile(),
];

export const createDeletion = ({
  engine,
  db,
  failing,
  commit,
  lockBoard,
  wakes,
}: Workshop): Pick<Store, 'deleteBoard' | 'deletedAt'> => ({
  async deleteBoard(board, at) {
    await commit(...lockBoard(board), ...deletionOf(db, board, at));
    wakes.tell(board, 'deleted');
    await failing(engine.clear(board));
  },
  async deletedAt(board) {
    const query = db.selectFrom('deleted_boards').select('at').where('trace', '=', boardTrace(board));
    const [row] = (await failing(engine.query(query.compile()))).rows as { at: number }[];
    return row?.at ?? null;
  },
});
