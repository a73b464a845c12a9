export const axisEnds = {
  'axis-ends.culture.low': '指示を待って動く',
  'axis-ends.culture.high': '部署が自分から試す',
  'axis-ends.talent.low': '身近にITに慣れた人がいない',
  'axis-ends.talent.high': '各部署にITに慣れた人がいる',
  'axis-ends.executive.low': '経営層は見守るだけ',
  'axis-ends.executive.high': '経営層が目的・予算・発信を担う',
  'axis-ends.purpose.low': '何のためかが定まっていない',
  'axis-ends.purpose.high': '困っている業務と確かめたいことが明確',
  'axis-ends.safety.low': 'ルールも備えもない',
  'axis-ends.safety.high': 'ルールと備えが行き渡っている',
} as const;
