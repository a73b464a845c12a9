import { CRITERIA } from './criteria.ts';
import { DEPARTMENTS } from './departments.ts';
import { CULTURE_SHARING, CULTURE_WAITING } from './items/culture.ts';
import { EXECUTIVE_ANSWERS, EXECUTIVE_HEARSAY, EXECUTIVE_VISION } from './items/executive.ts';
import { PURPOSE_TASK } from './items/purpose.ts';
import { SAFETY_CHECK, SAFETY_DATA } from './items/safety.ts';
import { TALENT_AT_EASE, TALENT_GIVING_UP } from './items/talent.ts';
import { SAMPLE_TASKS } from './sample-tasks.ts';
import type { Template } from './template.ts';

/** Ten items for a meeting of half an hour: every axis and both directions, nothing twice. */
export const SHORT: Template = {
  id: 'short',
  name: { ja: '生成AIの導入（30分版）', en: 'Generative AI rollout (30 minutes)' },
  summary: {
    ja: '10項目。30分の会議で結論まで進めたいときに使います。',
    en: 'Ten items, for reaching a plan in a 30-minute meeting.',
  },
  items: [
    PURPOSE_TASK,
    CULTURE_WAITING,
    CULTURE_SHARING,
    TALENT_AT_EASE,
    TALENT_GIVING_UP,
    EXECUTIVE_ANSWERS,
    EXECUTIVE_HEARSAY,
    EXECUTIVE_VISION,
    SAFETY_DATA,
    SAFETY_CHECK,
  ],
  criteria: CRITERIA,
  departments: DEPARTMENTS,
  sampleTasks: SAMPLE_TASKS,
};
