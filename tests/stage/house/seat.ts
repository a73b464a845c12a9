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

  /** In the house nothing is on its way: what isn't so now will not become so by waiting. */
  async until(wanted: (sections: Sections, own: OwnView) => boolean): Promise<void> {
    // Whoever waits lets the page do what it has begun.
    for (let turn = 0; turn < 50; turn += 1) {
      if (wanted(this.sections, this.own)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`Never so: ${String(wanted)}`);
  }

  close(): void {
    this.#house.gone(this.seat);
  }
}
