import { byRole } from '../../reckoning/electorate.ts';
import { basisSentence, firstSentence, patternName } from '../../sentences/pattern.ts';
import { sentences } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import type { Lines } from './lines.ts';

/** 目的・背景: what the company wants of it, then how the meeting came to it. */
export const purpose: Lines = ({ sections: { plan, board, assessment }, language }) => [
  ...plan.meaning.split(/\n+/).filter((text) => text.trim() !== ''),
  ...(assessment === null
    ? []
    : [
        say(language, 'approval.background', { meeting: board.title, ...byRole(assessment.electorate) }),
        sentences(language, [
          say(language, 'approval.found', { pattern: patternName(language, assessment.pattern.recommended) }),
          basisSentence(language, assessment.pattern),
          firstSentence(language, assessment.pattern) ?? '',
        ]),
      ]),
];
