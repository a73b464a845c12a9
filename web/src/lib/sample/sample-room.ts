import { act, type Act } from '@nemawashi/shared/board/act';
import type { Command } from '@nemawashi/shared/board/command';
import type { CommandId } from '@nemawashi/shared/board/ids';
import type { Refusal } from '@nemawashi/shared/board/refusal';
import { NOBODY_SPEAKS } from '@nemawashi/shared/board/speaking';
import { commandKey } from '@nemawashi/shared/board/state';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { isDue, takeTurn } from '@nemawashi/shared/sample/acting';
import { SampleBoard, VISITOR } from '@nemawashi/shared/sample/sample-board';
import { advance, contextOf } from '@nemawashi/shared/sample/walk';
import type { Language } from '@nemawashi/shared/words/languages';
import { SampleDocuments } from './sample-documents.ts';

/** How long the first of the others takes, and how much longer each after that, in milliseconds. */
const [FIRST_MS, APART_MS] = [1_500, 900];

/** The room of the sample board: what the visitor asks for happens, and the others do their part in a moment. */
export class SampleRoom {
  readonly board: SampleBoard;
  readonly documents: SampleDocuments;
  speaking = NOBODY_SPEAKS;
  readonly #changed = new Set<() => void>();
  #turn: ReturnType<typeof setTimeout> | undefined;

  constructor(language: Language) {
    this.board = new SampleBoard(language, () => Date.now());
    this.documents = new SampleDocuments(this.board);
  }

  /** Calls back whenever something has changed. Returns how to stop. */
  onChange(callback: () => void): () => void {
    this.#changed.add(callback);
    return () => this.#changed.delete(callback);
  }

  ask(command: Command, id: CommandId): Ack {
    const { board } = this;
    const decision = board.ask(VISITOR, command, contextOf(command, this.documents), id);
    if (!decision.ok) return decision;
    this.#tell();
    const { state } = board;
    return { ok: true, reply: state.replies.get(commandKey(state, VISITOR, id)) ?? { at: state.at } };
  }

  act(asked: Act): Ack {
    const { state } = this.board;
    const acted = act(state, this.speaking, VISITOR, asked);
    if (!acted.ok) return acted;
    this.speaking = acted.speaking;
    this.#tell();
    return { ok: true, reply: { at: state.at } };
  }

  /** On to what comes next, without waiting for anybody; answers why it can't be. */
  advance(): Refusal | null {
    const refusal = advance(this.board, this.documents);
    this.#tell();
    return refusal;
  }

  close(): void {
    clearTimeout(this.#turn);
    this.#changed.clear();
  }

  #tell(): void {
    this.documents.bring();
    for (const callback of this.#changed) callback();
    this.#takeTurns();
  }

  /** One after the other; whoever is next is asked anew each time, as the visitor may have gone on. */
  #takeTurns(after = FIRST_MS): void {
    clearTimeout(this.#turn);
    const { board, documents } = this;
    const next = board.people.find((person) => isDue(board, person));
    const writer = documents.silent[0];
    if (next === undefined && writer === undefined) return;
    this.#turn = setTimeout(() => {
      if (next !== undefined) takeTurn(board, next);
      else if (writer !== undefined) documents.proposeOf(writer);
      for (const callback of this.#changed) callback();
      this.#takeTurns(APART_MS);
    }, after);
  }
}
