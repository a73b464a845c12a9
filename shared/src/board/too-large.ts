/** The issue of a schema whose parts are right, but are too much together: refused as `too-large`, not as malformed. */
export const TOO_LARGE = 'too large';
