import * as v from 'valibot';
import { whole } from '../../values/number.ts';
import { draftId, silenceId } from '../id-schemas.ts';
import { draftContentSchema } from '../silence.ts';
import { LONGEST_TIMER_MS } from '../timer.ts';

/** Writing alone, before anybody sees what others write. */
export const SILENCE_COMMANDS = {
  openSilence: v.object({
    type: v.literal('openSilence'),
    ms: v.pipe(whole, v.minValue(1), v.maxValue(LONGEST_TIMER_MS)),
  }),
  writeDraft: v.object({
    type: v.literal('writeDraft'),
    silence: silenceId,
    draft: draftId,
    /** The revision that this replaces; 0 if there was none. */
    replaces: whole,
    /** Null takes it back. */
    content: v.nullable(draftContentSchema),
  }),
  /** Everybody's ideas appear. */
  endSilence: v.object({ type: v.literal('endSilence'), silence: silenceId }),
} as const;
