import { useStore } from '@nanostores/react';
import { afterHandingIn } from '../../messages/assignedHandIn.ts';
import { $roundsLeft, $terms } from '../../stores/assigned/assignedStore.ts';

/** Said in the dialog that asks before handing in. */
export function AfterHandingIn() {
  const terms = useStore($terms);
  const left = useStore($roundsLeft);
  return terms && afterHandingIn(terms, left);
}
