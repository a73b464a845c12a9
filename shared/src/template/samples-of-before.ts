import type { SampleTask } from '../board/samples.ts';
import { templateById } from './catalogue.ts';
import { samplesFrom } from './start.ts';

const IDS: ReadonlySet<string> = new Set([
  'sales-proposal',
  'sales-meeting-notes',
  'sales-daily-report',
  'general-affairs-minutes',
  'general-affairs-faq',
  'general-affairs-notice',
  'planning-material',
  'planning-research',
  'field-spoken-report',
  'field-procedure',
  'field-quote',
  'hr-job-ad',
  'hr-interview',
  'accounting-claims',
  'support-reply',
]);

/** What a board offers whose log, or whose template file, is from before samples travelled in them. `template`: its id. */
export const samplesOfBefore = (template: string): SampleTask[] =>
  samplesFrom(templateById(template) ?? { sampleTasks: [] }).filter(({ id }) => IDS.has(id));
