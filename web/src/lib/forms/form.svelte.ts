import type { Command } from '@nemawashi/shared/board/command';
import type { GenericSchema } from 'valibot';
import { Asking } from '#lib/connection/asking.svelte.ts';
import { getConnection } from '#lib/connection/context.ts';
import { complaintsOn, isWrong, type PathOf } from './complaints.ts';

interface Ways<Draft extends object, Sent extends Command> {
  /** Of the command: what it doesn't take isn't sent. */
  readonly schema: GenericSchema<unknown, Sent>;
  /** What stands in the fields at first: what is known now. */
  readonly start: () => Draft;
  readonly command: (draft: Draft) => Sent;
  /** What no schema says; false: it isn't sent as it stands. */
  readonly holds?: (draft: Draft) => boolean;
  /** Once the server has taken it. */
  readonly onsaved?: () => void;
}

/**
 * What one person writes in a form until they save it by a command. It is filled once: from then on it is their own,
 * whatever others change meanwhile and however often the line goes. Made while a component is made, as contexts are read.
 */
export class Form<Draft extends object, Sent extends Command> {
  draft = $state() as Draft;
  /** The last time it was pressed, the server took it. */
  saved = $state(false);
  /** Whether somebody pressed the button with what stands there wrong: from then on, what is wrong is said. */
  tried = $state(false);
  readonly asking: Asking;
  readonly #ways: Ways<Draft, Sent>;
  readonly #complaints = $derived.by(() => complaintsOn(this.#ways.schema, this.#ways.command(this.draft)));

  constructor(ways: Ways<Draft, Sent>) {
    this.#ways = ways;
    this.asking = new Asking(getConnection().send);
    this.draft = ways.start();
  }

  /** The sentence if this part of the command isn't as its schema wants it, else null: what a field shows. */
  problem(path: PathOf<Sent>, sentence: string): string | null {
    return isWrong(this.#complaints, path) ? sentence : null;
  }

  /** Everything as at first, with what is known now. */
  startAnew(): void {
    this.draft = this.#ways.start();
    this.tried = false;
  }

  async save(): Promise<void> {
    const { command, holds = () => true, onsaved } = this.#ways;
    this.saved = false;
    this.tried = true;
    if (this.#complaints.length > 0 || !holds(this.draft)) return;
    const ack = await this.asking.ask($state.snapshot(command(this.draft)) as Sent);
    if (ack?.ok !== true) return;
    this.saved = true;
    this.tried = false;
    onsaved?.();
  }
}
