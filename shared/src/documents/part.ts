import type { Timestamp } from '../board/ids.ts';
import type { Sections } from '../board/view.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import type { PlanNames } from '../sentences/names.ts';

/** The plan as data, before it becomes Markdown, a table or a page. Texts are plain, in one language. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Named values: a form's lines. */
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Rows that begin alike stand alike: on paper one first cell holds them together. */
      readonly grouped?: boolean;
    };

export interface Field {
  readonly name: string;
  readonly value: string;
}

/** All that a plan is written from: what every voter sees, so it can't say more than the screen does. */
export interface PlanSource {
  readonly sections: Sections;
  /** Notes by item. */
  readonly notes: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly timeZone: string;
  readonly now: Timestamp;
}

export interface PartSource extends PlanSource {
  readonly names: PlanNames;
}

export const heading = (language: Language, key: Parameters<typeof headingKey>[0]): Block => ({
  kind: 'heading',
  level: 2,
  text: say(language, headingKey(key)),
});

type HeadingName =
  | 'summary'
  | 'preview'
  | 'participants'
  | 'pattern'
  | 'reasons'
  | 'doubts'
  | 'firmness'
  | 'axes'
  | 'items'
  | 'notes'
  | 'tasks'
  | 'wave'
  | 'radar'
  | 'consent'
  | 'method'
  | 'decision'
  | 'meaning'
  | 'steps'
  | 'homework'
  | 'concerns'
  | 'shifts'
  | 'history'
  | 'past-waves'
  | 'next-wave'
  | 'log'
  | 'follow-up'
  | 'questions'
  | 'stick'
  | 'remarks'
  | 'talk'
  | 'talked'
  | 'answer-reasons';
const headingKey = (name: HeadingName) => `plan.heading.${name}` as const;
