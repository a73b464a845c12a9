import { describe, it } from 'vitest';
import { given } from '../testing/given.ts';
import { LEADER, Story } from '../testing/story.ts';
import { enterSeat } from './found.ts';
import type { SeatId } from './ids.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';

describe('a seat that somebody else entered', () => {
  const director = { name: '常務', jobTitle: '', reading: '' };

  it('S52 never comes to be one whose answers aren’t open by name', () => {
    const seat = 'director' as SeatId;
    const entered = (privacy: PrivacyMode) => {
      const story = new Story({ privacy });
      story.carryOut(
        LEADER,
        enterSeat(story.state, LEADER, { seat, person: director, role: 'executive', department: null }),
      );
      return story;
    };
    const choose = (privacy: PrivacyMode) => given(entered('named')).when(LEADER, { type: 'changeSetup', privacy });
    choose('anonymous').isRefused('proxy-not-allowed');
    choose('executives-named').follows({ type: 'setupChanged' });
    const story = entered('executives-named');
    const department = story.state.departments[0]?.id ?? null;
    const correct = (role: 'representative' | 'observer', of: typeof department) =>
      given(story).when(LEADER, { type: 'correctPerson', seat, person: director, role, department: of });
    correct('representative', department).isRefused('proxy-not-allowed');
    correct('observer', null).follows({ type: 'corrected', role: 'observer' });
  });
});
