import type { Command, CommandOf } from '@nemawashi/shared/board/command';
import type { CommandId, RoundId, SubjectId } from '@nemawashi/shared/board/ids';
import type { AnswerValue, Ballot as SeenBallot } from '@nemawashi/shared/board/round';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { Ballot, type BallotLine } from '../ballot.ts';
import type { Shelf } from '../shelf.ts';
import { readWaiting, type WaitingAnswer } from '../waiting-answer.ts';

export const A = 'a' as SubjectId;
export const B = 'b' as SubjectId;

/** The rules of the server, as far as a ballot can notice them. */
export class FakeServer {
  readonly answers = new Map<string, { value: AnswerValue; reason?: string; revision: number }>();
  readonly #replies = new Map<string, Ack>();
  closedAt: number | null = null;
  /** Refuses once with this kind, as a full disk would. */
  trouble: 'not-saved' | null = null;

  decide(id: string, { subject, value, reason, replaces }: CommandOf<'answer'>): Ack {
    const earlier = this.#replies.get(id);
    if (earlier !== undefined) return earlier;
    if (this.trouble !== null) {
      this.trouble = null;
      return { ok: false, refusal: { kind: 'not-saved' } };
    }
    if (this.closedAt !== null) return { ok: false, refusal: { kind: 'round-closed', values: { at: this.closedAt } } };
    const revision = this.answers.get(subject)?.revision ?? 0;
    if (revision !== replaces) return { ok: false, refusal: { kind: 'superseded', values: { revision } } };
    const given = reason === undefined ? {} : { reason };
    this.answers.set(subject, { value: value as AnswerValue, ...given, revision: revision + 1 });
    const ack: Ack = { ok: true, reply: { at: 1, revision: revision + 1 } };
    this.#replies.set(id, ack);
    return ack;
  }

  seen(): SeenBallot {
    return Object.fromEntries([...this.answers].map(([subject, answer]) => [subject, { ...answer, at: 1 }]));
  }
}

/** A line whose traffic is moved by hand. */
class FakeLine implements BallotLine {
  live = false;
  readonly sent: { id: string; command: CommandOf<'answer'>; answer: (ack: Ack) => void }[] = [];
  readonly #onLive = new Set<() => void>();
  readonly server: FakeServer;
  constructor(server: FakeServer) {
    this.server = server;
  }
  resend(id: CommandId, command: Command): Promise<Ack> {
    if (command.type !== 'answer') throw new Error('Only answers are sent here');
    return new Promise((answer) => this.sent.push({ id, command, answer }));
  }
  onLive(callback: () => void): () => void {
    this.#onLive.add(callback);
    return () => this.#onLive.delete(callback);
  }
  open() {
    this.live = true;
    for (const callback of this.#onLive) callback();
  }
  /** Everything sent reaches the server, and its answers come back. */
  async deliver() {
    while (this.sent.length > 0) {
      for (const { id, command, answer } of this.sent.splice(0)) answer(this.server.decide(id, command));
      await settle();
    }
  }
  /** Everything sent reaches the server, but the line goes before an answer comes back. */
  arriveUnanswered() {
    for (const { id, command } of this.sent.splice(0)) this.server.decide(id, command);
    this.live = false;
  }
}

const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

/** One browser's storage, seen by several tabs. */
export class FakeStorage {
  readonly entries = new Map<SubjectId, string>();
  readonly #tabs = new Set<(subject: SubjectId, answer: WaitingAnswer | null) => void>();
  tab(): Shelf {
    let own: ((subject: SubjectId, answer: WaitingAnswer | null) => void) | null = null;
    return {
      all: () =>
        new Map(
          [...this.entries].flatMap(([subject, text]) => {
            const answer = readWaiting(text);
            return answer === null ? [] : [[subject, answer] as const];
          }),
        ),
      put: (subject, answer) => {
        if (answer === null) this.entries.delete(subject);
        else this.entries.set(subject, JSON.stringify(answer));
        for (const callback of this.#tabs) if (callback !== own) callback(subject, answer);
      },
      onElsewhere: (callback) => {
        own = callback;
        this.#tabs.add(callback);
        return () => this.#tabs.delete(callback);
      },
    };
  }
}

let ids = 0;
export function setUp({ server = new FakeServer(), storage = new FakeStorage() } = {}) {
  const line = new FakeLine(server);
  const later: (() => void)[] = [];
  const ballot = new Ballot({
    round: 'c1' as RoundId,
    line,
    shelf: storage.tab(),
    makeId: () => `command-${String((ids += 1))}`,
    now: () => ids,
    after: (_ms, callback) => later.push(callback),
  });
  return { server, storage, line, ballot, later };
}
