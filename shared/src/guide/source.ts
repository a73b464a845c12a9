import type { Sections } from '../board/view.ts';
import type { Language } from '../words/languages.ts';
import type { GuideSay } from '../words/guide/say.ts';

/** What the guide may take its answers from: parts that every viewer of the board has. Never the ballot or the links. */
export type GuideSections = Pick<
  Sections,
  'board' | 'setup' | 'people' | 'assessment' | 'ranking' | 'plan' | 'followUp'
>;

export interface GuideSource {
  readonly language: Language;
  readonly say: GuideSay;
  readonly sections: GuideSections;
}
