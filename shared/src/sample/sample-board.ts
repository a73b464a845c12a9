import { agreedOutcome } from '../board/agreed-outcome.ts';
import type { Command } from '../board/command.ts';
import { decide } from '../board/decide.ts';
import type { Context, Decision } from '../board/decision.ts';
import type { BoardEvent } from '../board/event.ts';
import { evolve } from '../board/evolve.ts';
import { found, join, makeLink } from '../board/found.ts';
import type { BoardId, CommandId, DepartmentId, LinkId, RoundId, SeatId, Timestamp } from '../board/ids.ts';
import { type OwnView, ownView } from '../board/own-view.ts';
import { assessedAgain } from '../board/again/assessments.ts';
import { flagsOf, type Reckoned, revealed, revealedRounds, type RoundResults } from '../board/revealed.ts';
import { isOpen, type Round } from '../board/round.ts';
import { NOBODY_SPEAKS, type Speaking } from '../board/speaking.ts';
import type { BoardState } from '../board/state.ts';
import { audienceOf, type Sections, sectionsFor } from '../board/view.ts';
import { reckonDisclosed } from '../reckoning/outcome.ts';
import { DEFAULT_TEMPLATE } from '../template/catalogue.ts';
import { checklistFrom, criteriaFrom, departmentsFrom, samplesFrom, weighingFrom } from '../template/start.ts';
import type { Language } from '../words/languages.ts';
import { type Character, CAST } from './cast.ts';
import { ENGLISH_CAST } from './english-cast.ts';
import { SAMPLE_TEXTS } from './texts.ts';

export const SAMPLE_ID = 'sample' as BoardId;
export const VISITOR = 'visitor' as SeatId;
const CASTS: Readonly<Record<Language, readonly Character[]>> = { ja: CAST, en: ENGLISH_CAST };
const ROLES = ['executive', 'representative'] as const;

export interface Seated {
  readonly seat: SeatId;
  readonly character: Character;
}

/** A board of twelve on nobody's server: the core does here what it does there, and nothing of it is written down. */
export class SampleBoard {
  readonly people: readonly Seated[];
  readonly language: Language;
  readonly #now: () => Timestamp;
  readonly #reckoned = new Map<RoundId, Reckoned>();
  #state: BoardState | null = null;
  #seq = 0;

  /** Everybody is there; the visitor leads. */
  constructor(language: Language, now: () => Timestamp) {
    this.language = language;
    this.#now = now;
    const { title, visitor } = SAMPLE_TEXTS[language];
    this.#happened(
      null,
      null,
      found(SAMPLE_ID, {
        type: 'foundBoard',
        title,
        template: DEFAULT_TEMPLATE.id,
        privacy: 'named',
        departments: departmentsFrom(DEFAULT_TEMPLATE),
        checklist: checklistFrom(DEFAULT_TEMPLATE),
        weighing: weighingFrom(DEFAULT_TEMPLATE),
        samples: samplesFrom(DEFAULT_TEMPLATE),
        criteria: criteriaFrom(DEFAULT_TEMPLATE),
        timePlan: DEFAULT_TEMPLATE.timePlan,
        seed: 7,
        seat: VISITOR,
        person: { name: visitor, jobTitle: '', reading: '' },
      }),
    );
    for (const role of ROLES) {
      const link = role as string as LinkId;
      this.carryOut(null, makeLink(this.state, null, { type: 'makeLink', link, role, department: null, hash: link }));
    }
    this.people = CASTS[language].map((character, at) => ({ seat: this.#seated(character, at), character }));
    // Nobody else can come: no link is left that would lead nowhere.
    for (const role of ROLES) this.do(VISITOR, { type: 'revokeLink', link: role as string as LinkId });
  }

  get state(): BoardState {
    if (this.#state === null) throw new Error('Nothing was founded');
    return this.#state;
  }

  get openRound(): Round | undefined {
    return [...this.state.rounds.values()].find(isOpen);
  }

  /** What comes of a command; `given`: what the shared documents hold. */
  ask(seat: SeatId, command: Command, given: Context = {}, id: CommandId | null = null): Decision {
    const decision = decide(this.state, seat, command, { ...this.#contextOf(command), ...given });
    if (decision.ok) this.#happened(seat, id, decision.events);
    return decision;
  }

  /** As `ask`, for what is sure to be allowed. */
  do(seat: SeatId, command: Command, given: Context = {}): void {
    const decision = this.ask(seat, command, given);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.kind}`);
  }

  /** What was decided on somebody's behalf. */
  carryOut(seat: SeatId | null, decision: Decision): void {
    if (!decision.ok) throw new Error(decision.refusal.kind);
    this.#happened(seat, null, decision.events);
  }

  sections(seat: SeatId, speaking: Speaking = NOBODY_SPEAKS): Sections {
    const { state } = this;
    const person = state.participants.get(seat);
    if (person === undefined) throw new Error(`Nobody sits on ${seat}`);
    return sectionsFor(state, audienceOf(person, 'seat'), {
      online: new Set(state.participants.keys()),
      waiting: [],
      results: this.results(),
      speaking,
    });
  }

  own(seat: SeatId): OwnView {
    const own = ownView(this.state, seat);
    if (own === null) throw new Error(`Nobody sits on ${seat}`);
    return own;
  }

  results(): RoundResults {
    return { assessment: this.#reckon('checklist'), ranking: this.#reckon('scores'), again: assessedAgain(this.state) };
  }

  /** Once for each round: a revealed one never changes. */
  #reckon(kind: Round['kind']): Reckoned | null {
    const last = revealedRounds(this.state, kind).at(-1);
    if (last === undefined) return null;
    const known = this.#reckoned.get(last.id);
    if (known !== undefined) return known;
    const found = revealed(this.state, kind);
    if (found === null) return null;
    const reckoned = { ...found, outcome: reckonDisclosed(found.disclosed) };
    this.#reckoned.set(last.id, reckoned);
    return reckoned;
  }

  #contextOf({ type }: Command): Context {
    const results = this.results();
    if (type === 'chooseWave') return { flags: flagsOf(results.ranking) };
    const outcome = type === 'concludeAgreement' ? agreedOutcome(results) : null;
    return outcome === null ? {} : { outcome };
  }

  #seated({ name, jobTitle, reading, role, department }: Character, at: number): SeatId {
    const seat = `seat-${String(at + 1)}` as SeatId;
    this.carryOut(
      seat,
      join(this.state, {
        type: 'join',
        link: role as string as LinkId,
        seat,
        person: { name, jobTitle, reading },
        department: department as DepartmentId | null,
        expected: null,
        another: true,
      }),
    );
    return seat;
  }

  #happened(seat: SeatId | null, command: CommandId | null, events: readonly BoardEvent[]): void {
    for (const event of events) {
      this.#seq += 1;
      const at = Math.max(this.#now(), this.#state?.at ?? 0);
      this.#state = evolve(this.#state, { seq: this.#seq, at, seat, command, event });
    }
  }
}
