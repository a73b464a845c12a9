import type { CommandOf } from '../command.ts';
import type { Context, Decision } from '../decision.ts';
import type { SilenceId, Timestamp } from '../ids.ts';
import { mixedIdeas, withheldIdeas } from '../mixed-ideas.ts';
import { leads, type Participant, writes } from '../participant.ts';
import { refuse } from '../refusal.ts';
import {
  BEGUN_TIMES,
  canHide,
  FEWEST_UNSIGNED,
  keptBy,
  MOST_SILENCES,
  mostEach,
  type Silence,
  signedNow,
  silentWriters,
} from '../silence.ts';
import type { BoardState } from '../state.ts';

export function openSilence(state: BoardState, person: Participant, { ms }: CommandOf<'openSilence'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  if (state.phase !== 'propose') return refuse('wrong-phase', { phase: state.phase });
  if (state.silence !== null) return refuse('already-done', { phase: state.phase });
  if (state.silences.length >= MOST_SILENCES) return refuse('board-full', { max: MOST_SILENCES });
  const signed = signedNow(state);
  if (!canHide(state, signed)) return refuse('too-few-writers', { min: FEWEST_UNSIGNED });
  const silence = `w${String(state.silences.length + 1)}` as SilenceId;
  return {
    ok: true,
    events: [
      { type: 'silenceOpened', silence, each: mostEach(silentWriters(state).length), signed },
      { type: 'timerSet', action: 'start', ms },
    ],
  };
}

/** That it came late is said first: its writer has the text, and adds it to those that everybody sees. */
export function writeDraft(state: BoardState, person: Participant, command: CommandOf<'writeDraft'>): Decision {
  const { silence } = state;
  if (silence?.id !== command.silence) return refuse('silence-over');
  if (!writes(person)) return refuse('not-allowed');
  const kept = keptBy(silence, person);
  const known = kept.find(({ id }) => id === command.draft);
  const revision = known?.revision ?? 0;
  if (command.replaces !== revision) return refuse('superseded', { revision });
  const { content, draft } = command;
  const stands = kept.filter((each) => each.content !== null && each !== known).length;
  const begun = known === undefined ? kept.length : 0;
  if (content !== null && (stands >= silence.each || begun >= BEGUN_TIMES * silence.each))
    return refuse('board-full', { max: silence.each });
  if (content === null && known === undefined) return refuse('unknown-subject');
  const department = content?.department ?? null;
  if (department !== null && !state.departments.some(({ id }) => id === department))
    return refuse('department-unknown');
  const { epoch } = person;
  return {
    ok: true,
    events: [{ type: 'draftWritten', silence: silence.id, draft, revision: revision + 1, epoch, content }],
  };
}

function end(state: BoardState, silence: Silence, { draw = 0 }: Context): Decision {
  const withheld = withheldIdeas(state, silence);
  return {
    ok: true,
    events: [
      {
        type: 'silenceEnded',
        silence: silence.id,
        ideas: mixedIdeas(state, silence, draw),
        draw,
        ...(withheld.length > 0 && { withheld }),
      },
      ...(state.timer === null ? [] : [{ type: 'timerSet', action: 'stop', ms: 0 } as const]),
    ],
  };
}

export function endSilence(
  state: BoardState,
  person: Participant,
  { silence }: CommandOf<'endSilence'>,
  context: Context,
): Decision {
  if (!leads(person)) return refuse('not-allowed');
  if (state.silence?.id !== silence) return refuse('already-done', { phase: state.phase });
  return end(state, state.silence, context);
}

/** When it ends by itself; null: it doesn't, as there is none, or its timer stands still. */
export const silenceEndsAt = ({ silence, timer }: Pick<BoardState, 'silence' | 'timer'>): Timestamp | null =>
  silence !== null && timer?.kind === 'running' ? timer.endsAt : null;

/** The server’s: its time is over at `at`, whoever is there. */
export function endOverdueSilence(state: BoardState, at: Timestamp, context: Context): Decision {
  const endsAt = silenceEndsAt(state);
  if (state.silence === null || endsAt === null || endsAt > at) return refuse('already-done', { phase: state.phase });
  return end(state, state.silence, context);
}
