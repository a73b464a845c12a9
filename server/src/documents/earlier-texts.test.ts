import type { SeatId } from '@nemawashi/shared/board/ids';
import { CANDIDATE_LIMITS } from '@nemawashi/shared/board/slate';
import { readEntries } from '@nemawashi/shared/candidates/entries';
import { addCandidate } from '@nemawashi/shared/candidates/write';
import { NOTE_LIMIT, noteName } from '@nemawashi/shared/protocol/documents';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { EarlierText } from '../store/store.ts';
import { wordsOf } from './pieces.ts';
import { gathering } from './testing/gathering.ts';

const [author, other, third] = ['author', 'other', 'third'] as [SeatId, SeatId, SeatId];
const DETAIL = '毎週2時間、承認を待っている';

type Gathered = ReturnType<typeof gathering>;
const note = (doc: Y.Doc): Y.Text => doc.getText(noteName('a'));
const textsOf = (kept: readonly EarlierText[]): string[] => kept.map(({ pieces }) => wordsOf(pieces));
const ofAuthor = ({ shared }: Gathered): string | undefined =>
  textsOf(shared.earlier.all.filter(({ seat }) => seat === author))[0];
const keptIn = ({ shared }: Gathered): string[] => textsOf(shared.earlier.all);
const empty = (text: Y.Text): void => text.delete(0, text.length);
const replace = (text: Y.Text, by: string): void => {
  empty(text);
  text.insert(0, by);
};

/** One note, in which the author has written. */
function noted(text = DETAIL): Gathered {
  const gathered = gathering();
  gathered.write(author, (doc) => note(doc).insert(0, text));
  return gathered;
}

describe('Y27 what a text said before somebody else took words out of it is kept', () => {
  it.each([
    ['emptied', empty],
    ['written anew', (text: Y.Text) => replace(text, '不要')],
    ['cut short', (text: Y.Text) => text.delete(3, 5)],
  ])('of candidates that are %s, title and detail, with the update that does it', (_how, act) => {
    const { shared, write } = gathering();
    const ids = Array.from({ length: 8 }, (_, at) => `task-${String(at)}`);
    write(author, (doc) => {
      for (const id of ids) addCandidate(doc, { id, title: `議事録の作成 ${id}`, detail: DETAIL, department: null });
    });
    const applied = write(other, (doc) => {
      doc.transact(() => {
        for (const { titleText, detailText } of readEntries(doc).entries) {
          act(titleText);
          act(detailText);
        }
      });
    });
    const kept = applied.kind === 'applied' ? textsOf(applied.earlier) : [];
    expect(kept.sort()).toEqual([...ids.map(() => DETAIL), ...ids.map((id) => `議事録の作成 ${id}`)].sort());
    expect(shared.earlier.all).toHaveLength(16);
  });

  it('of a note, and once for each of those who wrote it', () => {
    const gathered = noted();
    gathered.write(third, (doc) => note(doc).insert(0, '部長：'));
    gathered.write(other, (doc) => empty(note(doc)));
    expect(gathered.shared.earlier.all.map(({ seat }) => seat).sort()).toEqual([author, third]);
    expect(keptIn(gathered)).toEqual([`部長：${DETAIL}`, `部長：${DETAIL}`]);
  });

  it('letter by letter too: as it was at first', () => {
    const gathered = noted();
    for (const _ of DETAIL) gathered.write(other, (doc) => note(doc).delete(0, 1));
    expect(note(gathered.shared.doc).toString()).toBe('');
    expect(keptIn(gathered)).toEqual([DETAIL]);
  });

  it('as much of it as the field takes, and no half character', () => {
    const gathered = gathering();
    const fitting = 'あ'.repeat(NOTE_LIMIT - 1);
    gathered.write(author, (doc) => note(doc).insert(0, `${fitting}🌱`));
    gathered.write(other, (doc) => empty(note(doc)));
    expect(keptIn(gathered)).toEqual([fitting]);
  });

  it('and nothing of what somebody deletes of their own', () => {
    const gathered = noted();
    gathered.write(author, (doc) => note(doc).delete(0, 4));
    expect(keptIn(gathered)).toEqual([]);
  });

  it('nor of what stands where the product has no text', () => {
    const gathered = gathering();
    gathered.write(author, (doc) => doc.getText('elsewhere').insert(0, DETAIL));
    gathered.write(other, (doc) => empty(doc.getText('elsewhere')));
    expect(keptIn(gathered)).toEqual([]);
  });

  it('after the document was loaded anew, the same', () => {
    const gathered = noted();
    gathered.write(other, (doc) => note(doc).delete(0, 4));
    const { doc, writers, earlier } = gathered.shared;
    const later = gathering({}, { doc, writers: writers.all, earlier: earlier.all });
    later.write(other, (copy) => empty(note(copy)));
    expect(keptIn(later)).toEqual([DETAIL]);
  });
});

describe('Y28 nobody pushes out what is kept of somebody else’s', () => {
  it('by writing and deleting, alone or with others', () => {
    const gathered = noted();
    gathered.write(other, (doc) => replace(note(doc), 'x'.repeat(300)));
    gathered.write(third, (doc) => replace(note(doc), 'y'.repeat(300)));
    gathered.write(other, (doc) => empty(note(doc)));
    expect(ofAuthor(gathered)).toBe(DETAIL);
  });

  it('whatever they do in whatever order: all that its writer wrote stands in it', () => {
    const act = fc.record({
      seat: fc.constantFrom(other, third),
      at: fc.nat(40),
      remove: fc.nat(12),
      insert: fc.string({ maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
        const gathered = noted();
        for (const { seat, at, remove, insert } of acts)
          gathered.write(seat, (doc) => {
            const text = note(doc);
            const from = Math.min(at, text.length);
            text.delete(from, Math.min(remove, text.length - from));
            text.insert(from, insert);
          });
        const kept = ofAuthor(gathered);
        const now = note(gathered.shared.doc).toString();
        expect(holdsInOrder(kept ?? now, DETAIL)).toBe(true);
      }),
    );
  });

  it('Y32 by more than the field takes: then it is what its writer wrote', () => {
    const { shared, write } = gathering();
    write(author, (doc) => void addCandidate(doc, { id: 'a', title: '議事録', detail: DETAIL, department: null }));
    const detailOf = (doc: Y.Doc) => readEntries(doc).entries[0]?.detailText ?? new Y.Text();
    write(other, (doc) => {
      for (let at = DETAIL.length; at >= 0; at -= 1) detailOf(doc).insert(at, 'x'.repeat(CANDIDATE_LIMITS.detail / 10));
    });
    write(other, (doc) => empty(detailOf(doc)));
    expect(textsOf(shared.earlier.all)).toEqual([DETAIL]);
  });
});

describe('Y29 its writer alone makes it another one', () => {
  it('by writing more: the fuller text is kept', () => {
    const gathered = noted();
    gathered.write(other, (doc) => note(doc).delete(0, 1));
    gathered.write(author, (doc) => note(doc).insert(0, 'いつも毎'));
    gathered.write(other, (doc) => empty(note(doc)));
    expect(keptIn(gathered)).toEqual([`いつも${DETAIL}`]);
  });

  it('by writing it anew, however short: not what they gave up themselves', () => {
    const gathered = noted();
    gathered.write(other, (doc) => note(doc).delete(0, 1));
    gathered.write(author, (doc) => replace(note(doc), '承認待ち'));
    gathered.write(other, (doc) => empty(note(doc)));
    expect(keptIn(gathered)).toEqual(['承認待ち']);
  });

  it('not by going on while somebody takes it away', () => {
    const gathered = noted();
    gathered.write(other, (doc) => note(doc).delete(0, 8));
    gathered.write(author, (doc) => note(doc).insert(note(doc).length, '。'));
    gathered.write(author, (doc) => note(doc).delete(note(doc).length - 1, 1));
    gathered.write(other, (doc) => empty(note(doc)));
    expect(keptIn(gathered)).toEqual([DETAIL]);
  });

  it('and what they delete of it themselves is kept no more', () => {
    const gathered = noted();
    gathered.write(third, (doc) => note(doc).insert(2, '（ほぼ）'));
    gathered.write(other, (doc) => note(doc).delete(0, 1));
    gathered.write(author, (doc) => note(doc).delete(note(doc).length - 2, 2));
    expect(keptIn(gathered)).toEqual(['毎週（ほぼ）2時間、承認を待って']);
    // A letter that others had taken is left; for whom the author takes words from, the text is kept as it stood.
    gathered.write(author, (doc) => empty(note(doc)));
    expect(ofAuthor(gathered)).toBeUndefined();
    expect(keptIn(gathered)).toEqual(['週（ほぼ）2時間、承認を待って']);
  });
});

function holdsInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
