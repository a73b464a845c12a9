export const reopen = {
  'reopen.title': '合意をもう一度開く',
  'reopen.help': '計画は「合意」の段階に戻り、全員に改めて賛否を尋ねます。これまでの合意と理由は記録に残ります。',
  'reopen.reason': '開き直す理由',
  'reopen.do': '開き直す',
} as const;
