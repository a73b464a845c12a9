import type { Refusal } from '../board/refusal.ts';
import { clock, day } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { isKey, say, type Values } from '../words/say.ts';

/** What stands in for a value that the refusal didn't bring: a sentence with a gap beats none. */
const GAPS: Values = {
  min: '—',
  time: '—',
  phase: '—',
  max: '—',
  name: '—',
  department: '—',
  server: '—',
  page: '—',
  day: '—',
  by: 'none',
};

/** How long to wait, as people say it. */
function waitWords(language: Language, seconds: string | number | undefined): string {
  if (typeof seconds !== 'number') return say(language, 'refusals.wait.moment');
  return seconds < 60
    ? say(language, 'refusals.wait.seconds', { count: seconds })
    : say(language, 'refusals.wait.minutes', { count: Math.ceil(seconds / 60) });
}

/** The values as a person reads them: a moment as a clock time, a phase by its name. */
function readable(language: Language, values: Values, timeZone: string): Values {
  const { at, phase, seconds, longest } = values;
  const phaseKey = `phases.${String(phase)}.name`;
  return {
    ...GAPS,
    ...values,
    wait: waitWords(language, seconds),
    longest: longest === undefined ? '' : say(language, 'refusals.too-large.longest', { start: longest }),
    ...(typeof at === 'number' ? { time: clock(language, at, timeZone), day: day(language, at, timeZone) } : {}),
    ...(isKey(phaseKey) ? { phase: say(language, phaseKey) } : {}),
  };
}

export interface RefusalWords {
  /** What happened, in one or two sentences. */
  readonly what: string;
  /** What the person can do now. */
  readonly next: string;
}

/** A refusal in words; `timeZone` (IANA) is the reader's. A kind this page doesn't know yet reads as `internal`. */
export function refusalWords(language: Language, refusal: Refusal, timeZone: string): RefusalWords {
  const kind = isKey(`refusals.${refusal.kind}.what`) ? refusal.kind : 'internal';
  const values = readable(language, refusal.values ?? {}, timeZone);
  const next = say(language, `refusals.${kind}.next`, values).trim();
  return { what: say(language, `refusals.${kind}.what`, values), next };
}
