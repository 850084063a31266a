import { useStore } from '@nanostores/react';
import { $reviewParts } from './loadReviewing.ts';

/** What a review takes, or `null` while it is not there. */
export function useReviewing() {
  const parts = useStore($reviewParts);
  return parts === 'failed' ? null : parts;
}
