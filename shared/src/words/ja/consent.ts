export const consent = {
  'consent.title': 'この計画で進めてよいですか',
  'consent.help': '名前付きで記録されます。条件付き賛成と反対には、理由を書いてください。',
  'consent.reason': '理由',
  'consent.send': '回答する',
  'consent.change': '回答を変える',
  'consent.yours': 'あなたの回答：{stance}',
  'consent.outdated': '回答した後に計画が変わりました。あらためて回答してください。',
  'consent.all': '全員の賛否',
  'consent.needs-plan': '試す業務が選ばれると、賛否を回答できます。',
  'consent.reason.of': '{stance}の理由',
} as const;
