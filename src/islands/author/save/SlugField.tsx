import { changeAuthored } from '../../../stores/authoring/authoredStore.ts';
import { TextField } from '../../teach/form/TextField.tsx';

/** Id of the field, for what leads to it. */
export const SLUG_FIELD = 'author-slug';

/** The name of the quiz's folder, which is also in its address. */
export function SlugField({ slug }: { readonly slug: string }) {
  return (
    <TextField
      id={SLUG_FIELD}
      label="Name of the quiz"
      hint="For its folder and its address: lower-case letters, digits and hyphens, as town-hall-2."
      autoCapitalize="none"
      value={slug}
      onChange={(value) => changeAuthored((quiz) => ({ ...quiz, slug: value.trim() }))}
    />
  );
}
