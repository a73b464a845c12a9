import { headline } from '@nemawashi/shared/sentences/headline';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answered, closeRound, propose, SIX, value } from '../support/acts.ts';
import { violations } from './house/axe.ts';
import { clock } from './house/clock.ts';
import { emulate } from './house/emulate.ts';
import { PART, press } from './house/hands.ts';
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
  never,
  people,
  reveal,
  square,
  stands,
  tiles,
  TO,
  touch,
  usual,
  VIEWS,
} from './house/moment.ts';
import { ja, LAPTOP, PHONE, ROOM, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import { sideways } from './measure/sideways.ts';
import { cut, focusable, tooSmallOnWall } from './measure/wall.ts';

const SMALL_ROOM = { width: 1280, height: 720 } as const;
const PEOPLE = 30;
const EXECUTIVES = 8;

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

  it('M86 with reduced motion four pictures stand still; without, the same four are moved to', async () => {
    const pictures: string[][] = [];
    for (const motion of ['reduce', 'no-preference']) {
      await emulate({ 'prefers-reduced-motion': motion });
      const meeting = await everybodyAnswered();
      await reveal(meeting);
      await VIEWS.projector(meeting);
      const all: string[] = [];
      for (const step of ['sealed', 'representatives', 'executives'] as const) {
        clock.jumps(TO[step]);
        expect(document.getAnimations().length > 0).toBe(motion === 'no-preference');
        await rest();
        all.push(everything());
      }
      await goOn('words');
      await stands();
      all.push(everything());
      pictures.push(all);
      clock.goes();
    }
    for (const [at, still] of (pictures[0] ?? []).entries()) expect(difference(still, pictures[1]?.[at])).toBeNull();
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
      beats.push([beat(), tiles(), shown.getByText(ja('tasks.title')).elements().length]);
    }
    expect(beats).toEqual([
      ['1', 6, 0],
      ['2', 6, 0],
      ['3', 6, 0],
    ]);
    await goOn('words');
    await expect.poll(() => shown.getByText(ja('tasks.title')).elements().length).toBeGreaterThan(0);
  });

  it.each(['laptop', 'phone', 'wall'] as const)('M86 nothing moves when the verdict comes: %s', async (device) => {
    const meeting = await everybodyAnswered();
    await reveal(meeting);
    if (device === 'wall') await VIEWS.projector(meeting);
    else await show(meeting.leader, { size: device === 'phone' ? PHONE : LAPTOP }).then(begun);
    await goOn('sealed');
    const before = square();
    await goOn('representatives', 'executives');
    expect(square()).toEqual(before);
    await goOn('words');
    await stands();
    const after = square();
    for (const edge of ['left', 'top', 'width', 'height'] as const)
      expect(Math.abs((after?.[edge] ?? 0) - (before?.[edge] ?? 0)), edge).toBeLessThan(1);
  });

  it('M43 M44 M45 M80 no beat of it is cut, shrinks or offers anything to press on a wall, with 30 people', async () => {
    const crowd = Array.from({ length: PEOPLE }, (_, at) =>
      at < EXECUTIVES ? ([`${String(at)} 山本 健一`] as const) : ([`${String(at)} 小林`, 'sales'] as const),
    );
    const found: string[] = [];
    for (const privacy of ['named', 'anonymous'] as const)
      for (const how of ['everyone', 'representatives'] as const) {
        const meeting = await everybodyAnswered(privacy, usual, crowd);
        await reveal(meeting, how);
        const at = Date.now();
        for (const language of LANGUAGES)
          for (const size of [ROOM, SMALL_ROOM]) {
            clock.stands(at);
            await show(meeting.leader, { language, page: 'screen', size }).then(begun);
            for (const step of ['sealed', 'representatives', 'executives'] as const) {
              await goOn(step);
              await rest(size);
              const name = [privacy, how, language, size.width, step].join(' ');
              found.push(...[...cut(), ...tooSmallOnWall(), ...focusable()].map((each) => `${name}: ${each}`));
            }
          }
        clock.goes();
      }
    expect(found).toEqual([]);
  }, 300_000);

  it('M86 axe finds nothing in any beat, and at 320 px nobody scrolls sideways', async () => {
    const meeting = await everybodyAnswered();
    await reveal(meeting);
    let at = Date.now();
    for (const step of ['sealed', 'representatives', 'executives'] as const) {
      at += TO[step];
      for (const size of [LAPTOP, PHONE, { width: 320, height: 640 }]) {
        clock.stands(at);
        await show(meeting.leader, { size }).then(begun);
        expect(sideways()).toBe(0);
        // It waits for time to go by; the page has looked at its clock already.
        clock.goes();
        expect(await violations(document.querySelector('main') ?? document)).toEqual([]);
      }
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
