export const reopen = {
  'reopen.title': '合意を見直す',
  'reopen.help': '計画は「合意」の段階に戻り、全員にあらためて賛否を尋ねます。これまでの合意と理由は記録に残ります。',
  'reopen.reason': '見直す理由',
  'reopen.do': '見直しを始める',
} as const;
