export const axes = {
  'axes.culture.name': '組織の文化',
  'axes.culture.help': '新しいやり方を、部署が自分から試せるかどうか。',
  'axes.talent.name': 'ITに慣れた人材',
  'axes.talent.help': '仕事のすぐそばに、ITに慣れた人がいるかどうか。',
  'axes.executive.name': '経営の関与',
  'axes.executive.help': '目的・予算・社内への発信を、経営層が自ら担っているかどうか。',
  'axes.purpose.name': '目的',
  'axes.purpose.help': '何のために、どの業務から始め、だれが支えるのかが決まっているかどうか。',
  'axes.safety.name': '安全と共通ルール',
  'axes.safety.help': '安心して使うためのルールと備えがあるかどうか。',
} as const;
