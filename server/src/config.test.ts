import { describe, expect, it } from 'vitest';
import { publicAddress, readConfig } from './config.ts';

describe('reading the environment', () => {
  it('starts with nothing set', () => {
    expect(readConfig({})).toMatchObject({
      ok: true,
      config: { port: 3000, host: '0.0.0.0', publicOrigin: null, createToken: null, linkKey: null },
    });
  });

  it('listens once, whatever this machine is called', () => {
    expect(readConfig({ HOST: 'localhost' })).toMatchObject({ ok: true, config: { host: '127.0.0.1' } });
    expect(readConfig({ HOST: '::1' })).toMatchObject({ ok: true, config: { host: '::1' } });
  });

  it('takes an empty variable as unset', () => {
    expect(readConfig({ PORT: '', CREATE_TOKEN: '' })).toMatchObject({
      ok: true,
      config: { port: 3000, createToken: null },
    });
  });

  it('Z25 keeps boards for as many days as it is told', () => {
    expect(readConfig({})).toMatchObject({ ok: true, config: { keepDays: null } });
    expect(readConfig({ KEEP_DAYS: '365' })).toMatchObject({ ok: true, config: { keepDays: 365 } });
  });

  it.each([
    ['KEEP_DAYS', '13'],
    ['KEEP_DAYS', 'a year'],
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PUBLIC_ORIGIN', 'my-board.local'],
    ['PUBLIC_ORIGIN', 'https://my-board.local/boards?x=1'],
    ['PUBLIC_ORIGIN', 'https://my-board.local/api'],
    ['PUBLIC_ORIGIN', 'https://my-board.local/b/x'],
    ['PUBLIC_ORIGIN', 'https://me@my-board.local'],
    ['PUBLIC_ORIGIN', 'https://my-board.local/根回し'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'perhaps'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['DATABASE_URL', 'mysql://somebody:secret@somewhere/else'],
    ['DATABASE_URL', 'postgres://somebody:secret@some where/else'],
    ['DATABASE_POOL', 'many'],
    ['DATABASE_POOL', '101'],
    ['CREATE_TOKEN', 'short'],
    ['LINK_KEY', 'thirty-one characters are short'],
    ['HSTS', 'always'],
    ['HSTS', '86400'],
  ])('names %s in one line when it is %s, and never repeats the value', (name, value) => {
    const read = readConfig({ [name]: value });
    if (read.ok) throw new Error('a wrong value was taken');
    expect(read.problem).toContain(name);
    expect(read.problem).not.toContain('\n');
    expect(read.problem).not.toContain(value);
  });

  it('Q12 tells browsers to insist on https only where people are sent to it', () => {
    const at = (PUBLIC_ORIGIN: string) => readConfig({ PUBLIC_ORIGIN, HSTS: '31536000' });
    expect(at('https://board.example.co.jp')).toMatchObject({ config: { hsts: 31_536_000 } });
    expect(at('http://board.example.co.jp')).toMatchObject({ ok: false });
    expect(readConfig({ PUBLIC_ORIGIN: 'https://board.example.co.jp' })).toMatchObject({ config: { hsts: null } });
  });

  it('keeps the origin that browsers will send', () => {
    expect(readConfig({ PUBLIC_ORIGIN: 'https://Board.example.co.jp/' })).toMatchObject({
      config: { publicOrigin: 'https://board.example.co.jp', basePath: '' },
    });
  });

  it.each([
    ['https://intra.example/board', 'https://intra.example', '/board'],
    ['https://Intra.example:443/Tools/board/', 'https://intra.example', '/Tools/board'],
  ])('D72 takes the path of %s apart from it', (text, publicOrigin, basePath) => {
    const read = readConfig({ PUBLIC_ORIGIN: text });
    expect(read).toMatchObject({ config: { publicOrigin, basePath } });
    expect(read.ok && publicAddress(read.config)).toBe(publicOrigin + basePath);
  });

  it.each([
    ['false', [false, false]],
    ['true', [true, false]],
    ['1', [true, false]],
    ['10.0.0.0/8', [true, true]],
  ])('D70 trusts proxies as TRUST_PROXY=%s says', (text, trusted) => {
    const read = readConfig({ TRUST_PROXY: text });
    if (!read.ok) throw new Error(read.problem);
    expect([0, 1].map((hop) => read.config.trustProxy('10.0.0.1', hop))).toEqual(trusted);
  });
});
