import type { InEveryLanguage } from '../words/texts.ts';

/** Whose questions the items draw on. The wording of the items is our own. */
export const DX_INDEX: InEveryLanguage = {
  ja: '経済産業省・IPA「DX推進指標」（2026年改訂）',
  en: 'METI and IPA (Japan), DX Promotion Indicators (revised 2026)',
};
/** Asked October 2025, published February 2026; 1,500 users within a survey of 3,000. */
export const PERSOL: InEveryLanguage = {
  ja: 'パーソル総合研究所の生成AI利用調査（2025年10月実施、2026年2月公表）',
  en: 'Persol Research and Consulting, survey on generative AI at work (October 2025, published February 2026)',
};
export const CISCO: InEveryLanguage = {
  ja: 'Cisco「AI Readiness Index」',
  en: 'Cisco, AI Readiness Index',
};
export const JDLA: InEveryLanguage = {
  ja: '日本ディープラーニング協会（JDLA）「生成AIの利用ガイドライン」',
  en: 'Japan Deep Learning Association (JDLA), guideline on using generative AI',
};
export const IPA: InEveryLanguage = {
  ja: '情報処理推進機構（IPA）の生成AI利用に関する手引き',
  en: 'Information-technology Promotion Agency, Japan (IPA), guidance on using generative AI',
};
export const SMALL_FIRM_LISTS: InEveryLanguage = {
  ja: '中小企業向けのAIガバナンス・チェックリスト',
  en: 'AI governance checklists for small firms',
};
/** The first reason against using it is that no specialist is there (55.1 % of 6,645 firms, August 2025). */
export const TSR: InEveryLanguage = {
  ja: '東京商工リサーチの生成AI活用調査（2025年8月）',
  en: 'Tokyo Shoko Research, survey on the use of generative AI (August 2025)',
};
/** Asked because the rollout patterns differ in it; no published question stands behind it. */
export const OWN: InEveryLanguage = {
  ja: 'Nemawashi（三つの導入パターンの考え方から）',
  en: 'Nemawashi (from the three rollout patterns)',
};
/** Asked because use that nobody looks after doesn't stick; no published question stands behind it. */
export const STICKS: InEveryLanguage = {
  ja: 'Nemawashi（利用が定着する条件の考え方から）',
  en: 'Nemawashi (from what makes use stick)',
};
