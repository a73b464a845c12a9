import type { Language } from './languages.ts';

/** What is said where no catalogue could be fetched: the only words that come with the page itself. */
export const WITHOUT_WORDS: Readonly<Record<Language, { readonly what: string; readonly reload: string }>> = {
  ja: {
    what: '画面を読み込めませんでした。ネットワークを確かめて、読み込み直してください。送った回答や保存待ちの回答は失われません。',
    reload: '読み込み直す',
  },
  en: {
    what: 'The page couldn’t be loaded. Check the network and reload: no answer is lost, sent or waiting.',
    reload: 'Reload',
  },
};
