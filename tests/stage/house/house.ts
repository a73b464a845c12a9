import { agreedOutcome } from '@nemawashi/shared/board/agreed-outcome';
import type { Command } from '@nemawashi/shared/board/command';
import type { Context } from '@nemawashi/shared/board/decision';
import type { CommandId, RoundId, SeatId } from '@nemawashi/shared/board/ids';
import { type OwnView, ownView } from '@nemawashi/shared/board/own-view';
import type { Participant } from '@nemawashi/shared/board/participant';
import { flagsOf, type Reckoned, revealed, revealedRounds, type RoundResults } from '@nemawashi/shared/board/revealed';
import type { Round } from '@nemawashi/shared/board/round';
import { slateOf } from '@nemawashi/shared/board/slate';
import { commandKey, documentsOf } from '@nemawashi/shared/board/state';
import { audienceOf, type Sections, sectionsFor } from '@nemawashi/shared/board/view';
import type { Waiting } from '@nemawashi/shared/board/waiting';
import type { Ack, Handshake } from '@nemawashi/shared/protocol/live';
import { reckonDisclosed } from '@nemawashi/shared/reckoning/outcome';
import type { Story } from '@nemawashi/shared/testing/story';
import { contentOf } from '@nemawashi/server/documents/content';
import { readNotes } from '@nemawashi/server/boards/shared-text';
import { DocumentHub, type Writer } from './document-hub.ts';

/** A stand-in of a live line: whoever it belongs to is shown what is so. */
export interface Listener {
  readonly seat: SeatId;
  readonly screen: Handshake['screen'];
  show(sections: Sections, own: OwnView | null): void;
}

/** A board with its people on this page alone: the pure core does what the server does, and whoever listens is told. */
export class House {
  readonly story: Story;
  readonly documents = new DocumentHub();
  /** What the page asked for, oldest first. */
  readonly asked: Command[] = [];
  waiting: readonly Waiting[] = [];
  /** By how much the board's clock is ahead of this page's, in ms. */
  ahead = 0;
  /** The secrets of links, by their ids. */
  readonly links = new Map<string, string>();
  /** Whose line is closed. */
  readonly #away = new Set<SeatId>();
  readonly #listeners = new Set<Listener>();
  readonly #reckoned = new Map<RoundId, Reckoned>();

  constructor(story: Story) {
    this.story = story;
  }

  /** Answers how to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    listener.show(this.sections(listener), this.own(listener.seat));
    return () => this.#listeners.delete(listener);
  }

  /** Shows everybody what is so now; their own part too, as after something that another line of theirs did. */
  tell(): void {
    for (const listener of this.#listeners) listener.show(this.sections(listener), this.own(listener.seat));
  }

  /** Somebody's line is closed. */
  gone(seat: SeatId): void {
    this.#away.add(seat);
    this.tell();
  }

  person(seat: SeatId): Participant {
    const person = this.story.state.participants.get(seat);
    if (person === undefined) throw new Error(`Nobody sits on ${seat}`);
    return person;
  }

  writer(seat: SeatId): Writer {
    const { name, role, department } = this.person(seat);
    return { seat, name, role, department };
  }

  sections({ seat, screen }: Pick<Listener, 'seat' | 'screen'>): Sections {
    const { state } = this.story;
    const online = new Set([...state.participants.keys()].filter((each) => !this.#away.has(each)));
    const audience = audienceOf(this.person(seat), screen);
    return sectionsFor(state, audience, { online, waiting: this.waiting, results: this.#results() });
  }

  own(seat: SeatId): OwnView {
    const own = ownView(this.story.state, seat);
    if (own === null) throw new Error(`Nobody sits on ${seat}`);
    return own;
  }

  /** What somebody asks for, and whether they get it. A page knows its own part from the answer. */
  ask(seat: SeatId, command: Command, id?: CommandId): Ack {
    const { story } = this;
    this.asked.push(command);
    const decision = story.try(seat, command, this.#context(command), id);
    if (!decision.ok) return decision;
    for (const listener of this.#listeners) listener.show(this.sections(listener), null);
    return {
      ok: true,
      reply: (id && story.state.replies.get(commandKey(story.state, seat, id))) ?? { at: story.state.at },
    };
  }

  /** What the command desk gives a command from outside the log. */
  #context({ type }: Command): Context {
    const { state } = this.story;
    if (type === 'openScoring') {
      const departments = new Set<string>(state.departments.map(({ id }) => id));
      const known = { departments, seats: new Set<string>(state.participants.keys()) };
      return { slate: slateOf(this.#content('ideas').candidates, known) };
    }
    const { ranking, ...results } = this.#results();
    if (type === 'chooseWave') return { flags: flagsOf(ranking) };
    if (type !== 'concludeAgreement') return {};
    const outcome = agreedOutcome({ ranking, ...results });
    return { ...(outcome !== null && { outcome }), notes: readNotes(this.#content('notes'), state.checklist) };
  }

  #content(kind: 'ideas' | 'notes'): ReturnType<typeof contentOf> {
    const { doc, writers } = this.documents.held(documentsOf(this.story.state)[kind]);
    return contentOf(doc, { ownerOf: (client) => writers.get(client)?.seat as SeatId | undefined });
  }

  #results(): RoundResults {
    return { assessment: this.#reckon('checklist'), ranking: this.#reckon('scores') };
  }

  /** Once for each round: a revealed one never changes. */
  #reckon(kind: Round['kind']): Reckoned | null {
    const last = revealedRounds(this.story.state, kind).at(-1);
    if (last === undefined) return null;
    const known = this.#reckoned.get(last.id);
    if (known !== undefined) return known;
    const found = revealed(this.story.state, kind);
    const reckoned = found && { ...found, outcome: reckonDisclosed(found.disclosed) };
    if (reckoned !== null) this.#reckoned.set(last.id, reckoned);
    return reckoned;
  }
}

let open: House | null = null;

/** The house whose lines this page opens from now on. */
export const enter = (house: House): void => {
  open = house;
};

export function here(): House {
  if (open === null) throw new Error('No house was entered');
  return open;
}
