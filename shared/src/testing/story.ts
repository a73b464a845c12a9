import { assessedAgain } from '../board/again/assessments.ts';
import { agreedOutcome } from '../board/agreed-outcome.ts';
import type { Command, CommandOf } from '../board/command.ts';
import type { Person } from '../board/commands/people.ts';
import { decide } from '../board/decide.ts';
import type { Context, Decision } from '../board/decision.ts';
import { type EarlierEvent, ofToday } from '../earlier/events.ts';
import type { BoardEvent, LoggedEvent } from '../board/event.ts';
import { evolve } from '../board/evolve.ts';
import { found, join, makeLink } from '../board/found.ts';
import type { BoardId, CommandId, DepartmentId, LinkId, RoundId, SeatId, SubjectId, TaskId } from '../board/ids.ts';
import type { Role } from '../board/participant.ts';
import { type Reckoned, revealed, type RoundResults } from '../board/revealed.ts';
import { ownBallot, type Round } from '../board/round.ts';
import { DEFAULT_WEIGHING, type PrivacyMode } from '../reckoning/settings.ts';
import type { BoardState } from '../board/state.ts';
import { reckonDisclosed } from '../reckoning/outcome.ts';
import { checklistFrom, criteriaFrom, departmentsFrom, samplesFrom } from '../template/start.ts';
import { templateById } from '../template/catalogue.ts';

export const LEADER = 'leader' as SeatId;
const BOARD = 'board' as BoardId;

interface StoryOptions {
  readonly board?: BoardId;
  readonly privacy?: PrivacyMode;
  readonly template?: string;
  /** So many of the template's first; all if it isn't said. */
  readonly items?: number;
  readonly title?: string;
  /** The facilitator. */
  readonly person?: Partial<Person>;
}

/** A board played command by command, for tests: what the server does, without a server. */
export class Story {
  state: BoardState;
  readonly log: LoggedEvent[] = [];
  #clock = 1_764_000_000_000;
  #commands = 0;

  constructor(options: StoryOptions = {}) {
    const { privacy = 'named', template: name = 'short', items, title = '生成AIの進め方' } = options;
    const person = { name: '進行 役子', jobTitle: '', reading: '', ...options.person };
    const template = templateById(name);
    if (template === null) throw new Error(`No template ${name}`);
    const events = found(options.board ?? BOARD, {
      type: 'foundBoard',
      title,
      template: template.id,
      privacy,
      departments: departmentsFrom(template),
      checklist: checklistFrom(template).slice(0, items),
      weighing: DEFAULT_WEIGHING,
      samples: samplesFrom(template),
      criteria: criteriaFrom(template),
      timePlan: template.timePlan,
      seed: 7,
      seat: LEADER,
      person,
    });
    const [first, ...rest] = events;
    if (first === undefined) throw new Error('Nothing founded');
    this.state = evolve(null, this.#logged(first, null, null));
    this.#apply(rest, null, null);
    for (const role of ['executive', 'representative', 'observer', 'facilitator'] as const)
      this.#must(
        makeLink(this.state, LEADER, {
          type: 'makeLink',
          link: role as string as LinkId,
          role,
          department: null,
          hash: `hash-${role}`,
        }),
      );
  }

  /** A person comes by their role's link; a representative with a department. */
  join(seat: string, role: Role, department: string | null = null, name = seat): SeatId {
    const id = seat as SeatId;
    const person = { name, jobTitle: '', reading: '' };
    const link = role as string as LinkId;
    this.#must(
      join(this.state, {
        type: 'join',
        link,
        seat: id,
        person,
        department: department as DepartmentId | null,
        expected: null,
        // Their seats tell them apart, and then their names do.
        another: true,
      }),
    );
    return id;
  }

  /** What `decide` says to a command, carried out if it says yes. */
  try(seat: SeatId, command: Command, given: Context = {}, id?: CommandId): Decision {
    const decision = decide(this.state, seat, command, this.contextOf(command, given));
    if (decision.ok) this.#apply(decision.events, seat, id ?? (`command-${String(++this.#commands)}` as CommandId));
    return decision;
  }

  /** What the server brings along for a command. */
  contextOf(command: Command, given: Context): Context {
    const outcome = command.type === 'concludeAgreement' ? agreedOutcome(this.results()) : null;
    return outcome === null ? given : { outcome, ...given };
  }

  /** What the server decided on somebody's behalf. */
  carryOut(seat: SeatId, decision: Decision): void {
    if (!decision.ok) throw new Error(decision.refusal.kind);
    this.#apply(decision.events, seat, null);
  }

  /** As an earlier version wrote it into the log. */
  happened(seat: SeatId, ...events: readonly EarlierEvent[]): void {
    for (const event of events) {
      const logged = { seq: this.log.length + 1, at: (this.#clock += 1000), seat, command: null, event };
      this.log.push(ofToday(logged));
      this.state = evolve(this.state, ofToday(logged));
    }
  }

  /** As `try`, for what must be allowed. */
  do(seat: SeatId, command: Command, context: Context = {}): void {
    const decision = this.try(seat, command, context);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.kind}`);
  }

  /** As `answer`, with why. */
  explain(seat: SeatId, subject: string, value: number | null, reason: string): Decision {
    return this.try(seat, { ...this.answering(seat, subject, value), reason });
  }

  answer(seat: SeatId, subject: string, value: number | null, round?: RoundId): Decision {
    return this.try(seat, this.answering(seat, subject, value, round));
  }

  /** The vote that replaces the last answer which this seat gave. */
  answering(seat: SeatId, subject: string, value: number | null, round = this.round.id): CommandOf<'answer'> {
    const known = this.state.rounds.get(round);
    const replaces = known === undefined ? 0 : (ownBallot(known, seat)[subject as SubjectId]?.revision ?? 0);
    return { type: 'answer', round, subject: subject as SubjectId, value, replaces };
  }

  /** The newest round. */
  get round(): Round {
    const round = this.state.rounds.last();
    if (round === undefined) throw new Error('No round yet');
    return round;
  }

  openScoring(titles: readonly string[]): void {
    const tasks = titles.map((title, index) => ({
      id: `t${String(index + 1)}` as TaskId,
      title,
      detail: '',
      department: null,
      authors: [LEADER],
      hours: null,
      saving: null,
    }));
    this.do(LEADER, { type: 'openScoring' }, { slate: { tasks, leftOut: [] } });
  }

  close(): void {
    this.do(LEADER, { type: 'closeRound', round: this.round.id, reveal: 'everyone' });
  }

  results(): RoundResults {
    const reckoned = (kind: Round['kind']): Reckoned | null => {
      const known = revealed(this.state, kind);
      return known === null ? null : { ...known, outcome: reckonDisclosed(known.disclosed) };
    };
    return { assessment: reckoned('checklist'), ranking: reckoned('scores'), again: assessedAgain(this.state) };
  }

  #must(decision: Decision): void {
    if (!decision.ok) throw new Error(decision.refusal.kind);
    this.#apply(decision.events, null, null);
  }

  #apply(events: readonly BoardEvent[], seat: SeatId | null, command: CommandId | null): void {
    for (const event of events) this.state = evolve(this.state, this.#logged(event, seat, command));
  }

  #logged(event: BoardEvent, seat: SeatId | null, command: CommandId | null): LoggedEvent {
    const logged: LoggedEvent = { seq: this.log.length + 1, at: (this.#clock += 1000), seat, command, event };
    this.log.push(logged);
    return logged;
  }
}
