import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answered, closeRound, propose, SIX, value } from '../support/acts.ts';
import { clock } from './house/clock.ts';
import { emulate } from './house/emulate.ts';
import { PART } from './house/hands.ts';
import {
  allOtherwise,
  beat,
  begun,
  difference,
  everybodyAnswered,
  everything,
  executivesOtherwise,
  goOn,
  marks,
  people,
  rests,
  reveal,
  stands,
  tiles,
  usual,
  VIEWS,
} from './house/moment.ts';
import { ja, show } from './house/mount.ts';
import { rest } from './house/rest.ts';

const WHO = Object.keys(VIEWS) as (keyof typeof VIEWS)[];

beforeEach(() => emulate({ 'prefers-reduced-motion': 'reduce', 'prefers-color-scheme': 'light' }));
afterEach(clock.goes);

describe('a reveal tells nothing before its beat, and nothing but what may be told', () => {
  it.each(WHO)('M82 nothing of a group is in the page before its beat, told, hidden or spoken: %s', async (who) => {
    const pages: string[][] = [];
    for (const say of [usual, executivesOtherwise, allOtherwise]) {
      const meeting = await everybodyAnswered('named', say);
      await reveal(meeting);
      await VIEWS[who](meeting);
      await rest();
      const beats = [everything()];
      for (const step of ['sealed', 'representatives', 'executives', 'words'] as const) {
        await goOn(step);
        if (step === 'words' && who !== 'guide') await stands();
        beats.push(everything());
      }
      pages.push(beats);
      clock.goes();
    }
    const [first = [], second = [], third = []] = pages;
    for (const at of [0, 1, 2]) expect(difference(first[at], second[at])).toBeNull();
    for (const at of [0, 1]) expect(difference(first[at], third[at])).toBeNull();
    // Else it would compare nothing.
    if (who !== 'guide') {
      expect(difference(first[3], second[3])).not.toBeNull();
      expect(difference(first[2], third[2])).not.toBeNull();
    }
    expect(difference(first[4], third[4])).not.toBeNull();
  });

  it('M84 the representatives first: then it rests with the executives’ sealed, until they are opened', async () => {
    const pages: string[][] = [];
    for (const say of [usual, executivesOtherwise]) {
      const meeting = await everybodyAnswered('named', say);
      await reveal(meeting, 'representatives');
      const shown = await VIEWS.facilitator(meeting);
      const beats: string[] = [];
      for (const step of ['sealed', 'representatives'] as const) {
        await goOn(step);
        beats.push(everything());
      }
      await goOn('executives');
      expect(beat()).toBeNull();
      await expect.poll(() => shown.getByText(ja('reveal.bundle'), PART).elements().length).toBe(1);
      await rests();
      pages.push([...beats, everything()]);
      const others = shown.getByRole('button', { name: ja('controls.reveal-rest') });
      clock.meets(meeting.gathering.house);
      (others.element() as HTMLElement).click();
      await clock.goesOn(100);
      expect([beat(), marks()]).toEqual(['soon', ['representative']]);
      expect(document.querySelector<HTMLElement>('.main-step button')?.ariaDisabled).toBe('true');
      await clock.goesOn(1_500);
      expect([beat(), marks()]).toEqual(['3', ['representative', 'executive']]);
      await clock.goesOn(1_500);
      await expect.poll(() => shown.getByRole('tab').elements().length).toBeGreaterThan(0);
      clock.goes();
    }
    for (const [at, still] of (pages[0] ?? []).entries()) expect(difference(still, pages[1]?.[at])).toBeNull();
  });

  it('M83 where nobody is named the tiles go into one mark, and nobody stands in the square', async () => {
    const meeting = await everybodyAnswered('anonymous');
    await reveal(meeting);
    await VIEWS.projector(meeting);
    await goOn('sealed');
    const sealed = everything();
    expect([
      tiles(),
      document.querySelectorAll('[data-reveal] [data-seat], [data-reveal] .tile[data-of]').length,
    ]).toEqual([6, 0]);
    await goOn('representatives');
    expect([marks(), people()]).toEqual([['representative'], 0]);
    expect(sealed).not.toContain('data-seat');
    await goOn('executives');
    expect([marks(), people()]).toEqual([['representative', 'executive'], 0]);
  });

  it('M83 M64 where groups may not be told apart, one heap becomes one mark', async () => {
    const meeting = await everybodyAnswered('anonymous', usual, SIX.slice(1));
    await reveal(meeting);
    await VIEWS.representative(meeting);
    await goOn('sealed');
    expect(tiles()).toBe(5);
    await goOn('representatives');
    expect(marks()).toEqual([]);
    const scene = document.querySelector('[data-reveal]')?.textContent ?? '';
    for (const group of ['executive', 'representative'] as const)
      expect(scene).not.toContain(ja(`people.group.${group}`));
    await goOn('executives');
    expect(marks()).toEqual(['everyone']);
  });

  it('M80 scores are opened by the same beats, and the ranking stands in the end', async () => {
    const { gathering, leader, voters } = await everybodyAnswered();
    await closeRound(leader);
    await propose(gathering);
    await gathering.write(leader, [{ title: '議事録の下書き' }]);
    await leader.do({ type: 'openScoring' });
    await answered(leader, voters, (who, index) => value(who + index));
    clock.meets(gathering.house);
    await closeRound(leader);
    const shown = await show(leader).then(begun);
    const beats: unknown[] = [];
    for (const step of ['sealed', 'representatives', 'executives'] as const) {
      await goOn(step);
      beats.push([beat(), tiles(), shown.css('[data-subject]').elements().length]);
    }
    expect(beats).toEqual([
      ['1', 6, 0],
      ['2', 6, 0],
      ['3', 6, 0],
    ]);
    await goOn('words');
    await expect.poll(() => shown.css('[data-subject]').elements().length).toBeGreaterThan(0);
  });
});
