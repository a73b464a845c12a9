import { describe, expect, it } from 'vitest';
import { Keeping } from './keeping.ts';

const SCOPE = 'https://board.example/';

/** A browser's store, and a network whose answers a test gives. */
function setUp() {
  const stored = new Map<string, Map<string, string>>();
  const network = new Map<string, Response | Error>();
  let gaveUp: (() => void) | null = null;
  const ask = async (request: Request): Promise<Response> => {
    const answer = network.get(request.url);
    if (answer === undefined) return new Promise(() => undefined);
    if (answer instanceof Error) throw answer;
    return answer.clone();
  };
  const opened = (name: string) => {
    const files = stored.get(name) ?? new Map<string, string>();
    stored.set(name, files);
    const urlOf = (asked: Request | string) => (typeof asked === 'string' ? asked : asked.url);
    return {
      addAll: async (asked: (Request | string)[]) => {
        const answers = await Promise.all(asked.map((each) => ask(new Request(each))));
        if (answers.some(({ ok }) => !ok)) throw new TypeError('Not all came');
        for (const [index, answer] of answers.entries()) {
          const each = asked[index];
          if (each !== undefined) files.set(urlOf(each), await answer.text());
        }
      },
      put: async (asked: Request | string, answer: Response) => void files.set(urlOf(asked), await answer.text()),
      match: async (asked: Request | string) => {
        const text = files.get(urlOf(asked));
        return text === undefined ? undefined : new Response(text);
      },
    };
  };
  const caches = {
    open: async (name: string) => opened(name),
    has: async (name: string) => stored.has(name),
    keys: async () => [...stored.keys()],
    delete: async (name: string) => stored.delete(name),
    match: async (asked: Request) => {
      for (const name of stored.keys()) {
        const found = await opened(name).match(asked);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  } as unknown as CacheStorage;
  const world = {
    caches,
    fetch: ask,
    after: () => new Promise<void>((resolve) => (gaveUp = resolve)),
  };
  const version = (name: string) => {
    const file = `_app/immutable/${name}.js`;
    network.set(SCOPE + file, new Response(`file ${name}`));
    network.set(SCOPE, new Response(pageOf(name)));
    return new Keeping(world, SCOPE, [file]);
  };
  return { stored, network, version, giveUp: () => gaveUp?.() };
}

/** As the server sends it, of one version. */
const pageOf = (version: string): string => `<script>import("/_app/immutable/${version}.js")</script>`;
const page = new Request(`${SCOPE}b/x?seat=y`);
const file = (name: string) => new Request(`${SCOPE}_app/immutable/${name}.js`);
const read = async (answer: Promise<Response>) => (await answer).text();

describe('D75 a page', () => {
  it('is the server’s wherever that answers', async () => {
    const { version, network } = setUp();
    const keeping = version('one');
    await keeping.install();
    network.set(page.url, new Response('page two'));
    expect(await read(keeping.page(page))).toBe('page two');
  });

  it.each([
    ['the line is gone', new TypeError('Failed to fetch')],
    ['a proxy says that the server is away', new Response('', { status: 502 })],
  ])('is the kept one where %s', async (_why, answer) => {
    const { version, network } = setUp();
    const keeping = version('one');
    await keeping.install();
    network.set(page.url, answer);
    expect(await read(keeping.page(page))).toBe(pageOf('one'));
  });

  it('is the kept one where no answer comes in time', async () => {
    const { version, giveUp } = setUp();
    const keeping = version('one');
    await keeping.install();
    const answer = read(keeping.page(page));
    giveUp();
    expect(await answer).toBe(pageOf('one'));
  });

  it('fails as it would have where none is kept', async () => {
    const { version, network } = setUp();
    const keeping = version('one');
    network.set(page.url, new TypeError('Failed to fetch'));
    await expect(keeping.page(page)).rejects.toThrow('Failed to fetch');
    network.set(page.url, new Response('away', { status: 503 }));
    expect((await keeping.page(page)).status).toBe(503);
  });
});

describe('D75 a version', () => {
  it('isn’t kept where a network puts its sign-in page in our place', async () => {
    const { version, network, stored } = setUp();
    const keeping = version('one');
    network.set(SCOPE, new Response('<title>Sign in</title>'));
    await expect(keeping.install()).rejects.toThrow();
    expect(stored.size).toBe(0);
  });

  it('is kept whole or not at all', async () => {
    const { version, network } = setUp();
    const keeping = version('one');
    network.set(file('one').url, new Response('', { status: 404 }));
    await expect(keeping.install()).rejects.toThrow();
    network.set(page.url, new TypeError('Failed to fetch'));
    await expect(keeping.page(page)).rejects.toThrow();
  });

  it('stays for the pages that are open while a newer one is there already, and goes with them', async () => {
    const { version, network, stored } = setUp();
    const one = version('one');
    await one.install();
    const two = version('two');
    await two.install();
    // The server is a newer one and no longer holds the file.
    network.set(file('one').url, new Response('', { status: 404 }));
    expect(await read(one.version(file('one')))).toBe('file one');
    stored.set('somebody else’s', new Map());
    await two.clear();
    expect((await two.version(file('one'))).status).toBe(404);
    expect(await read(two.version(file('two')))).toBe('file two');
    expect([...stored.keys()].filter((name) => !name.startsWith('nemawashi '))).toEqual(['somebody else’s']);
  });
});
