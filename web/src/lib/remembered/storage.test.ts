import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isUnkept, onRememberedElsewhere, recall, recallAll, remember } from './storage.ts';

/** As much of a browser's storage as is used; `full`: it refuses what is new. */
class FakeStorage {
  full = false;
  readonly kept: Record<string, string> = {};
  getItem = (name: string) => this.kept[name] ?? null;
  setItem(name: string, value: string) {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.kept[name] = value;
  }
  removeItem(name: string) {
    // As a dictionary of a browser: a name that is gone isn't listed.
    Reflect.deleteProperty(this.kept, name);
  }
}

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  const listed = new Proxy(storage, {
    ownKeys: () => Object.keys(storage.kept),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    get: (target, name) => Reflect.get(target, name) as unknown,
  });
  vi.stubGlobal('localStorage', listed);
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  for (const key of ['a.1', 'a.2', 'links']) remember(key, null);
  vi.unstubAllGlobals();
});

describe('D64 a browser that refuses to keep something', () => {
  it('still shows it, though it kept an earlier one', () => {
    remember('links', 'earlier');
    storage.full = true;
    remember('links', 'earlier and new');
    expect(recall('links')).toBe('earlier and new');
    expect(storage.kept).toEqual({ 'nemawashi.links': 'earlier' });
    expect([...recallAll('li')]).toEqual([['nks', 'earlier and new']]);
  });

  it('says of what it would be gone, until it is kept or forgotten', () => {
    storage.full = true;
    remember('a.1', 'x');
    expect([isUnkept('a.'), isUnkept('a.1'), isUnkept('b.')]).toEqual([true, true, false]);
    storage.full = false;
    remember('a.1', 'x');
    expect(isUnkept('a.')).toBe(false);
    storage.full = true;
    remember('a.2', 'y');
    remember('a.2', null);
    expect(isUnkept('a.')).toBe(false);
    expect(recall('a.2')).toBeNull();
  });

  it('that can’t even be asked keeps it as long as the page', () => {
    vi.stubGlobal('localStorage', undefined);
    remember('a.1', 'x');
    expect(recall('a.1')).toBe('x');
    expect(recallAll('a.').get('1')).toBe('x');
    expect(isUnkept('a.')).toBe(true);
  });

  it('is followed by whoever asked', async () => {
    const seen: boolean[] = [];
    const stop = (await import('./follow.testing.svelte.ts')).follow(() => seen.push(isUnkept('a.')));
    flushSync();
    storage.full = true;
    remember('a.1', 'x');
    await Promise.resolve();
    flushSync();
    expect(seen).toEqual([false, true]);
    stop();
  });
});

it('D64 what another tab remembers is heard of, by the rest of its name', () => {
  const heard: unknown[] = [];
  const stop = onRememberedElsewhere('a.', (rest, value) => heard.push([rest, value]));
  const tell = (key: string, newValue: string | null) =>
    window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
  tell('nemawashi.a.1', 'x');
  tell('nemawashi.b.1', 'x');
  tell('nemawashi.a.1', null);
  stop();
  tell('nemawashi.a.1', 'y');
  expect(heard).toEqual([
    ['1', 'x'],
    ['1', null],
  ]);
});
