/** Beside the database. */
export const MARKS_FILE = 'nemawashi.marks';
/** The system's hold on a folder; nothing is in it. */
export const LOCK_FILE = 'nemawashi.sqlite.lock';
