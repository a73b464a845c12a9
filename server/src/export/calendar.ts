import { hasCalendar, planCalendar } from '@nemawashi/shared/export/calendar';
import type { ExportFormat } from './format.ts';

export const calendar: ExportFormat = {
  ending: 'ics',
  type: 'text/calendar; charset=utf-8',
  readsLog: () => false,
  missing: (sections) => (hasCalendar(sections) ? null : 'no-dates'),
  make: (source) => Promise.resolve(planCalendar(source)),
};
