import type { Command } from '@nemawashi/shared/board/command';
import type { CommandId, RoundId, SubjectId, Timestamp } from '@nemawashi/shared/board/ids';
import { type Refusal, REFUSALS } from '@nemawashi/shared/board/refusal';
import type { AnswerValue, Ballot as SeenBallot } from '@nemawashi/shared/board/round';
import type { Ack } from '@nemawashi/shared/protocol/live';
import type { Shelf } from './shelf.ts';
import type { Choice, WaitingAnswer } from './waiting-answer.ts';

/** What the ballot needs of the world. */
export interface BallotLine {
  readonly live: boolean;
  resend(id: CommandId, command: Command): Promise<Ack>;
  onLive(callback: () => void): () => void;
}
export interface BallotWorld {
  readonly round: RoundId;
  readonly line: BallotLine;
  readonly shelf: Shelf;
  readonly makeId: () => string;
  readonly now: () => Timestamp;
  /** Calls back after so many milliseconds. */
  readonly after: (ms: number, callback: () => void) => void;
}

/** Where one answer stands. `counted`: the server has it on disk. */
export type AnswerMark =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'pending' } & GivenAnswer)
  | ({ readonly kind: 'counted' } & GivenAnswer)
  /** Counted, but what it was isn't known here: the page was opened without a line. */
  | { readonly kind: 'unseen' }
  | ({
      readonly kind: 'refused';
      readonly refusal: Refusal;
      /** What counts instead; undefined: nothing. */
      readonly counted: AnswerValue | undefined;
    } & GivenAnswer);

/** An answer, and why; missing: no reason was given. */
export interface GivenAnswer {
  readonly value: AnswerValue;
  readonly reason?: string;
}

type Said = Pick<WaitingAnswer, 'value' | 'reason'>;
interface Counted extends Said {
  readonly revision: number;
}

const saidBy = ({ value, reason }: Said): GivenAnswer => (reason === '' ? { value } : { value, reason });
const isSame = (one: Said, other: Said): boolean => one.value === other.value && one.reason === other.reason;

const RETRY_MS = 3_000;

/** One seat's answers in one round: kept until counted, sent in order, never twice in effect, never silently lost. */
export class Ballot {
  readonly #world: BallotWorld;
  readonly #waiting: Map<SubjectId, WaitingAnswer>;
  readonly #counted = new Map<SubjectId, Counted>();
  /** Revisions of answers that are counted, but whose values this page wasn't told. */
  readonly #unseen = new Map<SubjectId, number>();
  /** Command ids this page is carrying. After a reload none is, though the shelf may say `sent`. */
  readonly #underWay = new Set<CommandId>();
  readonly #listeners = new Set<() => void>();
  readonly #release: readonly (() => void)[];

  constructor(world: BallotWorld) {
    this.#world = world;
    this.#waiting = new Map(world.shelf.all());
    this.#release = [
      world.line.onLive(() => this.#sendAll()),
      world.shelf.onElsewhere((subject, answer) => {
        this.#keep(subject, answer, { elsewhere: true });
        this.#changed();
      }),
    ];
    this.#sendAll();
  }

  close(): void {
    for (const release of this.#release) release();
  }

  onChange(callback: () => void): () => void {
    this.#listeners.add(callback);
    return () => {
      this.#listeners.delete(callback);
    };
  }

  mark(subject: SubjectId): AnswerMark {
    const waiting = this.#waiting.get(subject);
    const counted = this.#counted.get(subject);
    if (waiting === undefined) {
      if (counted !== undefined) return { kind: 'counted', ...saidBy(counted) };
      return { kind: this.#unseen.has(subject) ? 'unseen' : 'none' };
    }
    const { refusal } = waiting;
    if (refusal !== null) return { kind: 'refused', ...saidBy(waiting), refusal, counted: counted?.value };
    return { kind: 'pending', ...saidBy(waiting.next ?? waiting) };
  }

  /** What is counted, as far as this page was told: by a view, or by the answer to its own vote. */
  counted(): Readonly<Record<SubjectId, GivenAnswer & Pick<Counted, 'revision'>>> {
    return Object.fromEntries(
      [...this.#counted].map(([subject, counted]) => [subject, { ...saidBy(counted), revision: counted.revision }]),
    );
  }

  /** Answers that were not counted, for the person to see. */
  refused(): SubjectId[] {
    return [...this.#waiting].flatMap(([subject, { refusal }]) => (refusal === null ? [] : [subject]));
  }

  pending(): number {
    return [...this.#waiting.values()].filter(({ refusal }) => refusal === null).length;
  }

  /** `reason` unsaid: the one that stands beside this very answer stays; it goes with any other. */
  answer(subject: SubjectId, value: AnswerValue, reason?: string): void {
    const waiting = this.#waiting.get(subject);
    const counted = this.#counted.get(subject);
    const mark = this.mark(subject);
    const stays =
      (mark.kind === 'pending' || mark.kind === 'counted') && mark.value === value ? mark.reason : undefined;
    const said = { value, reason: reason ?? stays ?? '' };
    const choice: Choice = { id: this.#world.makeId() as CommandId, ...said, at: this.#world.now() };
    if (waiting?.refusal === null) {
      if (waiting.sent) this.#keep(subject, { ...waiting, next: isSame(said, waiting) ? null : choice });
      else this.#keep(subject, { ...waiting, ...choice });
    } else if (waiting === undefined && counted !== undefined && isSame(said, counted)) {
      return;
    } else {
      // After a conflict the person has seen both answers: this one replaces the newer.
      const known = counted?.revision ?? this.#unseen.get(subject) ?? 0;
      const replaces = Math.max(known, Number(waiting?.refusal?.values?.['revision'] ?? 0));
      this.#keep(subject, { ...choice, replaces, sent: false, next: null, refusal: null });
    }
    this.#sendAll();
    this.#changed();
  }

  /** Lets go of an answer that was not counted. */
  dismiss(subject: SubjectId): void {
    if (this.#waiting.get(subject)?.refusal == null) return;
    this.#keep(subject, null);
    this.#changed();
  }

  /** What the server says is counted; an older view than what was acknowledged changes nothing. */
  see(ballot: SeenBallot): void {
    for (const key of Object.keys(ballot)) {
      const subject = key as SubjectId;
      const answer = ballot[subject];
      if (answer === undefined) continue;
      this.#count(subject, { value: answer.value, reason: answer.reason ?? '', revision: answer.revision });
      this.#settleSame(subject);
    }
    this.#changed();
  }

  /** That these are counted, by subject the revision; what they say isn't known here. */
  seeUnseen(revisions: Readonly<Record<string, number>>): void {
    for (const [subject, revision] of Object.entries(revisions)) this.#unseen.set(subject as SubjectId, revision);
    this.#changed();
  }

  #sendAll(): void {
    const { line } = this.#world;
    const ready = [...this.#waiting].filter(([, { refusal, id }]) => refusal === null && !this.#underWay.has(id));
    for (const [subject, waiting] of ready.sort(([, a], [, b]) => a.at - b.at)) {
      if (!line.live) return;
      this.#send(subject, waiting);
    }
  }

  #send(subject: SubjectId, waiting: WaitingAnswer): void {
    const { id, value, reason, replaces } = waiting;
    this.#underWay.add(id);
    // Noted before it leaves: a page that dies in between must ask again under the same id.
    if (!waiting.sent) this.#keep(subject, { ...waiting, sent: true });
    const command: Command = {
      type: 'answer',
      round: this.#world.round,
      subject,
      replaces,
      ...saidBy(waiting),
    };
    void this.#world.line.resend(id, command).then((ack) => {
      this.#underWay.delete(id);
      if (ack.ok) this.#taken(subject, { value, reason, revision: ack.reply.revision ?? replaces + 1 }, id);
      else if (REFUSALS[ack.refusal.kind].retry) this.#world.after(RETRY_MS, () => this.#sendAll());
      else this.#turnedDown(subject, id, ack.refusal);
      this.#changed();
    });
  }

  #taken(subject: SubjectId, counted: Counted, id: CommandId): void {
    this.#count(subject, counted);
    const waiting = this.#waiting.get(subject);
    if (waiting?.id !== id) return;
    const { next } = waiting;
    this.#keep(subject, next && { ...next, replaces: counted.revision, sent: false, next: null, refusal: null });
    if (next !== null) this.#sendAll();
  }

  #turnedDown(subject: SubjectId, id: CommandId, refusal: Refusal): void {
    const waiting = this.#waiting.get(subject);
    if (waiting?.id !== id) return;
    this.#keep(subject, { ...waiting, ...waiting.next, sent: false, next: null, refusal });
    this.#settleSame(subject);
  }

  /** Two screens that say the same are no conflict. */
  #settleSame(subject: SubjectId): void {
    const waiting = this.#waiting.get(subject);
    const counted = this.#counted.get(subject);
    if (waiting?.refusal?.kind !== 'superseded' || counted === undefined) return;
    const newest = counted.revision >= Number(waiting.refusal.values?.['revision'] ?? 0);
    const same = counted.value === waiting.value && (waiting.reason === '' || waiting.reason === counted.reason);
    if (newest && same) this.#keep(subject, null);
  }

  #count(subject: SubjectId, counted: Counted): void {
    if (counted.revision > (this.#counted.get(subject)?.revision ?? 0)) this.#counted.set(subject, counted);
  }

  #keep(subject: SubjectId, answer: WaitingAnswer | null, { elsewhere = false } = {}): void {
    if (answer === null) this.#waiting.delete(subject);
    else this.#waiting.set(subject, answer);
    if (!elsewhere) this.#world.shelf.put(subject, answer);
  }

  #changed(): void {
    for (const callback of this.#listeners) callback();
  }
}
