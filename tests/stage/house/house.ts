import { broughtInto } from '@nemawashi/shared/candidates/brought';
import { readNotes } from '@nemawashi/shared/candidates/notes';
import { codeAsWritten } from '@nemawashi/shared/testing/code-as-written';
import { SpeakingRoom } from '@nemawashi/server/boards/speaking-room';
import type { Act } from '@nemawashi/shared/board/act';
import { agreedOutcome } from '@nemawashi/shared/board/agreed-outcome';
import type { Command } from '@nemawashi/shared/board/command';
import type { Context } from '@nemawashi/shared/board/decision';
import type { CommandId, ExpectedId, LinkId, RoundId, SeatId } from '@nemawashi/shared/board/ids';
import { join } from '@nemawashi/shared/board/found';
import { invitePeople } from '@nemawashi/shared/board/invite';
import { type OwnView, ownView } from '@nemawashi/shared/board/own-view';
import type { Participant } from '@nemawashi/shared/board/participant';
import type { Refusal, RefusalKind } from '@nemawashi/shared/board/refusal';
import { assessedAgain } from '@nemawashi/shared/board/again/assessments';
import { flagsOf, type Reckoned, revealed, revealedRounds, type RoundResults } from '@nemawashi/shared/board/revealed';
import type { Round } from '@nemawashi/shared/board/round';
import { slateOf } from '@nemawashi/shared/board/slate';
import { commandKey, documentsOf } from '@nemawashi/shared/board/state';
import { audienceOf, type Sections, sectionsFor } from '@nemawashi/shared/board/view';
import type { Waiting } from '@nemawashi/shared/board/waiting';
import type { MadeLink, Retention } from '@nemawashi/shared/protocol/http';
import type { Ack, Handshake } from '@nemawashi/shared/protocol/live';
import { reckonDisclosed } from '@nemawashi/shared/reckoning/outcome';
import { LEADER, type Story } from '@nemawashi/shared/testing/story';
import { contentOf } from '@nemawashi/server/documents/content';
import { DocumentHub, type Writer } from './document-hub.ts';

/** A stand-in of a live line: whoever it belongs to is shown what is so. */
export interface Listener {
  readonly seat: SeatId;
  readonly screen: Handshake['screen'];
  show(sections: Sections, own: OwnView | null): void;
  /** A page’s own line; others have none to lose. */
  lose?(): void;
}

/** A board with its people on this page alone: the pure core does what the server does, and whoever listens is told. */
export class House {
  readonly story: Story;
  readonly documents = new DocumentHub();
  /** What the page asked for, oldest first. */
  readonly asked: Command[] = [];
  /** What it asked for over HTTP, by the last step of the address, oldest first. */
  readonly requested: string[] = [];
  waiting: readonly Waiting[] = [];
  /** By how much the board's clock is ahead of this page's, in ms. */
  ahead = 0;
  /** What is asked over HTTP and refused, by the last step of its address; null: no answer comes. */
  readonly refuses = new Map<string, Refusal | null>();
  /** Why nobody gets a line; null: they do. */
  refusesLine: RefusalKind | null = null;
  /** Until when the server keeps it. */
  retention: Retention = { until: null, near: false };
  /** Seats that the browser holds at this board. */
  held: readonly SeatId[] = [];
  /** Whether the browser keeps cookies. */
  keepsCookies = true;
  /** The secrets of links, by their ids. */
  readonly links = new Map<string, string>();
  /** Whose line is closed. */
  readonly #away = new Set<SeatId>();
  readonly #listeners = new Set<Listener>();
  readonly #reckoned = new Map<RoundId, Reckoned>();
  readonly #speaking: SpeakingRoom;
  #heard: number;
  #invitations = 0;
  #admitted = 0;

  constructor(story: Story) {
    this.story = story;
    this.#speaking = new SpeakingRoom(story.state);
    this.#heard = story.log.length;
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

  /** Somebody’s page loses its line. */
  lose(seat: SeatId): void {
    for (const listener of this.#listeners) if (listener.seat === seat) listener.lose?.();
    this.gone(seat);
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
    return sectionsFor(state, audience, {
      online,
      waiting: this.waiting,
      speaking: this.#floor().now,
      results: this.#results(),
      codeOf: codeAsWritten,
    });
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
    const { ideas } = documentsOf(story.state);
    this.documents.bring(ideas, broughtInto(story.state, ideas));
    // As the server does: what one writes alone comes back on every line of theirs.
    const own = command.type === 'writeDraft' ? this.own(seat) : null;
    for (const listener of this.#listeners) listener.show(this.sections(listener), listener.seat === seat ? own : null);
    return {
      ok: true,
      reply: (id && story.state.replies.get(commandKey(story.state, seat, id))) ?? { at: story.state.at },
    };
  }

  /** Personal invitations, as the server makes them. */
  invite(by: SeatId, people: readonly ExpectedId[], anew: boolean): readonly MadeLink[] {
    const { story } = this;
    const links = people.map((expected) => {
      const link = `invitation-${String(++this.#invitations)}` as LinkId;
      return { link, expected, hash: link };
    });
    story.carryOut(by, invitePeople(story.state, by, { type: 'invitePeople', links, anew }));
    this.tell();
    return links.flatMap(({ link, expected }) => {
      const made = story.state.links.get(link);
      return made === undefined
        ? []
        : [{ link, role: made.role, department: made.department, secret: `secret-of-${link}`, expected }];
    });
  }

  /** Somebody comes by a link. */
  admit(secret: string, { person, department }: Pick<Waiting, 'person' | 'department'>): SeatId {
    const { story } = this;
    const link = [...story.state.links.values()].find(({ id }) => this.links.get(id) === secret);
    if (link === undefined) throw new Error('No such link');
    const seat = `by-link-${String(++this.#admitted)}` as SeatId;
    const who = { link: link.id, seat, person, department, expected: null, another: true };
    story.carryOut(LEADER, join(story.state, { type: 'join', ...who }));
    this.tell();
    return seat;
  }

  /** What no record is kept of. */
  act(seat: SeatId, asked: Act): Ack {
    const acted = this.#floor().act(this.story.state, seat, asked);
    if (!acted.ok) return acted;
    this.tell();
    return { ok: true, reply: { at: this.story.state.at } };
  }

  /** Who asks to speak, after all that has happened. */
  #floor(): SpeakingRoom {
    this.#speaking.heard(this.story.log.slice(this.#heard));
    this.#heard = this.story.log.length;
    return this.#speaking;
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
    return {
      assessment: this.#reckon('checklist'),
      ranking: this.#reckon('scores'),
      again: assessedAgain(this.story.state),
    };
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
