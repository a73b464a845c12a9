import { judgeLargest } from './acceptance/largest-pages.ts';

judgeLargest('lobby');
