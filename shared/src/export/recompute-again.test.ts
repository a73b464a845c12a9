import { describe, expect, it } from 'vitest';
import { audit } from '../board/view/audit.ts';
import { sectionsFor } from '../board/view.ts';
import { readBoard } from '../comparing/opened-board.ts';
import { PRIVACY_MODES, type PrivacyMode } from '../reckoning/settings.ts';
import { agreedBoard, answerAnew } from '../testing/assessed-again.ts';
import { bundledRounds, bundleOf } from './bundle.ts';
import { recompute } from './recompute.ts';

/** A board assessed three times, as it leaves the server. */
function bundled(privacy: PrivacyMode) {
  const story = agreedBoard(privacy, {}, (seat, index) => (((seat.charCodeAt(1) + index) % 5) + 1) as 1);
  answerAnew(story, (seat, index) => (((seat.charCodeAt(1) + 2 * index) % 5) + 1) as 1);
  answerAnew(story, (seat) => (seat.startsWith('e') ? 5 : 1));
  const results = story.results();
  const sections = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results });
  const rounds = bundledRounds(story.state, results);
  return bundleOf({ sections, rounds, notes: {}, log: audit(story.log), now: story.state.at });
}

describe.each(PRIVACY_MODES)('a bundle of a board that was assessed again (%s)', (privacy) => {
  const bundle = bundled(privacy);
  const file = (): typeof bundle => JSON.parse(JSON.stringify(bundle)) as typeof bundle;

  it('U9 gives every figure of every assessment again, alone and beside the one before', () => {
    expect(bundle.rounds.again).toHaveLength(2);
    expect(bundle.rounds.again.map(({ change }) => change?.then)).toEqual(['c1', 'a1']);
    expect(recompute(file())).toMatchObject({ ok: true, check: { differences: [] } });
  });

  it('U9 tells what was changed of them', () => {
    const { rounds } = file();
    const [first, ...others] = rounds.again;
    if (first?.change == null) throw new Error('Nothing to compare');
    const lean = { ...first.change.lean, unchanged: !(first.change.lean.unchanged ?? false) };
    const bent = { ...first, change: { ...first.change, lean } };
    expect(recompute({ ...file(), rounds: { ...rounds, again: [bent, ...others] } })).toMatchObject({
      check: { differences: ['a1.change.lean.unchanged'] },
    });
  });

  it('U9 N1 is read beside other companies by its last assessment', () => {
    const read = readBoard(file());
    if (!read.ok) throw new Error(read.problem);
    expect(read.board.recommended).toBe(bundle.rounds.again[1]?.outcome.recommended);
    const evidence = read.board.counted.subjects[bundle.view.setup.checklist[0]?.id ?? ''];
    expect(evidence?.tally.executive.numbers).toEqual([0, 0, 0, 0, 3]);
  });

  it('U9 one of before such assessments is read as ever', () => {
    const { rounds, ...others } = file();
    const { again: _missing, ...before } = rounds;
    expect(recompute({ ...others, rounds: before })).toMatchObject({ ok: true, check: { differences: [] } });
    expect(readBoard({ ...others, rounds: before }).ok).toBe(true);
  });
});
