import type { BoardId } from '@nemawashi/shared/board/ids';
import { CodeTaken, type DoorStore } from './store.ts';
import type { Workshop } from './workshop.ts';

export const createDoors = ({ engine, db, failing, commitUnless }: Workshop): DoorStore => ({
  put: (code, board) =>
    commitUnless(CodeTaken, [{ unlessDeleted: board }, db.insertInto('doors').values({ code, board }).compile()]),
  async find(code) {
    const query = db.selectFrom('doors').select('board').where('code', '=', code);
    const [row] = (await failing(engine.query(query.compile()))).rows as { board: BoardId }[];
    return row?.board ?? null;
  },
});
