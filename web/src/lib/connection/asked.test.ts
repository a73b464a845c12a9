import { describe, expect, it } from 'vitest';
import { Asked } from './asked.svelte.ts';
import type { Result } from './request.ts';

/** A server that answers when told to, and a clock that is turned by hand. */
function asking() {
  const answers: ((result: Result<string>) => void)[] = [];
  let alarms: { ms: number; act: () => void }[] = [];
  let hearing: (() => void) | null = null;
  const asked = new Asked<string>(() => new Promise((resolve) => answers.push(resolve)), {
    after(ms, act) {
      const alarm = { ms, act };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((each) => each !== alarm);
      };
    },
    online(act) {
      hearing = act;
      return () => {
        hearing = null;
      };
    },
  });
  const stop = asked.begin();
  return {
    asked,
    stop,
    online: () => hearing?.(),
    times: () => answers.length,
    waits: () => alarms.map(({ ms }) => ms),
    answer: async (result: Result<string>) => {
      answers.at(-1)?.(result);
      await Promise.resolve();
      await Promise.resolve();
    },
    /** What is waited for comes about. */
    ring: () => {
      const rung = alarms;
      alarms = [];
      for (const { act } of rung) act();
    },
  };
}

const NOTHING = { ok: false, refusal: null } as const;

describe('D0 what the server was asked and hasn’t said', () => {
  it('is asked again by itself, less and less often, until it is known', async () => {
    const { asked, answer, ring, times, waits } = asking();
    const waited: (number | undefined)[] = [];
    for (let failures = 0; failures < 5; failures += 1) {
      await answer(NOTHING);
      expect([asked.value, asked.problem]).toEqual([null, { refusal: null, passing: true }]);
      waited.push(waits()[0]);
      ring();
    }
    expect(waited).toEqual([2_000, 4_000, 8_000, 15_000, 15_000]);
    expect(times()).toBe(6);
    await answer({ ok: true, value: 'known' });
    expect([asked.value, asked.problem]).toEqual(['known', null]);
    expect(waits()).toEqual([]);
  });

  it('says so when no answer comes for some seconds, and takes a late one', async () => {
    const { asked, answer, ring, waits } = asking();
    expect(waits()).toEqual([4_000]);
    expect(asked.problem).toBeNull();
    ring();
    expect(asked.problem).toEqual({ refusal: null, passing: true });
    await answer({ ok: true, value: 'late' });
    expect([asked.value, asked.problem]).toEqual(['late', null]);
  });

  it('a refusal stands, one that passes is asked again', async () => {
    const { asked, answer, ring, waits } = asking();
    await answer({ ok: false, refusal: { kind: 'internal' } });
    expect(asked.problem?.passing).toBe(true);
    ring();
    await answer({ ok: false, refusal: { kind: 'not-found' } });
    expect(asked.problem).toEqual({ refusal: { kind: 'not-found' }, passing: false });
    expect(waits()).toEqual([]);
  });

  it('is asked at once when the device is online again, and no more by a page that is left', async () => {
    const { answer, online, ring, stop, times, waits } = asking();
    await answer(NOTHING);
    online();
    expect(times()).toBe(2);
    await answer(NOTHING);
    stop();
    ring();
    online();
    expect([times(), waits()]).toEqual([2, []]);
  });
});
