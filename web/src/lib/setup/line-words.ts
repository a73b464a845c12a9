import type { StartLine } from '@nemawashi/shared/leading/before-start';
import type { BoardNames } from '#lib/connection/board-names.svelte.ts';
import type { Words } from '#lib/i18n/words.svelte.ts';

export interface LineWords {
  readonly text: string;
  /** Null: nothing more to say. */
  readonly beside: string | null;
}

/** As many who haven't come as are named. */
const NAMED = 2;

function awaitedWords(words: Words, { names, listed }: Extract<StartLine, { kind: 'awaited' }>): string {
  const { t } = words;
  if (listed === 0) return t('setup.before.awaited.unlisted');
  if (names.length === 0) return t('setup.before.awaited.none');
  const first = words.list(names.slice(0, NAMED).map((name) => t('setup.before.awaited.person', { name })));
  const count = names.length - NAMED;
  return count > 0
    ? t('setup.before.awaited.more', { names: first, count })
    : t('setup.before.awaited', { names: first });
}

/** What a line of the card before the start says. */
export function lineWords(words: Words, names: BoardNames, line: StartLine): LineWords {
  const { t } = words;
  switch (line.kind) {
    case 'executives': {
      const { here, expected } = line;
      const text =
        expected === here
          ? t('setup.before.executives', { here })
          : t('setup.before.executives.of', { here, expected });
      return { text, beside: null };
    }
    case 'departments': {
      const { spoken, all, missing } = line;
      const departments = words.list(missing.map(names.department));
      return {
        text: t('setup.before.departments', { spoken, all }),
        beside: missing.length === 0 ? null : t('setup.before.departments.missing', { departments }),
      };
    }
    case 'awaited':
      return { text: awaitedWords(words, line), beside: null };
    case 'items':
      return {
        text: line.count === 0 ? t('setup.before.items.none') : t('setup.before.items', { count: line.count }),
        beside: null,
      };
    case 'languages': {
      const { lacking } = line;
      const languages = words.list(line.in.map((each) => t(`common.language.${each}`)));
      return {
        text: t('setup.before.languages', { languages }),
        beside:
          lacking === null
            ? null
            : t('setup.before.languages.lacking', {
                language: t(`common.language.${lacking.language}`),
                count: lacking.count,
              }),
      };
    }
  }
}
