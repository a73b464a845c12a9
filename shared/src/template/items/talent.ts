import { CISCO, DX_INDEX, OWN, PERSOL, TSR } from '../sources.ts';
import type { TemplateItem } from '../template.ts';
import { levels } from './levels.ts';

const talent = { axis: 'talent', weight: 1 } as const;

/** 0: nobody near the work is at ease with IT; 1: such people sit in the departments. What management does isn't asked here. */
export const TALENT_AT_EASE: TemplateItem = {
  ...talent,
  id: 'talent-at-ease',
  direction: 1,
  tags: [],
  text: {
    ja: 'どの部署にも、新しいITツールを苦にせず使える人がいる',
    en: 'Every department has someone who takes to new IT tools easily',
  },
  levels: levels(
    ['どの部署にもいない', '一部の部署にいる', '半分ほどの部署にいる', 'ほとんどの部署にいる', 'すべての部署にいる'],
    ['In no department', 'In a few departments', 'In about half of them', 'In most departments', 'In every department'],
  ),
  source: DX_INDEX,
};

export const TALENT_NEWCOMERS: TemplateItem = {
  ...talent,
  id: 'talent-newcomers',
  direction: 1,
  tags: [],
  text: {
    ja: '新しいツールに不慣れな人も、周りに教わりながら使い始めている',
    en: 'People who are new to a tool get going with help from those around them',
  },
  source: OWN,
};

export const TALENT_PICTURE: TemplateItem = {
  ...talent,
  id: 'talent-picture',
  direction: -1,
  tags: [],
  text: {
    ja: '自分の仕事のどこで生成AIを使えるか、思い描けない人が多い',
    en: 'Many people can’t picture where generative AI would help in their own work',
  },
  source: PERSOL,
};

export const TALENT_SEARCHING: TemplateItem = {
  ...talent,
  id: 'talent-searching',
  direction: -1,
  tags: [],
  text: {
    ja: '仕事に必要な資料やデータは、探しにくかったり、そのままでは使えなかったりする',
    en: 'The documents and data we need are often hard to find, or not usable as they are',
  },
  source: CISCO,
};

export const TALENT_OUTSIDE: TemplateItem = {
  ...talent,
  id: 'talent-outside',
  direction: 1,
  tags: [],
  text: {
    ja: '社内でわからないことを、社外の詳しい人に相談できる',
    en: 'When we are stuck, we can turn to someone outside who knows',
  },
  levels: levels(
    [
      '心当たりがない',
      '探せば見つかりそうだ',
      '相談できそうな相手がいる',
      '相談したことがある',
      'いつでも相談できる相手がいる',
    ],
    [
      'We know of nobody',
      'We could probably find someone',
      'We know someone we could ask',
      'We have asked someone before',
      'We have someone to ask at any time',
    ],
  ),
  source: TSR,
};

export const TALENT = [TALENT_AT_EASE, TALENT_NEWCOMERS, TALENT_PICTURE, TALENT_OUTSIDE, TALENT_SEARCHING] as const;
