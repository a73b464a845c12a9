import { describe, expect, it } from 'vitest';
import { sectionsFor } from '../board/view.ts';
import { bundledRounds, bundleOf } from '../export/bundle.ts';
import { PRIVACY_MODES, type PrivacyMode } from '../reckoning/settings.ts';
import { LEADER, Story } from '../testing/story.ts';
import { besideBenchmark } from './beside.ts';
import { readFile } from './read-file.ts';
import { shownBoard } from './shown-board.ts';
import { madeBenchmark } from './testing/made-benchmark.ts';

const benchmark = madeBenchmark();
const EXECUTIVES = ['e1', 'e2', 'e3'] as const;
const REPRESENTATIVES = ['r1', 'r2', 'r3'] as const;

/** As an observer sees it, who has nothing of their own. `swapped`: two of a group have answered as each other. */
function played(privacy: PrivacyMode, { template = 'short', swapped = false } = {}) {
  const story = new Story({ privacy, template });
  for (const seat of EXECUTIVES) story.join(seat, 'executive');
  for (const seat of REPRESENTATIVES) story.join(seat, 'representative', 'sales');
  story.do(LEADER, { type: 'startAssessment' });
  const order = swapped ? ['e2', 'e1', 'e3', 'r2', 'r1', 'r3'] : [...EXECUTIVES, ...REPRESENTATIVES];
  for (const [who, seat] of order.entries())
    for (const [at, subject] of story.round.subjects.entries())
      story.answer(seat as typeof LEADER, subject, ((who + at * 2) % 5) + 1);
  const sections = () =>
    sectionsFor(story.state, 'observer', { online: new Set(), waiting: [], results: story.results() });
  return { story, sections };
}

describe('a board beside a benchmark', () => {
  it.each(PRIVACY_MODES)('N11 a %s board says what its bundle would say on the desk', (privacy) => {
    const { story, sections } = played(privacy);
    story.close();
    const bundle = bundleOf({
      sections: sections(),
      rounds: bundledRounds(story.state, story.results()),
      notes: {},
      log: [],
      now: 1_764_000_000_000,
    });
    const read = readFile(new TextEncoder().encode(JSON.stringify(bundle)));
    const shown = shownBoard(sections());
    if (!read.ok || read.kind !== 'board' || shown === null) throw new Error('Not revealed');
    const { figures } = besideBenchmark(shown, benchmark);
    expect(figures).toEqual(besideBenchmark(read.board, benchmark).figures);
    expect(figures.map(({ name }) => name)).toEqual(expect.arrayContaining(['culture', 'lean', 'apart', 'agreed']));
    for (const { value, range, standing } of figures)
      if (value !== null) expect(standing).toBe(value < range.low ? 'below' : value > range.high ? 'above' : 'within');
  });

  it('N11 nothing before a reveal', () => {
    expect(shownBoard(played('named').sections())).toBeNull();
  });

  it('N11 S4 the same, whoever of a group answered what', () => {
    const [one, other] = [false, true].map((swapped) => {
      const { story, sections } = played('anonymous', { swapped });
      story.close();
      const board = shownBoard(sections());
      return board && besideBenchmark(board, benchmark).figures;
    });
    expect(one).not.toBeNull();
    expect(one).toEqual(other);
  });

  it('N6 N10 asked something else, only what pilots came to stands beside it', () => {
    const { story, sections } = played('named', { template: 'generative-ai' });
    story.close();
    const board = shownBoard(sections());
    if (board === null) throw new Error('Not revealed');
    const other = { ...benchmark, items: [...benchmark.items, 'culture:+:never-asked'] };
    const { partly, figures } = besideBenchmark(board, other);
    expect(partly).toBe(true);
    expect(figures.length).toBeGreaterThan(0);
    for (const { name } of figures) expect(['pilots', 'hoped', 'measured', 'weekly']).toContain(name);
  });
});
