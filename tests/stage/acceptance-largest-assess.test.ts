import { judgeLargest } from './acceptance/largest-pages.ts';

judgeLargest('answering', 'answered');
