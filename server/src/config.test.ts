import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('reading the environment', () => {
  it('starts with nothing set', () => {
    expect(readConfig({})).toMatchObject({
      ok: true,
      config: { port: 3000, host: '0.0.0.0', publicOrigin: null, createToken: null, linkKey: null },
    });
  });

  it('takes an empty variable as unset', () => {
    expect(readConfig({ PORT: '', CREATE_TOKEN: '' })).toMatchObject({
      ok: true,
      config: { port: 3000, createToken: null },
    });
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PUBLIC_ORIGIN', 'my-board.local'],
    ['PUBLIC_ORIGIN', 'https://my-board.local/boards'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'perhaps'],
    ['DATABASE_URL', 'postgres://somewhere/else'],
    ['CREATE_TOKEN', 'short'],
    ['LINK_KEY', 'thirty-one characters are short'],
  ])('names %s in one line when it is %s, and never repeats the value', (name, value) => {
    const read = readConfig({ [name]: value });
    if (read.ok) throw new Error('a wrong value was taken');
    expect(read.problem).toContain(name);
    expect(read.problem).not.toContain('\n');
    expect(read.problem).not.toContain(value);
  });

  it('keeps the origin that browsers will send', () => {
    expect(readConfig({ PUBLIC_ORIGIN: 'https://Board.example.co.jp/' })).toMatchObject({
      config: { publicOrigin: 'https://board.example.co.jp' },
    });
  });
});
