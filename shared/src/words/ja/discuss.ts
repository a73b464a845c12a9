export const discuss = {
  'discuss.tabs': '論点の見方',
  'discuss.tab.overall': '全体',
  'discuss.tab.topics': '論点',
  'discuss.tab.warnings': 'つまずき',
  'discuss.tab.all': '一覧',
  'discuss.tab.changes': '変化',
} as const;
