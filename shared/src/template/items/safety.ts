import { IPA, JDLA, SMALL_FIRM_LISTS } from '../sources.ts';
import type { TemplateItem } from '../template.ts';
import { levels } from './levels.ts';

const safety = { axis: 'safety', direction: 1, weight: 1 } as const;

/** A gate; 3 is what a small trial can begin with. */
export const SAFETY_DATA: TemplateItem = {
  ...safety,
  id: 'safety-data',
  tags: ['shared-rules', 'start-condition'],
  text: {
    ja: '生成AIに入力してはいけない情報が決まっている',
    en: 'It is decided which information must never be entered into generative AI',
  },
  levels: levels(
    [
      'まだ話題になっていない',
      '一人ひとりの判断に任せている',
      '口頭で伝えている',
      '文書になっている',
      '文書があり、守られている',
    ],
    [
      'Not talked about yet',
      'Left to each person’s judgement',
      'People have been told',
      'It is written down',
      'It is written down, and people keep to it',
    ],
  ),
  source: JDLA,
};

export const SAFETY_TOOLS: TemplateItem = {
  ...safety,
  id: 'safety-tools',
  tags: ['shared-rules', 'start-condition'],
  text: {
    ja: '仕事で使ってよい生成AIのサービスが決まっている',
    en: 'The generative AI tools that may be used for work are named',
  },
  levels: levels(
    [
      'まだ話題になっていない',
      'それぞれ好きなものを使っている',
      '試してよいものが決まっている',
      '使ってよいものの一覧がある',
      '一覧があり、ほかは使われていない',
    ],
    [
      'Not talked about yet',
      'People use whatever they like',
      'It is decided what may be tried',
      'There is a list of approved tools',
      'There is a list, and nothing else is used',
    ],
  ),
  source: JDLA,
};

export const SAFETY_ACCOUNTS: TemplateItem = {
  ...safety,
  id: 'safety-accounts',
  tags: [],
  text: {
    ja: '仕事で使う生成AIのアカウントを、会社が管理している',
    en: 'The company manages the accounts used for generative AI at work',
  },
  levels: levels(
    [
      'だれが使っているかわからない',
      '個人のアカウントで使っている',
      '一部は会社のアカウントで使う',
      '会社のアカウントだけを使う',
      '異動や退職のときの手続きもある',
    ],
    [
      'Nobody knows who uses what',
      'People use private accounts',
      'Some use company accounts',
      'Only company accounts are used',
      'Accounts are also closed when people leave',
    ],
  ),
  source: IPA,
};

export const SAFETY_CHECK: TemplateItem = {
  ...safety,
  id: 'safety-check',
  tags: ['start-condition'],
  text: {
    ja: '生成AIが作ったものは、人が確かめ、責任を持ってから使っている',
    en: 'A person checks what generative AI produces and answers for it before it is used',
  },
  levels: levels(
    [
      'まだ話題になっていない',
      '確かめるかどうかは人による',
      '確かめるように伝えている',
      '確かめる人が業務ごとに決まっている',
      '決まりがあり、守られている',
    ],
    [
      'Not talked about yet',
      'Some check, some don’t',
      'People have been told to check',
      'It is decided who checks, task by task',
      'It is a rule, and people keep to it',
    ],
  ),
  source: JDLA,
};

export const SAFETY_INCIDENT: TemplateItem = {
  ...safety,
  id: 'safety-incident',
  tags: [],
  text: {
    ja: '生成AIで問題が起きたときに何をすればよいか、決まっている',
    en: 'It is decided what to do if something goes wrong with generative AI',
  },
  levels: levels(
    [
      'まだ話題になっていない',
      'その場で考えることになる',
      '連絡する相手は決まっている',
      '手順が文書になっている',
      '手順があり、全員が知っている',
    ],
    [
      'Not talked about yet',
      'We would work it out on the spot',
      'It is decided whom to call',
      'The steps are written down',
      'The steps are written, and everyone knows them',
    ],
  ),
  source: SMALL_FIRM_LISTS,
};

export const SAFETY = [SAFETY_DATA, SAFETY_TOOLS, SAFETY_ACCOUNTS, SAFETY_CHECK, SAFETY_INCIDENT] as const;
