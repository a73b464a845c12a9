import type { PilotView } from '../../board/view/plan-section.ts';
import { hoursSaved, type SlateTask } from '../../board/slate.ts';
import { weeklyAimWords } from '../../documents/parts/stick.ts';
import { pilotField } from '../../documents/parts/pilot-field.ts';
import type { PartSource } from '../../documents/part.ts';
import { hoped, priced } from '../../documents/print/conclusion.ts';
import { daysBetween } from '../../days.ts';
import { aimSentence } from '../../sentences/aim.ts';
import { worthSentence } from '../../sentences/wave.ts';
import { say } from '../../words/say.ts';
import { inField, type Lines, listed } from './lines.ts';

const eachPilot = (source: PartSource, of: (pilot: PilotView) => readonly string[]): string[] =>
  source.sections.plan.pilots.flatMap(of);

/** 実施内容: what is tried, by whom, from when to when. */
export const pilots: Lines = (source) => {
  const { language, names, sections } = source;
  const slate = new Map((sections.board.slate ?? []).map((task) => [task.id, task]));
  return sections.plan.pilots.flatMap((pilot, at) => [
    say(language, 'agreed.numbered', { number: at + 1, name: names.task(pilot.task) }),
    ...hoursLine(source, slate.get(pilot.task)),
    ...(['department', 'owner', 'sponsor', 'people', 'dates'] as const).map((name) =>
      listed(language, inField(language, pilotField(source, pilot, name))),
    ),
    ...(pilot.reason === '' ? [] : [listed(language, inField(language, pilotField(source, pilot, 'reason')))]),
  ]);
};

function hoursLine({ language }: PartSource, task: SlateTask | undefined): string[] {
  if (task === undefined || task.hours === null) return [];
  const { hours, saving } = task;
  const saved = hoursSaved(task);
  return [
    listed(
      language,
      saving === null || saved === null
        ? say(language, 'candidate.hours', { hours })
        : say(language, 'candidate.both', { hours, saving, saved }),
    ),
  ];
}

/** 費用・工数: licences, and how many people for how long. */
export const cost: Lines = (source) => {
  const { language, names, sections } = source;
  return [
    ...priced(language, sections.plan),
    ...eachPilot(source, (pilot) => {
      const { task, people, start, end } = pilot;
      const parts = [
        inField(language, pilotField(source, pilot, 'licence')),
        ...(people.length === 0 ? [] : [say(language, 'approval.people', { count: people.length })]),
        ...(start === null || end === null ? [] : [say(language, 'approval.days', { days: daysBetween(start, end) })]),
      ];
      return [listed(language, inField(language, { name: names.task(task), value: parts.join(' / ') }))];
    }),
  ];
};

/** 期待する効果: hours and yen as estimated, what each pilot aims at, and how much use. */
export const effect: Lines = (source) => {
  const { language, names, sections } = source;
  const { plan } = sections;
  const aim = weeklyAimWords(language, plan);
  return [
    ...hoped(language, plan),
    ...eachPilot(source, (pilot) => {
      const value = [pilot.worth === null ? '' : worthSentence(language, pilot.worth), aimSentence(language, pilot)]
        .filter((part) => part !== '')
        .join(' / ');
      return value === '' ? [] : [listed(language, inField(language, { name: names.task(pilot.task), value }))];
    }),
    ...(aim === '' ? [] : [inField(language, { name: say(language, 'frame.weekly-aim.name'), value: aim })]),
    ...(plan.pilots.some(({ worth }) => worth !== null) ? [say(language, 'plan.evidence.time-saved')] : []),
  ];
};
