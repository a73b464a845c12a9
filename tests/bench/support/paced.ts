import { setTimeout as pause } from 'node:timers/promises';

const STEP_MS = 2;

/** Does something so often a second, whether whoever it is done to keeps up or not; answers what each resolved with. */
export async function paced<Result>(
  act: (at: number) => Promise<Result>,
  perSecond: number,
  seconds: number,
): Promise<Result[]> {
  const total = perSecond * seconds;
  const under: Promise<Result>[] = [];
  const began = performance.now();
  while (under.length < total) {
    const due = Math.min(total, ((performance.now() - began) * perSecond) / 1000);
    while (under.length < due) under.push(act(under.length));
    await pause(STEP_MS);
  }
  return Promise.all(under);
}
