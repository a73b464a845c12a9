import type { Axis } from '../reckoning/axis.ts';
import type { Stance } from '../board/consent.ts';
import type { Criterion } from '../reckoning/settings.ts';

/** A simulated participant: what they think, in the terms of the checklist. */
export interface Character {
  readonly name: string;
  readonly jobTitle: string;
  readonly reading: string;
  readonly role: 'executive' | 'representative';
  readonly department: string | null;
  /** Where they see the company on each axis, 1 … 5. */
  readonly views: Readonly<Record<Axis, number>>;
  /** How they judge tasks on the whole, 1 … 5. */
  readonly taste: Readonly<Record<Criterion, number>>;
  /** `hours`: what it takes the company a month; `saving`: percent they hope to save. */
  readonly idea: {
    readonly title: string;
    readonly detail: string;
    readonly hours: number;
    readonly saving: number;
  } | null;
  readonly stance: { readonly stance: Stance; readonly reason: string };
  /** Makes their small differences; no two alike. */
  readonly seed: number;
  /** Every ninth item, from this one on, they don't know; 9: none. */
  readonly unsure: number;
}

const AGREE = { stance: 'agree', reason: '' } as const;
const executive = {
  role: 'executive',
  department: null,
  views: { culture: 3.4, talent: 3, executive: 4.2, purpose: 3.4, safety: 3.2 },
} as const;
const representative = {
  role: 'representative',
  jobTitle: '',
  views: { culture: 3, talent: 2.6, executive: 2.8, purpose: 2.8, safety: 2.4 },
} as const;
const taste = { pain: 3.6, effect: 3.6, ease: 3.2, safety: 3.4 };

/** Three executives and nine people from four departments of a firm of some two hundred. */
export const CAST: readonly Character[] = [
  {
    ...executive,
    name: '山本 健一',
    reading: 'やまもと けんいち',
    jobTitle: '代表取締役社長',
    taste,
    idea: null,
    stance: AGREE,
    seed: 3,
    unsure: 9,
  },
  {
    ...executive,
    name: '伊藤 由美',
    reading: 'いとう ゆみ',
    jobTitle: '専務取締役',
    taste,
    idea: null,
    stance: AGREE,
    seed: 8,
    unsure: 5,
    views: { ...executive.views, talent: 2.2 },
  },
  {
    ...executive,
    name: '中村 隆',
    reading: 'なかむら たかし',
    jobTitle: '取締役管理本部長',
    taste: { ...taste, safety: 2.6 },
    idea: null,
    stance: { stance: 'reserve', reason: '入力してよい情報の範囲を、始める前に文書で示してほしい。' },
    seed: 14,
    unsure: 9,
  },
  {
    ...representative,
    name: '小林 さくら',
    reading: 'こばやし さくら',
    department: 'sales',
    taste: { ...taste, pain: 4.2 },
    idea: {
      title: '提案書のたたき台づくり',
      detail: '過去の提案書と商談メモから、最初の案を作る。',
      hours: 60,
      saving: 30,
    },
    stance: AGREE,
    seed: 21,
    unsure: 9,
    views: { ...representative.views, culture: 4 },
  },
  {
    ...representative,
    name: '加藤 翔太',
    reading: 'かとう しょうた',
    department: 'sales',
    taste,
    idea: { title: '商談メモの整理', detail: '録音とメモから、次にやることを書き出す。', hours: 40, saving: 20 },
    stance: AGREE,
    seed: 27,
    unsure: 7,
  },
  {
    ...representative,
    name: '吉田 真由',
    reading: 'よしだ まゆ',
    department: 'sales',
    taste,
    idea: null,
    stance: AGREE,
    seed: 33,
    unsure: 9,
  },
  {
    ...representative,
    name: '渡辺 千夏',
    reading: 'わたなべ ちなつ',
    department: 'general-affairs',
    taste: { ...taste, ease: 4 },
    idea: {
      title: '議事録の下書き',
      detail: '定例会議の録音から議事録の下書きを作り、人が確認する。',
      hours: 32,
      saving: 40,
    },
    stance: AGREE,
    seed: 39,
    unsure: 9,
  },
  {
    ...representative,
    name: '松本 亮',
    reading: 'まつもと りょう',
    department: 'general-affairs',
    taste,
    idea: {
      title: '社内問い合わせへの回答案',
      detail: '就業規則や手続きについての質問に、回答の案を出す。',
      hours: 24,
      saving: 15,
    },
    stance: AGREE,
    seed: 45,
    unsure: 4,
  },
  {
    ...representative,
    name: '井上 美咲',
    reading: 'いのうえ みさき',
    department: 'planning',
    taste,
    idea: { title: '調査資料の要約', detail: '業界レポートを一枚にまとめる。', hours: 16, saving: 25 },
    stance: AGREE,
    seed: 52,
    unsure: 9,
    views: { ...representative.views, talent: 4, executive: 3.4 },
  },
  {
    ...representative,
    name: '木村 大輔',
    reading: 'きむら だいすけ',
    department: 'planning',
    taste,
    idea: null,
    stance: AGREE,
    seed: 58,
    unsure: 9,
  },
  {
    ...representative,
    name: '林 浩二',
    reading: 'はやし こうじ',
    department: 'field',
    taste: { ...taste, pain: 4.4, ease: 2.4 },
    idea: { title: '音声での作業日報', detail: '話した内容を、日報の形に整える。', hours: 80, saving: 20 },
    stance: { stance: 'reserve', reason: '繁忙期を避けて始めたい。' },
    seed: 64,
    unsure: 2,
    views: { ...representative.views, talent: 1.8 },
  },
  {
    ...representative,
    name: '清水 恵',
    reading: 'しみず めぐみ',
    department: 'field',
    taste,
    idea: { title: '作業手順書の更新', detail: '変更点を話すと、手順書の直しの案が出る。', hours: 12, saving: 20 },
    stance: AGREE,
    seed: 71,
    unsure: 9,
  },
];
