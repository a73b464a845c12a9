import type { SeatId } from '@nemawashi/shared/board/ids';
import { type Slate, slateOf } from '@nemawashi/shared/board/slate';
import { type CandidateView, readCandidates } from '@nemawashi/shared/candidates/candidates';
import { addCandidate } from '@nemawashi/shared/candidates/write';
import { CANDIDATE_KEYS, CANDIDATES, noteName } from '@nemawashi/shared/protocol/documents';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { contentOf } from './content.ts';
import { SYNC_LIMITS } from './limits.ts';
import { SharedDoc } from './shared-doc.ts';

const seat = 's1' as SeatId;
const known = { departments: new Set(['sales']), seats: new Set<string>([seat]) };

const text = fc.oneof(
  fc.constantFrom('', ' ', '議事録', '　議事録 の下書き\n', '長'.repeat(81)),
  fc.string({ maxLength: 8 }),
);
/** Whatever may stand under a key of a map. */
const value: fc.Arbitrary<() => unknown> = fc.oneof(
  { weight: 5, arbitrary: text.map((words) => () => new Y.Text(words)) },
  { weight: 2, arbitrary: text.map((words) => () => words) },
  fc.constantFrom(NaN, -1, 0, 5, 40, 1e9, null, true).map((plain) => () => plain),
  fc.constant(() => new Y.Map([['title', new Y.Text('nested')]])),
  fc.constant(() => Y.Array.from(['a', 1])),
);
const id = fc.constantFrom('a', 'b', 'c', 'd', 'x'.repeat(40), 'x'.repeat(41), '議事録', '', '__proto__');
const fields = fc.record(
  {
    [CANDIDATE_KEYS.id]: fc.oneof({ weight: 9, arbitrary: id.map((plain) => () => plain) }, value),
    [CANDIDATE_KEYS.title]: value,
    [CANDIDATE_KEYS.detail]: value,
    [CANDIDATE_KEYS.department]: fc.constantFrom(...['sales', 'moon', null, 7].map((plain) => () => plain)),
    [CANDIDATE_KEYS.hours]: value,
    [CANDIDATE_KEYS.saving]: value,
    [CANDIDATE_KEYS.mergedInto]: fc.oneof(
      id.map((plain) => () => plain),
      value,
    ),
    [CANDIDATE_KEYS.removed]: fc.constantFrom(...[null, null, null, true].map((plain) => () => plain)),
    author: fc.constant(() => 's2'),
  },
  { requiredKeys: [] },
);
const made = (given: Readonly<Record<string, (() => unknown) | undefined>>): [string, unknown][] =>
  Object.entries(given).flatMap(([key, make]): [string, unknown][] => (make === undefined ? [] : [[key, make()]]));

/** A row of the list: as a page writes it, somehow like that, or nothing of the kind. */
const row: fc.Arbitrary<() => unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(id, text, text, id).map(
      ([own, title, detail, into]) =>
        () =>
          new Y.Map<unknown>(
            Object.entries({ id: own, title: new Y.Text(title), detail: new Y.Text(detail), mergedInto: into }),
          ),
    ),
  },
  { weight: 4, arbitrary: fields.map((given) => () => new Y.Map(made(given))) },
  fc.tuple(id, text).map(([own, title]) => () => ({ id: own, title, detail: '' })),
  value,
);

/** A document in which a stranger has written these, as the guards have let it in. */
function admitted(rows: readonly (() => unknown)[]): { shown: readonly CandidateView[]; slate: Slate } | null {
  const page = new Y.Doc();
  page.getArray(CANDIDATES).push(rows.map((make) => make()));
  const shared = new SharedDoc({ doc: new Y.Doc(), writers: new Map() }, SYNC_LIMITS);
  if (shared.apply(Y.encodeStateAsUpdate(page), seat, () => true).kind !== 'applied') return null;
  return { shown: readCandidates(shared.doc), slate: slateOf(contentOf(shared.doc, shared.writers).candidates, known) };
}

describe('B9 what the page shows is what the freeze reads', () => {
  it('B9 whatever stands in the list, of what the guards let in', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const read = admitted(rows);
        if (read === null) return;
        compared += 1;
        const { shown, slate } = read;
        const told = shown.filter(({ title, detail }) => title !== '' || detail !== '');
        // All that is scored was shown, in the words and with the figures that it is scored by …
        expect(slate.tasks.map((task) => task.id)).toEqual(
          told.flatMap(({ id }) => (slate.tasks.some((task) => (task.id as string) === id) ? [id] : [])),
        );
        for (const task of slate.tasks) {
          const candidate = told.find(({ id }) => id === (task.id as string));
          expect(candidate).toMatchObject({ title: task.title, detail: task.detail });
          expect([task.hours, task.saving]).toEqual([candidate?.hours, candidate?.saving]);
          expect(task.department).toBe(candidate?.department === 'sales' ? 'sales' : null);
          expect(task.authors).toEqual([seat]);
        }
        // … and whatever was shown is scored, or everybody is told why not.
        const reasons = slate.leftOut.filter(({ reason }) => reason !== 'unreadable' && reason !== 'double-id');
        expect(told.length).toBe(slate.tasks.length + reasons.length);
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(400);
  });

  it.each([
    ['a plain string', 'text'],
    ['nothing', undefined],
  ])('B9 a title that is %s is neither shown nor scored: everybody is told that it was left out', (_what, title) => {
    const given = Object.entries({ id: 'hidden', title, detail: new Y.Text('') }).filter(([, is]) => is !== undefined);
    expect(admitted([() => new Y.Map<unknown>(given)])).toEqual({
      shown: [],
      slate: { tasks: [], leftOut: [{ reason: 'unreadable', excerpt: title ?? '' }] },
    });
  });

  it('B9 nor is an id that no score could name', () => {
    const long = 'x'.repeat(41);
    const read = admitted([
      () => new Y.Map<unknown>(Object.entries({ id: long, title: new Y.Text('日報'), detail: new Y.Text('') })),
    ]);
    expect(read).toEqual({ shown: [], slate: { tasks: [], leftOut: [{ reason: 'unreadable', excerpt: '日報' }] } });
  });
});

it('K5 what a document gives out holds nothing that is never seen or turns others round, and joiners', () => {
  const doc = new Y.Doc();
  const hidden = '料\u202E金\0表\u200B（\u2066案\u2069）👩‍💻';
  addCandidate(doc, { id: 'a', title: hidden, detail: hidden, department: null });
  doc.getText(noteName('x')).insert(0, hidden);
  const { candidates, notes } = contentOf(doc, { ownerOf: () => seat });
  const slate = slateOf(candidates, known);
  expect(slate.tasks).toMatchObject([{ title: '料金表（案）👩‍💻', detail: '料金表（案）👩‍💻' }]);
  expect([...notes]).toEqual([['x', '料金表（案）👩‍💻']]);
});
