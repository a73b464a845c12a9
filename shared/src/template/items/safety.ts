import { IPA, JDLA, SMALL_FIRM_LISTS } from '../sources.ts';
import type { TemplateItem } from '../template.ts';

const safety = { axis: 'safety', direction: 1, weight: 1 } as const;

export const SAFETY_DATA: TemplateItem = {
  ...safety,
  id: 'safety-data',
  tags: ['shared-rules'],
  text: {
    ja: '生成AIに入力してはいけない情報が、はっきり決まっている',
    en: 'It is clearly decided which information must never be entered into generative AI',
  },
  source: JDLA,
};

export const SAFETY_TOOLS: TemplateItem = {
  ...safety,
  id: 'safety-tools',
  tags: ['shared-rules'],
  text: {
    ja: '仕事で使ってよい生成AIのサービスが、会社として決まっている',
    en: 'The company has named the generative AI tools that may be used for work',
  },
  source: JDLA,
};

export const SAFETY_ACCOUNTS: TemplateItem = {
  ...safety,
  id: 'safety-accounts',
  tags: [],
  text: {
    ja: '仕事で使う生成AIのアカウントは、会社が管理している',
    en: 'The company manages the accounts used for generative AI at work',
  },
  source: IPA,
};

export const SAFETY_CHECK: TemplateItem = {
  ...safety,
  id: 'safety-check',
  tags: [],
  text: {
    ja: '生成AIが作ったものは、使う前に必ず人が確認している',
    en: 'A person always checks what generative AI produces before it is used',
  },
  source: JDLA,
};

export const SAFETY_INCIDENT: TemplateItem = {
  ...safety,
  id: 'safety-incident',
  tags: [],
  text: {
    ja: '生成AIで問題が起きたときに何をすればよいか、社内の全員が知っている',
    en: 'Everyone knows what to do if something goes wrong with generative AI',
  },
  source: SMALL_FIRM_LISTS,
};

export const SAFETY = [SAFETY_DATA, SAFETY_TOOLS, SAFETY_ACCOUNTS, SAFETY_CHECK, SAFETY_INCIDENT] as const;
