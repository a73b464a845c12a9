export const axisHelp = {
  'axis-help.culture': '新しいやり方を、部署が自分から試せるかどうか。',
  'axis-help.talent': '仕事のすぐそばに、ITに慣れた人がいるかどうか。',
  'axis-help.executive': '目的・予算・社内への発信を、経営層が自ら担っているかどうか。',
  'axis-help.purpose': '何のために、どの業務から始め、だれが支えるのかが決まっているかどうか。',
  'axis-help.safety': '安心して使うためのルールと備えがあるかどうか。',
} as const;
