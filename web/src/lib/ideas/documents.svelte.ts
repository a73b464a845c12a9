import type { BoardSection } from '@nemawashi/shared/board/view/board-section';
import { createContext } from 'svelte';
import type { BoardLine } from '#lib/connection/board-connection.svelte.ts';
import { lazily } from '#lib/lazily.ts';
import { Late } from '#lib/patiently.ts';
import type { SharedDocument } from './shared-document.svelte.ts';

type Kind = keyof BoardSection['documents'];

const loadSharedDocument = lazily(() => import('./shared-document.svelte.ts'));

/** What somebody wrote into the candidates, as it stood when their document ended. */
export interface OwnText {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/** The board's shared documents, each open only while the board lets people write in it. */
export class Documents {
  /** Null while there is none to read. */
  ideas = $state.raw<SharedDocument | null>(null);
  notes = $state.raw<SharedDocument | null>(null);
  /** Of the candidates' last document: what this page had written in, whether it arrived or not. */
  written = $state.raw<readonly OwnText[]>([]);

  /** What people write together with couldn't be fetched. */
  missing = $state(false);

  readonly #connection: BoardLine;
  readonly #known = new Map<string, SharedDocument>();
  #destroyed = false;
  #wanted: BoardSection['documents'] = { ideas: null, notes: null };

  constructor(connection: BoardLine) {
    this.#connection = connection;
  }

  /** Opens and closes as the board says. */
  follow(names: BoardSection['documents']): void {
    this.#wanted = names;
    for (const kind of ['ideas', 'notes'] as const) {
      if (this[kind]?.name !== (names[kind] ?? undefined)) void this.#change(kind, names[kind]);
    }
  }

  destroy(): void {
    this.#destroyed = true;
    for (const document of this.#known.values()) document.destroy();
  }

  async #change(kind: Kind, name: string | null): Promise<void> {
    const earlier = this[kind];
    if (earlier !== null) {
      if (kind === 'ideas')
        this.written = earlier.candidates
          .flatMap(({ main, doubles }) => [main, ...doubles])
          .filter(({ id }) => earlier.touched.has(id));
      earlier.close();
      this[kind] = null;
    }
    if (name === null) return;
    // Yjs is needed only where people write together.
    const part = await loadSharedDocument().catch((error: unknown) => {
      // Over a slow line it comes when nobody waits for it any more: what is written from then on is.
      if (error instanceof Late) error.comes.then(() => this.follow(this.#wanted)).catch(() => undefined);
      return null;
    });
    this.missing = part === null;
    if (part === null) return;
    const { SharedDocument } = part;
    if (this.#destroyed || this.#wanted[kind] !== name) return;
    const document = this.#known.get(name) ?? new SharedDocument(this.#connection, name);
    this.#known.set(name, document);
    document.open();
    this[kind] = document;
  }
}

export const [getDocuments, setDocuments] = createContext<Documents>();
