import { byRole } from '../../reckoning/electorate.ts';
import type { RoundView } from '../../board/view/board-section.ts';
import type { AgreementView } from '../../board/view/plan-section.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import { latestAnswersSentence } from '../../sentences/latest-answers.ts';
import { modelSentence } from '../../sentences/pattern.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** How the figures were made, so that nobody has to ask. */
export function methodBlocks({ sections: { assessment, board, setup, plan }, language }: PartSource): Block[] {
  if (assessment === null) return [];
  const { electorate, pattern } = assessment;
  const { execShare, departmentsEqual } = setup.weighing;
  const ballots = latestAnswersSentence(language, setup.privacy, assessment);
  const merged = assessment.items.some(({ shown }) => shown === 'merged');
  return [
    heading(language, 'method'),
    {
      kind: 'list',
      items: [
        say(language, `privacy.${setup.privacy}.promise`),
        say(language, 'plan.method.electorate', byRole(electorate)),
        ...(ballots === null ? [] : [ballots]),
        ...(merged
          ? [say(language, 'firmness.by-head')]
          : [
              say(language, 'plan.method.weights', { share: execShare }),
              ...(departmentsEqual ? [say(language, 'plan.method.departments-equal')] : []),
            ]),
        ...(['items.level', 'items.agreement', 'items.gap', 'tasks.score'] as const).map((figure) =>
          say(language, 'plan.field', {
            name: say(language, `${figure}.name`),
            value: say(language, `${figure}.help`),
          }),
        ),
        ...(plan.pilots.some(({ worth }) => worth !== null) ? [say(language, 'plan.evidence.time-saved')] : []),
        say(language, 'plan.method.fiscal', { month: plan.fiscalStart }),
        modelSentence(language, pattern.model) ?? say(language, 'firmness.recompute', { seed: pattern.generator.seed }),
        ...heads(language, board.rounds, plan.agreement),
      ],
    },
  ];
}

/** On paper they are outside the server: who has them can tell later that its log is the same. */
function heads(language: Language, rounds: readonly RoundView[], agreement: AgreementView | null): string[] {
  const said = rounds.flatMap(({ kind, number, head }) =>
    head === null
      ? []
      : [say(language, kind === 'again' ? 'again.head' : `plan.method.head.${kind}`, { number, head })],
  );
  if (agreement !== null && agreement.head !== null)
    said.push(say(language, 'plan.method.head.agreement', { head: agreement.head }));
  return said.length === 0 ? [] : [...said, say(language, 'plan.method.head.help')];
}
