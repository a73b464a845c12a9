import type { PilotShape } from '../board/pilot.ts';
import type { Language } from '../words/languages.ts';

/** What is written on the sample board, beside what its people say. */
interface SampleTexts {
  readonly title: string;
  /** Who looks at it: leads the meeting. */
  readonly visitor: string;
  readonly meaning: string;
  /** Why a task with a flag is taken all the same. */
  readonly reason: string;
  readonly pilot: Pick<PilotShape, 'measure' | 'baseline' | 'target' | 'data'>;
  readonly logged: string;
}

export const SAMPLE_TEXTS: Readonly<Record<Language, SampleTexts>> = {
  ja: {
    title: '生成AIの進め方を決める会議',
    visitor: 'あなた',
    meaning: '経営層が目的と守るべき線を示し、困っている業務から小さく試す。',
    reason: '困っている人が多く、小さく試せるため。',
    pilot: {
      measure: '1件にかかる時間',
      baseline: '50分',
      target: '35分',
      data: '取引先名、個人名、金額を除いた内容',
    },
    logged: '確認の手間は残る',
  },
  en: {
    title: 'How we roll out generative AI',
    visitor: 'You',
    meaning: 'Executives set the purpose and the limits; departments try it on the tasks that hurt, in small steps.',
    reason: 'Many people struggle with it, and it can be tried on a small scale.',
    pilot: {
      measure: 'Time for one piece of work',
      baseline: '50 minutes',
      target: '35 minutes',
      data: 'Content without names of people or customers, and without amounts',
    },
    logged: 'Checking still takes time',
  },
};
