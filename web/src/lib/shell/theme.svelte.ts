import { recall, remember } from '../remembered/storage.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const isTheme = (text: unknown): text is Theme => THEMES.some((theme) => theme === text);

/** Light, dark, or whatever the device says. */
export class ThemeChoice {
  #theme = $state<Theme>('auto');

  constructor() {
    const remembered = recall('theme');
    if (isTheme(remembered)) this.#theme = remembered;
  }

  get theme(): Theme {
    return this.#theme;
  }

  set theme(theme: Theme) {
    this.#theme = theme;
    remember('theme', theme);
  }
}
