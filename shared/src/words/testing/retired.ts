import type { Language } from '../languages.ts';

/** A word that our own texts no longer use, and what is said instead. What people write is theirs. */
interface Retired {
  readonly language: Language;
  readonly term: RegExp;
  readonly instead: string;
}

/** One line a term. English is matched as a word, whatever its case. */
const RETIRED: readonly Retired[] = [
  { language: 'ja', term: /投票/, instead: '回答・採点・賛否' },
  // The department is called so; the side of the representatives never is.
  { language: 'ja', term: /(?<!製造・)現場/, instead: '部門（部署の名前は「製造・現場」）' },
  { language: 'ja', term: /経営と(?:部門|部署|現場)/, instead: '経営層と部門' },
  { language: 'ja', term: /予兆/, instead: 'つまずきのサイン' },
  { language: 'ja', term: /留保/, instead: '条件付き賛成' },
  { language: 'ja', term: /異議/, instead: '反対' },
  { language: 'ja', term: /もう一度開|開き直/, instead: '見直す' },
  { language: 'ja', term: /(?:合意|計画)[^。]*再開/, instead: '見直す' },
  { language: 'ja', term: /第[一二三]弾/, instead: '第1弾' },
  { language: 'ja', term: /何弾目/, instead: '回' },
  { language: 'ja', term: /次の弾/, instead: '次の回' },
  { language: 'ja', term: /未表明/, instead: '未回答' },
  { language: 'ja', term: /見立て|推奨なし|優勢な/, instead: 'お勧めの進め方・回答が示す型' },
  { language: 'ja', term: /傾き/, instead: '差・境目' },
  { language: 'ja', term: /一致度/, instead: 'そろい具合' },
  { language: 'ja', term: /感度/, instead: '結論の安定度' },
  { language: 'ja', term: /単純平均/, instead: '全員を同じ重みで数えた平均' },
  { language: 'ja', term: /もしも/, instead: '試算・重みを変えて試す' },
  { language: 'ja', term: /迷い|迷う点/, instead: '結論が揺れる点' },
  { language: 'ja', term: /端末を持たない/, instead: '代わりに入力する' },
  { language: 'en', term: /voters?/, instead: 'people' },
  { language: 'en', term: /settled?|settles|settling/, instead: 'decide, finalise' },
  { language: 'en', term: /conclud(?:e|es|ed|ing)/, instead: 'finalise' },
  { language: 'en', term: /carr(?:y|ies|ied|ying)|carriers?/, instead: 'drive' },
  { language: 'en', term: /hop(?:e|es|ed|ing)/, instead: 'expect' },
  { language: 'en', term: /reckon(?:s|ed|ing)?/, instead: 'calculate, based on' },
  { language: 'en', term: /(?:final )?deciders?/, instead: 'approver' },
  { language: 'en', term: /homework/, instead: 'action items' },
  { language: 'en', term: /radar/, instead: 'warning signs' },
  { language: 'en', term: /the field/, instead: 'the departments' },
  { language: 'en', term: /somebody|everybody/, instead: 'someone, everyone' },
  { language: 'en', term: /anew/, instead: 'again' },
  { language: 'en', term: /stands?/, instead: 'is, respond' },
  { language: 'en', term: /lays?|laid/, instead: 'set, write' },
  { language: 'en', term: /(?:take|takes|taken|took) (?:back|off)/, instead: 'withdraw, delete, remove' },
  { language: 'en', term: /go(?:es)? on (?:as|with|to)/, instead: 'continue' },
  { language: 'en', term: /(?:make|makes|made|making) (?:a|the|new)? ?(?:boards?|links?)/, instead: 'create' },
];

const asWord = (term: RegExp) => new RegExp(`(?<![\\p{L}])(?:${term.source})(?![\\p{L}])`, 'iu');

/** What is wrong with a text, a line a word; empty where it says nothing retired. */
export function retiredIn(language: Language, text: string): string[] {
  return RETIRED.flatMap((each) => {
    if (each.language !== language) return [];
    const found = (language === 'en' ? asWord(each.term) : each.term).exec(text);
    return found === null ? [] : [`“${found[0]}” → ${each.instead}`];
  });
}

/** The texts in anything made of objects and lists, each with the path to it and the language it stands under. */
export function textsIn(
  value: unknown,
  path: readonly string[] = [],
): { readonly at: string; readonly language: Language; readonly text: string }[] {
  if (typeof value === 'string') {
    const language = path.at(-1);
    return language === 'ja' || language === 'en' ? [{ at: path.join('.'), language, text: value }] : [];
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inside]) => textsIn(inside, [...path, name]))
    : [];
}
