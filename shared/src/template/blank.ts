import { BANDS } from './band.ts';
import { CRITERIA } from './criteria.ts';
import { DEPARTMENTS } from './departments.ts';
import type { Template } from './template.ts';

/** For a firm that brings its own questions. */
export const BLANK: Template = {
  id: 'blank',
  name: { ja: '白紙', en: 'Blank' },
  summary: {
    ja: 'チェック項目も業務の例もありません。すべて自分で用意したいときに使います。',
    en: 'No items and no sample tasks, for when you bring your own.',
  },
  items: [],
  band: BANDS.usual,
  timePlan: null,
  criteria: CRITERIA,
  departments: DEPARTMENTS,
  sampleTasks: [],
};
