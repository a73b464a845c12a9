import { describe, expect, it } from 'vitest';
import { Replaced } from './replaced.ts';

const draft = (revision: number, more: object = {}) => ({
  type: 'draftWritten',
  silence: 'w1',
  draft: 'd1',
  revision,
  epoch: 0,
  content: null,
  ...more,
});
const erased = { erased: true };
const over = { type: 'silenceEnded', silence: 'w1' };
const cut = { type: 'boardRestored' };

/** What is made of a log of these events, all by one seat. */
function sees(...bodies: readonly object[]): Replaced {
  const replaced = new Replaced();
  bodies.forEach((body, at) => replaced.see({ seq: at + 1, seat: 'a' as never, body: JSON.stringify(body) }));
  return replaced;
}

describe('drafts of which nothing counts any more', () => {
  it('H23 are those that were changed, and all of a silence that is over', () => {
    expect(sees(draft(1), draft(2), draft(1, { draft: 'd2' })).superseded()).toEqual([1]);
    expect(sees(draft(1), draft(2), over).superseded()).toEqual([1, 2]);
    expect(sees(draft(1), draft(2), { ...over, silence: 'w2' }).superseded()).toEqual([1]);
    // Whose revisions don't follow: whatever that was, nothing of it is erased.
    expect(sees(draft(2), over).superseded()).toEqual([]);
  });

  it('H24 no other can be passed off as one', () => {
    expect(sees(draft(1, erased), draft(2)).wrong()).toBeNull();
    expect(sees(draft(1, erased), over).wrong()).toBeNull();
    expect(sees(draft(1), draft(2, erased)).wrong()).toBe(2);
    expect(sees(draft(1, erased), { ...over, silence: 'w2' }).wrong()).toBe(1);
    expect(sees(draft(1, erased), draft(3), over).wrong()).toBe(1);
    // Of another holder of the seat.
    expect(sees(draft(1, erased), draft(2, { epoch: 1 })).wrong()).toBe(1);
  });

  it('H25 where the log was cut before what made it so, it counts as taken back, and may be written anew', () => {
    expect(sees(draft(1, erased), cut).wrong()).toBeNull();
    const anew = sees(draft(1, erased), cut, draft(2), over);
    expect(anew.wrong()).toBeNull();
    expect(anew.superseded()).toEqual([3]);
  });
});
