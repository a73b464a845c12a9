import { type Timer, timerAfter } from '@nemawashi/shared/board/timer';
import { expect, it } from 'vitest';
import { firstHeard, hear, type Heard } from './news.ts';

const MINUTE = 60_000;
const at = (minutes: number) => minutes * MINUTE;

/** What somebody who can't see hears, one thing after another, of a timer looked at every quarter of a minute. */
function heardOf(timerAt: (minutes: number) => Timer | null, until: number): string[] {
  let heard: Heard = firstHeard(timerAt(0), at(0));
  const said: string[] = [];
  for (let minutes = 0; minutes <= until; minutes += 0.25) {
    const next = hear(heard, timerAt(minutes), at(minutes));
    if (next !== heard && next.news)
      said.push('left' in next.news ? `${next.news.kind} ${String(next.news.left / MINUTE)}` : next.news.kind);
    heard = next;
  }
  return said;
}

it('B15 reads out that a timer starts, that it takes more time, stands still, goes on and ends', () => {
  const ten = timerAfter(null, 'start', 10 * MINUTE, at(1));
  const eleven = timerAfter(ten, 'extend', MINUTE, at(3));
  const paused = timerAfter(eleven, 'pause', 0, at(5));
  const resumed = timerAfter(paused, 'resume', 0, at(9));
  const timers = [null, ten, ten, eleven, eleven, paused, paused, paused, paused, resumed, resumed];
  expect(heardOf((minutes) => timers[Math.floor(minutes)] ?? null, 11)).toEqual([
    'started 10',
    'extended 9',
    'paused 7',
    'resumed 7',
    'stopped',
  ]);
});

it('B15 counts down aloud at five minutes, at one, and when the time is over', () => {
  const six = timerAfter(null, 'start', 6 * MINUTE, at(0));
  expect(heardOf(() => six, 8)).toEqual(['five-minutes', 'one-minute', 'over']);
});

it('B15 time given back is said once, and counted down again', () => {
  const five = timerAfter(null, 'start', 6 * MINUTE, at(0));
  const more = timerAfter(five, 'extend', 2 * MINUTE, at(2));
  expect(heardOf((minutes) => (minutes < 2 ? five : more), 8)).toEqual([
    'five-minutes',
    'extended 6',
    'five-minutes',
    'one-minute',
    'over',
  ]);
});
