import { type Kysely, sql } from 'kysely';

/** Which servers there are, and what they tell each other of the moment: on no disk, and nothing to lose. */
export const passing = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`create unlogged table nodes (
      node text collate "C" primary key,
      at timestamptz not null
    )`.execute(db);
    await sql`create unlogged table passing (
      board text collate "C" not null,
      node text collate "C" not null,
      kind text collate "C" not null,
      body jsonb not null,
      at timestamptz not null,
      primary key (board, node, kind)
    )`.execute(db);
  },
};
