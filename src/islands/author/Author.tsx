import { useHydrated } from '../quiz/useHydrated.ts';
import { AuthorDesk } from './AuthorDesk.tsx';

/** The author's desk. The page comes without it: the quizzes in the making are on the device alone. */
export default function Author() {
  return useHydrated() ? <AuthorDesk /> : <p role="status">Opening the desk…</p>;
}
