import { deviceKeys, forgetOnDevice } from '../../storage/deviceStorage.ts';

/** The attempt on a preview is kept under this and the quiz's id: apart from practice, which it is not. */
const PREFIX = 'slantwise:preview:';

/** Where the flags of a preview are kept, so that a reload does not lose them. Those of other previews are forgotten. */
export function previewPlace(id: string): string {
  const place = PREFIX + id;
  for (const key of deviceKeys(PREFIX)) if (key !== place) forgetOnDevice(key);
  return place;
}
