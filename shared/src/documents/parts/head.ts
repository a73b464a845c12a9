import type { PreviewSection } from '../../board/view/preview-section.ts';
import { dayAndClock } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { planSubject } from '../../sentences/subject.ts';
import type { Block, PartSource } from '../part.ts';

/** What this is, of which board, and which state it shows. */
export function headBlocks(source: PartSource): Block[] {
  const { sections, language, timeZone, now } = source;
  const { board, plan, preview, progress, assessment, ranking } = sections;
  const agreed = plan.agreement;
  const revealed = ({ number, closedAt }: { number: number; closedAt: number }) => ({
    number,
    time: dayAndClock(language, closedAt, timeZone),
  });
  const state = [
    ...(plan.pilots.length === 0
      ? []
      : [say(language, 'plan.field', { name: say(language, 'plan.subject'), value: planSubject(language, plan) })]),
    say(language, 'plan.state.phase', { phase: say(language, `phases.${board.phase}.name`) }),
    agreed === null
      ? say(language, 'plan.state.draft')
      : say(language, 'plan.state.agreed', { time: dayAndClock(language, agreed.at, timeZone) }),
    // A wave that is over wasn't taken up again, whatever happened on its way.
    ...(agreed === null && (plan.earlierAgreements.at(-1)?.reopened ?? null) !== null
      ? [say(language, 'plan.state.reopened')]
      : []),
    ...(assessment === null ? [] : [say(language, 'plan.state.rounds-checklist', revealed(assessment))]),
    ...(ranking === null ? [] : [say(language, 'plan.state.rounds-scores', revealed(ranking))]),
    ...(plan.version > 0 ? [say(language, 'phases.plan-version', { version: plan.version })] : []),
    ...(preview === null ? [] : [previewState(source, preview)]),
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

/** Which round is revealed by half. */
function previewState({ sections: { board }, language }: PartSource, { kind, round }: PreviewSection): string {
  const number = board.rounds.find(({ id }) => id === round)?.number ?? 1;
  return say(language, kind === 'again' ? 'again.state.preview' : `plan.state.preview-${kind}`, { number });
}
