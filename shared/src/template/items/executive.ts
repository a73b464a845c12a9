import { DX_INDEX, OWN } from '../sources.ts';
import type { TemplateItem } from '../template.ts';
import { levels } from './levels.ts';

const executive = { axis: 'executive', weight: 1 } as const;

/** 0: management looks on; 1: management owns aim, budget and message. */
export const EXECUTIVE_ANSWERS: TemplateItem = {
  ...executive,
  id: 'executive-answers',
  direction: 1,
  tags: [],
  text: {
    ja: '生成AIの活用に責任を持つ人が、経営層の中で決まっている',
    en: 'A member of management is responsible for how we use generative AI',
  },
  levels: levels(
    [
      'まだ話題になっていない',
      '必要だという話が出ている',
      '中心になる人がいる',
      '責任者が決まっている',
      '責任者が決まり、全社が知っている',
    ],
    [
      'Not talked about yet',
      'Some say it is needed',
      'Someone takes the lead informally',
      'Someone is named',
      'Someone is named, and everyone knows',
    ],
  ),
  source: DX_INDEX,
};

export const EXECUTIVE_POLICY: TemplateItem = {
  ...executive,
  id: 'executive-policy',
  direction: 1,
  tags: [],
  text: {
    ja: '何のために生成AIを使うのか、会社の方針が各部署に伝わっている',
    en: 'The departments know what the company wants to use generative AI for',
  },
  levels: levels(
    [
      'まだ話題になっていない',
      '経営層の中で話している',
      '方針の案がある',
      '方針が文書になっている',
      '文書があり、各部署に伝わっている',
    ],
    [
      'Not talked about yet',
      'Management is talking about it',
      'There is a draft policy',
      'The policy is written down',
      'It is written, and the departments know it',
    ],
  ),
  source: DX_INDEX,
};

export const EXECUTIVE_BUDGET: TemplateItem = {
  ...executive,
  id: 'executive-budget',
  direction: 1,
  tags: [],
  text: {
    ja: '生成AIに使える予算が確保されている',
    en: 'Money is set aside for generative AI',
  },
  levels: levels(
    [
      'まだ話題になっていない',
      '必要になったら個別に検討する',
      '小さく試す分はある',
      '今年度の予算に入っている',
      '予算があり、使う時間も認められている',
    ],
    [
      'Not talked about yet',
      'Decided case by case when asked for',
      'Enough for a small trial',
      'In this year’s budget',
      'In the budget, and people get time for it',
    ],
  ),
  source: DX_INDEX,
};

export const EXECUTIVE_EVALUATION: TemplateItem = {
  ...executive,
  id: 'executive-evaluation',
  direction: -1,
  tags: [],
  text: {
    ja: '生成AIで仕事のやり方を良くしても、評価にはつながらない',
    en: 'Improving how we work with generative AI does nothing for how people are evaluated',
  },
  source: DX_INDEX,
};

export const EXECUTIVE_HEARSAY: TemplateItem = {
  ...executive,
  id: 'executive-hearsay',
  direction: -1,
  tags: [],
  text: {
    ja: '経営層の多くにとって、生成AIはまだ話に聞くだけのものだ',
    en: 'For most of management, generative AI is still something they only hear about',
  },
  source: OWN,
};

export const EXECUTIVE = [
  EXECUTIVE_ANSWERS,
  EXECUTIVE_HEARSAY,
  EXECUTIVE_POLICY,
  EXECUTIVE_EVALUATION,
  EXECUTIVE_BUDGET,
] as const;
