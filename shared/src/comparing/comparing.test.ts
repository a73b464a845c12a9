import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledRounds, bundleOf } from '../export/bundle.ts';
import { reckonCounts } from '../reckoning/outcome.ts';
import { sectionsFor } from '../board/view.ts';
import { LEADER, Story } from '../testing/story.ts';
import { askAlike, commonItems } from './common-items.ts';
import { comparedBoard } from './compared.ts';
import { letter } from './letter.ts';
import type { OpenedBoard } from './opened-board.ts';
import { type FileProblem, readFile } from './read-file.ts';
import { bundleBytes, disclosedOf, madeBundle, madeCompanies, type MadeCompany } from './testing/made-bundle.ts';

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
function opened(company: MadeCompany): OpenedBoard {
  const read = readFile(bundleBytes(company));
  if (!read.ok || read.kind !== 'board') throw new Error(`${company.title} can’t be read`);
  return read.board;
}
const problemOf = (file: Uint8Array): FileProblem['problem'] | null => {
  const read = readFile(file);
  return read.ok ? null : read.problem;
};
const [company] = madeCompanies(3).slice(2);
if (company === undefined) throw new Error('No company');

describe('a bundle read for comparing', () => {
  it.each(['named', 'executives-named', 'anonymous'] as const)(
    'N1 of a %s board says what the board published, and of people nothing',
    (privacy) => {
      const story = new Story({ privacy });
      for (const at of [1, 2, 3]) story.join(`e${String(at)}`, 'executive', null, `社長 ${String(at)}`);
      for (const at of [1, 2, 3]) story.join(`r${String(at)}`, 'representative', 'sales', `営業 ${String(at)}`);
      story.do(LEADER, { type: 'startAssessment' });
      for (const [who, seat] of ['e1', 'e2', 'e3', 'r1', 'r2', 'r3'].entries())
        for (const [at, subject] of story.round.subjects.entries())
          story.answer(seat as typeof LEADER, subject, ((who + at * 2) % 5) + 1);
      story.close();
      const results = story.results();
      const sections = sectionsFor(story.state, 'observer', { online: new Set(), waiting: [], results });
      const bundle = bundleOf({
        sections,
        rounds: bundledRounds(story.state, results),
        notes: {},
        log: [],
        now: 1_764_000_000_000,
      });
      const read = readFile(bytes(bundle));
      if (!read.ok || read.kind !== 'board') throw new Error(JSON.stringify(read));
      const compared = comparedBoard(read.board, commonItems([read.board.counted]));
      const { axes, top, field, lean, places, recommended } = bundle.rounds.checklist?.outcome ?? {};
      expect({ top, field, lean, places, recommended }).toEqual({
        top: compared.top,
        field: compared.field,
        lean: compared.lean,
        places: compared.places,
        recommended: compared.recommended,
      });
      for (const axis of ['culture', 'talent', 'executive'] as const)
        expect(compared.axes[axis].everyone).toBe(axes?.[axis]);
      expect(JSON.stringify(read.board)).not.toMatch(/社長|営業 |"voters"|"answers"/);
    },
  );

  it('N2 one that isn’t one, or no longer what was exported, is told apart', () => {
    const bundle = madeBundle(company);
    const { checklist } = bundle.rounds;
    expect(problemOf(bytes(bundle))).toBeNull();
    expect(problemOf(bytes({ ...bundle, version: 3 }))).toBe('newer');
    expect(problemOf(bytes({ ...bundle, format: 'another' }))).toBe('other-file');
    expect(problemOf(bytes({ ...bundle, view: { ...bundle.view, plan: 'none' } }))).toBe('damaged');
    expect(problemOf(bytes({ ...bundle, rounds: { checklist: null } }))).toBe('nothing-revealed');
    expect(problemOf(bundleBytes(company).slice(0, 900))).toBe('not-json');
    expect(problemOf(Uint8Array.of(0x50, 0x4b, 3, 4))).toBe('packed');
    const bent = { ...checklist, outcome: { ...checklist.outcome, lean: (checklist.outcome.lean ?? 0) + 0.01 } };
    expect(problemOf(bytes({ ...bundle, rounds: { checklist: bent } }))).toBe('bent');
  });

  it('N2 whatever JSON a file holds, reading it answers', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('view', 'rounds', 'exportedAt'), (value, key) => {
        expect(problemOf(bytes(value))).not.toBeNull();
        // Only where it was put is a value that happens to fit taken.
        expect(['damaged', 'nothing-revealed', 'bent', null]).toContain(
          problemOf(bytes({ ...madeBundle(company), [key]: value })),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('boards of different checklists', () => {
  const short = opened(company);
  const whole = opened({ ...company, id: 'whole', template: 'generative-ai' });

  it('N4 are compared by what they were all asked', () => {
    const common = commonItems([short.counted, whole.counted]);
    expect(common.length).toBeGreaterThan(3);
    expect(common.length).toBeLessThan(whole.counted.input.checklist.length);
    expect(askAlike([short.counted, whole.counted], common)).toBe(false);
    expect(askAlike([short.counted, short.counted], commonItems([short.counted, short.counted]))).toBe(true);
    const asked = new Set(common.map((item) => item.split(':').at(-1)));
    const disclosed = disclosedOf({ ...company, template: 'generative-ai' });
    const { top, field } = reckonCounts({
      ...disclosed,
      input: { ...disclosed.input, checklist: disclosed.input.checklist.filter(({ id }) => asked.has(id)) },
    });
    expect(comparedBoard(whole, common)).toMatchObject({ top, field, recommended: whole.recommended });
  });

  it('N4 have no place beside each other where they share nothing, and keep their results', () => {
    const compared = comparedBoard(short, []);
    expect(compared).toMatchObject({ top: null, field: null, lean: null, places: null, agreed: null, apart: null });
    expect(compared.pilots).toEqual(short.pilots);
  });

  it('N4 their order changes nothing', () => {
    const [one, other] = [commonItems([short.counted, whole.counted]), commonItems([whole.counted, short.counted])];
    expect([...one].sort()).toEqual([...other].sort());
    expect(comparedBoard(whole, one)).toEqual(comparedBoard(whole, other));
  });
});

describe('a board’s pilots', () => {
  const pilotsOf = (pilots: NonNullable<MadeCompany['pilots']>) => opened({ ...company, pilots }).pilots;

  it('N7 what was measured stands beside what was hoped of the very same ones', () => {
    expect(
      pilotsOf([
        { hours: 40, saving: 50, logged: [10, 6], use: [4, 10] },
        { hours: 100, saving: 20 },
        { hours: null, saving: null, logged: [10, 1], use: [1, 2] },
      ]),
    ).toEqual({
      count: 3,
      hoped: 40,
      measured: { pilots: 1, hoped: 20, hours: 16 },
      weekly: { users: 5, people: 12 },
    });
  });

  it('F20 N7 who uses what was taken over are users more, its hours none of the pilot’s', () => {
    const pilot = { hours: 40, saving: 50, logged: [10, 6], use: [4, 10] } as const;
    const taken = pilotsOf([{ ...pilot, adopted: [5, 6] }]);
    expect(taken).toEqual({ ...pilotsOf([pilot]), weekly: { users: 9, people: 16 } });
  });

  it('N7 time that was lost isn’t called saved, and nothing known is no zero', () => {
    expect(pilotsOf([{ hours: 10, saving: 50, logged: [10, 15] }]).measured?.hours).toBe(-5);
    expect(pilotsOf([])).toEqual({ count: 0, hoped: null, measured: null, weekly: null });
  });
});

it('N3 companies go by letters of their own', () => {
  expect([0, 25, 26, 49].map(letter)).toEqual(['A', 'Z', 'AA', 'AX']);
  expect(new Set(Array.from({ length: 800 }, (_, at) => letter(at))).size).toBe(800);
});
