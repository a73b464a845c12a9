import { FINDINGS, type ShownFinding, shownFindingName } from '../figures/finding.ts';
import { list } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

export interface FindingCount {
  readonly finding: ShownFinding;
  readonly count: number;
}

/** How many items each finding is found of, in the order of `FINDINGS`; what isn't found of any is left out. */
export const countFindings = (found: readonly ShownFinding[]): FindingCount[] =>
  FINDINGS.map((finding) => ({ finding, count: found.filter((each) => each === finding).length })).filter(
    ({ count }) => count > 0,
  );

/** The strip of all items as one sentence. */
export const stripSentence = (language: Language, found: readonly ShownFinding[]): string =>
  say(language, 'charts.strip.sentence', {
    all: found.length,
    parts: list(
      language,
      countFindings(found).map(({ finding, count }) =>
        say(language, 'charts.strip.part', { finding: shownFindingName(language, finding), count }),
      ),
    ),
  });
