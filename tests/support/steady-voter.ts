import { setTimeout as pause } from 'node:timers/promises';
import type { Sections } from '@nemawashi/shared/board/view';
import type { LightClient } from './light-client.ts';

const EACH_MS = 100;

/** Somebody who goes on changing one answer, ten times a second, and waits for each receipt. */
export class SteadyVoter {
  readonly #client: LightClient;
  readonly #round: Sections['board']['rounds'][number];
  #given = 0;

  constructor(client: LightClient, round: Sections['board']['rounds'][number]) {
    this.#client = client;
    this.#round = round;
  }

  /** Milliseconds until each was acknowledged; throws where one was refused. */
  async votes(isOver: () => boolean): Promise<number[]> {
    const { id, subjects } = this.#round;
    const [subject] = subjects;
    if (subject === undefined) throw new Error('Nothing to answer');
    const times: number[] = [];
    while (!isOver()) {
      const value = this.#given % 2 === 0 ? 2 : 4;
      const asked = performance.now();
      await this.#client.do({ type: 'answer', round: id, subject, value, replaces: this.#given });
      this.#given += 1;
      const took = performance.now() - asked;
      times.push(took);
      await pause(Math.max(0, EACH_MS - took));
    }
    return times;
  }
}
