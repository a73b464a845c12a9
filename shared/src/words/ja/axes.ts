export const axes = {
  'axes.culture.name': '組織の文化',
  'axes.talent.name': 'ITに慣れた人材',
  'axes.executive.name': '経営の関与',
  'axes.purpose.name': '目的',
  'axes.safety.name': '安全と共通ルール',
} as const;
