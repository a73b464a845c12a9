export { navigating, updated } from '$app/state';

/** What the router would say of the page that is shown. */
export const page = $state({ status: 200 });
