import type { BoardId } from '@nemawashi/shared/board/ids';
import type { Passing, Portable, SharedKind } from '../store/passing.ts';
import type { Presence } from './presence.ts';

export interface PassingBoardOptions {
  readonly id: BoardId;
  readonly passing: Passing;
  readonly presence: Presence;
  readonly copies: Readonly<Record<SharedKind, Portable>>;
  /** What is shown of it: each another object whenever it changed. */
  readonly shown: () => readonly object[];
  /** By what another server told. */
  readonly changed: () => void;
}

/** What of a board stands on no record, also what other servers have of it. */
export class PassingBoard {
  readonly #options: PassingBoardOptions;
  #entered: Promise<void> = Promise.resolve();

  constructor(options: PassingBoardOptions) {
    this.#options = options;
  }

  /** It is in memory here from now on. Resolves once it is known what the others have. */
  async enter(): Promise<void> {
    const { id, passing } = this.#options;
    const entering = passing.enter(id);
    this.#entered = entering.catch(() => undefined);
    await entering;
    this.tell();
    await this.hear();
  }

  /** It isn't any more. */
  leave(): void {
    const { id, passing } = this.#options;
    passing.leave(id);
  }

  /** Who is here has changed here. */
  tell(): void {
    const { id, passing, presence } = this.#options;
    passing.put(id, () => presence.dump());
  }

  /** Looks at what the others have told. */
  async hear(): Promise<void> {
    const { id, passing, presence, copies, shown, changed } = this.#options;
    const { parts, shared } = await passing.read(id);
    const before = shown();
    presence.load(parts);
    for (const [kind, { dumped, ago }] of shared) copies[kind].load(dumped, ago);
    if (shown().some((each, at) => each !== before[at])) changed();
  }

  /** Runs `act` on what all servers share, so that of two at once each knows what the other did. */
  async change<Result>(kind: SharedKind, act: () => Result): Promise<Result> {
    const { id, passing, copies } = this.#options;
    await this.#entered;
    return passing.change(id, kind, copies[kind], act);
  }
}
