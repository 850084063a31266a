import type { About } from '../../../core/authoring/authoredQuiz.ts';
import { slugOf } from '../../../core/pack/slug.ts';
import { changeAuthored } from '../authoredStore.ts';

/** Changes what is said about the article. The name of the quiz follows its title, until somebody names it otherwise. */
export function changeAbout(part: Partial<About>): void {
  changeAuthored((quiz) => {
    const about = { ...quiz.about, ...part };
    const slug = quiz.slug === slugOf(quiz.about.title) ? slugOf(about.title) : quiz.slug;
    return { ...quiz, about, slug };
  });
}
