import type { Beat } from '@nemawashi/shared/leading/moment';
import type { Scene, Tray } from './scene.ts';

// A beat's page is its end; these are the ways there, in milliseconds since the beat began. Only transforms and opacity:
// a phone draws them without laying anything out.

const TURN = 380;
const FLY = 700;
/** The last tile begins so long after the first, however many there are. */
const SPREAD = 320;
const OUT = 'cubic-bezier(0.2, 0.75, 0.25, 1)';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
const spotOf = (element: Element): Spot => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, width };
};

const stagger = (at: number, of: number): number => (of < 2 ? 0 : (at / (of - 1)) * Math.min(SPREAD, 60 * of));

/** Of a scene that is drawn, the way into its beat, which began `since` ago. */
export function play(root: HTMLElement, scene: Scene, beat: Beat, since: number): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  /** Begun together once everything is measured: a page that measures what it has set in motion lays itself out each time. */
  const ways: (() => void)[] = [];
  const run = (
    of: Element,
    frames: Keyframe[],
    begins: number,
    duration: number,
    { easing = OUT, fill = 'backwards' }: Pick<EffectTiming, 'easing' | 'fill'> = {},
  ): void => {
    ways.push(() => of.animate(frames, { duration, delay: begins - since, easing, fill }));
  };
  const trayOf = ({ group }: Pick<Tray, 'group'>) => root.querySelector(`[data-tray=${group}]`);
  const envelopes = (of: Element) => [...of.querySelectorAll('.envelope')];

  /** Moves a mark of the square here from where a tile lay. */
  const fly = (mark: SVGGraphicsElement, from: Spot, begins: number): void => {
    const scale = mark.ownerSVGElement?.getScreenCTM()?.a ?? 1;
    const to = spotOf(mark);
    const way = `translate(${String((from.x - to.x) / scale)}px, ${String((from.y - to.y) / scale)}px)`;
    const size = String(Math.min(3, Math.max(0.8, (from.width * 0.5) / Math.max(1, to.width))));
    run(
      mark,
      [
        { transform: `${way} scale(${size})`, opacity: 0 },
        { transform: `${way} scale(${size})`, opacity: 1, offset: 0.12 },
        { transform: 'none', opacity: 1 },
      ],
      begins,
      FLY,
    );
  };
  const turnOver = (envelope: Element, begins: number): void =>
    run(
      envelope,
      [
        { transform: 'none', opacity: 1 },
        { transform: 'rotateY(90deg) scale(1.06)', opacity: 1, offset: 0.9 },
        { transform: 'rotateY(90deg)', opacity: 0 },
      ],
      begins,
      TURN,
      // Once turned over it is gone, and stays so.
      { easing: 'ease-in', fill: 'both' },
    );

  function deal(tray: Element): void {
    const all = envelopes(tray);
    for (const [at, envelope] of all.entries())
      run(
        envelope,
        [
          { transform: 'translateY(-1.6em) rotate(-7deg)', opacity: 0 },
          { transform: 'none', opacity: 1 },
        ],
        stagger(at, all.length),
        420,
      );
  }

  /** Each by name goes its own way. */
  function open(tray: Element): void {
    const all = envelopes(tray);
    for (const [at, envelope] of all.entries()) {
      const begins = stagger(at, all.length);
      turnOver(envelope, begins);
      const seat = envelope.closest<HTMLElement>('[data-of]')?.dataset['of'];
      const mark =
        seat === undefined ? null : root.querySelector<SVGGraphicsElement>(`svg [data-seat="${CSS.escape(seat)}"]`);
      if (mark !== null) fly(mark, spotOf(envelope), begins + TURN - 60);
    }
    for (const turned of tray.querySelectorAll('.turned'))
      run(turned, [{ transform: 'rotateY(-90deg)' }, { transform: 'none' }], TURN, 260);
  }

  /** Whoever isn't named goes into the group's mark before anything moves. */
  function merge(tray: Element): void {
    const heap = tray.querySelector('.tiles');
    if (heap === null) return;
    const middle = spotOf(heap);
    for (const envelope of envelopes(tray)) {
      const at = spotOf(envelope);
      run(
        envelope,
        [
          { transform: 'none', opacity: 1 },
          {
            transform: `translate(${String(middle.x - at.x)}px, ${String(middle.y - at.y)}px) scale(0.7)`,
            opacity: 1,
            offset: 0.8,
          },
          {
            transform: `translate(${String(middle.x - at.x)}px, ${String(middle.y - at.y)}px) scale(0.5)`,
            opacity: 0,
          },
        ],
        0,
        TURN + 160,
        { easing: 'ease-in-out', fill: 'both' },
      );
    }
    const merged = tray.querySelector('.merged');
    if (merged !== null)
      run(
        merged,
        [
          { transform: 'scale(0.2)', opacity: 0 },
          { transform: 'none', opacity: 1 },
        ],
        TURN,
        320,
      );
  }

  /** What turns over with this beat goes into the square. */
  function opens(opened: NonNullable<Scene['opened']>, tray: Element): void {
    const state = scene.trays.find(({ group }) => group === opened.group)?.state;
    const byName = tray.querySelector('[data-of]') !== null;
    if (byName) open(tray);
    else if (opened.group !== 'everyone' || state === 'merged') merge(tray);
    const mark = root.querySelector<SVGGElement>(`svg .mark.${opened.group}`);
    if (mark === null) return;
    for (const name of root.querySelectorAll(`svg text[data-of=${opened.group}]`))
      run(name, [{ opacity: 0 }, { opacity: 1 }], TURN + FLY, 200);
    if (byName) run(mark, [{ transform: 'scale(0)' }, { transform: 'none' }], TURN + FLY * 0.7, 320);
    else fly(mark, spotOf(tray.querySelector('.tiles') ?? tray), opened.group === 'everyone' ? 0 : TURN + 120);
  }

  if (beat === 1) for (const tray of scene.trays) deal(trayOf(tray) ?? root);
  const tray = scene.opened && trayOf(scene.opened);
  if (scene.opened !== null && tray !== null) opens(scene.opened, tray);
  for (const begin of ways) begin();
}
