import { dayAndClock } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import type { Block, PartSource } from '../part.ts';

/** What this is, of which board, and which state it shows. */
export function headBlocks({ sections, language, timeZone, now }: PartSource): Block[] {
  const { board, plan, progress, assessment, ranking } = sections;
  const agreed = plan.agreement;
  const revealed = ({ number, closedAt }: { number: number; closedAt: number }) => ({
    number,
    time: dayAndClock(language, closedAt, timeZone),
  });
  const state = [
    say(language, 'plan.state.phase', { phase: say(language, `phases.${board.phase}.name`) }),
    agreed === null
      ? say(language, 'plan.state.draft')
      : say(language, 'plan.state.agreed', { time: dayAndClock(language, agreed.at, timeZone) }),
    ...(agreed === null && plan.earlierAgreements.length > plan.pastWaves.length
      ? [say(language, 'plan.state.reopened')]
      : []),
    ...(assessment === null ? [] : [say(language, 'plan.state.rounds-checklist', revealed(assessment))]),
    ...(ranking === null ? [] : [say(language, 'plan.state.rounds-scores', revealed(ranking))]),
    ...(plan.version > 0 ? [say(language, 'plan.version', { version: plan.version })] : []),
    ...(progress.round === null ? [] : [say(language, 'plan.state.sealed')]),
    say(language, 'plan.state.exported', { time: dayAndClock(language, now, timeZone) }),
  ];
  return [
    {
      kind: 'heading',
      level: 1,
      text: say(language, 'plan.field', { name: say(language, 'plan.title'), value: board.title }),
    },
    { kind: 'list', items: state },
  ];
}
