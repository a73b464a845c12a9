/** What stands beside the seals on a plan. */
export const seals = {
  'seals.agree': '賛成',
  'seals.reserve': '条件付き賛成',
  'seals.object': '反対',
  'seals.before': '変更前の計画に',
} as const;
