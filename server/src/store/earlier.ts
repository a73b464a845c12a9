import type { Kysely, RawBuilder } from 'kysely';
import type { Tables } from './schema.ts';
import type { EarlierText } from './store.ts';

type Row = Tables['document_earlier'];

/** Puts what is kept of a text in place of what was; where that is nothing, other servers have to hear of it too. */
export function keepEarlier(
  db: Kysely<Tables>,
  document: Pick<Row, 'board' | 'name'>,
  seq: RawBuilder<number>,
  { place, seat, pieces: words }: EarlierText,
) {
  const pieces = JSON.stringify(words);
  return db
    .insertInto('document_earlier')
    .values({ ...document, place, seat, pieces, seq })
    .onConflict((conflict) => conflict.columns(['board', 'name', 'place', 'seat']).doUpdateSet({ pieces, seq }))
    .compile();
}

export const earlierOf = ({ place, seat, pieces }: Pick<Row, 'place' | 'seat' | 'pieces'>): EarlierText => ({
  place,
  seat: seat as EarlierText['seat'],
  pieces: JSON.parse(pieces) as EarlierText['pieces'],
});
