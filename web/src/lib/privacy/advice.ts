import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import { FEWEST_SHOWN } from '@nemawashi/shared/reckoning/privacy';

/** The privacy that suits so many people: nobody is promised to be hidden in a group too small to hide in. */
export function advisedPrivacy(executives: number, representatives: number): PrivacyMode {
  if (representatives < FEWEST_SHOWN) return 'named';
  return executives < FEWEST_SHOWN ? 'executives-named' : 'anonymous';
}
