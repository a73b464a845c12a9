import type { Command } from '@nemawashi/shared/board/command';
import { TOO_LARGE } from '@nemawashi/shared/board/too-large';
import { type GenericSchema, parse } from 'valibot';
import { type Asking, getAsking } from '#lib/connection/asking.svelte.ts';
import { complaintsOn, isAbout, type PathOf } from './complaints.ts';

interface Ways<Draft extends object, Typed> {
  /** Of the command: what it doesn't take isn't sent. */
  readonly schema: GenericSchema<Typed, Command>;
  /** What stands in the fields at first: what is known now. */
  readonly start: () => Draft;
  /** As the schema reads it: ids are plain texts, and a number that can't be read is NaN. */
  readonly command: (draft: NoInfer<Draft>) => NoInfer<Typed>;
  /** What no schema says; false: it isn't sent as it stands. */
  readonly holds?: (draft: NoInfer<Draft>) => boolean;
  /** What is wrong is said only once somebody has tried to save it: at first most fields are empty. */
  readonly patient?: boolean;
  /** Once the server has taken it. */
  readonly onsaved?: () => void;
}

/**
 * What one person writes in a form until they save it by a command. It is filled once: from then on it is their own,
 * whatever others change meanwhile and however often the line goes. Made while a component is made, as contexts are read.
 */
export class Editing<Draft extends object, Typed> {
  draft = $state() as Draft;
  /** The server took it, the last time it was sent. */
  saved = $state(false);
  readonly asking: Asking;
  readonly #ways: Ways<Draft, Typed>;
  readonly #complaints = $derived.by(() => complaintsOn(this.#ways.schema, this.#ways.command(this.draft)));
  /** The parts of the command with a field that says what is wrong. */
  readonly #told = new Set<string>();
  /** It was to be saved while something was wrong with it. */
  #tried = $state(false);

  constructor(ways: Ways<Draft, Typed>) {
    this.#ways = ways;
    this.asking = getAsking();
    this.draft = ways.start();
  }

  /** The sentence, if this part of the command isn't as its schema wants it: what a field shows. Else null. */
  problem(part: PathOf<Typed>, sentence: string): string | null {
    this.#told.add(part);
    if (this.#ways.patient === true && !this.#tried) return null;
    return this.#complaints.some((complaint) => isAbout(complaint, part)) ? sentence : null;
  }

  /** Fills it anew, with what is known now. */
  startAnew(): void {
    this.draft = this.#ways.start();
    this.#tried = false;
  }

  async save(): Promise<void> {
    const { schema, command, holds = () => true, onsaved } = this.#ways;
    this.saved = false;
    this.#tried = this.#complaints.length > 0 || !holds(this.draft);
    if (this.#tried) return this.#tellTheRest();
    const ack = await this.asking.ask(parse(schema, command(this.draft)));
    if (ack?.ok !== true) return;
    this.saved = true;
    onsaved?.();
  }

  /** What no field says is said as the server would. */
  #tellTheRest(): void {
    const rest = this.#complaints.filter((complaint) => ![...this.#told].some((part) => isAbout(complaint, part)));
    if (rest.length === 0) return;
    this.asking.refusal = { kind: rest.some(({ message }) => message === TOO_LARGE) ? 'too-large' : 'malformed' };
  }
}
