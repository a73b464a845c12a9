import { join, makeLink, makePersonalLink, openDoor } from '@nemawashi/shared/board/found';
import type { Decision } from '@nemawashi/shared/board/decision';
import type { DepartmentId, LinkId, SeatId } from '@nemawashi/shared/board/ids';
import { documentsOf } from '@nemawashi/shared/board/state';
import { noteName } from '@nemawashi/shared/protocol/documents';
import { LEADER, Story } from '@nemawashi/shared/testing/story';
import type { Gathering } from '../../support/gathering.ts';
import { putCandidates } from '../../support/written-candidate.ts';
import { enter, House } from './house.ts';
import { HouseSeat } from './seat.ts';

export interface HouseGathering extends Gathering<HouseSeat> {
  readonly house: House;
}

/** A board in a house of its own, which the page's lines now lead to, for a browser that remembers nothing. */
export const gatherHere = (options: ConstructorParameters<typeof Story>[0] = {}): HouseGathering =>
  gatherAt(new Story(options));

/** As `gatherHere`, at a board of the caller's. */
export function gatherAt(story: Story): HouseGathering {
  const house = new House(story);
  enter(house);
  localStorage.clear();
  sessionStorage.clear();
  let made = 0;
  const next = (what: string): string => `${what}-${String(++made)}`;
  const carryOut = (decision: Decision) => {
    story.carryOut(LEADER, decision);
    house.tell();
  };
  const person = (given: Parameters<HouseGathering['knock']>[0]) => ({
    name: given.name,
    jobTitle: given.jobTitle ?? '',
    reading: given.reading ?? '',
  });
  const linkOf = (link: string, role: Parameters<HouseGathering['link']>[0]) => {
    const known = house.links.get(link) ?? `secret-of-${link}`;
    house.links.set(link, known);
    return { link: link as LinkId, role, department: null, secret: known };
  };
  return {
    house,
    board: story.state.id,
    leader: new HouseSeat(house, LEADER),
    link: (role) => linkOf(role, role),
    async join(role, given, department) {
      const seat = next('seat') as SeatId;
      carryOut(
        join(story.state, {
          type: 'join',
          link: role as string as LinkId,
          seat,
          person: person(typeof given === 'string' ? { name: given } : given),
          department: (department ?? null) as DepartmentId | null,
          expected: null,
          another: true,
        }),
      );
      return new HouseSeat(house, seat);
    },
    async write({ seat }, candidates) {
      const ids = candidates.map(() => next('candidate'));
      const { doc } = house.documents.open(documentsOf(story.state).ideas, house.writer(seat));
      putCandidates(doc, candidates, ids);
      return ids;
    },
    async note({ seat }, item, text) {
      const { doc } = house.documents.open(documentsOf(story.state).notes, house.writer(seat));
      doc.getText(noteName(item)).insert(0, text);
    },
    async makeLink(role) {
      const link = next('link');
      carryOut(
        makeLink(story.state, LEADER, { type: 'makeLink', link: link as LinkId, role, department: null, hash: link }),
      );
      return linkOf(link, role);
    },
    async openDoor() {
      carryOut(openDoor(story.state, LEADER, { code: 'K7QM2XPA' }));
    },
    async knock(given, role, department) {
      const waiting = { ticket: next('ticket'), person: person(given), role, department: department as DepartmentId };
      house.waiting = [...house.waiting, { ...waiting, since: story.state.at }];
      house.tell();
    },
    async makePersonalLink(of) {
      const link = next('personal');
      carryOut(makePersonalLink(story.state, LEADER, { seat: of, link: link as LinkId, hash: link }));
      return `secret-of-${link}`;
    },
    close: () => undefined,
  };
}
