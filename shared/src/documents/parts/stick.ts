import type { PlanSection } from '../../board/view/plan-section.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** The share of weekly users that is aimed at; empty without one. */
export const weeklyAimWords = (language: Language, { weeklyAim }: Pick<PlanSection, 'weeklyAim'>): string =>
  weeklyAim === null ? '' : say(language, 'frame.weekly-aim.of', { share: weeklyAim / 100 });

/** 定着: who looks after use, and how much of it is aimed at. Left out while no pilot is chosen and nobody is named. */
export function stickBlocks({ language, names, sections: { plan } }: PartSource): Block[] {
  const { caretaker, pilots } = plan;
  const aim = weeklyAimWords(language, plan);
  if (caretaker === '' && aim === '' && pilots.length === 0) return [];
  const name = (key: 'caretaker' | 'weekly-aim.name') => say(language, `frame.${key}`);
  return [
    heading(language, 'stick'),
    {
      kind: 'fields',
      fields: [
        { name: name('caretaker'), value: names.titled(caretaker) || say(language, 'plan.pilot.open') },
        ...(aim === '' ? [] : [{ name: name('weekly-aim.name'), value: aim }]),
      ],
    },
  ];
}
