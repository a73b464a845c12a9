import { describe, expect, it } from 'vitest';
import { phrasesOf } from './phrases.ts';

describe('M174 a Japanese sentence in phrases', () => {
  it.each([
    '経営層は|ハイブリッド、|部門代表は|ボトムアップ寄り',
    '経営層は|トップダウン寄り、|部門代表は|ハイブリッド',
    '経営層も|部門代表も|ハイブリッド寄り',
    '「生成AIが|作ったものは、|人が|確かめ、|責任を|持ってから|使っている」|と言える',
    '全員が|答え終えました。|まもなく|結果が|開きます。',
    'お勧めの|進め方を|話し合い、|見直します',
    '（仮）|経営企画・|総務の|計画',
    'Executives lean hybrid, representatives bottom-up',
  ])('%s', (written) => {
    expect(phrasesOf(written.replaceAll('|', '')).join('|')).toBe(written);
  });

  it('joined they are the text, whatever it is', () => {
    for (const text of ['', '。', '、、、', 'は', '👩‍👩‍👧が来た', 'a\nb', '「」（）', '部門代表'.repeat(20)])
      expect(phrasesOf(text).join('')).toBe(text);
  });
});
