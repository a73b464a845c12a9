/** The moment of a reveal, beat by beat. */
export const reveal = {
  'reveal.soon': 'まもなく、回答を開きます',
  'reveal.sealed': '封をした{count, number}人の回答が、届いています',
  'reveal.sealed.first': '部門代表の回答から開きます',
  'reveal.sealed.rest': '続いて、経営層の回答を開きます',
  'reveal.opened': '{group}{count, number}人の回答を開きました',
  'reveal.opened.leaning': '{group}{count, number}人の回答は、{pattern}',
  'reveal.opened.nothing': '{group}だけの回答は、表示しません',
  'reveal.together': '全員の回答を、一つにまとめています',
  'reveal.together.placed': '全員の回答が、一つの位置になりました',
  'reveal.ranking': '採点の結果が出ました',
  'reveal.bundle': '経営層の回答は、封をしたままです',
  'reveal.skip': 'キーを押すか画面に触れると、すぐに結果を表示します',
  'reveal.playing': '開示しています',
} as const;
