import { CISCO, DX_INDEX, OWN } from '../sources.ts';
import type { TemplateItem } from '../template.ts';

const talent = { axis: 'talent', weight: 1 } as const;

/** 0: nobody near the work is at ease with IT; 1: such people sit in the departments. */
export const TALENT_AT_EASE: TemplateItem = {
  ...talent,
  id: 'talent-at-ease',
  direction: 1,
  tags: [],
  text: {
    ja: 'どの部署にも、新しいITツールを苦にせず使える人がいる',
    en: 'Every department has someone who takes to new IT tools easily',
  },
  source: OWN,
};

export const TALENT_GIVING_UP: TemplateItem = {
  ...talent,
  id: 'talent-giving-up',
  direction: -1,
  tags: [],
  text: {
    ja: '新しいツールの使い方につまずくと、そのまま使わなくなる人が多い',
    en: 'When a new tool gives people trouble, most of them stop using it',
  },
  source: OWN,
};

export const TALENT_NAMED: TemplateItem = {
  ...talent,
  id: 'talent-named',
  direction: 1,
  tags: [],
  text: {
    ja: '生成AIの使い方について、社内で相談できる担当者が決まっている',
    en: 'We have named someone in the company to ask about using generative AI',
  },
  source: DX_INDEX,
};

export const TALENT_TRAINING: TemplateItem = {
  ...talent,
  id: 'talent-training',
  direction: 1,
  tags: [],
  text: {
    ja: '生成AIの使い方を学ぶ研修や勉強会の予定がある',
    en: 'Training or study sessions on generative AI are planned',
  },
  source: DX_INDEX,
};

export const TALENT_SEARCHING: TemplateItem = {
  ...talent,
  id: 'talent-searching',
  direction: -1,
  tags: [],
  text: {
    ja: '仕事に必要な資料やデータを探すのに、時間がかかることが多い',
    en: 'Finding the documents and data needed for work often takes a long time',
  },
  source: CISCO,
};

export const TALENT = [TALENT_AT_EASE, TALENT_GIVING_UP, TALENT_NAMED, TALENT_TRAINING, TALENT_SEARCHING] as const;
