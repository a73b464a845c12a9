export const timer = {
  'timer.name': 'Time left',
  'timer.title': 'Timer',
  'timer.minutes': 'Minutes',
  'timer.start': 'Start',
  'timer.pause': 'Pause',
  'timer.resume': 'Resume',
  'timer.extend': 'One minute more',
  'timer.stop': 'End',
  'timer.paused': 'Paused',
  'timer.five-minutes': 'Less than five minutes left',
  'timer.one-minute': 'Less than one minute left',
  'timer.over': 'Time is up',
} as const;
