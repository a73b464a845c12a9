export const merging = {
  'merging.merge': 'まとめる',
  'merging.label': '「{title}」をほかの候補にまとめる',
  'merging.title': 'どの候補にまとめますか',
  'merging.help':
    '「{title}」を、選んだ候補の一部にします。両方の説明と書いた人の名前は残り、後から分けることもできます。',
  'merging.similar': '似ています',
  'merging.into': '「{title}」にまとめる',
  'merging.too-long': '説明が長くなりすぎるため、まとめられません。',
  'merging.done': '「{double}」を「{title}」にまとめました。',
  'merging.double': 'まとめた候補：{title}',
  'merging.double.detail': '「{title}」の説明',
  'merging.separate': '分ける',
  'merging.separate.label': '「{title}」を別の候補に分ける',
  'merging.alike': '似た候補があります：「{title}」',
} as const;
