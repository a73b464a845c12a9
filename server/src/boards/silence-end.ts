import { randomBytes } from 'node:crypto';
import { endOverdueSilence, silenceEndsAt } from '@nemawashi/shared/board/decide/silence';
import type { CommandId } from '@nemawashi/shared/board/ids';
import type { BoardState } from '@nemawashi/shared/board/state';
import type { OpenBoard } from './open-board.ts';

/** No board’s draw follows from another’s. */
export const draw = (): number => randomBytes(6).readUIntBE(0, 6);

/** After which it is tried anew. */
const AGAIN_MS = 500;

export interface SilenceEndOptions {
  readonly after: (ms: number, callback: () => void) => () => void;
  /** With the board as it is in memory then: it may have left it and come back. */
  readonly withRoom: (use: (room: OpenBoard['room']) => Promise<unknown>) => Promise<unknown>;
  readonly onFailure: (error: unknown) => void;
}

/** Ends a silence when its timer is over, whether anybody who leads has a page open then or not. */
export class SilenceEnd {
  readonly #options: SilenceEndOptions;
  #endsAt: number | null = null;
  #callOff = (): void => undefined;

  constructor(options: SilenceEndOptions) {
    this.#options = options;
  }

  /** What is on disk now, and the board's time. */
  follow(state: BoardState, now: number): void {
    const endsAt = silenceEndsAt(state);
    if (endsAt === this.#endsAt) return;
    this.#endsAt = endsAt;
    this.#callOff();
    if (endsAt !== null) this.#wait(endsAt - now);
  }

  #wait(ms: number): void {
    this.#callOff = this.#options.after(Math.max(0, ms), () => this.#end());
  }

  #end(): void {
    const ended = this.#options.withRoom(async (room) => {
      const { silence } = room.state;
      if (silence === null) return;
      const id = `silence-over-${silence.id}` as CommandId;
      await room.submit(null, id, (state) => endOverdueSilence(state, room.now(), { draw: draw() }));
      // The board's clock may be behind the one that woke us, or it couldn't be saved.
      const endsAt = silenceEndsAt(room.state);
      if (endsAt !== null && endsAt === this.#endsAt) this.#wait(Math.max(AGAIN_MS, endsAt - room.now()));
    });
    ended.catch(this.#options.onFailure);
  }
}
