import type { Command } from '@nemawashi/shared/board/command';
import { TOO_LARGE } from '@nemawashi/shared/board/too-large';
import { type GenericSchema, type InferInput, parse } from 'valibot';
import { type Asking, getAsking } from '#lib/connection/asking.svelte.ts';
import { complaintsOn, isAbout, type PathOf } from './complaints.ts';
import type { UnsavedForm } from './unsaved-forms.svelte.ts';

/** One of the tables of commands in `shared/src/board/commands`. */
type AnyCommand = GenericSchema<unknown, Command> & {
  readonly entries: { readonly type: { readonly literal: string } };
};

interface Ways<Draft extends object, Schema extends AnyCommand> {
  /** What stands in the fields at first: what is known now. */
  readonly start: () => Draft;
  /** As the schema reads it, but for its type: ids are plain texts, and a number that can't be read is NaN. */
  readonly command: (draft: NoInfer<Draft>) => Omit<InferInput<Schema>, 'type'>;
  /** What no schema says; false: it isn't sent as it stands. */
  readonly holds?: (draft: NoInfer<Draft>) => boolean;
  /** What is wrong is said only once somebody has tried to save it: at first most fields are empty. */
  readonly patient?: boolean;
  /** Where what is written outlives the fields; it ends there once it is saved. */
  readonly unsaved?: () => UnsavedForm;
  /** Once the server has taken it. */
  readonly onsaved?: () => void;
}

/**
 * What one person writes in a form until they save it by a command. It is filled once: from then on it is their own,
 * whatever others change meanwhile and however often the line goes. Made while a component is made, as contexts are read.
 */
export class Editing<Draft extends object, Schema extends AnyCommand> {
  draft = $state() as Draft;
  /** The server took it, the last time it was sent. */
  saved = $state(false);
  readonly asking: Asking;
  readonly #schema: Schema;
  readonly #ways: Ways<Draft, Schema>;
  readonly #complaints = $derived.by(() => complaintsOn(this.#schema, this.#command()));
  /** The parts of the command with a field that says what is wrong. */
  readonly #told = new Set<string>();
  /** It was to be saved while something was wrong with it. */
  #tried = $state(false);

  /** `schema`: of the command; what it doesn't take isn't sent. */
  constructor(schema: Schema, ways: Ways<Draft, Schema>, asking = getAsking()) {
    this.#schema = schema;
    this.#ways = ways;
    this.asking = asking;
    this.draft = (ways.unsaved?.().draft as Draft | null | undefined) ?? ways.start();
    this.#keep();
  }

  /** The sentence, if this part of the command isn't as its schema wants it: what a field shows. Else null. */
  problem(part: PathOf<InferInput<Schema>>, sentence: string): string | null {
    this.#told.add(part);
    if (this.#ways.patient === true && !this.#tried) return null;
    return this.#complaints.some((complaint) => isAbout(complaint, part)) ? sentence : null;
  }

  /** Fills it anew, with what is known now. */
  startAnew(): void {
    this.draft = this.#ways.start();
    this.#keep();
    this.#tried = false;
  }

  async save(): Promise<void> {
    const { holds = () => true, unsaved, onsaved } = this.#ways;
    this.saved = false;
    this.#tried = this.#complaints.length > 0 || !holds(this.draft);
    if (this.#tried) return this.#tellTheRest();
    const ack = await this.asking.ask(parse(this.#schema, this.#command()));
    if (ack?.ok !== true) return;
    this.saved = true;
    unsaved?.().end();
    onsaved?.();
  }

  #keep(): void {
    const unsaved = this.#ways.unsaved?.();
    if (unsaved) unsaved.draft = this.draft;
  }

  #command(): unknown {
    return { type: this.#schema.entries.type.literal, ...this.#ways.command(this.draft) };
  }

  /** What no field says is said as the server would. */
  #tellTheRest(): void {
    const rest = this.#complaints.filter((complaint) => ![...this.#told].some((part) => isAbout(complaint, part)));
    if (rest.length === 0) return;
    this.asking.refusal = { kind: rest.some(({ message }) => message === TOO_LARGE) ? 'too-large' : 'malformed' };
  }
}
