import { OWN } from '../sources.ts';
import type { TemplateItem } from '../template.ts';

const purpose = { axis: 'purpose', direction: 1, weight: 1, tags: [] } as const;

export const PURPOSE_TASK: TemplateItem = {
  ...purpose,
  id: 'purpose-task',
  text: {
    ja: '手間や時間がかかって困っている業務を、具体的に挙げられる',
    en: 'We can name specific tasks that are slow or tedious enough to hurt',
  },
  source: OWN,
};

export const PURPOSE_FIRST_STEP: TemplateItem = {
  ...purpose,
  id: 'purpose-first-step',
  text: {
    ja: '生成AIの最初の取り組みで何を確かめたいか、社内で一致している',
    en: 'We agree on what our first step with generative AI should show',
  },
  source: OWN,
};

export const PURPOSE = [PURPOSE_TASK, PURPOSE_FIRST_STEP] as const;
