import { judgeScreens } from './screens.ts';

judgeScreens('until-scored');
