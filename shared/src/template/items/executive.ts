import { DX_INDEX, OWN } from '../sources.ts';
import type { TemplateItem } from '../template.ts';

const executive = { axis: 'executive', weight: 1 } as const;

/** 0: management looks on; 1: management owns aim, budget and message. */
export const EXECUTIVE_ANSWERS: TemplateItem = {
  ...executive,
  id: 'executive-answers',
  direction: 1,
  tags: [],
  text: {
    ja: '生成AIの活用に責任を持つ人が、経営層の中で決まっている',
    en: 'A named member of management is responsible for how we use generative AI',
  },
  source: DX_INDEX,
};

export const EXECUTIVE_BUDGET: TemplateItem = {
  ...executive,
  id: 'executive-budget',
  direction: -1,
  tags: [],
  text: {
    ja: '生成AIのための予算は、後回しにされがちだ',
    en: 'Budget for generative AI tends to be put off',
  },
  source: DX_INDEX,
};

export const EXECUTIVE_POLICY: TemplateItem = {
  ...executive,
  id: 'executive-policy',
  direction: 1,
  tags: [],
  text: {
    ja: '何のために生成AIを使うのか、会社の方針が文書になっている',
    en: 'What we use generative AI for is written down as company policy',
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

export const EXECUTIVE_VISION: TemplateItem = {
  ...executive,
  id: 'executive-vision',
  direction: 1,
  tags: [],
  text: {
    ja: '経営層が生成AIで何を目指しているか、各部署に伝わっている',
    en: 'The departments know what management wants to achieve with generative AI',
  },
  source: DX_INDEX,
};

export const EXECUTIVE = [
  EXECUTIVE_ANSWERS,
  EXECUTIVE_BUDGET,
  EXECUTIVE_POLICY,
  EXECUTIVE_HEARSAY,
  EXECUTIVE_VISION,
] as const;
