import type { Pattern } from '../reckoning/lean.ts';
import type { GuideWords } from '../words/guide/load.ts';
import { guideSay } from '../words/guide/say.ts';
import { type Comparison, comparison } from './comparison.ts';
import { type Evidence, evidence } from './evidence.ts';
import { type Place, place } from './place.ts';
import { type Question, questions } from './questions.ts';
import type { GuideSections } from './source.ts';

/** The guide as data, in one language; texts are plain. Screens, paper and files are made of it alike. */
export interface Guide {
  readonly title: string;
  readonly lead: string;
  /** That this is experience, and no measurement. */
  readonly experience: string;
  readonly comparison: Comparison;
  /** Where this company is; null without a board, and before its assessment is revealed. */
  readonly place: Place | null;
  readonly failures: Chapter<Failure>;
  readonly rule: Chapter<Named> & { readonly lead: string };
  readonly preparation: Chapter<Named>;
  readonly evidence: Evidence;
  readonly questions: { readonly title: string; readonly own: string; readonly items: readonly Question[] };
}
export interface Chapter<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly note: string;
}
export interface Named {
  readonly name: string;
  readonly text: string;
}
export interface Failure extends Named {
  /** How it is avoided, and what stands before that. */
  readonly avoid: Named;
}
/** By pattern, in the order of the table's columns: management ahead on the left, departments on the right. */
export type ByPattern<T> = Readonly<Record<Pattern, T>>;

/** `sections`: of the board whose reader reads; null where there is none. */
export function guideFor(words: GuideWords, sections: GuideSections | null): Guide {
  const say = guideSay(words);
  const { language } = words;
  const source = sections && { language, say, sections };
  const named = (of: 'rule.pick' | 'rule.try' | 'rule.tell' | `prepare.${'purpose' | 'rules' | 'measure'}`): Named => ({
    name: say(`${of}.name`),
    text: say(`${of}.text`),
  });
  const failure = (of: 'all' | 'left'): Failure => ({
    name: say(`failures.${of}.name`),
    text: say(`failures.${of}.text`),
    avoid: { name: say('failures.avoid'), text: say(`failures.${of}.avoid`) },
  });
  const here = source && place(source);
  return {
    title: say('title'),
    lead: say('lead'),
    experience: say('experience'),
    comparison: comparison(language, say, here),
    place: here,
    failures: { title: say('failures.title'), items: [failure('all'), failure('left')], note: say('failures.note') },
    rule: {
      title: say('rule.title'),
      lead: say('rule.lead'),
      items: [named('rule.pick'), named('rule.try'), named('rule.tell')],
      note: say('rule.note'),
    },
    preparation: {
      title: say('prepare.title'),
      items: [named('prepare.purpose'), named('prepare.rules'), named('prepare.measure')],
      note: say('prepare.note'),
    },
    evidence: evidence(say),
    questions: { title: say('questions.title'), own: say('questions.own'), items: questions(say, source) },
  };
}
