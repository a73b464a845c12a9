export const levels = {
  'levels.title': '5つの段階',
  'levels.one': '{level, number}「{words}」',
  'levels.near': 'ほぼ{level, number}「{words}」',
  'levels.between': '{low, number}「{lowWords}」と{high, number}「{highWords}」の間',
} as const;
