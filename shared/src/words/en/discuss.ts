import type { discuss as ja } from '../ja/discuss.ts';

export const discuss = {
  'discuss.tabs': 'Views of the discussion',
  'discuss.tab.overall': 'Overall',
  'discuss.tab.topics': 'Topics',
  'discuss.tab.warnings': 'Warning signs',
  'discuss.tab.all': 'All items',
  'discuss.tab.changes': 'Changes',
} satisfies Record<keyof typeof ja, string>;
