import { describe, expect, it } from 'vitest';
import { Late, patiently } from './patiently.ts';

describe('P5 a part that is fetched when it is needed', () => {
  it('is fetched once, and by whoever asks first', async () => {
    let fetched = 0;
    const part = patiently(() => Promise.resolve(`part ${String((fetched += 1))}`));
    expect(await Promise.all([part(), part()])).toEqual(['part 1', 'part 1']);
    expect(await part()).toBe('part 1');
  });

  it('is told to be missing, and fetched again when it is needed again', async () => {
    let missing = true;
    const part = patiently(() => (missing ? Promise.reject(new Error('404')) : Promise.resolve('part')));
    await expect(part()).rejects.toThrow('404');
    missing = false;
    expect(await part()).toBe('part');
  });

  it('is missing too where no answer comes at all', async () => {
    const part = patiently(() => new Promise(() => undefined), 1);
    await expect(part()).rejects.toThrow('did not come');
  });

  it('can be had once it comes after all', async () => {
    let come: (part: string) => void = () => undefined;
    const part = patiently(() => new Promise<string>((resolve) => (come = resolve)), 1);
    const late = await part().catch((error: unknown) => error);
    if (!(late instanceof Late)) throw new Error('It was there in time');
    come('part');
    expect(await late.comes).toBe('part');
  });
});
