import type { Bilingual } from '../board/checklist.ts';

/** Whose questions the items draw on. The wording of the items is our own. */
export const DX_INDEX: Bilingual = {
  ja: '経済産業省「DX推進指標」',
  en: 'METI (Japan), DX Promotion Indicators',
};
export const PERSOL: Bilingual = {
  ja: 'パーソル総合研究所の生成AI利用調査（2026年）',
  en: 'Persol Research and Consulting, survey on generative AI at work (2026)',
};
export const CISCO: Bilingual = {
  ja: 'Cisco「AI Readiness Index」',
  en: 'Cisco, AI Readiness Index',
};
export const JDLA: Bilingual = {
  ja: '日本ディープラーニング協会（JDLA）「生成AIの利用ガイドライン」',
  en: 'Japan Deep Learning Association (JDLA), guideline on using generative AI',
};
export const IPA: Bilingual = {
  ja: '情報処理推進機構（IPA）の生成AI利用に関する手引き',
  en: 'Information-technology Promotion Agency, Japan (IPA), guidance on using generative AI',
};
export const SMALL_FIRM_LISTS: Bilingual = {
  ja: '中小企業向けのAIガバナンス・チェックリスト',
  en: 'AI governance checklists for small firms',
};
/** Asked because the rollout patterns differ in it; no published question stands behind it. */
export const OWN: Bilingual = {
  ja: 'Nemawashi（三つの導入パターンの考え方から）',
  en: 'Nemawashi (from the three rollout patterns)',
};
