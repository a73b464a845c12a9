import { BANDS } from './band.ts';
import { CRITERIA } from './criteria.ts';
import { DEPARTMENTS } from './departments.ts';
import { CULTURE_SHARING, CULTURE_WAITING } from './items/culture.ts';
import { EXECUTIVE_ANSWERS, EXECUTIVE_EVALUATION, EXECUTIVE_HEARSAY, EXECUTIVE_POLICY } from './items/executive.ts';
import { PURPOSE_LOOKED_AFTER } from './items/purpose.ts';
import { SAFETY_DATA } from './items/safety.ts';
import { TALENT_AT_EASE, TALENT_PICTURE } from './items/talent.ts';
import { SAMPLE_TASKS } from './sample-tasks.ts';
import type { Template } from './template.ts';
import { TIME_PLANS } from './time-plans.ts';

/**
 * Ten items for a meeting of half an hour: as many of each side, two of each turned, and a question for each gate. What
 * is left out here is asked again when a pilot is shaped (its task, who checks, which data).
 */
export const SHORT: Template = {
  id: 'short',
  name: { ja: '生成AIの導入（30分版）', en: 'Generative AI rollout (30 minutes)' },
  summary: {
    ja: '10項目。30分の会議で結論まで進めたいときに使います。',
    en: 'Ten items, for reaching a plan in a 30-minute meeting.',
  },
  items: [
    PURPOSE_LOOKED_AFTER,
    CULTURE_WAITING,
    CULTURE_SHARING,
    TALENT_AT_EASE,
    TALENT_PICTURE,
    EXECUTIVE_ANSWERS,
    EXECUTIVE_HEARSAY,
    EXECUTIVE_POLICY,
    EXECUTIVE_EVALUATION,
    SAFETY_DATA,
  ],
  band: BANDS.short,
  timePlan: TIME_PLANS[30],
  criteria: CRITERIA,
  departments: DEPARTMENTS,
  sampleTasks: SAMPLE_TASKS,
};
