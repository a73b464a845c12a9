import { headline } from '@nemawashi/shared/sentences/headline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clock } from './house/clock.ts';
import { emulate } from './house/emulate.ts';
import { press } from './house/hands.ts';
import {
  beat,
  everybodyAnswered,
  goOn,
  marks,
  never,
  people,
  reveal,
  stands,
  tiles,
  touch,
  VIEWS,
} from './house/moment.ts';
import { ja, PHONE, show } from './house/mount.ts';

const WHO = Object.keys(VIEWS) as (keyof typeof VIEWS)[];

beforeEach(() => emulate({ 'prefers-reduced-motion': 'reduce', 'prefers-color-scheme': 'light' }));
afterEach(clock.goes);

describe('a reveal is a moment', () => {
  it.each(WHO.filter((who) => who !== 'guide'))(
    'M80 M81 beat by beat, and then the verdict stands: %s',
    async (who) => {
      const meeting = await everybodyAnswered();
      await reveal(meeting);
      const shown = await VIEWS[who](meeting);
      const verdict = shown.getByRole('heading', {
        name: headline('ja', meeting.leader.sections.assessment?.pattern ?? never()),
      });
      const seen: unknown[] = [];
      for (const step of ['sealed', 'representatives', 'executives'] as const) {
        await goOn(step);
        seen.push([beat(), tiles(), marks(), people()]);
        expect(verdict.elements()).toHaveLength(0);
        expect(shown.getByRole('tab').elements()).toHaveLength(0);
      }
      expect(seen).toEqual([
        ['1', 6, [], 0],
        ['2', 6, ['representative'], 3],
        ['3', 6, ['representative', 'executive'], 6],
      ]);
      await goOn('words');
      await stands();
      expect([beat(), verdict.elements().length]).toEqual([null, 1]);
      await goOn('over');
      expect([beat(), verdict.elements().length]).toEqual([null, 1]);
    },
  );

  it('M80 who comes in the middle joins in the beat of now; who comes later sees the verdict at once', async () => {
    const meeting = await everybodyAnswered();
    await reveal(meeting);
    await goOn('sealed', 'representatives');
    await VIEWS.representative(meeting);
    expect([beat(), marks()]).toEqual(['2', ['representative']]);
    await goOn('executives', 'words', 'over');
    const shown = await show(meeting.voters[0] ?? never(), { size: PHONE });
    await stands();
    expect(beat()).toBeNull();
    expect(
      shown
        .getByRole('heading', { name: headline('ja', meeting.leader.sections.assessment?.pattern ?? never()) })
        .elements(),
    ).toHaveLength(1);
  });

  it('M85 any key or press ends it on this page, and does nothing else; before the first beat it is the press that revealed', async () => {
    const meeting = await everybodyAnswered();
    await reveal(meeting);
    const at = Date.now();
    for (const skip of [() => press('Enter'), () => press('Escape'), touch]) {
      clock.stands(at);
      const shown = await VIEWS.facilitator(meeting);
      const asked = meeting.gathering.house.asked.length;
      const main = shown.getByRole('button', { name: ja('reveal.playing') });
      (main.element() as HTMLElement).focus();
      await press('Enter');
      expect(beat()).toBe('soon');
      await goOn('sealed');
      await skip();
      await expect.poll(beat).toBeNull();
      // The press that ended it, and one that is held down, are no step; and who led on goes on from where they were.
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true }),
      );
      expect(meeting.gathering.house.asked).toHaveLength(asked);
    }
  });

  it('M85 what is written in the meantime stays written', async () => {
    const meeting = await everybodyAnswered();
    await reveal(meeting);
    const shown = await VIEWS.facilitator(meeting);
    await goOn('sealed');
    const box = document.createElement('input');
    shown.element().append(box);
    box.focus();
    await press('a');
    expect([box.value, beat()]).toEqual(['a', '1']);
    box.remove();
  });

  it('M87 each beat is said once to those who don’t see it', async () => {
    const meeting = await everybodyAnswered();
    await reveal(meeting);
    await VIEWS.representative(meeting);
    const region = document.querySelector('[data-reveal-news]') ?? never();
    expect([region.getAttribute('role'), region.classList.contains('visually-hidden')]).toEqual(['status', true]);
    const said = [region.textContent];
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    await goOn('sealed', 'representatives', 'executives', 'words', 'over');
    const opened = (group: 'executive' | 'representative') =>
      expect.stringContaining(ja(`people.group.${group}`)) as string;
    expect(said).toEqual([
      ja('reveal.soon'),
      ja('reveal.sealed', { count: 6 }),
      opened('representative'),
      opened('executive'),
      headline('ja', meeting.leader.sections.assessment?.pattern ?? never()),
      '',
    ]);
  });

  it('M87 nothing said is left behind, by whoever skips it either, or is led on in the middle of it', async () => {
    const meeting = await everybodyAnswered();
    const words = () => document.querySelector('[data-reveal-news]')?.textContent;
    await reveal(meeting);
    const at = Date.now();
    const ends = [
      () => press('Escape'),
      () => meeting.leader.do({ type: 'moveTo', from: 'discuss', to: 'propose' }),
    ] as const;
    for (const end of ends) {
      clock.stands(at);
      await VIEWS.representative(meeting);
      await goOn('sealed', 'representatives');
      expect(words()).toContain(ja('people.group.representative'));
      await end();
      await goOn('over', 'over');
      expect(words()).toBe('');
    }
  });
});

it('M80 a press in the dialog that reveals is no second step: the main button waits until the moment is over', async () => {
  const meeting = await everybodyAnswered();
  await reveal(meeting);
  const shown = await VIEWS.facilitator(meeting);
  const main = () => shown.css('.main-step button').element() as HTMLButtonElement;
  for (const step of ['sealed', 'representatives', 'executives', 'words'] as const) {
    await goOn(step);
    expect([main().textContent, main().ariaDisabled]).toEqual([ja('reveal.playing'), 'true']);
  }
  main().focus();
  const held = main();
  await goOn('over');
  expect([main().textContent, main().ariaDisabled]).toEqual([ja('controls.to-propose'), null]);
  // The very same button: the focus is where it was.
  expect(main()).toBe(held);
  expect(document.activeElement).toBe(held);
});
