/** What stands beside the seals on a plan. */
export const seals = {
  'seals.before': '変更前の計画に',
} as const;
