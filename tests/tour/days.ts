/** When things happen in a tour, whenever its pictures are drawn: the meeting, the first pilot, and the day it is judged. */
export const DAYS = {
  meeting: '2026-11-24T13:30:00+09:00',
  ready: '2026-11-30',
  start: '2026-12-01',
  logged: ['2026-12-03', '2026-12-08'],
  end: '2026-12-11',
  secondEnd: '2026-12-14',
  judged: '2026-12-11T17:00:00+09:00',
  again: '2027-03-12T17:00:00+09:00',
  counted: '2027-01-12T10:00:00+09:00',
  widened: '2027-03-31',
} as const;
