import { datedPilots, planCalendar } from '@nemawashi/shared/export/calendar';
import type { ExportFormat } from './format.ts';

export const calendar: ExportFormat = {
  name: { ja: '予定表（iCalendar）', en: 'Calendar (iCalendar)' },
  help: {
    ja: 'PoCの期間、定着を確かめる日、やることの期日。',
    en: 'The pilots’ dates, the days to check that use has stuck, and due dates of to-dos.',
  },
  ending: 'ics',
  type: 'text/calendar; charset=utf-8',
  missing: (sections) => (datedPilots(sections).length === 0 ? 'no-dates' : null),
  make: (source) => Promise.resolve(planCalendar(source)),
};
