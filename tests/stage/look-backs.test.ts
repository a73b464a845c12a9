import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { faultsOfFirst } from './acceptance/faults.ts';
import { found } from './acceptance/judge.ts';
import { pageViews } from './acceptance/looks.ts';
import { show } from './house/mount.ts';
import { tellChapters } from './house/tell-chapters.ts';

const OVER = ['setup', 'assess', 'discuss', 'propose', 'score', 'agree', 'agreed'] as const;

tellChapters(['follow-up'], (_, told) => {
  it.each(OVER)(
    'M175 what is read back of a phase is no longer than what a phase opens with: %s',
    async (phase) => {
      const said: string[] = [];
      for (const language of LANGUAGES) {
        const shown = await show(told().voter('executive'), { language });
        location.hash = `#phase=${phase}`;
        await expect
          .element(shown.getByRole('button', { name: say(language, 'board.look-back.return') }))
          .toBeVisible();
        await expect.element(page.getByText(say(language, 'common.loading'))).not.toBeInTheDocument();
        said.push(...(await found(language, pageViews(language), faultsOfFirst)));
      }
      expect(said).toEqual([]);
    },
    120_000,
  );
});
