import type { ItemFigures } from '../reckoning/item.ts';
import type { ItemState } from '../reckoning/item-state.ts';
import type { Shown } from '../reckoning/subjects.ts';
import { favourable } from '../reckoning/side.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

/**
 * An item's state with what it is good for. Agreement is no good news by itself: `in-place` and `not-yet` are both agreed,
 * and only the first may look like success.
 */
export type Finding = Exclude<ItemState, 'agreed'> | 'in-place' | 'not-yet' | 'none';

/** As it may be shown: too few answered to tell, and not that nobody did. */
export type ShownFinding = Finding | 'withheld';

/** From what the room has most to say about to what is settled. */
export const FINDINGS = [
  'divided',
  'split',
  'apart',
  'mixed',
  'undecided',
  'not-yet',
  'thin',
  'none',
  'withheld',
  'in-place',
] as const satisfies readonly ShownFinding[];

type Found = Pick<ItemFigures, 'n' | 'state' | 'side'>;

export function findingOf(figures: Found, direction: 1 | -1): Finding {
  if (figures.n === 0) return 'none';
  if (figures.state !== 'agreed') return figures.state;
  return favourable(figures, direction) ? 'in-place' : 'not-yet';
}

export const shownFinding = (
  result: { readonly shown: Shown; readonly figures: Found },
  direction: 1 | -1,
): ShownFinding => (result.shown === 'withheld' ? 'withheld' : findingOf(result.figures, direction));

/** What was asked: five described levels have no “neither”, and nobody agrees or disagrees with them. */
interface Asked {
  readonly direction: 1 | -1;
  readonly levels?: unknown;
}

export function findingName(language: Language, figures: Found, asked: Asked): string {
  const finding = findingOf(figures, asked.direction);
  return say(
    language,
    asked.levels !== undefined && finding === 'undecided' ? UNDECIDED : `items.finding.${finding}.name`,
  );
}

/** The name of what may be shown, among many items; what one answers with levels is told as of any item. */
export const shownFindingName = (language: Language, finding: ShownFinding): string =>
  say(language, `items.finding.${finding}.name`);

/** What the finding says, as a sentence. */
export function findingHelp(language: Language, figures: Found, asked: Asked): string {
  const finding = findingOf(figures, asked.direction);
  const ofLevels = finding === 'undecided' || finding === 'split' || finding === 'apart';
  return say(
    language,
    asked.levels !== undefined && ofLevels ? `items.finding.${finding}.levels.help` : `items.finding.${finding}.help`,
  );
}

/** Answers meet in the middle of five levels: not that nobody can tell, but half of the way. */
const UNDECIDED = 'items.finding.undecided.levels.name';
