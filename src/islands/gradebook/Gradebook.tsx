import { useHydrated } from '../quiz/useHydrated.ts';
import { Desk } from './Desk.tsx';

interface Props {
  /** The file of all quizzes, as the site’s root sees it. */
  readonly library: string;
}

/** The gradebook of this device. The page comes without it: what a teacher collected is on the device alone. */
export default function Gradebook({ library }: Props) {
  return useHydrated() ? <Desk library={library} /> : <p role="status">Opening the gradebook…</p>;
}
