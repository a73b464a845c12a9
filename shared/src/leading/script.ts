import { isHalfRevealed, isOpen } from '../board/round.ts';
import { type Phase, PHASES } from '../board/phase.ts';
import type { Sections } from '../board/view.ts';
import type { LeadingWords } from '../words/leading/load.ts';

/** A phase, a later round, the moment between the two halves of a reveal, or another assessment after the agreement. */
export type Scene = Phase | 'again' | 'half' | 'anew';

/** What whoever leads says now, in two sentences, and what they do. */
export interface Script {
  readonly say: readonly [string, string];
  readonly todo: readonly string[];
}

/** Of what pages show: a board that is assessed again is in its assessment (`whileAssessedAgain`), and agreed before. */
export function sceneOf({ board, plan }: Pick<Sections, 'board' | 'plan'>): Scene {
  if (board.rounds.some(isHalfRevealed)) return 'half';
  if (board.phase === 'assess' && plan.agreement !== null) return 'anew';
  return board.rounds.some((round) => isOpen(round) && round.number > 1) ? 'again' : board.phase;
}

export function scriptOf(words: LeadingWords, scene: Scene): Script {
  const last = `${scene}.do.3`;
  return {
    say: [words[`${scene}.say.1`], words[`${scene}.say.2`]],
    todo: [words[`${scene}.do.1`], words[`${scene}.do.2`], ...(isKey(words, last) ? [words[last]] : [])],
  };
}

const isKey = (words: LeadingWords, key: string): key is keyof LeadingWords => key in words;

/** The order of a meeting, with what may come between. */
const SCENES: readonly Scene[] = PHASES.flatMap((phase): Scene[] => {
  if (phase === 'discuss') return ['half', phase, 'again'];
  return phase === 'follow-up' ? [phase, 'anew'] : [phase];
});

/** One page to print: before, during and after the meeting; what is said during it is the script. */
export interface LeadingGuide {
  readonly before: { readonly title: string; readonly items: readonly string[] };
  readonly during: {
    readonly title: string;
    readonly say: string;
    readonly todo: string;
    readonly scenes: readonly ({ readonly scene: Scene } & Script)[];
  };
  readonly after: { readonly title: string; readonly items: readonly string[] };
}

export const leadingGuide = (words: LeadingWords): LeadingGuide => ({
  before: {
    title: words['guide.before'],
    items: ([1, 2, 3, 4, 5] as const).map((line) => words[`guide.before.${line}`]),
  },
  during: {
    title: words['guide.during'],
    say: words['guide.during.say'],
    todo: words['guide.during.do'],
    scenes: SCENES.map((scene) => ({ scene, ...scriptOf(words, scene) })),
  },
  after: { title: words['guide.after'], items: ([1, 2, 3, 4] as const).map((line) => words[`guide.after.${line}`]) },
});
