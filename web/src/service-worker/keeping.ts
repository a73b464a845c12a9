/** How long the server may take for a page before the kept one is shown: a phone between two lines waits for ever. */
const PATIENCE_MS = 4_000;
const PREFIX = 'nemawashi ';
/** Stands in our page and in no other: it starts from there. */
const OURS = '/_app/immutable/';

/** What the worker needs of its world. */
export interface KeepingWorld {
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Resolves after so many milliseconds. */
  readonly after: (ms: number) => Promise<void>;
}

/** The pages of one version, kept whole: the shell and every file it may ask for. */
export class Keeping {
  readonly #world: KeepingWorld;
  readonly #scope: string;
  readonly #files: readonly string[];
  readonly #name: string;

  /** `files`: their addresses below `scope`; those of one version are never those of another. */
  constructor(world: KeepingWorld, scope: string, files: readonly string[]) {
    this.#world = world;
    this.#scope = scope;
    this.#files = files;
    this.#name = `${PREFIX}${scope} ${versionOf(files)}`;
  }

  /** All or nothing: half a version would open a page that lacks a part. */
  async install(): Promise<void> {
    // The files may come from the browser's own cache, the page must be the server's.
    const page = await this.#world.fetch(new Request(this.#scope, { cache: 'no-cache' }));
    // A network's sign-in page, kept in its place, would be all there is when the line is gone.
    if (!page.ok || page.redirected || !(await page.clone().text()).includes(OURS))
      throw new TypeError('Another page than ours came');
    const cache = await this.#world.caches.open(this.#name);
    await cache.addAll(this.#files.map((file) => this.#scope + file));
    await cache.put(this.#scope, page);
  }

  /** Earlier versions are needed by nobody: no page of theirs is open any more. */
  async clear(): Promise<void> {
    const mine = `${PREFIX}${this.#scope} `;
    for (const name of await this.#world.caches.keys())
      if (name.startsWith(mine) && name !== this.#name) await this.#world.caches.delete(name);
  }

  /** The server's page wherever it answers. A proxy's word that the server is away is no answer. */
  async page(request: Request): Promise<Response> {
    const asked = this.#world.fetch(request);
    const kept = async () => (await this.#kept())?.match(this.#scope);
    try {
      const answer = await Promise.race([asked, this.#world.after(PATIENCE_MS)]);
      if (answer !== undefined && answer.status < 500) return answer;
      return (await kept()) ?? (await asked);
    } catch (error) {
      const page = await kept();
      if (page === undefined) throw error;
      return page;
    }
  }

  async version(request: Request): Promise<Response> {
    return (await this.#world.caches.match(request, { ignoreVary: true })) ?? this.#world.fetch(request);
  }

  async picture(request: Request): Promise<Response> {
    try {
      return await this.#world.fetch(request);
    } catch (error) {
      const kept = await (await this.#kept())?.match(request, { ignoreVary: true });
      if (kept === undefined) throw error;
      return kept;
    }
  }

  async #kept(): Promise<Cache | null> {
    return (await this.#world.caches.has(this.#name)) ? this.#world.caches.open(this.#name) : null;
  }
}

/** FNV-1a over the names, which hold hashes of what is in the files. */
function versionOf(files: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of files.join('\n')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
