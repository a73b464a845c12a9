import { cubicOut } from 'svelte/easing';
import { prefersReducedMotion } from 'svelte/motion';
import type { TransitionConfig } from 'svelte/transition';

const PRESS = 320;

/** A seal comes down on the paper; where motion isn’t wanted it is simply there. */
export const stamp = (_seal: Element): TransitionConfig =>
  prefersReducedMotion.current
    ? { duration: 0 }
    : {
        duration: PRESS,
        easing: cubicOut,
        css: (passed, left) =>
          `transform: scale(${String(1 + left * 0.9)}) rotate(${String(left * -8)}deg); opacity: ${String(Math.min(1, passed * 1.6))}`,
      };
