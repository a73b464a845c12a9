import type { Refusal } from '@nemawashi/shared/board/refusal';
import type { KnockState } from '@nemawashi/shared/protocol/door';
import { Backoff, passes } from '#lib/connection/backoff.ts';
import type { Result } from '#lib/connection/request.ts';
import type { Who } from '#lib/people/who.ts';
import type { KeptKnock } from './kept-knock.ts';

/** Between two questions how it stands; as long again at the most, so that sixty pages don't ask at the same moment. */
const ASK_AGAIN_MS = 2_000;

export interface DoorWorld {
  /** Asks to be let in, and again how it stands. */
  readonly knock: (who: Who, ticket: string) => Promise<Result<KnockState>>;
  readonly makeTicket: () => string;
  readonly keep: (knock: KeptKnock | null) => void;
  /** Calls back after so many milliseconds; the returned function calls it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
  /** 0 … 1. */
  readonly random: () => number;
}

/**
 * Somebody before the door, with what they said of themselves, until they are let in or turned away. What may pass is
 * tried again by itself, with the same ticket and so in the same place; only what trying can't mend gives the form back,
 * and that as it was filled in.
 */
export class Knocking {
  /** What was filled in; kept whatever the answer is. */
  who = $state.raw<Who | null>(null);
  /** It is asked, and asked again. */
  asking = $state(false);
  standing = $state.raw<KnockState | null>(null);
  problem = $state.raw<{ readonly refusal: Refusal | null } | null>(null);
  readonly #world: DoorWorld;
  readonly #backoff: Backoff;
  #ticket: string;
  #callOff: () => void = () => undefined;
  /** Counts how often the person changed something: an answer to an earlier question is none. */
  #turn = 0;

  constructor(world: DoorWorld, kept: KeptKnock | null) {
    this.#world = world;
    this.#backoff = new Backoff(world.random);
    this.#ticket = kept?.ticket ?? world.makeTicket();
    this.who = kept?.who ?? null;
  }

  begin(who: Who): void {
    this.#world.keep({ ticket: this.#ticket, who });
    this.who = who;
    this.asking = true;
    this.problem = null;
    this.#turn += 1;
    void this.#ask();
  }

  /** Back to the form: to correct something, or to ask once more after being turned away. */
  stop(): void {
    this.#turn += 1;
    this.#callOff();
    if (this.standing?.kind === 'turned-away') this.#ticket = this.#world.makeTicket();
    this.#world.keep(null);
    this.asking = false;
    this.standing = null;
    this.problem = null;
  }

  /** The page is left. */
  close(): void {
    this.#turn += 1;
    this.#callOff();
  }

  async #ask(): Promise<void> {
    const { who } = this;
    if (who === null || !this.asking) return;
    this.#callOff();
    const turn = this.#turn;
    const result = await this.#world.knock(who, this.#ticket);
    if (turn !== this.#turn) return;
    if (!result.ok) return this.#refused(result.refusal);
    this.#backoff.reset();
    this.problem = null;
    this.standing = result.value;
    if (result.value.kind === 'waiting') this.#askAfter(ASK_AGAIN_MS * (1 + this.#world.random()));
    else this.#over();
  }

  #refused(refusal: Refusal | null): void {
    this.problem = { refusal };
    if (passes(refusal)) return this.#askAfter(this.#backoff.after(refusal));
    this.standing = null;
    this.#over();
  }

  #over(): void {
    this.asking = false;
    this.#world.keep(null);
  }

  #askAfter(ms: number): void {
    this.#callOff = this.#world.after(ms, () => void this.#ask());
  }
}
