import { hasCalendar, planCalendar } from '@nemawashi/shared/export/calendar';
import type { ExportFormat } from './format.ts';

export const calendar: ExportFormat = {
  name: { ja: '予定表（iCalendar）', en: 'Calendar (iCalendar)' },
  help: {
    ja: 'PoCの期間、定着を確かめる日、やることの期日。計画を変えたら、もう一度読み込むと予定も変わります。',
    en: 'The pilots’ dates, the days to check that use has stuck, and due dates of to-dos. When the plan changes, import it again to update the entries.',
  },
  ending: 'ics',
  type: 'text/calendar; charset=utf-8',
  missing: (sections) => (hasCalendar(sections) ? null : 'no-dates'),
  make: (source) => Promise.resolve(planCalendar(source)),
};
