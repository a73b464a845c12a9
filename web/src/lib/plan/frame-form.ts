import type { Frame, WholeFrame } from '@nemawashi/shared/board/plan';
import type { ToDoDraft } from '@nemawashi/shared/board/to-do';
import { openNumber } from '#lib/forms/complaints.ts';
import { yenIn } from './pilot-form.ts';
import { draftsOf, saidIn } from './to-do-drafts.ts';

/** What the plan says beside its pilots, as its form holds it. */
export interface FrameForm extends Record<
  'subject' | 'meaning' | 'caretaker' | 'weeklyAim' | 'hourlyCost' | 'fiscalStart',
  string
> {
  steps: ToDoDraft[];
}

const textOf = (number: number | null): string => (number === null ? '' : String(number));

export const frameFormOf = (frame: WholeFrame): FrameForm => ({
  subject: frame.subject,
  meaning: frame.meaning,
  steps: draftsOf(frame.steps),
  caretaker: frame.caretaker,
  weeklyAim: textOf(frame.weeklyAim),
  hourlyCost: textOf(frame.hourlyCost),
  fiscalStart: String(frame.fiscalStart),
});

/** Percent, full-width digits and signs too. Null: no whole number. */
function percentIn(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s%]/gu, '');
  return /^\d{1,3}$/.test(plain) ? Number(plain) : null;
}

/** A number that can't be read is NaN. */
export const frameIn = (form: FrameForm): Frame => ({
  subject: form.subject,
  meaning: form.meaning,
  steps: saidIn(form.steps),
  caretaker: form.caretaker,
  weeklyAim: openNumber(form.weeklyAim, percentIn),
  hourlyCost: openNumber(form.hourlyCost, yenIn),
  fiscalStart: Number(form.fiscalStart),
});
