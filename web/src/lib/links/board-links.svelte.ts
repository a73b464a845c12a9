import type { ExpectedId } from '@nemawashi/shared/board/ids';
import type { LinkView } from '@nemawashi/shared/board/view/links-section';
import type { MadeLink, PresentLink } from '@nemawashi/shared/protocol/http';
import type { Refusal } from '@nemawashi/shared/board/refusal';
import { createContext, untrack } from 'svelte';
import { presentLinks } from '#lib/connection/api.ts';
import type { BoardConnection } from '#lib/connection/board-connection.svelte.ts';
import { forgetLinks, rememberedLinks } from '#lib/remembered/links.ts';

const AGAIN_MS = 5_000;

/** A board's present links with their secrets, as the server tells whoever leads, on any of their devices. */
export class BoardLinks {
  /** Null: not known yet, or not for this seat to know. */
  #present = $state.raw<readonly PresentLink[] | null>(null);
  /** Why they aren't known; `refusal` null: the server is out of reach, and asked again. */
  problem = $state.raw<{ refusal: Refusal | null } | null>(null);
  /** Under way for the first time. */
  isComing = $state(false);
  readonly #connection: Pick<BoardConnection, 'board' | 'seat'>;
  #told = '';
  #asked = 0;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Pick<BoardConnection, 'board' | 'seat'>) {
    this.#connection = connection;
  }

  /** Those that can be shown. Some of an earlier version are known to the browser alone that made them. */
  readonly #shown: readonly MadeLink[] = $derived.by(() => {
    if (this.#present === null) return [];
    const remembered = rememberedLinks(this.#connection.board);
    return this.#present.flatMap(({ secret, ...link }) => {
      const known = secret ?? remembered.find((each) => each.link === link.link)?.secret;
      return known === undefined ? [] : [{ ...link, secret: known }];
    });
  });

  /** Of those, what lets in whoever has it. */
  readonly known: readonly MadeLink[] = $derived(this.#shown.filter(({ expected }) => expected === undefined));

  /** The secret of each personal invitation that can be shown, by whom it is for. */
  readonly personal: ReadonlyMap<ExpectedId, string> = $derived(
    new Map(
      this.#shown.flatMap(({ expected, secret }) => (expected === undefined ? [] : [[expected, secret] as const])),
    ),
  );

  /** False until the server has said which there are: until then none is missing. */
  get isKnown(): boolean {
    return this.#present !== null;
  }

  /** Asks again whenever the board has other links than before; `links` null: this seat doesn't lead. */
  follow(links: readonly LinkView[] | null): void {
    const told = links === null ? '' : links.map(({ id, revokedAt }) => `${id} ${String(revokedAt)}`).join();
    if (told === this.#told) return;
    this.#told = told;
    if (links === null) this.#forget();
    else void this.ask();
  }

  async ask(): Promise<void> {
    clearTimeout(this.#again);
    const asked = ++this.#asked;
    // An effect that asks must not ask again for what it is answered.
    this.isComing = untrack(() => this.#present === null);
    const { board, seat } = this.#connection;
    const result = await presentLinks(board, seat);
    // Something newer was asked, or nothing is to be known any more.
    if (asked !== this.#asked) return;
    this.isComing = false;
    if (result.ok) {
      this.#present = result.value;
      this.problem = null;
      return;
    }
    if (result.refusal?.kind === 'not-allowed') this.#forget();
    else this.problem = result;
    if (result.refusal === null) this.#again = setTimeout(() => void this.ask(), AGAIN_MS);
  }

  /** One that was just made here: it is shown before the board's list tells of it. */
  add(made: readonly MadeLink[]): void {
    if (this.#present !== null) this.#present = [...this.#present, ...made];
  }

  close(): void {
    this.#asked += 1;
    clearTimeout(this.#again);
  }

  #forget(): void {
    this.close();
    this.isComing = false;
    this.#present = null;
    this.problem = null;
    forgetLinks(this.#connection.board);
  }
}

export const [getBoardLinks, setBoardLinks] = createContext<BoardLinks>();
