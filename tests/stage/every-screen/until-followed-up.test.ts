import { judgeScreens } from './screens.ts';

judgeScreens('until-followed-up');
