import { BANDS } from './band.ts';
import { CRITERIA } from './criteria.ts';
import { DEPARTMENTS } from './departments.ts';
import { CULTURE } from './items/culture.ts';
import { EXECUTIVE } from './items/executive.ts';
import { PURPOSE } from './items/purpose.ts';
import { SAFETY } from './items/safety.ts';
import { TALENT } from './items/talent.ts';
import { SAMPLE_TASKS } from './sample-tasks.ts';
import type { Template } from './template.ts';
import { TIME_PLANS } from './time-plans.ts';

/** The default: the whole picture, in three minutes a person. */
export const GENERATIVE_AI: Template = {
  id: 'generative-ai',
  name: { ja: '生成AIの導入（標準）', en: 'Generative AI rollout (standard)' },
  summary: {
    ja: '24項目。一人3分ほどで答えられます。まずはこちらをお勧めします。',
    en: '24 items, about three minutes a person. A good place to start.',
  },
  items: [...PURPOSE, ...CULTURE, ...TALENT, ...EXECUTIVE, ...SAFETY],
  band: BANDS.usual,
  timePlan: TIME_PLANS[60],
  criteria: CRITERIA,
  departments: DEPARTMENTS,
  sampleTasks: SAMPLE_TASKS,
};
