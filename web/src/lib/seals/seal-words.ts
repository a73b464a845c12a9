import type { Words } from '#lib/i18n/words.svelte.ts';
import type { SealSeat } from './seal-groups.ts';

/** What a seal says, in as few words as have room below it. */
export function sealWords(
  { t }: Pick<Words, 't'>,
  { stance, outdated }: Pick<SealSeat, 'stance' | 'outdated'>,
): string {
  if (stance === null) return t('plan.stance.none');
  const said = t(`seals.${stance}`);
  return outdated ? t('plan.stance.before', { stance: said, note: t('seals.before') }) : said;
}
