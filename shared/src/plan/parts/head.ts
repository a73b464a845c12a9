import { dayAndClock } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import type { Block, PartSource } from '../part.ts';

/** What this is, of which board, and which state it shows. */
export function headBlocks({ sections: { board, plan, progress }, language, timeZone, now }: PartSource): Block[] {
  const agreed = plan.agreement;
  const state = [
    say(language, 'plan.state.phase', { phase: say(language, `phases.${board.phase}.name`) }),
    agreed === null
      ? say(language, 'plan.state.draft')
      : say(language, 'plan.state.agreed', { time: dayAndClock(language, agreed.at, timeZone) }),
    ...(plan.version > 0 ? [say(language, 'plan.version', { version: plan.version })] : []),
    ...(progress.round === null ? [] : [say(language, 'plan.state.sealed')]),
    say(language, 'plan.state.exported', { time: dayAndClock(language, now, timeZone) }),
  ];
  return [
    { kind: 'heading', level: 1, text: `${say(language, 'plan.title')}: ${board.title}` },
    { kind: 'list', items: state },
  ];
}
