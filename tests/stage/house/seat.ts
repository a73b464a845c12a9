import type { Command } from '@nemawashi/shared/board/command';
import type { BoardId, CommandId, RoundId, SeatId, SubjectId } from '@nemawashi/shared/board/ids';
import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { Sections } from '@nemawashi/shared/board/view';
import type { Ack } from '@nemawashi/shared/protocol/live';
import type { Seated } from '../../support/gathering.ts';
import type { House } from './house.ts';

/** Somebody in the house whose page isn't looked at. */
export class HouseSeat implements Seated {
  readonly seat: SeatId;
  readonly #house: House;

  constructor(house: House, seat: SeatId) {
    this.#house = house;
    this.seat = seat;
  }

  get board(): BoardId {
    return this.#house.story.state.id;
  }

  get sections(): Sections {
    return this.#house.sections({ seat: this.seat, screen: 'seat' });
  }

  get own(): OwnView {
    return this.#house.own(this.seat);
  }

  send(command: Command, id?: CommandId): Promise<Ack> {
    const ack = this.#house.ask(this.seat, command, id);
    // Their own page, where one is looked at, wasn't the one that asked.
    if (ack.ok) this.#house.tell();
    return Promise.resolve(ack);
  }

  async do(command: Command): Promise<void> {
    const ack = await this.send(command);
    if (!ack.ok) throw new Error(`${command.type}: ${ack.refusal.kind}`);
  }

  answer(round: RoundId, subject: SubjectId, value: AnswerValue, replaces = 0): Promise<Ack> {
    return this.send({ type: 'answer', round, subject, value, replaces });
  }

  /** Resolves once it is so, which the house says whenever anything changes. */
  until(wanted: (sections: Sections, own: OwnView) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const show = (sections: Sections): void => {
        if (!wanted(sections, this.own)) return;
        resolve();
        // The first look is in the middle of beginning to listen.
        queueMicrotask(() => stop());
      };
      const stop = this.#house.listen({ seat: this.seat, screen: 'seat', show });
    });
  }

  close(): void {
    this.#house.gone(this.seat);
  }
}
