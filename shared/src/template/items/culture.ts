import { DX_INDEX, OWN, STICKS } from '../sources.ts';
import type { TemplateItem } from '../template.ts';

const culture = { axis: 'culture', weight: 1 } as const;

/** 0: people wait for instructions; 1: departments try things on their own. */
export const CULTURE_TRIAL: TemplateItem = {
  ...culture,
  id: 'culture-trial',
  direction: 1,
  tags: [],
  text: {
    ja: '失敗を恐れずに新しいやり方を試すことが、社内で歓迎されている',
    en: 'Trying new ways of working is welcome here, even when they fail',
  },
  source: DX_INDEX,
};

export const CULTURE_SLACKING: TemplateItem = {
  ...culture,
  id: 'culture-slacking',
  direction: -1,
  tags: [],
  text: {
    ja: '仕事で生成AIを使うと、手抜きと見られがちだ',
    en: 'People who use generative AI at work tend to be seen as cutting corners',
  },
  source: OWN,
};

export const CULTURE_WAITING: TemplateItem = {
  ...culture,
  id: 'culture-waiting',
  direction: -1,
  tags: [],
  text: {
    ja: '仕事のやり方が変わるのは、たいてい上から指示があったときだ',
    en: 'When the way we work changes, it is usually because management said so',
  },
  source: OWN,
};

export const CULTURE_SHARING: TemplateItem = {
  ...culture,
  id: 'culture-sharing',
  direction: 1,
  tags: ['shared-knowledge'],
  text: {
    ja: '便利なやり方が見つかると、部署を越えて共有される',
    en: 'When someone finds a better way to work, it is shared across departments',
  },
  source: OWN,
};

export const CULTURE_JOBS: TemplateItem = {
  ...culture,
  id: 'culture-jobs',
  direction: 1,
  tags: [],
  text: {
    ja: '生成AIで自分の仕事がどうなるかという不安を、率直に話し合えている',
    en: 'We talk openly about worries over what generative AI will do to our jobs',
  },
  source: STICKS,
};

export const CULTURE = [CULTURE_TRIAL, CULTURE_SLACKING, CULTURE_SHARING, CULTURE_WAITING, CULTURE_JOBS] as const;
