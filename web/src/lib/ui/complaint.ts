/** A field that can be asked whether its text may be sent. */
type Field = Pick<HTMLInputElement, 'setCustomValidity'>;

/**
 * Says what is wrong with a field's text; '': nothing. Its form isn't sent meanwhile, and the browser leads to the field.
 * Instead of `maxlength`, which cuts what is pasted without a word and breaks off what an IME composes.
 */
export const complaining =
  (complaint: () => string) =>
  (field: Field): void =>
    field.setCustomValidity(complaint());
