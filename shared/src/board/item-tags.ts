/** What the failure radar and a pilot's readiness look for beside the axis. */
export const ITEM_TAGS = ['shared-rules', 'shared-knowledge', 'follow-up', 'start-condition'] as const;
export type ItemTag = (typeof ITEM_TAGS)[number];

export const isItemTag = (tag: string): tag is ItemTag => ITEM_TAGS.some((known) => known === tag);
