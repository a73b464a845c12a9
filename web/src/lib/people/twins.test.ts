import { expect, it } from 'vitest';
import { twinsIn } from './twins.ts';

const waits = (ticket: string, name: string) => ({ ticket, person: { name, jobTitle: '', reading: '' } });
const here = (name: string, removed = false) => ({ name, removed });

it('M79 tells whoever leads which requests may be one person’s, however the name is written', () => {
  const waiting = [waits('a', '三浦 陽子'), waits('b', '三浦陽子さん'), waits('c', '森 一'), waits('d', '髙橋 一郎')];
  expect([...twinsIn(waiting, [here('高橋 一郎（2）'), here('森 一', true)])]).toEqual([
    ['a', { twice: 2, here: false }],
    ['d', { twice: 0, here: true }],
  ]);
});
