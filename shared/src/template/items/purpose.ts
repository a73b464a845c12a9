import { DX_INDEX, OWN, STICKS } from '../sources.ts';
import type { TemplateItem } from '../template.ts';
import { levels } from './levels.ts';

const purpose = { axis: 'purpose', direction: 1, weight: 1 } as const;

/** A gate: what has to be prepared before anybody starts, whoever leads. */
export const PURPOSE_TASK: TemplateItem = {
  ...purpose,
  id: 'purpose-task',
  tags: [],
  text: {
    ja: '手間や時間がかかって困っている業務を、具体的に挙げられる',
    en: 'We can name specific tasks that are slow or tedious enough to hurt',
  },
  levels: levels(
    [
      'まだ話題になっていない',
      '困っているという声はある',
      '業務の名前を挙げられる',
      'かかっている時間もわかる',
      '最初に試す業務が決まっている',
    ],
    [
      'Not talked about yet',
      'People say they are struggling',
      'We can name the tasks',
      'We also know how many hours they take',
      'The first task to try is chosen',
    ],
  ),
  source: OWN,
};

export const PURPOSE_FIRST_STEP: TemplateItem = {
  ...purpose,
  id: 'purpose-first-step',
  tags: [],
  text: {
    ja: '最初の取り組みで何を確かめたいか、社内で一致している',
    en: 'We agree on what our first step with generative AI should show',
  },
  levels: levels(
    [
      'まだ話し合っていない',
      '人によって言うことが違う',
      'おおまかには一致している',
      '確かめたいことを文章にした',
      '目標の数字と期限も決めた',
    ],
    [
      'Not discussed yet',
      'Everyone says something different',
      'We agree in broad terms',
      'What it should show is written down',
      'A target figure and a date are set too',
    ],
  ),
  source: OWN,
};

export const PURPOSE_LOOKED_AFTER: TemplateItem = {
  ...purpose,
  id: 'purpose-looked-after',
  tags: ['follow-up'],
  text: {
    ja: '生成AIの使い方の相談に乗り、利用を見守る人が決まっている',
    en: 'Someone is named to answer questions about generative AI and look after its use',
  },
  levels: levels(
    [
      'まだ話題になっていない',
      '詳しい人にその都度聞いている',
      '候補になる人がいる',
      '全社の担当者が決まっている',
      '部署ごとの担当者も決まっている',
    ],
    [
      'Not talked about yet',
      'People ask whoever happens to know',
      'We have someone in mind',
      'One person is named for the company',
      'Each department has someone named too',
    ],
  ),
  source: STICKS,
};

export const PURPOSE_TRAINING: TemplateItem = {
  ...purpose,
  id: 'purpose-training',
  tags: [],
  text: {
    ja: '生成AIの使い方を学ぶ研修や勉強会が計画されている',
    en: 'Training or study sessions on generative AI are planned',
  },
  levels: levels(
    [
      'まだ話題になっていない',
      '必要だという声がある',
      '内容や対象者の案がある',
      '日程が決まっている',
      '実施していて、次回の予定もある',
    ],
    [
      'Not talked about yet',
      'Some say it is needed',
      'We have an outline of what and for whom',
      'Dates are set',
      'It is running, and the next one is planned',
    ],
  ),
  source: DX_INDEX,
};

export const PURPOSE = [PURPOSE_TASK, PURPOSE_FIRST_STEP, PURPOSE_LOOKED_AFTER, PURPOSE_TRAINING] as const;
