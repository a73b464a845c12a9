/** Where a page runs, as far as words need it: nothing is refused for it. */
export interface Surroundings {
  readonly system: 'ios' | 'android' | 'other';
  /** A window inside an app, not a browser. */
  readonly inApp: boolean;
  /** The app's name; null: unknown, or none. */
  readonly app: string | null;
}

const APPS: readonly (readonly [RegExp, string])[] = [
  [/\bLine\//i, 'LINE'],
  [/FBAN|FBAV|FB_IAB/, 'Facebook'],
  [/Instagram/i, 'Instagram'],
  [/MicroMessenger/i, 'WeChat'],
  [/KAKAOTALK/i, 'KakaoTalk'],
  [/\bTwitter\b/, 'X'],
  [/\bSlack/i, 'Slack'],
  [/Teams/i, 'Microsoft Teams'],
  [/Outlook/i, 'Outlook'],
  [/GSA\//, 'Google'],
  [/YJApp|Yahoo/i, 'Yahoo!'],
];

/** `agent`: what the browser calls itself. */
export function surroundings(agent: string): Surroundings {
  const system = /iPhone|iPad|iPod/.test(agent) ? 'ios' : /Android/.test(agent) ? 'android' : 'other';
  const app = APPS.find(([pattern]) => pattern.test(agent))?.[1] ?? null;
  // An app's own view says `wv` on Android, and on iOS leaves out the browser's name.
  const view =
    (system === 'android' && /; wv\)/.test(agent)) || (system === 'ios' && !/Safari\/|CriOS|FxiOS|EdgiOS/.test(agent));
  return { system, inApp: app !== null || view, app };
}
