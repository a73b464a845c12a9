export const consent = {
  'consent.title': 'この計画に、あなたはどう答えますか',
  'consent.help': '名前付きで記録されます。留保と異議には、理由を書いてください。',
  'consent.reason': '理由',
  'consent.send': 'この内容で答える',
  'consent.change': '答えを変える',
  'consent.yours': 'あなたの答え：{stance}',
  'consent.outdated': '答えた後に計画が変わりました。もう一度、答えてください。',
  'consent.all': '全員の賛否',
  'consent.empty': 'まだ、だれも答えていません。',
  'consent.needs-plan': '試す業務が選ばれると、賛否を答えられます。',
} as const;
