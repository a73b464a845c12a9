import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './house/axe.ts';
import { clock } from './house/clock.ts';
import { emulate } from './house/emulate.ts';
import {
  begun,
  difference,
  everybodyAnswered,
  everything,
  goOn,
  reveal,
  square,
  stands,
  TO,
  usual,
  VIEWS,
} from './house/moment.ts';
import { LAPTOP, PHONE, ROOM, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import { sideways } from './measure/sideways.ts';
import { cut, focusable, tooSmallOnWall } from './measure/wall.ts';

const SMALL_ROOM = { width: 1280, height: 720 } as const;
const PEOPLE = 30;
const EXECUTIVES = 8;

beforeEach(() => emulate({ 'prefers-reduced-motion': 'reduce', 'prefers-color-scheme': 'light' }));
afterEach(clock.goes);

describe('a reveal as it is drawn', () => {
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

  it.each(['laptop', 'phone', 'wall'] as const)('M86 M126 nothing moves when the verdict comes: %s', async (device) => {
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
