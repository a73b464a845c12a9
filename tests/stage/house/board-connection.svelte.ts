import type { Act } from '@nemawashi/shared/board/act';
import type { Command } from '@nemawashi/shared/board/command';
import type { BoardId, CommandId, SeatId, Timestamp } from '@nemawashi/shared/board/ids';
import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { Sections } from '@nemawashi/shared/board/view';
import type { Ack, Handshake } from '@nemawashi/shared/protocol/live';
import type { BoardConnection as Real } from '@nemawashi/web/src/lib/connection/board-connection.svelte.ts';
import { here, type House } from './house.ts';

/** In the place of the page's live line: a line to the house that was entered last. */
export class BoardConnection implements Pick<Real, keyof Real> {
  sections = $state.raw<Sections | null>(null);
  own = $state.raw<OwnView | null>(null);
  status = $state.raw<Real['status']>({ kind: 'connecting' });
  polled = $state.raw(false);
  trouble = $state.raw<Real['trouble']>(null);
  copiedAt = $state.raw<Timestamp | null>(null);
  unseen: Real['unseen'] = {};
  readonly board: BoardId;
  readonly seat: SeatId;
  readonly #house: House;
  readonly #stop: () => void;
  readonly #onLive = new Set<() => void>();

  constructor(board: BoardId, seat: SeatId, screen: Handshake['screen']) {
    this.board = board;
    this.seat = seat;
    this.#house = here();
    this.#stop = this.#house.listen({
      seat,
      screen,
      show: (sections, own) => {
        this.sections = sections;
        if (own !== null) this.own = own;
      },
      lose: () => {
        this.status = { kind: 'lost' };
      },
    });
    const { refusesLine } = this.#house;
    this.status = refusesLine === null ? { kind: 'live' } : { kind: 'refused', refusal: { kind: refusesLine } };
  }

  get live(): boolean {
    return this.status.kind === 'live';
  }

  get manager(): never {
    throw new Error('The stage carries nothing over polls');
  }

  readonly send = (command: Command): Promise<Ack> => Promise.resolve(this.#house.ask(this.seat, command));

  readonly resend = (id: CommandId, command: Command): Promise<Ack> =>
    Promise.resolve(this.#house.ask(this.seat, command, id));

  readonly act = (act: Act): Promise<Ack> => Promise.resolve(this.#house.act(this.seat, act));

  showCopy(): void {
    throw new Error('Nothing is kept on the stage');
  }

  onLive(callback: () => void): () => void {
    this.#onLive.add(callback);
    return () => this.#onLive.delete(callback);
  }

  readonly now = (): number => Date.now() + this.#house.ahead;

  close(): void {
    this.#stop();
  }

  tryNow(): void {
    for (const callback of this.#onLive) callback();
  }
}
