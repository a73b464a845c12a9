import { expect } from 'vitest';
import type { Command } from '../board/command.ts';
import { decide } from '../board/decide.ts';
import type { Context, Decision } from '../board/decision.ts';
import type { BoardEvent } from '../board/event.ts';
import { replay } from '../board/evolve.ts';
import type { RoundId, SeatId } from '../board/ids.ts';
import type { Refusal, RefusalKind } from '../board/refusal.ts';
import type { BoardState } from '../board/state.ts';
import type { Story } from './story.ts';

/** As much of an event as a test is about. */
type Follows = { readonly type: BoardEvent['type'] } & Readonly<Record<string, unknown>>;

/** What `decide` says, held against what it should. Nothing of it happens. */
interface Then {
  /** These events and no others, in this order. */
  readonly follows: (...events: readonly Follows[]) => void;
  readonly isRefused: (kind: RefusalKind, values?: Refusal['values']) => void;
}

interface Given {
  readonly when: (seat: SeatId, command: Command, context?: Context) => Then;
  /** What the server asks on somebody's behalf: who comes, by which link, to which seat. */
  readonly whenServer: (decides: (state: BoardState) => Decision) => Then;
  /** An answer that replaces the last one which this seat gave. */
  readonly whenAnswering: (seat: SeatId, subject: string, value: number | null, round?: RoundId) => Then;
}

/**
 * The one grammar in which `decide` is tested: *given* the events of this story so far, *when* somebody at this seat asks
 * for this, then this *follows*, or it *is refused*.
 */
export function given(story: Story): Given {
  const whenServer = (decides: (state: BoardState) => Decision): Then => {
    const state = replay(story.log);
    if (state === null) throw new Error('A story begins with its board');
    return held(decides(state));
  };
  const when = (seat: SeatId, command: Command, context: Context = {}): Then =>
    whenServer((state) => decide(state, seat, command, story.contextOf(command, context)));
  return {
    when,
    whenServer,
    whenAnswering: (seat, subject, value, round) => when(seat, story.answering(seat, subject, value, round)),
  };
}

const held = (decision: Decision): Then => ({
  follows(...events) {
    expect(decision).toMatchObject({ ok: true, events });
  },
  isRefused(kind, values) {
    expect(decision).toMatchObject({ ok: false, refusal: values === undefined ? { kind } : { kind, values } });
  },
});
