import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const WEB = join(import.meta.dirname, '../../web');
const NODES = '.svelte-kit/generated/build/client-optimized/nodes';

/** What Vite notes of each file it writes, as far as it is read here. */
interface Built {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly isDynamicEntry?: boolean;
}

/** The scripts that were really built (`npm run build`): what comes with a part of the page, and how much that is. */
export class BuiltScripts {
  readonly #manifest = JSON.parse(
    readFileSync(join(WEB, '.svelte-kit/output/client/.vite/manifest.json'), 'utf8'),
  ) as Readonly<Record<string, Built>>;
  readonly #nodes = globSync(`${NODES}/*.js`, { cwd: WEB }).map((key) => ({
    key,
    code: readFileSync(join(WEB, key), 'utf8'),
  }));

  /** By which every page begins: SvelteKit, the layout and what shows errors. */
  start(): string[] {
    const entries = Object.keys(this.#manifest).filter((key) =>
      /\/(runtime\/client\/\w+|client-optimized\/app)\.js$/.test(key),
    );
    return [...entries, `${NODES}/0.js`, `${NODES}/1.js`];
  }

  /** A page of `web/src/routes`. */
  route(id: string): string[] {
    return this.#nodes.filter(({ code }) => code.includes(`/routes${id}/+page.svelte`)).map(({ key }) => key);
  }

  /** What is fetched by `lazily`, or a catalogue: the end of its file's path. */
  part(path: string): string[] {
    return Object.keys(this.#manifest).filter(
      (key) => key.endsWith(path) && this.#manifest[key]?.isDynamicEntry === true,
    );
  }

  /** Bytes as they are served to whoever takes brotli: what is asked for by name, and all that comes with it. */
  size(parts: readonly (readonly string[])[]): number {
    if (parts.some((part) => part.length === 0)) throw new Error('A part that is measured was not built');
    const known = new Set<string>();
    const open = parts.flat();
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (known.has(key)) continue;
      known.add(key);
      open.push(...(this.#manifest[key]?.imports ?? []));
    }
    return [...known].reduce((sum, key) => sum + this.#bytes(key), 0);
  }

  #bytes(key: string): number {
    const file = this.#manifest[key]?.file;
    if (file === undefined) throw new Error(`Not built: ${key}`);
    return statSync(join(WEB, 'build', `${file}.br`)).size;
  }
}
