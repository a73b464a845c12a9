import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';
import type { EarlierText } from './store.ts';

type Row = Tables['document_earlier'];

/** Puts what is kept of a text in place of what was, or takes it out where nothing is kept any more. */
export function keepEarlier(
  db: Kysely<Tables>,
  document: Pick<Row, 'board' | 'name'>,
  { place, seat, pieces: words }: EarlierText,
) {
  if (words.length === 0) {
    const kept = db.deleteFrom('document_earlier').where('place', '=', place).where('seat', '=', seat);
    return kept.where('board', '=', document.board).where('name', '=', document.name).compile();
  }
  const pieces = JSON.stringify(words);
  return db
    .insertInto('document_earlier')
    .values({ ...document, place, seat, pieces })
    .onConflict((conflict) => conflict.columns(['board', 'name', 'place', 'seat']).doUpdateSet({ pieces }))
    .compile();
}

export const earlierOf = ({ place, seat, pieces }: Omit<Row, 'board' | 'name'>): EarlierText => ({
  place,
  seat: seat as EarlierText['seat'],
  pieces: JSON.parse(pieces) as EarlierText['pieces'],
});
